namespace TradeMetrics;

/// <summary>What countries could still come to export: the complexity outlook index, and what each product would add to it.</summary>
/// <typeparam name="TCountry">What countries are called by.</typeparam>
/// <typeparam name="TProduct">What products are called by.</typeparam>
/// <example>
/// <code>
/// var advantages = TradeMatrix.From(
///     [("DE", "cars", 1.0), ("DE", "wheat", 1.0), ("DE", "wine", 1.0), ("FR", "wheat", 1.0), ("FR", "wine", 1.0), ("MD", "wine", 1.0)], AbsentCells.Zero).AtLeast(1);
/// var outlook = advantages.Outlook(advantages.Fitness(19).Products);
/// Console.WriteLine(outlook.Index["DE"]); // 0
/// Console.WriteLine(outlook.Gain["DE", "cars"] is null); // True
/// Console.WriteLine(outlook.Gain["MD", "cars"] &gt; outlook.Gain["MD", "wheat"]); // True
/// </code>
/// </example>
public sealed partial class ComplexityOutlook<TCountry, TProduct>
    where TCountry : notnull
    where TProduct : notnull
{
    internal ComplexityOutlook(IReadOnlyDictionary<TCountry, double> index, TradeMatrix<TCountry, TProduct> gain, TradeMatrix<TCountry, TProduct> netGain) =>
        (Index, Gain, NetGain) = (index, gain, netGain);

    /// <summary>The complexity outlook index of each country: the complexity of the products it has no advantage in, weighted by how near they are; 0 with advantages in all.</summary>
    public IReadOnlyDictionary<TCountry, double> Index { get; }

    /// <summary>The outlook gain by country and product, as packages print it: the complexity, weighted by nearness, of what a country has no advantage in, seen from a product; missing for products it has an advantage in.</summary>
    public TradeMatrix<TCountry, TProduct> Gain { get; }

    /// <summary>The gain less what the product itself adds to the index so far, its complexity times its density, and would no longer add.</summary>
    public TradeMatrix<TCountry, TProduct> NetGain { get; }

    /// <summary>How much it tells of.</summary>
    /// <returns>Such as "outlook of 120 countries".</returns>
    public override string ToString() => $"outlook of {Index.Count} countries";
}
