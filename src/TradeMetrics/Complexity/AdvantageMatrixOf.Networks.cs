using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public sealed partial class AdvantageMatrix<TCountry, TProduct>
{
    /// <summary>The networks that countries and products fall into: two of one network are linked by advantages, over others if need be, and two of different networks are not.</summary>
    /// <returns>The networks, those with more countries first, then those with more products; one, this matrix itself, where all are linked.</returns>
    /// <remarks>
    /// The connected components of the graph whose edges are the advantages. Diversity and ubiquity are the same in a network as in
    /// the whole. Each network counts the others among what it dropped.
    /// </remarks>
    public IReadOnlyList<AdvantageMatrix<TCountry, TProduct>> Networks()
    {
        var networks = NetworkPlaces();
        return networks.Count == 1
            ? [this]
            : [.. networks.OrderByDescending(network => network.Countries.Length).ThenByDescending(network => network.Products.Length).Select(network => Only(network.Countries, network.Products))];
    }

    /// <summary>The network with the most countries, and of several such with the most products.</summary>
    /// <returns>The network, which is this matrix itself where all are linked; what it leaves out is among <see cref="DroppedCountries"/> and <see cref="DroppedProducts"/>.</returns>
    /// <remarks>See <see cref="Networks"/>. An index that compares all with all, such as ECI, exists within a network only.</remarks>
    /// <exception cref="UndefinedMetricException">Several are the largest.</exception>
    /// <example>
    /// <code>
    /// var advantages = TradeMatrix.From(
    ///     [("DE", "cars", 1.0), ("DE", "wheat", 1.0), ("FR", "wheat", 1.0), ("FR", "wine", 1.0), ("MD", "wine", 1.0), ("NR", "phosphates", 1.0)], AbsentCells.Zero).AtLeast(1);
    /// var largest = advantages.LargestNetwork();
    /// Console.WriteLine($"{largest}, without {string.Join(", ", largest.DroppedCountries)}"); // 5 advantages of 3 countries in 3 products, without NR
    /// </code>
    /// </example>
    public AdvantageMatrix<TCountry, TProduct> LargestNetwork() => Networks() switch
    {
        [var first, var second, ..] networks when (first._baskets.Length, first._exporters.Length) == (second._baskets.Length, second._exporters.Length) =>
            throw new UndefinedMetricException(UndefinedReason.NotUnique,
                FormattableString.Invariant($"There is no largest network: of {networks.Count}, that of {first.Countries[0]} and that of {second.Countries[0]} have {first.Countries.Count} countries and {first.Products.Count} products each. Choose one of Networks.")),
        var networks => networks[0],
    };

    /// <summary>The network with the most countries, and of several such with the most products, if there is one.</summary>
    /// <param name="network">The network; null where several are the largest.</param>
    /// <returns>False where <see cref="LargestNetwork"/> throws.</returns>
    public bool TryLargestNetwork([NotNullWhen(true)] out AdvantageMatrix<TCountry, TProduct>? network) => Defined.Try(LargestNetwork, out network);

    private AdvantageMatrix<TCountry, TProduct> Only(int[] countries, int[] products)
    {
        var keep = (Countries: countries.ToHashSet(), Products: products.ToHashSet());
        return new(
            Array.ConvertAll(countries, place => Countries[place]),
            Array.ConvertAll(products, place => Products[place]),
            Array.ConvertAll(countries, place => Array.ConvertAll(_baskets[place], product => Array.BinarySearch(products, product))))
        {
            DroppedCountries = Array.AsReadOnly([.. DroppedCountries, .. Countries.Where((_, place) => !keep.Countries.Contains(place))]),
            DroppedProducts = Array.AsReadOnly([.. DroppedProducts, .. Products.Where((_, place) => !keep.Products.Contains(place))]),
            UndefinedCount = UndefinedCount,
        };
    }

    // The places of countries and products, ascending, network by network.
    private List<(int[] Countries, int[] Products)> NetworkPlaces()
    {
        List<(int[], int[])> networks = [];
        var (seenCountries, seenProducts) = (new bool[_baskets.Length], new bool[_exporters.Length]);
        for (var start = 0; start < seenCountries.Length; start++)
        {
            if (seenCountries[start])
            {
                continue;
            }

            List<int> countries = [start], products = [];
            seenCountries[start] = true;
            for (var i = 0; i < countries.Count; i++)
            {
                foreach (var product in _baskets[countries[i]].Where(product => !seenProducts[product]))
                {
                    seenProducts[product] = true;
                    products.Add(product);
                    foreach (var country in _exporters[product].Where(country => !seenCountries[country]))
                    {
                        seenCountries[country] = true;
                        countries.Add(country);
                    }
                }
            }

            networks.Add(([.. countries.Order()], [.. products.Order()]));
        }

        return networks;
    }
}
