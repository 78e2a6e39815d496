namespace TradeMetrics;

/// <summary>Figures for countries and figures for products, made of the same advantages.</summary>
/// <typeparam name="TCountry">What countries are called by.</typeparam>
/// <typeparam name="TProduct">What products are called by.</typeparam>
/// <example>
/// <code>
/// var advantages = TradeMatrix.From(
///     [("DE", "cars", 1.0), ("DE", "wheat", 1.0), ("DE", "wine", 1.0), ("FR", "wheat", 1.0), ("FR", "wine", 1.0), ("MD", "wine", 1.0)], AbsentCells.Zero).AtLeast(1);
/// var averages = advantages.Reflections(1);
/// Console.WriteLine(averages.Countries["FR"]); // 2.5
/// Console.WriteLine(averages.Products["wine"]); // 2
/// Console.WriteLine(averages.Standardised().Countries["DE"]); // -1
/// </code>
/// </example>
public partial class ComplexityIndex<TCountry, TProduct>
    where TCountry : notnull
    where TProduct : notnull
{
    private readonly double[] _countries;
    private readonly double[] _products;

    internal ComplexityIndex(AdvantageMatrix<TCountry, TProduct> advantages, double[] countries, double[] products)
    {
        (Advantages, _countries, _products) = (advantages, countries, products);
        (Countries, Products) = (AdvantageMatrix.Table(advantages.Countries, countries), AdvantageMatrix.Table(advantages.Products, products));
    }

    /// <summary>The figure of each country with an advantage, in their order.</summary>
    public IReadOnlyDictionary<TCountry, double> Countries { get; }

    /// <summary>The figure of each product with an advantage, in their order.</summary>
    public IReadOnlyDictionary<TProduct, double> Products { get; }

    /// <summary>What it was made of; it names the countries and products that were dropped.</summary>
    public AdvantageMatrix<TCountry, TProduct> Advantages { get; }

    /// <summary>Each side less its mean, over its standard deviation with n − 1.</summary>
    /// <returns>Figures with mean 0 and standard deviation 1 on each side.</returns>
    /// <exception cref="UndefinedMetricException">A side has one figure, or all its figures are equal.</exception>
    public ComplexityIndex<TCountry, TProduct> Standardised() =>
        new(Advantages, Spread.Of(_countries, "countries", sample: true).Standardise(_countries), Spread.Of(_products, "products", sample: true).Standardise(_products));

    /// <summary>How much it tells of.</summary>
    /// <returns>Such as "complexity of 120 countries and 5000 products".</returns>
    public override string ToString() => $"complexity of {Countries.Count} countries and {Products.Count} products";
}
