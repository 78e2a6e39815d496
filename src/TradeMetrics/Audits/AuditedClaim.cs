namespace TradeMetrics;

/// <summary>A claim with its finding, as a row of a report.</summary>
/// <param name="Id">What the claim is called.</param>
/// <param name="Stated">What is stated, as printed.</param>
/// <param name="Finding">What the audit found.</param>
/// <example>
/// <code>
/// var row = new AuditedClaim("trade-rank", "first for 37 years", Finding.NotCheckable("the ranks are not printed"));
/// Console.WriteLine(row.Finding.Verdict); // NotCheckable
/// </code>
/// </example>
public sealed partial record AuditedClaim(string Id, string Stated, Finding Finding);
