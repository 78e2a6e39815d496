namespace TradeMetrics.Tests.Examples;

/// <summary>Example programs build before they run, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ExamplesInTurn
{
    public const string Name = "Examples in turn";
}
