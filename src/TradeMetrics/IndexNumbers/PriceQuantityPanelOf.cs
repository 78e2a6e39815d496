using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>Prices and quantities of products by period: what index numbers are made of.</summary>
/// <typeparam name="TKey">What products are called by: a code, a text.</typeparam>
/// <remarks>
/// <para>Prices are above zero and quantities zero or more, in decimals: prices of one currency, and quantities of a product in
/// one unit through time. A product may be missing in a period; two periods are compared over the products that both have.</para>
/// <para><see cref="PriceQuantityPanel"/> makes panels.</para>
/// </remarks>
/// <example>
/// Prices and quantities of meat, and the Fisher price index that micEconIndex prints for them: 1, 0.9840, 0.9966, 1.1253.
/// <code>
/// var meat = PriceQuantityPanel.From(
/// [
///     (TimePeriod.Year(1986), "beef", 11.31m, 1.27m), (TimePeriod.Year(1986), "pork", 8.20m, 3.829m), (TimePeriod.Year(1986), "veal", 13.68m, 0.068m),
///     (TimePeriod.Year(1987), "beef", 11.22m, 1.225m), (TimePeriod.Year(1987), "pork", 8.03m, 3.727m), (TimePeriod.Year(1987), "veal", 13.94m, 0.066m),
///     (TimePeriod.Year(1989), "beef", 12.66m, 0.958m), (TimePeriod.Year(1989), "pork", 9.24m, 2.854m), (TimePeriod.Year(1989), "veal", 16.06m, 0.033m),
/// ]);
/// Console.WriteLine(meat.PriceIndex(IndexFormula.Fisher, TimePeriod.Year(1986), TimePeriod.Year(1989)).ToString("F4", CultureInfo.InvariantCulture)); // 1.1253
/// foreach (var index in meat.PriceIndex(IndexFormula.Fisher, IndexLink.FixedBase))
/// {
///     Console.WriteLine(index.HasValue ? $"{index.Period}: {Math.Round(index.Value, 4).ToString(CultureInfo.InvariantCulture)}" : $"{index.Period}: none");
/// }
/// // 1986: 1
/// // 1987: 0.9840
/// // 1988: none
/// // 1989: 1.1253
/// </code>
/// </example>
public sealed partial class PriceQuantityPanel<TKey>
    where TKey : notnull
{
    private const string NoProduct = "the panel has no product then";

    private readonly SortedDictionary<TimePeriod, OrderedDictionary<TKey, PricedQuantity>> _periods;

    // The same products in the same order.
    private readonly Dictionary<TimePeriod, Basket> _baskets;

    // What separates all periods that have a product: 1, or 4 where they are 1970, 1974 and 1978.
    private readonly int _step;

    internal PriceQuantityPanel(SortedDictionary<TimePeriod, OrderedDictionary<TKey, PricedQuantity>> periods)
    {
        _periods = periods;
        _baskets = periods.ToDictionary(period => period.Key, period => Basket.Of(period.Value.Values));
        Periods = [.. periods.Keys];
        _step = Math.Max(1, Periods.Aggregate(0, (step, period) => (int)BigInteger.GreatestCommonDivisor(step, period - Start)));
    }

    /// <summary>The periods that have a product, in order; others may lie between them.</summary>
    public IReadOnlyList<TimePeriod> Periods { get; }

    /// <summary>The first period.</summary>
    public TimePeriod Start => Periods[0];

    /// <summary>The last period.</summary>
    public TimePeriod End => Periods[^1];

    /// <summary>The products of a period with their prices and quantities.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The products, in the order in which they were given.</returns>
    /// <exception cref="MissingObservationException">The period has none.</exception>
    public IReadOnlyDictionary<TKey, PricedQuantity> At(TimePeriod period) => Goods(period);

    /// <summary>What was paid for all products of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The sum of price times quantity.</returns>
    /// <exception cref="MissingObservationException">The period has none.</exception>
    /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
    public decimal Value(TimePeriod period) => Goods(period).Values.Sum(good => good.Value);

    /// <summary>How much of each period's value the products make up that both periods have, and that an index from one to the other is of.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <returns>The shares in the earlier and the later value.</returns>
    /// <exception cref="MissingObservationException">A period has no products.</exception>
    /// <exception cref="UndefinedMetricException">The value of a period is zero.</exception>
    public (Share Earlier, Share Later) MatchedShares(TimePeriod from, TimePeriod to)
    {
        var (earlier, later) = (Goods(from), Goods(to));
        return (
            earlier.Where(good => later.ContainsKey(good.Key)).Sum(good => good.Value.Value).ShareOf(Value(from)),
            later.Where(good => earlier.ContainsKey(good.Key)).Sum(good => good.Value.Value).ShareOf(Value(to)));
    }

    /// <summary>How large it is.</summary>
    /// <returns>Such as "48 prices and quantities, 2001 to 2012".</returns>
    public override string ToString() => $"{_periods.Values.Sum(goods => goods.Count)} prices and quantities, {Start} to {End}";

    private OrderedDictionary<TKey, PricedQuantity> Goods(TimePeriod period) => _periods.TryGetValue(period, out var goods)
        ? goods
        : throw new MissingObservationException(period, NoProduct);

    /// <summary>The products that two periods have in common, and a third where it gives the weights.</summary>
    private bool TryMatch(TimePeriod from, TimePeriod to, TimePeriod weights, [NotNullWhen(true)] out Basket[]? baskets)
    {
        var (earlier, later, third) = (Goods(from), Goods(to), Goods(weights));
        List<int> earlierPlaces = [], laterPlaces = [], thirdPlaces = [];
        for (var place = 0; place < earlier.Count; place++)
        {
            var product = earlier.GetAt(place).Key;
            if (later.IndexOf(product) is >= 0 and var laterPlace && (weights == from ? place : third.IndexOf(product)) is >= 0 and var thirdPlace)
            {
                earlierPlaces.Add(place);
                laterPlaces.Add(laterPlace);
                thirdPlaces.Add(thirdPlace);
            }
        }

        baskets = earlierPlaces.Count == 0 ? null : [_baskets[from].At([.. earlierPlaces]), _baskets[to].At([.. laterPlaces]), _baskets[weights].At([.. thirdPlaces])];
        return baskets is not null;
    }
}
