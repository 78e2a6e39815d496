using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A relative change between two figures: 0.054 is a growth of 5.4 %.</summary>
/// <remarks>
/// <para>It lies between −100 % (everything is gone) and what a <see cref="decimal"/> holds. The default value is no change.</para>
/// <para>
/// Growth rates compound and do not add, so there is no <c>growth + growth</c>: 10 % and then 10 % is 21 %, which is
/// <see cref="Then"/>. The difference of two growth rates is in <see cref="PercentagePoints"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var growth = GrowthRate.FromPercent(5.4m);
/// Console.WriteLine(growth); // 5.4 %
/// Console.WriteLine(growth.Factor); // 1.054
/// Console.WriteLine(growth.Then(growth)); // 11.0916 %
/// Console.WriteLine(growth - GrowthRate.FromPercent(4)); // +1.4 pp
/// </code>
/// </example>
[JsonConverter(typeof(GrowthRateJsonConverter))]
public readonly partial struct GrowthRate
{
    // So that the factor, one more, is a decimal too.
    private const decimal LargestFraction = decimal.MaxValue - 1m;

    private readonly decimal _fraction;

    private GrowthRate(decimal fraction) => _fraction = fraction;

    /// <summary>No change: 0 %.</summary>
    public static GrowthRate Zero => default;

    /// <summary>The change as a fraction of the earlier figure: 0.054 for 5.4 %. At least −1.</summary>
    public decimal Fraction => _fraction;

    /// <summary>The change in percent of the earlier figure: 5.4 for 5.4 %. At least −100.</summary>
    /// <exception cref="MetricOverflowException">The percentage is outside decimal's range: the fraction is above about 7.9e26.</exception>
    public decimal Percent => RateInput.Multiply(_fraction, 100m, "percentage");

    /// <summary>The later figure over the earlier one: 1.054 for 5.4 %. At least 0.</summary>
    public decimal Factor => 1m + _fraction;

    /// <summary>The growth that leads back: 1/(1 + g) − 1. A rise of 25 % is undone by a fall of 20 %.</summary>
    /// <remarks>
    /// The growth and then its inverse is no change, to within half a unit of the 28th decimal times <see cref="Factor"/>,
    /// since that is what rounding the inverse leaves.
    /// </remarks>
    /// <exception cref="NonPositiveBaseException">The growth is −100 %: nothing is left to grow back from.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.FromPercent(25).Inverse); // -20 %
    /// </code>
    /// </example>
    public GrowthRate Inverse =>
        TryInverse(out var inverse) ? inverse : throw NothingLeft("an inverse");

    /// <summary>The growth of a fraction: 0.054 is 5.4 %.</summary>
    /// <param name="fraction">The change over the earlier figure, at least −1.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is below −1: more than everything would be gone.</exception>
    /// <exception cref="MetricOverflowException">The fraction is so large that its factor is outside decimal's range.</exception>
    [OverloadResolutionPriority(1)]
    public static GrowthRate FromFraction(decimal fraction)
    {
        if (fraction < -1m)
        {
            ThrowBelowMinusOne(nameof(fraction), fraction);
        }

        if (fraction > LargestFraction)
        {
            throw RateInput.TooLarge("growth factor");
        }

        return new GrowthRate(fraction);
    }

    /// <summary>The growth of a fraction that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="fraction">The change over the earlier figure, at least −1.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is below −1.</exception>
    /// <exception cref="UndefinedMetricException">The fraction is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The fraction is outside decimal's range.</exception>
    public static GrowthRate FromFraction(double fraction) => FromFraction(RateInput.FromDouble(fraction, nameof(fraction)));

    /// <summary>The growth of a percentage: 5.4 is 5.4 %.</summary>
    /// <param name="percent">The change in percent of the earlier figure, at least −100.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below −100.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.FromPercent(5.4m).Fraction); // 0.054
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public static GrowthRate FromPercent(decimal percent)
    {
        if (percent < -100m)
        {
            ThrowBelowMinusOne(nameof(percent), percent);
        }

        return new GrowthRate(percent / 100m);
    }

    /// <summary>The growth of a percentage that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="percent">The change in percent of the earlier figure, at least −100.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below −100.</exception>
    /// <exception cref="UndefinedMetricException">The percentage is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The percentage is outside decimal's range.</exception>
    public static GrowthRate FromPercent(double percent) => FromPercent(RateInput.FromDouble(percent, nameof(percent)));

    /// <summary>The growth of a factor, the later figure over the earlier one: 1.054 is 5.4 %. "1.6-fold" is factor 1.6.</summary>
    /// <param name="factor">The later figure over the earlier one, at least 0.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative: one of the two figures is.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.FromFactor(8.3m / 6.8m).ToString("P1")); // 22.1 %
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public static GrowthRate FromFactor(decimal factor)
    {
        if (factor < 0m)
        {
            ThrowNegativeFactor(factor);
        }

        return new GrowthRate(factor - 1m);
    }

    /// <summary>The growth of a factor that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="factor">The later figure over the earlier one, at least 0.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative.</exception>
    /// <exception cref="UndefinedMetricException">The factor is NaN or infinite, as after a division by zero.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside decimal's range.</exception>
    public static GrowthRate FromFactor(double factor) => FromFactor(RateInput.FromDouble(factor, nameof(factor)));

    /// <summary>The growth of "increased by <paramref name="times"/> times": by 1.6 times is factor 2.6, 160 %.</summary>
    /// <param name="times">How many times the earlier figure was added to it, at least −1.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below −1.</exception>
    /// <exception cref="MetricOverflowException">The factor is outside decimal's range.</exception>
    /// <remarks>"1.6 times as much" and "1.6-fold" are something else: <see cref="FromFactor(decimal)"/>.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.FromTimesMore(1.6m).Factor); // 2.6
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public static GrowthRate FromTimesMore(decimal times) => FromFraction(times);

    /// <summary>The growth of "increased by <paramref name="times"/> times", of whose digits 15 are kept.</summary>
    /// <param name="times">How many times the earlier figure was added to it, at least −1.</param>
    /// <returns>The growth rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below −1.</exception>
    /// <exception cref="UndefinedMetricException">The number is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The number is outside decimal's range.</exception>
    public static GrowthRate FromTimesMore(double times) => FromTimesMore(RateInput.FromDouble(times, nameof(times)));

    /// <summary>This growth and then another: (1 + a)(1 + b) − 1.</summary>
    /// <param name="next">The growth that follows.</param>
    /// <returns>The growth over both; rounded once, at decimal's last digit of the factor.</returns>
    /// <exception cref="MetricOverflowException">The product of the factors is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var twice = GrowthRate.FromPercent(10).Then(GrowthRate.FromPercent(10));
    /// Console.WriteLine(twice); // 21 %
    /// </code>
    /// </example>
    public GrowthRate Then(GrowthRate next) => new(RateInput.Multiply(Factor, next.Factor, "compounded growth factor") - 1m);

    /// <summary>The growth that leads back, where there is one. See <see cref="Inverse"/>.</summary>
    /// <param name="inverse">The inverse, or zero.</param>
    /// <returns>False when this growth is −100 %.</returns>
    public bool TryInverse(out GrowthRate inverse)
    {
        var factor = Factor;
        inverse = factor == 0m ? default : new GrowthRate((1m / factor) - 1m);
        return factor != 0m;
    }

    /// <summary>What an amount becomes at this growth: the amount times <see cref="Factor"/>.</summary>
    /// <typeparam name="T">A measure that can be multiplied by a decimal, such as money.</typeparam>
    /// <param name="amount">The earlier figure.</param>
    /// <returns>The later figure.</returns>
    public T ApplyTo<T>(T amount)
        where T : IMultiplyOperators<T, decimal, T> => amount * Factor;

    /// <summary>What a number becomes at this growth: the number times <see cref="Factor"/>.</summary>
    /// <param name="amount">The earlier figure.</param>
    /// <returns>The later figure.</returns>
    /// <exception cref="MetricOverflowException">The later figure is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(GrowthRate.FromPercent(5.4m).ApplyTo(1000m)); // 1054.000
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public decimal ApplyTo(decimal amount) => RateInput.Multiply(amount, Factor, "later figure");

    /// <summary>What a number becomes at this growth, in double arithmetic.</summary>
    /// <param name="amount">The earlier figure.</param>
    /// <returns>The later figure.</returns>
    public double ApplyTo(double amount) => amount * (double)Factor;

    internal static bool TryFromFraction(decimal fraction, out GrowthRate growth)
    {
        var fits = fraction is >= -1m and <= LargestFraction;
        growth = fits ? new GrowthRate(fraction) : default;
        return fits;
    }

    internal static NonPositiveBaseException NothingLeft(string what) =>
        new($"A growth of -100 % leaves nothing, and has {what} no more than growth from zero has. Name the later level instead of a rate.");

    private static void ThrowBelowMinusOne(string name, decimal value) =>
        throw new ArgumentOutOfRangeException(
            name,
            value,
            "A growth rate is at least -100 % (fraction -1: everything is gone). For a figure that changes sign, report the difference instead of growth.");

    private static void ThrowNegativeFactor(decimal factor) =>
        throw new ArgumentOutOfRangeException(
            nameof(factor),
            factor,
            "A growth factor is at least 0. One of the two figures is negative: report their difference instead of growth.");
}
