namespace TradeMetrics.Benchmarks;

/// <summary>The comparisons of one concept. Every class that implements it takes part in the guard and in the table of sizes.</summary>
internal interface IComparisons
{
    IEnumerable<Comparison> All { get; }

    /// <summary>Those of all concepts, in the order of their names.</summary>
    static IEnumerable<Comparison> OfAllConcepts() => typeof(IComparisons).Assembly.GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IComparisons)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .SelectMany(type => ((IComparisons)Activator.CreateInstance(type)!).All);
}
