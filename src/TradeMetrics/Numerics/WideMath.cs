namespace TradeMetrics;

/// <summary>Powers, exponentials and logarithms of <see cref="WideFloat"/>.</summary>
internal static class WideMath
{
    // Terms of the exponential series that are still felt in 128 bits for arguments up to ln 2 / 2.
    private const int ExpTerms = 27;

    private static readonly WideFloat s_ln2 = WideFloat.From(0xB17217F7).Scaled(-32)
        + WideFloat.From(0xD1CF79AB).Scaled(-64)
        + WideFloat.From(0xC9E3B398).Scaled(-96)
        + WideFloat.From(0x03F2F6AF).Scaled(-128);

    private static readonly WideFloat[] s_reciprocals = Reciprocals();

    /// <summary>The base to a whole power, by repeated squaring.</summary>
    internal static WideFloat Pow(WideFloat x, long n)
    {
        var result = WideFloat.One;
        var square = x;
        for (var left = Math.Abs(n); left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
            {
                result *= square;
            }

            if (left > 1)
            {
                square *= square;
            }
        }

        return n < 0 ? WideFloat.One / result : result;
    }

    /// <summary>e to the power of <paramref name="x"/>, whose magnitude must be below 2^40.</summary>
    internal static WideFloat Exp(WideFloat x)
    {
        // x = k · ln 2 + rest, with the rest at most half of ln 2.
        var k = (long)Math.Round(x.ToDouble() / Math.Log(2));
        var rest = x - (WideFloat.From(k) * s_ln2);
        var sum = WideFloat.One;
        for (var i = ExpTerms; i >= 1; i--)
        {
            sum = WideFloat.One + (rest * s_reciprocals[i] * sum);
        }

        return sum.Scaled(k);
    }

    /// <summary>The natural logarithm of a positive value.</summary>
    internal static WideFloat Log(WideFloat x)
    {
        var (fraction, exponent) = x.Split();
        if (fraction.ToDouble() < Math.Sqrt(0.5))
        {
            fraction = fraction.Scaled(1);
            exponent--;
        }

        // Halley's step makes the 53 bits of the double three times as many.
        var guess = WideFloat.From(Math.Log(fraction.ToDouble()));
        var power = Exp(guess);
        var step = ((fraction - power) / (fraction + power)).Scaled(1);
        return guess + step + (WideFloat.From(exponent) * s_ln2);
    }

    /// <summary>e^x − 1, to all bits near zero too; the magnitude of x must be below 2^40.</summary>
    internal static WideFloat ExpLessOne(WideFloat x)
    {
        if (x.Magnitude > -2 && !x.IsZero)
        {
            return Exp(x) - WideFloat.One;
        }

        var sum = WideFloat.One;
        for (var i = ExpTerms; i >= 2; i--)
        {
            sum = WideFloat.One + (x * s_reciprocals[i] * sum);
        }

        return x * sum;
    }

    /// <summary>ln(1 + x), to all bits near zero too, for x above −1.</summary>
    internal static WideFloat LogOnePlus(WideFloat x)
    {
        if (x.IsZero)
        {
            return x;
        }

        if (x.Magnitude > -4)
        {
            return Log(WideFloat.One + x);
        }

        // 2 artanh(z) with z = x/(2 + x): the square of z is below 2^-9.8, and the terms below are all that 128 bits feel.
        var z = x / (WideFloat.One.Scaled(1) + x);
        var square = z * z;
        var sum = s_reciprocals[ExpTerms];
        for (var i = ExpTerms - 2; i >= 1; i -= 2)
        {
            sum = s_reciprocals[i] + (square * sum);
        }

        return (z * sum).Scaled(1);
    }

    private static WideFloat[] Reciprocals()
    {
        var reciprocals = new WideFloat[ExpTerms + 1];
        for (var i = 1; i < reciprocals.Length; i++)
        {
            reciprocals[i] = WideFloat.One / WideFloat.From(i);
        }

        return reciprocals;
    }
}
