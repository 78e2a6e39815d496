using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>An audit as a web page that stands alone: a table with a verdict, an explanation and a small chart for each claim.</summary>
/// <remarks>
/// The chart of a claim draws what is stated above what the printed figures give, on one scale: where the bars overlap, the
/// claim can be true. The page is HTML 5 with its style and its SVG inside, and asks for nothing else.
/// </remarks>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new MultipleClaim(Published.Growth("doubled", invariant), 5, Published.Growth("about 20 %", invariant));
/// var page = AuditPage.ToHtml("A briefing", [new("new-formats", "doubled; about 20 %", claim.Audit())]);
/// Console.WriteLine(page.Contains("&lt;svg", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class AuditPage
{
    private const int Width = 240;

    private static readonly string[] s_columns = ["claim", "stated", "verdict", "stated above what the figures give", "explanation"];

    /// <summary>Writes the page.</summary>
    /// <param name="title">The title of the page.</param>
    /// <param name="claims">The claims, in the order of the page.</param>
    /// <returns>HTML; every text in it is escaped.</returns>
    /// <exception cref="ArgumentNullException">The title or the claims are null.</exception>
    public static string ToHtml(string title, IEnumerable<AuditedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(claims);
        ValueList<AuditedClaim> rows = new(claims);
        var page = new StringBuilder();
        AppendCounts(page, rows);
        page.Append("<table>\n<caption>Claims and verdicts</caption>\n<thead><tr>").AppendJoin("", s_columns.Select(HtmlCell.Column)).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            var verdict = row.Finding.Verdict.Code();
            page.Append(CultureInfo.InvariantCulture, $"<tr>{HtmlCell.Row(row.Id)}{HtmlCell.Words(Markup.Text(row.Stated))}<td class=\"verdict {verdict}\">{verdict}</td><td>{Strip(row.Finding)}</td>{HtmlCell.Words(Markup.Text(row.Finding.Explanation))}</tr>\n");
        }

        return HtmlPage.Wrap(title, page.Append("</tbody>\n</table>\n"));
    }

    // One bar for each verdict, as long as it is frequent.
    private static void AppendCounts(StringBuilder page, ValueList<AuditedClaim> rows)
    {
        var verdicts = Enum.GetValues<Verdict>();
        var most = Math.Max(1, verdicts.Max(verdict => rows.Count(row => row.Finding.Verdict == verdict)));
        page.Append(CultureInfo.InvariantCulture, $"<figure><svg width=\"480\" height=\"{verdicts.Length * 24}\" role=\"img\" aria-label=\"Claims by verdict\">\n");
        foreach (var verdict in verdicts)
        {
            var (count, y) = (rows.Count(row => row.Finding.Verdict == verdict), (int)verdict * 24);
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" fill=\"currentColor\" y=\"{y + 16}\" font-size=\"14\">{verdict.Code()}</text><rect class=\"{verdict.Code()}\" x=\"130\" y=\"{y + 3}\" width=\"{300 * count / most}\" height=\"16\" fill=\"currentColor\"/><text fill=\"currentColor\" x=\"{136 + (300 * count / most)}\" y=\"{y + 16}\" font-size=\"14\">{count}</text>\n");
        }

        page.Append("</svg></figure>\n");
    }

    private static string Strip(Finding finding)
    {
        if (finding is not { Stated: { } stated, Recomputed: { } given })
        {
            return "";
        }

        var (low, high) = ((double)Math.Min(stated.Low, given.Low), (double)Math.Max(stated.High, given.High));
        var span = high > low ? high - low : 1;
        return string.Create(CultureInfo.InvariantCulture, $"<svg width=\"{Width}\" height=\"34\" role=\"img\" aria-label=\"The interval stated and the interval that the figures give\">{Bar(stated, 4, "currentColor")}{Bar(given, 20, Markup.Colour(0))}</svg>");

        string Bar(FigureBounds bounds, int y, string colour)
        {
            var (x, width) = (X(bounds.Low), Math.Max(2, X(bounds.High) - X(bounds.Low)));
            return string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{Markup.At(x)}\" y=\"{y}\" width=\"{Markup.At(width)}\" height=\"10\" fill=\"{colour}\"/><rect x=\"{Markup.At(X(bounds.Central))}\" y=\"{y - 2}\" width=\"2\" height=\"14\" fill=\"{colour}\"/>");
        }

        double X(decimal value) => Math.Clamp(((double)value - low) / span, 0, 1) * (Width - 2);
    }
}
