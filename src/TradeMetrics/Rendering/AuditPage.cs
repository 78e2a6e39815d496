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
        page.Append("<table>\n<thead><tr><th>claim</th><th>stated</th><th>verdict</th><th>stated above what the figures give</th><th>explanation</th></tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            var verdict = row.Finding.Verdict.Code();
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Markup.Text(row.Id)}</td><td>{Markup.Text(row.Stated)}</td><td class=\"verdict {verdict}\">{verdict}</td><td>{Strip(row.Finding)}</td><td>{Markup.Text(row.Finding.Explanation)}</td></tr>\n");
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

        var (low, high) = (Math.Min(stated.Low, given.Low), Math.Max(stated.High, given.High));
        var span = high > low ? high - low : 1m;
        return string.Create(CultureInfo.InvariantCulture, $"<svg width=\"{Width}\" height=\"34\" role=\"img\" aria-label=\"The interval stated and the interval that the figures give\">{Bar(stated, 4, "#8a8f95")}{Bar(given, 20, "#2f7ed8")}</svg>");

        string Bar(FigureBounds bounds, int y, string colour)
        {
            var (x, width) = (X(bounds.Low), Math.Max(2m, X(bounds.High) - X(bounds.Low)));
            return string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x:F1}\" y=\"{y}\" width=\"{width:F1}\" height=\"10\" fill=\"{colour}\" opacity=\"0.6\"/><rect x=\"{X(bounds.Central):F1}\" y=\"{y - 2}\" width=\"2\" height=\"14\" fill=\"{colour}\"/>");
        }

        decimal X(decimal value) => Math.Clamp((value - low) / span, 0m, 1m) * (Width - 2);
    }
}
