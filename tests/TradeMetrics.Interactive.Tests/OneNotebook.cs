namespace TradeMetrics.Tests;

/// <summary>Tests that share the one formatter of a notebook, and therefore run in turn.</summary>
[CollectionDefinition(nameof(OneNotebook))]
public sealed class OneNotebook;
