using System.Numerics;

namespace TradeMetrics;

/// <summary>Splits an amount by weights so that nothing is lost: the method of the largest remainder, in whole minor units.</summary>
internal static class Allocation
{
    internal static decimal[] Of(decimal amount, IEnumerable<decimal> weights, int decimals)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        decimal[] given = [.. weights];
        if (Array.Find(given, weight => weight < 0m) is var negative && negative < 0m)
        {
            throw new ArgumentException($"A weight is {Undefined.Text(negative)}. Weights must not be negative.", nameof(weights));
        }

        var scaled = Array.ConvertAll(given, weight => Scaled(weight, 28));
        var total = scaled.Aggregate(BigInteger.Zero, BigInteger.Add);
        if (total.IsZero)
        {
            throw new ArgumentException("There is nothing to allocate to: the weights are none or all zero. Give at least one weight above zero.", nameof(weights));
        }

        if (Math.Round(amount, decimals, MidpointRounding.ToZero) != amount)
        {
            throw new InvalidOperationException(
                $"{Undefined.Text(amount)} has digits below its smallest unit, {decimals} decimals, which no part could take. Round it first, or allocate with more decimals.");
        }

        // Whole units of the amount; the sign is put back at the end so that losses mirror gains.
        var units = BigInteger.Abs(Scaled(amount, 28)) / BigInteger.Pow(10, 28 - decimals);
        var parts = Array.ConvertAll(scaled, weight => units * weight / total);
        var left = (int)(units - parts.Aggregate(BigInteger.Zero, BigInteger.Add));
        foreach (var index in Enumerable.Range(0, parts.Length).OrderByDescending(i => units * scaled[i] % total).Take(left))
        {
            parts[index] += BigInteger.One;
        }

        return Array.ConvertAll(parts, part => Math.Sign(amount) * Amount(part, decimals));
    }

    private static BigInteger Scaled(decimal value, int decimals)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0m, 0));
        return digits * BigInteger.Pow(10, decimals - value.Scale);
    }

    private static decimal Amount(BigInteger units, int decimals)
    {
        // Trailing zeros need no digits: 79 octillion yuan has room for no fen, but may be whole.
        while (decimals > 0 && units > new BigInteger(decimal.MaxValue) && (units % 10).IsZero)
        {
            units /= 10;
            decimals--;
        }

        return units <= new BigInteger(decimal.MaxValue)
            ? (decimal)units * new decimal(1, 0, 0, false, (byte)decimals)
            : throw new MetricOverflowException("A part needs more than the 28 digits of a decimal. Allocate with fewer decimals, or in a larger unit.");
    }
}
