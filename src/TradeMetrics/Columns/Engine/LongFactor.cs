using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>A factor of twice the digits of a double: what is rounded, and the rest that rounding left.</summary>
/// <remarks>Sums by Knuth's exact addition, products by a fused multiplication, their rests added up plainly (compensated products: Graillat 2009).</remarks>
internal readonly struct LongFactor(double rounded, double rest)
{
    internal static LongFactor One => new(1, 0);

    internal double Rounded => rounded;

    internal double Rest => rest;

    /// <summary>The factor less one, rounded once.</summary>
    internal double Growth
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            double less = rounded, missed = 0;
            ExactAddition.Add(ref less, ref missed, -1);
            return ExactAddition.Value(less, missed + rest);
        }
    }

    /// <summary>One and a growth rate; missing for a rate below −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LongFactor OnePlus(double rate)
    {
        double sum = 1, rest = 0;
        ExactAddition.Add(ref sum, ref rest, rate >= -1 ? rate : double.NaN);
        return new(sum, rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LongFactor operator *(LongFactor left, LongFactor right)
    {
        var product = left.Rounded * right.Rounded;
        var missed = Math.FusedMultiplyAdd(left.Rounded, right.Rounded, -product);
        return new(product, Math.FusedMultiplyAdd(left.Rest, right.Rounded, Math.FusedMultiplyAdd(left.Rounded, right.Rest, missed)));
    }

    /// <summary>One over the factor.</summary>
    internal LongFactor Inverse()
    {
        var quotient = 1 / rounded;
        var missed = Math.FusedMultiplyAdd(-quotient, rounded, 1) - (quotient * rest);
        return new(quotient, missed * quotient);
    }
}
