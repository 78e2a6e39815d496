using System.Numerics;

namespace TradeMetrics.Tests;

/// <summary>((1 + r)^n − 1)/r and (1 + r)^n as exact fractions, for comparison.</summary>
internal static class ExactSeries
{
    /// <summary>What payments of one come to, of a rate of parts over 10^digits.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Future(int parts, int digits, int periods)
    {
        var (power, unit) = (BigInteger.Pow(BigInteger.Pow(10, digits) + parts, periods), BigInteger.Pow(10, digits));
        return (power - BigInteger.Pow(unit, periods), parts * BigInteger.Pow(unit, periods - 1));
    }

    /// <summary>What payments of one are worth.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Present(int parts, int digits, int periods)
    {
        var (power, unit) = (BigInteger.Pow(BigInteger.Pow(10, digits) + parts, periods), BigInteger.Pow(10, digits));
        return (unit * (power - BigInteger.Pow(unit, periods)), parts * power);
    }

    /// <summary>Whether a decimal is a fraction to a number of significant digits.</summary>
    public static bool IsNear(decimal value, (BigInteger Numerator, BigInteger Denominator) fraction, int digits)
    {
        var scaled = new BigInteger(decimal.Truncate(value)) * BigInteger.Pow(10, 28) + new BigInteger((value - decimal.Truncate(value)) * 1e28m);
        var (left, right) = (scaled * fraction.Denominator, fraction.Numerator * BigInteger.Pow(10, 28));
        return BigInteger.Abs(left - right) * BigInteger.Pow(10, digits) <= BigInteger.Abs(right);
    }
}
