using System.Text;

namespace TradeMetrics;

/// <summary>A table to stand inside HTML: a caption, and a heading for every column and row. All text is escaped.</summary>
/// <remarks>Figures are set to the right, and apart, by the table itself: a notebook has no style for it.</remarks>
internal sealed class HtmlTable
{
    private const string Left = " style=\"text-align:left\"";

    private readonly StringBuilder _table;

    /// <param name="caption">What the table shows.</param>
    /// <param name="columns">The headings.</param>
    internal HtmlTable(string caption, params IEnumerable<string> columns)
    {
        _table = new StringBuilder($"<table style=\"text-align:right;border-spacing:.75em 0\">\n<caption>{Markup.Text(caption)}</caption>\n<thead><tr>");
        foreach (var (column, place) in columns.Select((column, place) => (column, place)))
        {
            _table.Append(column.Length == 0 ? "<td></td>" : $"<th scope=\"col\"{(place == 0 ? Left : " class=\"number\"")}>{Markup.Text(column)}</th>");
        }

        _table.Append("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Adds a row.</summary>
    internal void Add(string heading, params IEnumerable<string> cells) => _table.Append("<tr>").Append(Row(heading, cells)).Append("</tr>\n");

    /// <summary>The table.</summary>
    internal string ToHtml() => $"{_table}</tbody>\n</table>\n";

    /// <summary>The table with a row below all others.</summary>
    internal string ToHtml(string totalHeading, params IEnumerable<string> totals) => $"{_table}</tbody>\n<tfoot><tr>{Row(totalHeading, totals)}</tr></tfoot>\n</table>\n";

    private static string Row(string heading, IEnumerable<string> cells) =>
        $"<th scope=\"row\"{Left}>{Markup.Text(heading)}</th>{string.Concat(cells.Select(cell => cell.Length == 0 ? "<td></td>" : $"<td class=\"number\">{Markup.Text(cell)}</td>"))}";
}
