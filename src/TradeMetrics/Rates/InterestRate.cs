using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A nominal rate a year together with how often it compounds and, if it is told, how days make years: 5 % monthly and 5 % a year are different rates.</summary>
/// <remarks>
/// <para>
/// The growth factor over t years is 1 + r·t (simple), (1 + r/m)^(m·t) (m times a year) or e^(r·t) (continuous): the
/// conventions of QuantLib's <c>InterestRate</c> and of Excel's EFFECT and NOMINAL. The rate is always a year's:
/// "3 % monthly" is 3 % a year, added in twelfths. The default value is 0 % annual.
/// </para>
/// <para>
/// A rate with a day count gives the factor between two dates; one without gives it over years only, and never guesses a
/// convention. Rates made of it (<see cref="Effective"/> and others) keep the day count.
/// </para>
/// <para>Two rates are equal when rate, compounding and day count are. They have no order: compare their <see cref="Effective"/> rates.</para>
/// </remarks>
/// <example>
/// <code>
/// var rate = InterestRate.FromPercent(5.25m, Compounding.Quarterly);
/// Console.WriteLine(rate); // 5.25 % quarterly
/// Console.WriteLine(rate.Effective.ToString("P4")); // 5.3543 % annual
/// Console.WriteLine(rate.EquivalentWith(Compounding.Continuous).ToString("P4")); // 5.2158 % continuous
/// Console.WriteLine(rate.WithDayCount(DayCount.Actual360)); // 5.25 % quarterly, Actual/360
/// </code>
/// </example>
[JsonConverter(typeof(InterestRateJsonConverter))]
public readonly partial struct InterestRate : IEquatable<InterestRate>, IEqualityOperators<InterestRate, InterestRate, bool>
{
    private readonly decimal _rate;
    private readonly Compounding _compounding;

    /// <summary>Creates the rate from its fraction and its compounding.</summary>
    /// <param name="rate">The nominal rate a year as a fraction: 0.05 is 5 %. It may be negative.</param>
    /// <param name="compounding">How often it compounds.</param>
    /// <param name="dayCount">How days make years; null where the rate is used over years only.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate loses everything within one period: 1 + r/m is not above zero.</exception>
    public InterestRate(decimal rate, Compounding compounding, DayCount? dayCount = null)
    {
        if (!IsAllowed(rate, compounding))
        {
            ThrowNotAllowed(rate, compounding);
        }

        _rate = rate;
        _compounding = compounding;
        DayCount = dayCount;
    }

    /// <summary>The nominal rate a year as a fraction: 0.05 for 5 %.</summary>
    public decimal Rate => _rate;

    /// <summary>The nominal rate a year in percent: 5 for 5 %.</summary>
    /// <exception cref="MetricOverflowException">The percentage is outside decimal's range.</exception>
    public decimal Percent => RateInput.Multiply(_rate, 100m, "percentage");

    /// <summary>How often the rate compounds.</summary>
    public Compounding Compounding => _compounding;

    /// <summary>How days make years between two dates; null where the rate does not say.</summary>
    public DayCount? DayCount { get; }

    /// <summary>The effective annual rate: the annual rate that comes to the same after one year.</summary>
    /// <remarks>F(1) − 1, Excel's EFFECT. A simple rate is its own effective rate over one year.</remarks>
    /// <exception cref="MetricOverflowException">The factor of a year is outside decimal's range.</exception>
    /// <exception cref="NonPositiveBaseException">A simple rate of −100 % or less leaves nothing after a year.</exception>
    public InterestRate Effective => EquivalentWith(Compounding.Annual);

    /// <summary>The rate of a percentage: 5 is 5 % a year.</summary>
    /// <param name="percent">The nominal rate a year in percent.</param>
    /// <param name="compounding">How often it compounds.</param>
    /// <param name="dayCount">How days make years; null where the rate is used over years only.</param>
    /// <returns>The interest rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate loses everything within one period.</exception>
    [OverloadResolutionPriority(1)]
    public static InterestRate FromPercent(decimal percent, Compounding compounding, DayCount? dayCount = null) => new(percent / 100m, compounding, dayCount);

    /// <summary>The rate of a percentage that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="percent">The nominal rate a year in percent.</param>
    /// <param name="compounding">How often it compounds.</param>
    /// <param name="dayCount">How days make years; null where the rate is used over years only.</param>
    /// <returns>The interest rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate loses everything within one period.</exception>
    /// <exception cref="UndefinedMetricException">The percentage is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The percentage is outside decimal's range.</exception>
    public static InterestRate FromPercent(double percent, Compounding compounding, DayCount? dayCount = null) =>
        FromPercent(RateInput.FromDouble(percent, nameof(percent)), compounding, dayCount);

    /// <summary>The annual rate of a yearly growth: 5.4 % of growth a year is 5.4 % annual.</summary>
    /// <param name="yearly">The growth over one year, above −100 %.</param>
    /// <returns>The effective annual rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The growth is −100 %.</exception>
    public static InterestRate FromGrowth(GrowthRate yearly) => new(yearly.Fraction, Compounding.Annual);

    /// <summary>The growth over one year: the effective annual rate.</summary>
    /// <returns>The growth.</returns>
    /// <inheritdoc cref="Factor(Periods)" path="/exception"/>
    public GrowthRate ToGrowthRate() => ToGrowthRate(1);

    /// <summary>The growth over a number of years: the factor less one.</summary>
    /// <param name="years">The number of years.</param>
    /// <returns>The growth.</returns>
    /// <inheritdoc cref="Factor(Periods)" path="/exception"/>
    public GrowthRate ToGrowthRate(Periods years) => GrowthRate.FromFactor(Factor(years));

    /// <summary>What one unit becomes in a number of years.</summary>
    /// <param name="years">
    /// The number of years, whole or fractional. Negative years discount: the factor is the inverse of that over as many
    /// positive years, for simple interest too.
    /// </param>
    /// <returns>The factor, above zero, right to one unit of its last digit (r/m and m·t are not rounded on the way).</returns>
    /// <remarks>1 + r·t, (1 + r/m)^(m·t) or e^(r·t), as QuantLib's <c>InterestRate::compoundFactor</c>. At a rate of zero it is exactly one.</remarks>
    /// <exception cref="MetricOverflowException">The factor is above decimal's range, or too near to zero for 28 decimals.</exception>
    /// <exception cref="NonPositiveBaseException">A negative simple rate runs so long that nothing is left: 1 + r·t is not above zero.</exception>
    /// <exception cref="UndefinedMetricException">The number of years is not finite.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(InterestRate.FromPercent(100, Compounding.Continuous).Factor(1)); // 2.7182818284590452353602874714
    /// Console.WriteLine(InterestRate.FromPercent(4, Compounding.Simple).Factor(0.5m)); // 1.020
    /// </code>
    /// </example>
    public decimal Factor(Periods years) =>
        CompoundFactor.Of(this, years, discount: false).Find(out var factor) is { } reason ? throw Undefined.Factor(reason, this, years) : factor;

    /// <summary>What one unit becomes in a number of years, where that can be said. See <see cref="Factor(Periods)"/>.</summary>
    /// <param name="years">The number of years.</param>
    /// <param name="factor">The factor, or zero.</param>
    /// <returns>False when the factor is outside decimal's range, or simple interest leaves nothing.</returns>
    public bool TryFactor(Periods years, out decimal factor) => CompoundFactor.Of(this, years, discount: false).Find(out factor) is null;

    /// <summary>Whether two rates have the same number, the same compounding and the same day count.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    /// <returns>True when all agree; rates that come to the same with different compounding are not equal.</returns>
    public static bool operator ==(InterestRate left, InterestRate right) => left.Equals(right);

    /// <summary>Whether two rates differ in number, in compounding or in day count.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(InterestRate left, InterestRate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(InterestRate other) => _rate == other._rate && _compounding == other._compounding && DayCount == other.DayCount;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is InterestRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_rate, _compounding, DayCount);

    internal static bool IsAllowed(decimal rate, Compounding compounding) =>
        compounding.PeriodsPerYear is not { } times || rate > -times;

    private static void ThrowNotAllowed(decimal rate, Compounding compounding) =>
        throw new ArgumentOutOfRangeException(
            nameof(rate),
            rate,
            $"Compounded {compounding}, a rate is above -{compounding.PeriodsPerYear}00 % a year: at that rate nothing is left after one period. Was a percentage given for a fraction? Use FromPercent.");
}
