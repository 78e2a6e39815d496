namespace TradeMetrics;

/// <summary>Which countries have an advantage in which products: the M of the literature on economic complexity.</summary>
/// <typeparam name="TCountry">What countries are called by.</typeparam>
/// <typeparam name="TProduct">What products are called by.</typeparam>
/// <remarks>
/// Every country that is left has an advantage in a product at least, and every product a country with one: others were dropped
/// first and are named, since an average over none of them does not exist. <see cref="AdvantageMatrix"/> makes such matrices.
/// </remarks>
/// <example>
/// <code>
/// var advantages = TradeMatrix.From(
///     [("DE", "cars", 1.0), ("DE", "wheat", 1.0), ("FR", "wheat", 1.0), ("FR", "wine", 1.0), ("MD", "wine", 1.0)], AbsentCells.Zero).AtLeast(1);
/// Console.WriteLine(advantages.Diversity["DE"]); // 2
/// Console.WriteLine(advantages.Ubiquity["wine"]); // 2
/// Console.WriteLine(advantages["MD", "cars"]); // False
/// </code>
/// </example>
public sealed partial class AdvantageMatrix<TCountry, TProduct>
    where TCountry : notnull
    where TProduct : notnull
{
    // By places: the products of a country, and the countries of a product, both ascending.
    private readonly int[][] _baskets;
    private readonly int[][] _exporters;
    private readonly Dictionary<TCountry, int> _countryPlaces;
    private readonly Dictionary<TProduct, int> _productPlaces;

    private AdvantageMatrix(TCountry[] countries, TProduct[] products, int[][] baskets)
    {
        (Countries, Products, _baskets) = (Array.AsReadOnly(countries), Array.AsReadOnly(products), baskets);
        _exporters = Inverted(baskets, products.Length);
        _countryPlaces = countries.Select((country, place) => KeyValuePair.Create(country, place)).ToDictionary();
        _productPlaces = products.Select((product, place) => KeyValuePair.Create(product, place)).ToDictionary();
        Diversity = AdvantageMatrix.Table(Countries, Array.ConvertAll(_baskets, basket => basket.Length));
        Ubiquity = AdvantageMatrix.Table(Products, Array.ConvertAll(_exporters, exporters => exporters.Length));
    }

    /// <summary>The countries with an advantage, in the order of the trade they come from.</summary>
    public IReadOnlyList<TCountry> Countries { get; }

    /// <summary>The products with an advantage, in the order of the trade they come from.</summary>
    public IReadOnlyList<TProduct> Products { get; }

    /// <summary>The countries that were dropped since they have no advantage, or are not in this network of <see cref="Networks"/>.</summary>
    public IReadOnlyList<TCountry> DroppedCountries { get; private init; } = [];

    /// <summary>The products that were dropped since no country has an advantage in them, or are not in this network of <see cref="Networks"/>.</summary>
    public IReadOnlyList<TProduct> DroppedProducts { get; private init; } = [];

    /// <summary>How many cells had no index to compare with the threshold (a missing figure, or nothing over nothing), and count as no advantage.</summary>
    public int UndefinedCount { get; private init; }

    /// <summary>How many advantages there are.</summary>
    public int AdvantageCount => _baskets.Sum(basket => basket.Length);

    /// <summary>The diversity of countries, k_c,0: in how many products each has an advantage.</summary>
    public IReadOnlyDictionary<TCountry, int> Diversity { get; }

    /// <summary>The ubiquity of products, k_p,0: how many countries have an advantage in each.</summary>
    public IReadOnlyDictionary<TProduct, int> Ubiquity { get; }

    /// <summary>Whether a country has an advantage in a product.</summary>
    /// <param name="country">The country.</param>
    /// <param name="product">The product.</param>
    /// <exception cref="KeyNotFoundException">There is no such country or product, or it was dropped.</exception>
    public bool this[TCountry country, TProduct product] => Array.BinarySearch(_baskets[Place(_countryPlaces, country)], Place(_productPlaces, product)) >= 0;

    /// <summary>How large it is.</summary>
    /// <returns>Such as "25036 advantages of 226 countries in 785 products".</returns>
    public override string ToString() => FormattableString.Invariant($"{AdvantageCount} advantages of {Countries.Count} countries in {Products.Count} products");

    internal static AdvantageMatrix<TCountry, TProduct> Dropping(TradeMatrix<TCountry, TProduct> index, int[][] baskets, bool[] exported)
    {
        // Places among all products become places among those that are kept.
        var places = new int[exported.Length];
        for (var column = 1; column < places.Length; column++)
        {
            places[column] = places[column - 1] + (exported[column - 1] ? 1 : 0);
        }

        int[][] kept = [.. baskets.Where(basket => basket.Length > 0)];
        return new(
            [.. index.Rows.Where((_, row) => baskets[row].Length > 0)],
            [.. index.Columns.Where((_, column) => exported[column])],
            Array.ConvertAll(kept, basket => Array.ConvertAll(basket, column => places[column])))
        {
            DroppedCountries = Array.AsReadOnly([.. index.Rows.Where((_, row) => baskets[row].Length == 0)]),
            DroppedProducts = Array.AsReadOnly([.. index.Columns.Where((_, column) => !exported[column])]),
            UndefinedCount = index.MissingCount,
        };
    }

    private static int Place<TKey>(Dictionary<TKey, int> places, TKey key)
        where TKey : notnull => places.TryGetValue(key, out var place)
        ? place
        : throw new KeyNotFoundException($"There is no \"{key}\" among the {places.Count} that have an advantage. See DroppedCountries and DroppedProducts for those that have none or are not linked.");

    private static int[][] Inverted(int[][] lists, int count)
    {
        var inverted = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < lists.Length; i++)
        {
            Array.ForEach(lists[i], place => inverted[place].Add(i));
        }

        return Array.ConvertAll(inverted, list => list.ToArray());
    }

    // For each list of places the sum of their values: M times a vector, or its transpose times one.
    private static double[] Sums(int[][] lists, double[] values) => Array.ConvertAll(lists, list =>
    {
        var sum = 0d;
        foreach (var place in list)
        {
            sum += values[place];
        }

        return sum;
    });

    // For each list of places the average of their values.
    private static double[] Averages(int[][] lists, double[] values)
    {
        var averages = Sums(lists, values);
        for (var i = 0; i < averages.Length; i++)
        {
            averages[i] /= lists[i].Length;
        }

        return averages;
    }
}
