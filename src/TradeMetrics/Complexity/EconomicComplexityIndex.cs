namespace TradeMetrics;

/// <summary>The economic complexity index of countries (ECI) and the product complexity index (PCI).</summary>
/// <typeparam name="TCountry">What countries are called by.</typeparam>
/// <typeparam name="TProduct">What products are called by.</typeparam>
/// <example>
/// <code>
/// var advantages = TradeMatrix.From(
///     [("DE", "cars", 1.0), ("DE", "trucks", 1.0), ("DE", "wheat", 1.0), ("DE", "wine", 1.0), ("FR", "wheat", 1.0), ("FR", "wine", 1.0), ("MD", "wine", 1.0)], AbsentCells.Zero).AtLeast(1);
/// var index = advantages.EconomicComplexity();
/// Console.WriteLine(string.Join("; ", index.Countries.Select(country =&gt; FormattableString.Invariant($"{country.Key} {country.Value:0.00}")))); // DE 1.09; FR -0.22; MD -0.87
/// Console.WriteLine(string.Join("; ", index.Products.Select(product =&gt; FormattableString.Invariant($"{product.Key} {product.Value:0.00}")))); // cars 0.82; trucks 0.82; wheat -0.41; wine -1.22
/// </code>
/// </example>
public sealed class EconomicComplexityIndex<TCountry, TProduct> : ComplexityIndex<TCountry, TProduct>
    where TCountry : notnull
    where TProduct : notnull
{
    internal EconomicComplexityIndex(AdvantageMatrix<TCountry, TProduct> advantages, double[] countries, double[] products, double eigenvalue)
        : base(advantages, countries, products) => Eigenvalue = eigenvalue;

    /// <summary>The second eigenvalue, above 0 and below 1: the nearer to 1, the nearer the countries and products fall into two separate worlds.</summary>
    public double Eigenvalue { get; }
}
