namespace TradeMetrics.Tests.Docs;

/// <summary>Tests that redirect the console, which belongs to the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    public const string Name = "Runs alone";
}
