using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A part of a whole, from 0 (nothing) to 1 (all of it).</summary>
/// <remarks>
/// The default value is zero. The difference of two shares is in <see cref="PercentagePoints"/>; the share of a share
/// is their product. 1/7 has no end in decimals and is held to 28 of them.
/// </remarks>
/// <example>
/// <code>
/// var share = Share.FromRatio(1, 5);
/// Console.WriteLine(share); // 20 %
/// Console.WriteLine(share.Of(8.5m)); // 1.70
/// Console.WriteLine(share.WholeFrom(8.3m)); // 41.5
/// Console.WriteLine(Share.FromPercent(21.2m) - share); // +1.2 pp
/// </code>
/// </example>
[JsonConverter(typeof(ShareJsonConverter))]
public readonly partial struct Share
{
    // A share that was rounded may come out above its whole by the last digits of a decimal: that is all of it.
    private const decimal Rounding = 1e-26m;

    private readonly decimal _fraction;

    private Share(decimal fraction) => _fraction = fraction;

    /// <summary>Nothing: 0 %.</summary>
    public static Share Zero => default;

    /// <summary>All of it: 100 %.</summary>
    public static Share Whole => new(1m);

    /// <summary>The share as a fraction of the whole, 0 to 1.</summary>
    public decimal Fraction => _fraction;

    /// <summary>The share in percent of the whole, 0 to 100.</summary>
    public decimal Percent => _fraction * 100m;

    /// <summary>What is left of the whole: 1 − s. A share and its complement sum to one exactly.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(Share.FromPercent(27.1m).Complement); // 72.9 %
    /// </code>
    /// </example>
    public Share Complement => new(1m - _fraction);

    /// <summary>The share of a fraction: 0.2 is 20 %.</summary>
    /// <param name="fraction">The part over the whole, 0 to 1.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is below 0 or above 1.</exception>
    [OverloadResolutionPriority(1)]
    public static Share FromFraction(decimal fraction)
    {
        if (fraction is < 0m or > 1m)
        {
            ThrowOutOfRange(nameof(fraction), fraction, "a fraction from 0 to 1; for a percentage use FromPercent");
        }

        return new Share(fraction);
    }

    /// <summary>The share of a fraction that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="fraction">The part over the whole, 0 to 1.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is below 0 or above 1.</exception>
    /// <exception cref="UndefinedMetricException">The fraction is NaN or infinite, as after a division by zero.</exception>
    /// <exception cref="MetricOverflowException">The fraction is outside decimal's range.</exception>
    public static Share FromFraction(double fraction) => FromFraction(RateInput.FromDouble(fraction, nameof(fraction)));

    /// <summary>The share of a percentage: 27.1 is 27.1 %.</summary>
    /// <param name="percent">The part in percent of the whole, 0 to 100.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below 0 or above 100.</exception>
    [OverloadResolutionPriority(1)]
    public static Share FromPercent(decimal percent)
    {
        if (percent is < 0m or > 100m)
        {
            ThrowOutOfRange(nameof(percent), percent, "a percentage from 0 to 100");
        }

        return new Share(percent / 100m);
    }

    /// <summary>The share of a percentage that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="percent">The part in percent of the whole, 0 to 100.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below 0 or above 100.</exception>
    /// <exception cref="UndefinedMetricException">The percentage is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The percentage is outside decimal's range.</exception>
    public static Share FromPercent(double percent) => FromPercent(RateInput.FromDouble(percent, nameof(percent)));

    /// <summary>The share of a ratio: 1 of 5 is 20 %.</summary>
    /// <param name="part">The part, at least 0 and at most the whole.</param>
    /// <param name="whole">The whole, above 0.</param>
    /// <returns>The share.</returns>
    /// <exception cref="NegativeMeasureException">The part or the whole is negative.</exception>
    /// <exception cref="PartExceedsWholeException">The part is above the whole.</exception>
    /// <exception cref="UndefinedMetricException">The whole is zero.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Share.FromRatio(216, 696).ToString("P1")); // 31.0 %
    /// </code>
    /// </example>
    public static Share FromRatio(decimal part, decimal whole) =>
        FindFaultIn(part, whole) is { } fault ? throw Undefined(fault, part, whole) : new Share(part / whole);

    /// <summary>The share of a ratio, where there is one. See <see cref="FromRatio"/>.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="share">The share, or zero.</param>
    /// <returns>False when a figure is negative, the part is above the whole, or the whole is zero.</returns>
    public static bool TryFromRatio(decimal part, decimal whole, out Share share)
    {
        var defined = FindFaultIn(part, whole) is null;
        share = defined ? new Share(part / whole) : default;
        return defined;
    }

    /// <summary>The part that this share is of a whole: the whole times the fraction.</summary>
    /// <typeparam name="T">A measure that can be multiplied by a decimal, such as money.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <returns>The part.</returns>
    public T Of<T>(T whole)
        where T : IMultiplyOperators<T, decimal, T> => whole * _fraction;

    /// <summary>The part that this share is of a number.</summary>
    /// <param name="whole">The whole.</param>
    /// <returns>The part.</returns>
    [OverloadResolutionPriority(1)]
    public decimal Of(decimal whole) => whole * _fraction;

    /// <summary>The part that this share is of a number, in double arithmetic.</summary>
    /// <param name="whole">The whole.</param>
    /// <returns>The part.</returns>
    public double Of(double whole) => whole * (double)_fraction;

    /// <summary>The share that this share is of another one: 40 % of 27.1 % is 10.84 %.</summary>
    /// <param name="other">The share that this one is a part of.</param>
    /// <returns>The share of the whole.</returns>
    public Share Of(Share other) => new(_fraction * other._fraction);

    /// <summary>The whole that a part implies: the part over the fraction.</summary>
    /// <typeparam name="T">A measure that can be divided by a decimal, such as money.</typeparam>
    /// <param name="part">The part that this share is of the whole.</param>
    /// <returns>The implied whole.</returns>
    /// <exception cref="UndefinedMetricException">This share is zero, which says nothing about its whole.</exception>
    /// <exception cref="OverflowException">The whole is too large for the measure.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Share.FromRatio(1, 5).WholeFrom(8.3m)); // 41.5
    /// </code>
    /// </example>
    public T WholeFrom<T>(T part)
        where T : IDivisionOperators<T, decimal, T> =>
        _fraction == 0m ? throw UnknownWhole() : part / _fraction;

    /// <summary>The whole that a part implies, in decimal arithmetic.</summary>
    /// <param name="part">The part that this share is of the whole.</param>
    /// <returns>The implied whole.</returns>
    /// <exception cref="UndefinedMetricException">This share is zero, which says nothing about its whole.</exception>
    /// <exception cref="MetricOverflowException">The whole is outside decimal's range.</exception>
    [OverloadResolutionPriority(1)]
    public decimal WholeFrom(decimal part) =>
        _fraction == 0m ? throw UnknownWhole() : RateInput.Divide(part, _fraction, "implied whole");

    /// <summary>The whole that a part implies, in double arithmetic.</summary>
    /// <param name="part">The part that this share is of the whole.</param>
    /// <returns>The implied whole.</returns>
    /// <exception cref="UndefinedMetricException">This share is zero, which says nothing about its whole.</exception>
    public double WholeFrom(double part) => _fraction == 0m ? throw UnknownWhole() : part / (double)_fraction;

    /// <summary>The whole that a part implies, where there is one. See <see cref="WholeFrom{T}(T)"/>.</summary>
    /// <typeparam name="T">A measure that can be divided by a decimal, such as money.</typeparam>
    /// <param name="part">The part that this share is of the whole.</param>
    /// <param name="whole">The implied whole, or the default value.</param>
    /// <returns>False when this share is zero, or the whole is too large to hold.</returns>
    public bool TryWholeFrom<T>(T part, [MaybeNullWhen(false)] out T whole)
        where T : IDivisionOperators<T, decimal, T>
    {
        whole = default;
        if (_fraction == 0m)
        {
            return false;
        }

        try
        {
            whole = part / _fraction;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>The share of the earlier period, from this one and what has grown since: s·(1 + whole)/(1 + part).</summary>
    /// <param name="partGrowth">The growth of the part from the earlier period to this share's, over the whole span.</param>
    /// <param name="wholeGrowth">The growth of the whole over the same span.</param>
    /// <returns>The share that the part was of the whole in the earlier period.</returns>
    /// <exception cref="NonPositiveBaseException">The part's growth is −100 %, which leaves its earlier level open.</exception>
    /// <exception cref="PartExceedsWholeException">The growths imply an earlier share above the whole: they do not fit together.</exception>
    /// <example>
    /// A share of 27.1 % whose part grew by 8.4 % a year for five years, and whose whole by 4 %:
    /// <code>
    /// var part = GrowthRate.FromPercent(8.4m).Over(5);
    /// var whole = GrowthRate.FromPercent(4m).Over(5);
    /// Console.WriteLine(Share.FromPercent(27.1m).EarlierGiven(part, whole).ToString("P1")); // 22.0 %
    /// </code>
    /// </example>
    public Share EarlierGiven(GrowthRate partGrowth, GrowthRate wholeGrowth) =>
        partGrowth.Factor == 0m
            ? throw GrowthRate.NothingLeft("an earlier level to take a share of")
            : Rescaled(_fraction * wholeGrowth.Factor, partGrowth.Factor, "earlier");

    /// <summary>The share of a later period, from this one and what grows until then: s·(1 + part)/(1 + whole).</summary>
    /// <param name="partGrowth">The growth of the part from this share's period to the later one, over the whole span.</param>
    /// <param name="wholeGrowth">The growth of the whole over the same span.</param>
    /// <returns>The share that the part will be of the whole.</returns>
    /// <exception cref="UndefinedMetricException">The whole's growth is −100 %: nothing can be a share of what is left.</exception>
    /// <exception cref="PartExceedsWholeException">The part would outgrow its whole.</exception>
    public Share LaterGiven(GrowthRate partGrowth, GrowthRate wholeGrowth) =>
        wholeGrowth.Factor == 0m
            ? throw new UndefinedMetricException(UndefinedReason.ZeroWhole, "A whole that grows by -100 % is zero, and nothing is a share of zero. Check the growth of the whole.")
            : Rescaled(_fraction * partGrowth.Factor, wholeGrowth.Factor, "later");

    internal static bool TryFromFraction(decimal fraction, out Share share)
    {
        var fits = fraction is >= 0m and <= 1m;
        share = fits ? new Share(fraction) : default;
        return fits;
    }

    private static Share Rescaled(decimal numerator, decimal denominator, string when) =>
        numerator - denominator > denominator * Rounding
            ? throw new PartExceedsWholeException($"The growths imply that the {when} part is above its whole. Check that both growths cover the same span, and that the part is a part of that whole.")
            : new Share(Math.Min(1m, numerator / denominator));

    private static UndefinedReason? FindFaultIn(decimal part, decimal whole) =>
        part < 0m || whole < 0m ? UndefinedReason.NegativeMeasure
        : whole == 0m ? UndefinedReason.ZeroWhole
        : part > whole ? UndefinedReason.PartExceedsWhole
        : null;

    private static UndefinedMetricException Undefined(UndefinedReason fault, decimal part, decimal whole) => fault switch
    {
        UndefinedReason.NegativeMeasure => new NegativeMeasureException(
            FormattableString.Invariant($"A share is of figures that are at least zero, not of {part} in {whole}. Report the difference, or leave balances out.")),
        UndefinedReason.PartExceedsWhole => new PartExceedsWholeException(
            FormattableString.Invariant($"The part {part} is above its whole {whole}. Check that they are in this order and in one unit; for a ratio of two figures use GrowthRate.FromFactor.")),
        _ => new UndefinedMetricException(fault, "The whole is zero, and nothing is a share of zero. Check that the figure is not missing."),
    };

    private static UndefinedMetricException UnknownWhole() =>
        new(UndefinedReason.ZeroWhole, "A share of zero says nothing about its whole. Use a share above zero, or give the whole itself.");

    private static void ThrowOutOfRange(string name, decimal value, string expected) =>
        throw new ArgumentOutOfRangeException(
            name,
            value,
            $"A share is {expected}. What may be below 0 % or above 100 % is a growth rate (GrowthRate) or a difference (PercentagePoints).");
}
