using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>The difference of two shares or of two rates: from 4 % to 5.2 % are 1.2 percentage points.</summary>
/// <remarks>
/// Points add, unlike percentages. One point is a fraction of 0.01, and 100 basis points. Any sign; the default value is
/// zero. They are no growth rate: from 4 % to 5.2 % is a growth of 30 %.
/// </remarks>
/// <example>
/// <code>
/// var gain = Share.FromPercent(27.1m) - Share.FromPercent(25.9m);
/// Console.WriteLine(gain); // +1.2 pp
/// Console.WriteLine(gain.BasisPoints); // 120.000
/// Console.WriteLine(-gain); // -1.2 pp
/// </code>
/// </example>
[JsonConverter(typeof(PercentagePointsJsonConverter))]
public readonly partial struct PercentagePoints
{
    private readonly decimal _fraction;

    private PercentagePoints(decimal fraction) => _fraction = fraction;

    /// <summary>No difference: 0 points.</summary>
    public static PercentagePoints Zero => default;

    /// <summary>The difference as a fraction: 0.012 for 1.2 points.</summary>
    public decimal Fraction => _fraction;

    /// <summary>The difference in percentage points: 1.2 for a fraction of 0.012.</summary>
    /// <exception cref="MetricOverflowException">The number of points is outside decimal's range.</exception>
    public decimal Points => RateInput.Multiply(_fraction, 100m, "number of percentage points");

    /// <summary>The difference in basis points, hundredths of a percentage point: 120 for a fraction of 0.012.</summary>
    /// <exception cref="MetricOverflowException">The number of basis points is outside decimal's range.</exception>
    public decimal BasisPoints => RateInput.Multiply(_fraction, 10_000m, "number of basis points");

    /// <summary>The points of a fraction: 0.012 is 1.2 points.</summary>
    /// <param name="fraction">The difference of two fractions.</param>
    /// <returns>The points.</returns>
    [OverloadResolutionPriority(1)]
    public static PercentagePoints FromFraction(decimal fraction) => new(fraction);

    /// <summary>The points of a fraction that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="fraction">The difference of two fractions.</param>
    /// <returns>The points.</returns>
    /// <exception cref="UndefinedMetricException">The fraction is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The fraction is outside decimal's range.</exception>
    public static PercentagePoints FromFraction(double fraction) => new(RateInput.FromDouble(fraction, nameof(fraction)));

    /// <summary>The difference of a number of percentage points: 1.2 is 1.2 points.</summary>
    /// <param name="points">The number of points.</param>
    /// <returns>The points.</returns>
    [OverloadResolutionPriority(1)]
    public static PercentagePoints FromPoints(decimal points) => new(points / 100m);

    /// <summary>The difference of a number of points that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="points">The number of points.</param>
    /// <returns>The points.</returns>
    /// <exception cref="UndefinedMetricException">The number is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The number is outside decimal's range.</exception>
    public static PercentagePoints FromPoints(double points) => FromPoints(RateInput.FromDouble(points, nameof(points)));

    /// <summary>The difference of a number of basis points: 120 are 1.2 points.</summary>
    /// <param name="basisPoints">The number of basis points.</param>
    /// <returns>The points.</returns>
    [OverloadResolutionPriority(1)]
    public static PercentagePoints FromBasisPoints(decimal basisPoints) => new(basisPoints / 10_000m);

    /// <summary>The difference of a number of basis points that is a <see cref="double"/>, of which 15 significant digits are kept.</summary>
    /// <param name="basisPoints">The number of basis points.</param>
    /// <returns>The points.</returns>
    /// <exception cref="UndefinedMetricException">The number is NaN or infinite.</exception>
    /// <exception cref="MetricOverflowException">The number is outside decimal's range.</exception>
    public static PercentagePoints FromBasisPoints(double basisPoints) =>
        FromBasisPoints(RateInput.FromDouble(basisPoints, nameof(basisPoints)));

    /// <summary>The sum of points, such as the contributions of all parts to the growth of their whole.</summary>
    /// <param name="points">The points; none sum to zero.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">The points are null.</exception>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public static PercentagePoints Sum(IEnumerable<PercentagePoints> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var sum = Zero;
        foreach (var next in points)
        {
            sum += next;
        }

        return sum;
    }

    /// <summary>The sum of points.</summary>
    /// <param name="points">The points; none sum to zero.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="MetricOverflowException">The sum is outside decimal's range.</exception>
    public static PercentagePoints Sum(params ReadOnlySpan<PercentagePoints> points)
    {
        var sum = Zero;
        foreach (var next in points)
        {
            sum += next;
        }

        return sum;
    }
}
