namespace TradeMetrics;

/// <summary>Roots, powers, exponentials and logarithms whose decimal results are right to the last digit but one unit.</summary>
/// <remarks>
/// The work is done with 128 bits and rounded once. Each <c>Try…</c> method is false when the result is outside
/// decimal's range; a result too small for 28 decimals is zero.
/// </remarks>
internal static class DecimalMath
{
    // e^66.6 is above decimal's largest value, and e^-66.6 is below a half of its smallest.
    private const double ExpLimit = 67;

    /// <summary>x^y, for x above zero, or x zero and y at least zero (0^0 is 1).</summary>
    internal static bool TryPow(decimal x, decimal y, out decimal result)
    {
        if (x == 0m)
        {
            result = y == 0m ? 1m : 0m;
            return y >= 0m;
        }

        return TryPow(WideFloat.From(x), y, out result);
    }

    /// <summary>x^n, for x above zero, or x zero and n at least zero (0^0 is 1).</summary>
    internal static bool TryPow(decimal x, int n, out decimal result) => TryPow(x, (decimal)n, out result);

    /// <summary>x^(1/n), for x at least zero. A negative n gives the root of the inverse.</summary>
    internal static bool TryRoot(decimal x, decimal n, out decimal result)
    {
        if (x == 0m)
        {
            result = 0m;
            return n > 0m;
        }

        if (n is 1m)
        {
            result = x;
            return true;
        }

        return TryExp(WideMath.Log(WideFloat.From(x)) / WideFloat.From(n), out result);
    }

    /// <summary>(1 + rate/m)^(m·years), with the quotient kept to 128 bits. The base must be above zero.</summary>
    internal static bool TryCompound(decimal rate, int timesPerYear, decimal years, out decimal result)
    {
        var m = WideFloat.From(timesPerYear);
        var factor = WideFloat.One + (WideFloat.From(rate) / m);
        return decimal.IsInteger(years) && Math.Abs(years) <= int.MaxValue
            ? TryPow(factor, years * timesPerYear, out result)
            : TryExp(WideMath.Log(factor) * (WideFloat.From(years) * m), out result);
    }

    /// <summary>e^x, rounded once.</summary>
    internal static bool TryExp(WideFloat x, out decimal result)
    {
        result = 0m;
        var size = x.ToDouble();
        return size < -ExpLimit || (size <= ExpLimit && WideMath.Exp(x).TryToDecimal(out result));
    }

    internal static bool TryExp(decimal x, out decimal result) => TryExp(WideFloat.From(x), out result);

    /// <summary>e^(rate·years), with the product kept to 128 bits.</summary>
    internal static bool TryExp(decimal rate, decimal years, out decimal result) =>
        TryExp(WideFloat.From(rate) * WideFloat.From(years), out result);

    /// <summary>a·b/c with the product kept to 128 bits, for c above zero.</summary>
    internal static bool TryProportion(decimal a, decimal b, decimal c, out decimal result) =>
        (WideFloat.From(a) * WideFloat.From(b) / WideFloat.From(c)).TryToDecimal(out result);

    /// <summary>The natural logarithm of a positive value.</summary>
    internal static decimal Log(decimal x)
    {
        // Logarithms of decimals lie between -65 and 67: they always fit.
        _ = WideMath.Log(WideFloat.From(x)).TryToDecimal(out var result);
        return result;
    }

    private static bool TryPow(WideFloat x, decimal y, out decimal result)
    {
        // Repeated squaring is exact for exact powers; the two ways agree beyond its range.
        return decimal.IsInteger(y) && Math.Abs(y) <= int.MaxValue
            ? WideMath.Pow(x, (long)y).TryToDecimal(out result)
            : TryExp(WideMath.Log(x) * WideFloat.From(y), out result);
    }
}
