using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>Puts tables and drawings on one web page that stands alone.</summary>
/// <remarks>HTML 5 with its style inside, light and dark; no script, and nothing is loaded. A page is never changed; what is added is a new one.</remarks>
/// <example>
/// <code>
/// var page = new ReportPage("A country's trade")
///     .With("Trade over time", LineChart.ToSvg("Exports", [("exports", TimeSeries.From(TimePeriod.Year(2021), 1.0, 2.0))]))
///     .WithTable("Totals", ["year", "exports"], [["2021", "1.0"], ["2022", "2.0"]]);
/// Console.WriteLine(page.ToHtml().Contains("&lt;h2&gt;Totals&lt;/h2&gt;", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public sealed partial class ReportPage
{
    private readonly string _title;
    private readonly string[] _sections;

    /// <summary>An empty page.</summary>
    /// <param name="title">Its title.</param>
    public ReportPage(string title)
        : this(title ?? throw new ArgumentNullException(nameof(title)), [])
    {
    }

    private ReportPage(string title, string[] sections) => (_title, _sections) = (title, sections);

    /// <summary>Adds a section with a drawing.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="svg">What <see cref="LineChart"/>, <see cref="GrowthChart"/>, <see cref="BarChart"/> or <see cref="Treemap"/> drew; it is taken as it is, not escaped.</param>
    /// <returns>The page with the section.</returns>
    public ReportPage With(string heading, string svg)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(svg);
        return new(_title, [.. _sections, $"<section><h2>{Markup.Text(heading)}</h2>\n<figure>{svg}</figure></section>\n"]);
    }

    /// <summary>Adds an explanation.</summary>
    /// <param name="explanation">The explanation; its title is the heading.</param>
    /// <returns>The page with the section.</returns>
    public ReportPage With(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return new(_title, [.. _sections, explanation.ToHtml()]);
    }

    /// <summary>Adds the schedule of a loan as a table, with its totals.</summary>
    /// <param name="heading">The heading of the section.</param>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The page with the section.</returns>
    public ReportPage With(string heading, LoanSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return new(_title, [.. _sections, $"<section><h2>{Markup.Text(heading)}</h2>\n{schedule.ToHtml()}</section>\n"]);
    }

    /// <summary>Adds a section with a table; the columns after the first are set to the right.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, each with a cell for every column.</param>
    /// <returns>The page with the section.</returns>
    /// <exception cref="ArgumentException">A row has another number of cells than there are columns.</exception>
    public ReportPage WithTable(string heading, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var table = new StringBuilder($"<section><h2>{Markup.Text(heading)}</h2>\n<table aria-label=\"{Markup.Text(heading)}\">\n<thead><tr>{Cells(columns, HtmlCell.Column, HtmlCell.FigureColumn)}</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"<tr>{Cells(row.Count == columns.Count ? row : throw new ArgumentException($"A row has {row.Count} cells, but there are {columns.Count} columns: give a cell for every column, an empty text where nothing is to stand.", nameof(rows)), HtmlCell.Row, HtmlCell.Figure)}</tr>\n");
        }

        return new(_title, [.. _sections, table.Append("</tbody>\n</table></section>\n").ToString()]);
    }

    /// <summary>Adds a section of text.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="text">The text, a paragraph for each.</param>
    /// <returns>The page with the section.</returns>
    public ReportPage WithText(string heading, params IEnumerable<string> text)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(text);
        return new(_title, [.. _sections, $"<section><h2>{Markup.Text(heading)}</h2>\n{string.Concat(text.Select(paragraph => $"<p>{Markup.Text(paragraph)}</p>\n"))}</section>\n"]);
    }

    /// <summary>Writes the page.</summary>
    /// <returns>HTML; every text in it is escaped.</returns>
    public string ToHtml() => HtmlPage.Wrap(_title, new StringBuilder().AppendJoin("", _sections));

    /// <summary>Writes the title and the sections to stand inside another page, such as a notebook: without a style, which would be the whole page's.</summary>
    /// <returns>HTML; every text in it is escaped.</returns>
    public string ToFragment() => $"<article>\n<h1>{Markup.Text(_title)}</h1>\n{string.Concat(_sections)}</article>\n";

    /// <summary>The title of the page.</summary>
    /// <returns>Such as "A country's trade".</returns>
    public override string ToString() => _title;

    private static string Cells(IReadOnlyList<string> cells, Func<string, string> first, Func<string, string> others) =>
        string.Concat(cells.Select((cell, column) => column == 0 ? first(cell) : others(cell)));
}
