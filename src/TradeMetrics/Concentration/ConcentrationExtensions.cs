using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>How concentrated? Takes the shares of parts in their sum, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
/// <example>
/// <code>
/// var exports = Breakdown.From([("oil", 90m), ("dates", 10m)]);
/// Console.WriteLine(exports.Concentration().Herfindahl); // 0.82
/// Console.WriteLine(new[] { Share.FromPercent(50), Share.FromPercent(50) }.Concentration().EquivalentNumber); // 2
/// </code>
/// </example>
public static class ConcentrationExtensions
{
    /// <summary>The concentration of a list of parts.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="parts">The parts, none negative; zeros count.</param>
    /// <returns>The measures of concentration.</returns>
    /// <exception cref="NegativeMeasureException">A part is negative.</exception>
    /// <exception cref="UndefinedMetricException">There is no part, they sum to zero, or one is not finite.</exception>
    /// <exception cref="CurrencyMismatchException">The parts are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public static Concentration Concentration<T>(this IEnumerable<T> parts)
        where T : IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T> => new(parts.Shares());

    /// <summary>The concentration of a list of parts, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="parts">The parts.</param>
    /// <param name="concentration">The measures of concentration, or null.</param>
    /// <returns>False where <see cref="Concentration{T}(IEnumerable{T})"/> throws.</returns>
    public static bool TryConcentration<T>(this IEnumerable<T> parts, [NotNullWhen(true)] out Concentration? concentration)
        where T : IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>
    {
        concentration = parts.TryShares(out var shares) ? new(shares) : null;
        return concentration is not null;
    }

    /// <summary>The concentration of a breakdown: of its parts in their sum. A published whole is not asked, since nobody knows how what it leaves is spread.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The parts, none negative; zeros count.</param>
    /// <returns>The measures of concentration.</returns>
    /// <exception cref="NegativeMeasureException">A part is negative.</exception>
    /// <exception cref="UndefinedMetricException">The parts sum to zero.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public static Concentration Concentration<TKey, T>(this Breakdown<TKey, T> breakdown)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Values.Concentration();
    }

    /// <summary>The concentration of a breakdown, where it is defined.</summary>
    /// <typeparam name="TKey">What the parts are called by.</typeparam>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="breakdown">The parts.</param>
    /// <param name="concentration">The measures of concentration, or null.</param>
    /// <returns>False where <see cref="Concentration{TKey, T}(Breakdown{TKey, T})"/> throws.</returns>
    public static bool TryConcentration<TKey, T>(this Breakdown<TKey, T> breakdown, [NotNullWhen(true)] out Concentration? concentration)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, decimal>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Values.TryConcentration(out concentration);
    }

    /// <summary>The concentration of shares that make up a whole.</summary>
    /// <param name="shares">Shares that sum to 1, unrounded: rounded ones make the small parts too small or too large.</param>
    /// <returns>The measures of concentration.</returns>
    /// <exception cref="ArgumentException">The shares do not sum to 1.</exception>
    public static Concentration Concentration(this IEnumerable<Share> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        Share[] all = [.. shares];
        var sum = all.Sum(share => share.Fraction);
        return sum == 1m ? new(all) : throw new ArgumentException(
            $"The shares sum to {Undefined.Text(sum)}, not 1. Add the part that is missing, or give the amounts instead of their rounded shares.", nameof(shares));
    }
}
