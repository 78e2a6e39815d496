using System.Numerics;

namespace TradeMetrics;

/// <summary>How much of it? Parts of a whole, for money, decimals, and any measure whose quotient is a <see cref="decimal"/>.</summary>
public static class ShareExtensions
{
    /// <summary>The part of a whole: part / whole.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, above zero and at least the part.</param>
    /// <returns>The share, 0 to 1.</returns>
    /// <exception cref="PartExceedsWholeException">The part is larger than the whole.</exception>
    /// <exception cref="NegativeMeasureException">The part is negative.</exception>
    /// <exception cref="UndefinedMetricException">The whole is zero or negative, or a figure is not finite.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <remarks>A part must not exceed its whole; the ratio of two figures that are no part and whole is their quotient, <c>a / b</c>.</remarks>
    /// <example>
    /// <code>
    /// var share = new Money(850_000_000m, Currency.USD).ShareOf(new Money(3_400_000_000m, Currency.USD));
    /// Console.WriteLine(share); // 25 %
    /// </code>
    /// </example>
    public static Share ShareOf<T>(this T part, T whole)
        where T : IDivisionOperators<T, T, decimal> =>
        ShareFormula.Share(Ratio.Exact(whole, part), out var share) is { } reason ? throw Undefined.Share(reason, part, whole) : share;

    /// <summary>The part of a whole, where it is defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, above zero and at least the part.</param>
    /// <param name="share">The share, or zero.</param>
    /// <returns>False where <see cref="ShareOf{T}(T, T)"/> throws.</returns>
    public static bool TryShareOf<T>(this T part, T whole, out Share share)
        where T : IDivisionOperators<T, T, decimal> =>
        ShareFormula.Share(Ratio.Exact(whole, part), out share) is null;

    /// <summary>The part of a whole by a figure taken from both, such as the kilograms of a mass.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, above zero and at least the part.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <returns>The share, 0 to 1.</returns>
    public static Share ShareOf<T, TMeasure>(this T part, T whole, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(part).ShareOf(measure(whole));
    }

    /// <summary>The part of a whole by a figure taken from both, where it is defined.</summary>
    /// <typeparam name="T">What the figure is taken from: a record, a quantity.</typeparam>
    /// <typeparam name="TMeasure">The figure's type.</typeparam>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, above zero and at least the part.</param>
    /// <param name="measure">The figure to take from each.</param>
    /// <param name="share">The share, or zero.</param>
    /// <returns>False where the share is undefined.</returns>
    public static bool TryShareOf<T, TMeasure>(this T part, T whole, Func<T, TMeasure> measure, out Share share)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, decimal>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(part).TryShareOf(measure(whole), out share);
    }

    /// <summary>The share of each part in the sum of all.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="parts">The parts, none negative.</param>
    /// <returns>A share for each part. They sum to exactly 1: what rounding leaves over goes to the largest.</returns>
    /// <exception cref="NegativeMeasureException">A part is negative.</exception>
    /// <exception cref="UndefinedMetricException">There is no part, they sum to zero, or one is not finite.</exception>
    /// <exception cref="CurrencyMismatchException">The parts are in different currencies.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var shares = new[] { 1m, 1m, 1m }.Shares();
    /// Console.WriteLine(shares.Sum(s => s.Fraction)); // 1.0000000000000000000000000000
    /// Console.WriteLine(string.Join(" ", shares.RoundedToPercent(1))); // 33.4 % 33.3 % 33.3 %
    /// </code>
    /// </example>
    public static IReadOnlyList<Share> Shares<T>(this IEnumerable<T> parts)
        where T : IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T> =>
        ShareFormula.Shares(parts, static (part, whole) => part / whole, out var shares) is { } reason ? throw Undefined.List(reason, "shares", parts) : shares;

    /// <summary>The share of each part in the sum of all, where they are defined.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="parts">The parts.</param>
    /// <param name="shares">A share for each part, or an empty list.</param>
    /// <returns>False where <see cref="Shares{T}(IEnumerable{T})"/> throws.</returns>
    public static bool TryShares<T>(this IEnumerable<T> parts, out IReadOnlyList<Share> shares)
        where T : IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T> =>
        ShareFormula.Shares(parts, static (part, whole) => part / whole, out shares) is null;
}
