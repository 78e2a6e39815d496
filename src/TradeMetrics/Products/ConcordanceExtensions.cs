using System.Numerics;

namespace TradeMetrics;

/// <summary>Breakdowns by product brought to another classification, for money, decimals, and any measure that is multiplied by a <see cref="decimal"/>.</summary>
/// <example>
/// <code>
/// var table = Concordance.From([("H4:0101", "H5:0101"), ("H4:0102", "H5:0102")]);
/// var exports = Breakdown.From([("H4:0101", 3m), ("H4:0102", 4m)]);
/// Console.WriteLine(exports.ConvertedBy(table).Whole); // 7
/// </code>
/// </example>
public static class ConcordanceExtensions
{
    /// <summary>The breakdown by the codes of another classification.</summary>
    /// <typeparam name="TFrom">The codes of the one classification.</typeparam>
    /// <typeparam name="TTo">The codes of the other.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The parts.</param>
    /// <param name="concordance">The table.</param>
    /// <returns>A breakdown whose sum is that of the original, and whose published whole stays.</returns>
    /// <exception cref="KeyNotFoundException">The table does not lead from a code; the message names it.</exception>
    public static Breakdown<TTo, T> ConvertedBy<TFrom, TTo, T>(this Breakdown<TFrom, T> breakdown, Concordance<TFrom, TTo> concordance)
        where TFrom : notnull
        where TTo : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, decimal, T>
    {
        ArgumentNullException.ThrowIfNull(concordance);
        return concordance.Convert(breakdown, static (value, share) => value * share.Fraction);
    }
}
