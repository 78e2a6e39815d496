using System.Numerics;

namespace TradeMetrics;

/// <summary>A later figure over an earlier one, or a part over a whole, with the reason where there is none.</summary>
/// <remarks>
/// All verbs start here, whatever the measure's type. A ratio far below one has few digits left in a decimal, so its
/// inverse, which has them all, stands beside it for roots and logarithms.
/// </remarks>
internal readonly struct Ratio
{
    // Below this a decimal ratio holds fewer than 26 significant digits.
    private const decimal Steep = 0.01m;

    private Ratio(UndefinedReason problem) => Problem = problem;

    private Ratio(decimal direct, decimal inverse)
    {
        Direct = direct;
        Inverse = inverse;
    }

    internal decimal Direct { get; }

    /// <summary>Zero unless the ratio is small and above zero.</summary>
    internal decimal Inverse { get; }

    internal UndefinedReason? Problem { get; }

    /// <summary>The ratio of measures whose quotient is a decimal: money, decimals.</summary>
    internal static Ratio Exact<T>(T from, T to)
        where T : IDivisionOperators<T, T, decimal>
    {
        if (Measure.Problem(from, to) is { } problem)
        {
            return new(problem);
        }

        try
        {
            var direct = to / from;
            return new(direct, direct < Steep && Measure.Sign(to) > 0 ? from / to : 0m);
        }
        catch (DivideByZeroException)
        {
            return new(UndefinedReason.NonPositiveBase);
        }
        catch (OverflowException)
        {
            return new(UndefinedReason.Overflow);
        }
    }

    /// <summary>The ratio of measures whose quotient is a double: doubles, and quantities of other libraries.</summary>
    internal static Ratio Double<T>(T from, T to)
        where T : IDivisionOperators<T, T, double> =>
        Measure.Problem(from, to) is { } problem ? new(problem) : FromDouble(to / from, Measure.Sign(to) > 0, static x => (decimal)x);

    /// <summary>The ratio of measures whose quotient is a float: seven significant digits.</summary>
    internal static Ratio Single<T>(T from, T to)
        where T : IDivisionOperators<T, T, float> =>
        Measure.Problem(from, to) is { } problem ? new(problem) : FromDouble(to / from, Measure.Sign(to) > 0, static x => (decimal)(float)x);

    /// <summary>The ratio of whole numbers, exactly.</summary>
    internal static Ratio Whole<T>(T from, T to)
        where T : IBinaryInteger<T> =>
        Measure.TryDecimal(from, out var earlier) && Measure.TryDecimal(to, out var later)
            ? Exact(earlier, later)
            : new(UndefinedReason.Overflow);

    private static Ratio FromDouble(double ratio, bool positive, Func<double, decimal> digits)
    {
        if (!double.IsFinite(ratio))
        {
            return new(double.IsNaN(ratio) ? UndefinedReason.NotFinite : UndefinedReason.Overflow);
        }

        if (ratio >= (double)decimal.MaxValue || (positive && 1 / ratio >= (double)decimal.MaxValue))
        {
            return new(UndefinedReason.Overflow);
        }

        return new(digits(ratio), ratio > 0 && ratio < (double)Steep ? digits(1 / ratio) : 0m);
    }
}
