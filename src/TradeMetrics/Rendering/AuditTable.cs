using System.Text;

namespace TradeMetrics;

/// <summary>Findings as a table with coloured verdicts.</summary>
/// <remarks>A verdict is white on a dark colour, so that it can be read on a light page and on a dark one, and it is written out: colour alone says nothing.</remarks>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new MultipleClaim(Published.Growth("doubled", invariant), 5, Published.Growth("about 20 %", invariant));
/// Console.WriteLine(claim.Audit().ToHtml().Contains("inconsistent", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class AuditTable
{
    private static readonly string[] s_columns = ["claim", "stated", "verdict", "explanation"];

    /// <summary>Writes a finding as a line of HTML.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>HTML, every text in it escaped.</returns>
    public static string ToHtml(this Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return $"<p>{Chip(finding.Verdict)} {Markup.Text(finding.Explanation)}</p>\n";
    }

    /// <summary>Writes a claim with its finding as a table of one row.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>HTML, every text in it escaped.</returns>
    public static string ToHtml(this AuditedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new[] { claim }.ToHtml();
    }

    /// <summary>Writes claims with their findings as a table.</summary>
    /// <param name="claims">The claims, in the order of the table.</param>
    /// <returns>HTML, every text in it escaped.</returns>
    public static string ToHtml(this IEnumerable<AuditedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ValueList<AuditedClaim> rows = new(claims);
        var counts = string.Join(", ", Enum.GetValues<Verdict>().Select(verdict => (verdict, count: rows.Count(row => row.Finding.Verdict == verdict))).Where(count => count.count > 0).Select(count => $"{count.count} {count.verdict.Code()}"));
        var table = new StringBuilder($"<table>\n<caption>{Markup.Text(counts.Length == 0 ? "no claims" : counts)}</caption>\n<thead><tr>{string.Concat(s_columns.Select(HtmlCell.Column))}</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            table.Append("<tr>").Append(HtmlCell.Row(row.Id)).AppendJoin("", new[] { Markup.Text(row.Stated), Chip(row.Finding.Verdict), Markup.Text(row.Finding.Explanation) }.Select(HtmlCell.Words)).Append("</tr>\n");
        }

        return table.Append("</tbody>\n</table>\n").ToString();
    }

    private static string Chip(Verdict verdict) =>
        $"<span style=\"background:{Background(verdict)};color:#fff;padding:.1em .5em;border-radius:.3em;white-space:nowrap\">{verdict.Code()}</span>";

    private static string Background(Verdict verdict) => verdict switch
    {
        Verdict.Exact => "#1b6e3c",
        Verdict.WithinRounding => "#7a5200",
        Verdict.Inconsistent => "#b3261e",
        _ => "#5f6368",
    };
}
