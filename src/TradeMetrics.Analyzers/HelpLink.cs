namespace TradeMetrics.Analyzers;

/// <summary>Where a rule is explained: a page of the repository that lies in the package too.</summary>
internal static class HelpLink
{
    public static string To(string rule) => "docs/analyzers.md#" + rule.ToLowerInvariant();
}
