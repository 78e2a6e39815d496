namespace TradeMetrics;

/// <summary>The fitness of countries and the complexity of products, each above zero with mean 1.</summary>
/// <typeparam name="TCountry">What countries are called by.</typeparam>
/// <typeparam name="TProduct">What products are called by.</typeparam>
/// <example>
/// <code>
/// var advantages = TradeMatrix.From(
///     [("DE", "cars", 1.0), ("DE", "wheat", 1.0), ("DE", "wine", 1.0), ("FR", "wheat", 1.0), ("FR", "wine", 1.0), ("MD", "wine", 1.0)], AbsentCells.Zero).AtLeast(1);
/// var fitness = advantages.Fitness(19);
/// Console.WriteLine(string.Join(" &gt; ", fitness.Countries.OrderByDescending(country =&gt; country.Value).Select(country =&gt; country.Key))); // DE &gt; FR &gt; MD
/// Console.WriteLine(advantages.TryConvergedFitness(out _)); // False
/// </code>
/// </example>
public sealed class FitnessComplexity<TCountry, TProduct> : ComplexityIndex<TCountry, TProduct>
    where TCountry : notnull
    where TProduct : notnull
{
    internal FitnessComplexity(AdvantageMatrix<TCountry, TProduct> advantages, double[] countries, double[] products, int updates, double largestChange, object mostChanged)
        : base(advantages, countries, products) => (Updates, LargestChange, MostChanged) = (updates, largestChange, mostChanged);

    /// <summary>How many updates were made, from all ones.</summary>
    public int Updates { get; }

    /// <summary>The largest relative change of a figure at the last update.</summary>
    public double LargestChange { get; }

    internal object MostChanged { get; }
}
