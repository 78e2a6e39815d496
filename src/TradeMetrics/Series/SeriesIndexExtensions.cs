using System.Numerics;

namespace TradeMetrics;

/// <summary>Index series and price indices, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <example>
/// <code>
/// var trade = TimeSeries.From(TimePeriod.Year(2020), new Money(8m, Currency.CNY), new Money(10m, Currency.CNY), new Money(12m, Currency.CNY));
/// Console.WriteLine(trade.Rebase(TimePeriod.Year(2020))[2]); // 2022: 150.0
///
/// var prices = TimeSeries.From(TimePeriod.Year(2020), 100m, 104m, 120m);
/// Console.WriteLine(trade.Deflate(prices)[2]); // 2022: CNY 10.00
/// </code>
/// </example>
public static class SeriesIndexExtensions
{
    /// <summary>An index: each figure over that of a base, times 100.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="period">The base: a period of the series, or a longer one that consists of such, whose mean is then the base.</param>
    /// <param name="to">The index of the base.</param>
    /// <returns>An index series of the same periods and growth.</returns>
    /// <exception cref="MissingObservationException">A figure of the base is missing, or the definition changed within it.</exception>
    /// <exception cref="NonPositiveBaseException">The base is zero or negative.</exception>
    /// <exception cref="ArgumentException">The base does not consist of whole periods of the series.</exception>
    /// <remarks>"2015 = 100" of a monthly series is the mean of the year 2015, of a yearly one its figure.</remarks>
    public static TimeSeries<decimal> Rebase<T>(this TimeSeries<T> series, TimePeriod period, decimal to = 100m)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        var (sum, count) = SeriesBase.Of(series, period);
        return series.Select(value => value / sum * count * to);
    }

    /// <summary>One series of two that overlap: the older rescaled to the newer, up to the overlap, and the newer from there.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="older">The series on the old base.</param>
    /// <param name="newer">The series on the new base.</param>
    /// <param name="overlap">A period that both have: one of theirs, or a longer one, whose means are then compared.</param>
    /// <returns>A series from the start of the older to the end of the newer, at the level of the newer; the older keeps its growth. A break at the overlap is mended.</returns>
    /// <exception cref="MissingObservationException">A figure of the overlap is missing in one of the two, or the definition changed within it.</exception>
    /// <exception cref="NonPositiveBaseException">The overlap of one of the two is zero or negative.</exception>
    /// <exception cref="ArgumentException">The series are of different frequencies, or the overlap does not consist of whole periods of theirs.</exception>
    /// <exception cref="CurrencyMismatchException">The series are in different currencies.</exception>
    /// <remarks>
    /// OECD, Glossary of Statistical Terms, "chain linking": two indices are joined by rescaling one of them so that both are
    /// equal in the period of overlap. Parts of a total that are linked one by one no longer add up to the linked total.
    /// </remarks>
    /// <example>
    /// <code>
    /// var old = TimeSeries.From(TimePeriod.Year(2018), 90m, 95m, 110m);
    /// var current = TimeSeries.From(TimePeriod.Year(2020), 100m, 104m);
    /// Console.WriteLine(string.Join("; ", old.ChainLink(current, TimePeriod.Year(2020)).Rebase(TimePeriod.Year(2018)).Values.Select(year => year.Value.ToString("F1", CultureInfo.InvariantCulture)))); // 100.0; 105.6; 122.2; 127.1
    /// </code>
    /// </example>
    public static TimeSeries<T> ChainLink<T>(this TimeSeries<T> older, TimeSeries<T> newer, TimePeriod overlap)
        where T : struct, IAdditionOperators<T, T, T>, IDivisionOperators<T, T, decimal>, IMultiplyOperators<T, decimal, T>
    {
        var (before, after) = SeriesBase.Overlap(older, newer, overlap);
        var link = after / before;
        return SeriesBase.Join(older.Select(value => value * link), newer, overlap);
    }

    /// <summary>Nominal figures at the prices of a price index's base: real ones.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="nominal">Figures at current prices.</param>
    /// <param name="priceIndex">The price index, of the same frequency.</param>
    /// <param name="indexBase">The value of the index at its base, above zero; 100 unless given.</param>
    /// <returns>nominal / (index / base), over the periods that both have; a gap where either has one, or the index is not above zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value at the base is not above zero, or not finite.</exception>
    /// <exception cref="UndefinedMetricException">They have no period in common.</exception>
    /// <exception cref="ArgumentException">They are of different frequencies.</exception>
    public static TimeSeries<T> Deflate<T>(this TimeSeries<T> nominal, TimeSeries<decimal> priceIndex, decimal indexBase = 100m)
        where T : struct, IDivisionOperators<T, decimal, T>
    {
        ArgumentNullException.ThrowIfNull(nominal);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(indexBase);
        return nominal.Zip(priceIndex, (value, index) => value / (SeriesBase.Price(index) / indexBase));
    }
}
