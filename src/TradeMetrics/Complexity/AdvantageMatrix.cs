using System.Collections.ObjectModel;

namespace TradeMetrics;

/// <summary>Makes matrices of advantages out of trade.</summary>
/// <example>
/// <code>
/// var exports = TradeMatrix.From(
///     [("CN", "silk", 8.0), ("CN", "wool", 2.0), ("AU", "wool", 10.0), ("XX", "silk", 0.0)], AbsentCells.Zero);
/// var advantages = exports.ComparativeAdvantages();
/// Console.WriteLine(advantages); // 2 advantages of 2 countries in 2 products
/// Console.WriteLine(string.Join(", ", advantages.DroppedCountries)); // XX
/// </code>
/// </example>
public static class AdvantageMatrix
{
    /// <summary>Where countries have a revealed comparative advantage: an index of Balassa at or above a threshold.</summary>
    /// <typeparam name="TCountry">What countries are called by.</typeparam>
    /// <typeparam name="TProduct">What products are called by.</typeparam>
    /// <param name="exports">Exports, none below zero, of all countries and products of the world that is looked at.</param>
    /// <param name="threshold">The index from which a cell counts as an advantage, above zero; 1 unless told otherwise.</param>
    /// <returns>The advantages, without the countries and products that have none, which are named.</returns>
    /// <remarks>
    /// The index is (x_ci/X_c)/(x_wi/X_w), the country's share of the product over the world's (Balassa 1965, Trade
    /// Liberalisation and "Revealed" Comparative Advantage). Where nothing stands over nothing there is no index, and a missing
    /// figure has none either: here both count as no advantage, and <see cref="AdvantageMatrix{TCountry, TProduct}.UndefinedCount"/> says how many.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above zero.</exception>
    /// <exception cref="NegativeMeasureException">A figure is negative.</exception>
    /// <exception cref="UndefinedMetricException">No country has an advantage.</exception>
    public static AdvantageMatrix<TCountry, TProduct> ComparativeAdvantages<TCountry, TProduct>(this TradeMatrix<TCountry, TProduct> exports, double threshold = 1)
        where TCountry : notnull
        where TProduct : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        return exports.BalassaIndex().AtLeast(threshold);
    }

    /// <summary>Where an index of advantage of any kind, or a matrix of zeros and ones, is at or above a threshold.</summary>
    /// <typeparam name="TCountry">What countries are called by.</typeparam>
    /// <typeparam name="TProduct">What products are called by.</typeparam>
    /// <param name="index">The index; a missing cell counts as no advantage.</param>
    /// <param name="threshold">The index from which a cell counts as an advantage, above zero.</param>
    /// <returns>The advantages, without the countries and products that have none, which are named.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above zero.</exception>
    /// <exception cref="UndefinedMetricException">No country has an advantage.</exception>
    public static AdvantageMatrix<TCountry, TProduct> AtLeast<TCountry, TProduct>(this TradeMatrix<TCountry, TProduct> index, double threshold)
        where TCountry : notnull
        where TProduct : notnull
    {
        ArgumentNullException.ThrowIfNull(index);
        if (!(threshold > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "An advantage starts above zero: give a threshold such as 1.");
        }

        var baskets = new int[index.RowCount][];
        var exported = new bool[index.ColumnCount];
        for (var row = 0; row < baskets.Length; row++)
        {
            List<int> basket = [];
            var cells = index.Cells(row);
            for (var column = 0; column < cells.Length; column++)
            {
                // A gap, NaN, is not at or above anything.
                if (cells[column] >= threshold)
                {
                    basket.Add(column);
                    exported[column] = true;
                }
            }

            baskets[row] = [.. basket];
        }

        return Array.TrueForAll(exported, any => !any)
            ? throw new UndefinedMetricException(UndefinedReason.NoData, FormattableString.Invariant(
                $"No cell of {index.RowCount} countries and {index.ColumnCount} products is at {threshold} or above, so there is no advantage to measure by. Lower the threshold, or check the figures."))
            : AdvantageMatrix<TCountry, TProduct>.Dropping(index, baskets, exported);
    }

    internal static IReadOnlyDictionary<TKey, T> Table<TKey, T>(IReadOnlyList<TKey> keys, IReadOnlyList<T> values)
        where TKey : notnull => new ReadOnlyDictionary<TKey, T>(new OrderedDictionary<TKey, T>(keys.Zip(values, KeyValuePair.Create)));
}
