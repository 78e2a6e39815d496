namespace TradeMetrics;

/// <summary>The trend of a series: the rate a year of the exponential curve that fits its figures best, and how well it fits.</summary>
/// <remarks>
/// Least squares of ln y on time in years, so that the rate is a year whatever the frequency. The formulas for standard error
/// and R² are those of simple linear regression, as R's <c>summary(lm(log(y) ~ t))</c> prints them.
/// </remarks>
/// <example>
/// <code>
/// var exports = TimeSeries.From(TimePeriod.Year(2015), 100m, 110m, 121m, 140m);
/// var trend = exports.TrendGrowth();
/// Console.WriteLine(trend); // 11.68 % a year (2015 to 2018, 4 observations, R² 0.9876)
/// Console.WriteLine(trend.StandardError!.Value.ToString("F4", CultureInfo.InvariantCulture)); // 0.0088
/// </code>
/// </example>
public sealed partial record TrendGrowth
{
    internal TrendGrowth(TimePeriod from, TimePeriod to, GrowthRate rate, double slope, double? standardError, double? rSquared, int observations) =>
        (From, To, Rate, Slope, StandardError, RSquared, Observations) = (from, to, rate, slope, standardError, rSquared, observations);

    /// <summary>The first period of the span.</summary>
    public TimePeriod From { get; }

    /// <summary>The last period of the span.</summary>
    public TimePeriod To { get; }

    /// <summary>The growth a year: exp(<see cref="Slope"/>) − 1, to 15 significant digits of the factor.</summary>
    public GrowthRate Rate { get; }

    /// <summary>The slope of ln y, a year: the rate that compounds continuously.</summary>
    public double Slope { get; }

    /// <summary>The standard error of <see cref="Slope"/>, zero or more; null for two observations, which leave no degree of freedom.</summary>
    public double? StandardError { get; }

    /// <summary>The part of the variance of ln y that the trend explains, 0 to 1; null where all figures are equal, so that there is none.</summary>
    public double? RSquared { get; }

    /// <summary>The number of figures that it rests on, two at least.</summary>
    public int Observations { get; }

    /// <summary>The trend in words.</summary>
    /// <returns>Such as "11.68 % a year (2015 to 2018, 4 observations, R² 0.9876)".</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Rate:P2} a year ({From} to {To}, {Observations} observations{(RSquared is { } fit ? FormattableString.Invariant($", R² {fit:F4}") : "")})");
}
