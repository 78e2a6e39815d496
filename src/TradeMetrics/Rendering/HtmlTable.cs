using System.Text;

namespace TradeMetrics;

/// <summary>A table to stand inside HTML: a caption, and a heading for every column and row. All text is escaped.</summary>
/// <remarks>Columns stand apart by the table itself: a notebook has no style for it.</remarks>
internal sealed class HtmlTable
{
    private readonly StringBuilder _table;

    /// <param name="caption">What the table shows.</param>
    /// <param name="columns">The headings.</param>
    internal HtmlTable(string caption, params IEnumerable<string> columns)
    {
        _table = new StringBuilder($"<table style=\"border-spacing:.75em 0\">\n<caption>{Markup.Text(caption)}</caption>\n<thead><tr>");
        foreach (var (column, place) in columns.Select((column, place) => (column, place)))
        {
            _table.Append(column.Length == 0 ? "<td></td>" : place == 0 ? HtmlCell.Column(column) : HtmlCell.FigureColumn(column));
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
        HtmlCell.Row(heading) + string.Concat(cells.Select(cell => cell.Length == 0 ? "<td></td>" : HtmlCell.Figure(cell)));
}
