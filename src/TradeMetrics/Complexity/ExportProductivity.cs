namespace TradeMetrics;

/// <summary>The income that goes with products (PRODY), and with the exports of countries (EXPY).</summary>
/// <typeparam name="TCountry">What countries are called by.</typeparam>
/// <typeparam name="TProduct">What products are called by.</typeparam>
/// <example>
/// <code>
/// var exports = TradeMatrix.From([("DE", "cars", 9.0), ("DE", "wine", 1.0), ("MD", "wine", 1.0), ("XX", "wine", 1.0)], AbsentCells.Zero);
/// var productivity = exports.Productivity(new Dictionary&lt;string, double&gt; { ["DE"] = 40_000, ["MD"] = 7_000 });
/// Console.WriteLine(productivity.Products["wine"]); // 10000
/// Console.WriteLine(productivity.Countries["DE"]); // 37000
/// Console.WriteLine(string.Join(", ", productivity.DroppedCountries)); // XX
/// </code>
/// </example>
public sealed partial class ExportProductivity<TCountry, TProduct>
    where TCountry : notnull
    where TProduct : notnull
{
    internal ExportProductivity(IReadOnlyDictionary<TCountry, double> countries, IReadOnlyDictionary<TProduct, double> products, IReadOnlyList<TCountry> droppedCountries, IReadOnlyList<TProduct> droppedProducts) =>
        (Countries, Products, DroppedCountries, DroppedProducts) = (countries, products, droppedCountries, droppedProducts);

    /// <summary>EXPY: the income that goes with a country's exports, in the unit of the income that was given.</summary>
    public IReadOnlyDictionary<TCountry, double> Countries { get; }

    /// <summary>PRODY: the income that goes with a product, in the unit of the income that was given.</summary>
    public IReadOnlyDictionary<TProduct, double> Products { get; }

    /// <summary>The countries that were left out: no income above zero is given, or they export nothing.</summary>
    public IReadOnlyList<TCountry> DroppedCountries { get; }

    /// <summary>The products that were left out: none of the countries that are left exports them.</summary>
    public IReadOnlyList<TProduct> DroppedProducts { get; }

    /// <summary>How much it tells of.</summary>
    /// <returns>Such as "productivity of 120 countries and 5000 products".</returns>
    public override string ToString() => $"productivity of {Countries.Count} countries and {Products.Count} products";
}
