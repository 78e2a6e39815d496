namespace TradeMetrics;

/// <summary>Cells of tables. Each says itself to which side it is set: a notebook sets all that say nothing to one side or the other.</summary>
internal static class HtmlCell
{
    private const string Left = " style=\"text-align:left\"";
    private const string Right = " class=\"number\" style=\"text-align:right\"";

    /// <summary>The heading of a column of words.</summary>
    internal static string Column(string text) => $"<th scope=\"col\"{Left}>{Markup.Text(text)}</th>";

    /// <summary>The heading of a column of figures.</summary>
    internal static string FigureColumn(string text) => $"<th scope=\"col\"{Right}>{Markup.Text(text)}</th>";

    /// <summary>The heading of a row.</summary>
    internal static string Row(string text) => $"<th scope=\"row\"{Left}>{Markup.Text(text)}</th>";

    /// <summary>A figure.</summary>
    internal static string Figure(string text) => $"<td{Right}>{Markup.Text(text)}</td>";

    /// <summary>Words that are marked up already.</summary>
    internal static string Words(string html) => $"<td{Left}>{html}</td>";
}
