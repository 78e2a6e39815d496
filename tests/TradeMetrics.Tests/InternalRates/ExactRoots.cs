using System.Numerics;

namespace TradeMetrics.Tests;

/// <summary>Counts the roots of whole cash flows exactly, by Sturm's theorem over big integers: nothing is shared with the library.</summary>
internal static class ExactRoots
{
    /// <summary>How many rates above −100 % make the flows worth nothing, double roots counted once.</summary>
    /// <param name="flows">Whole flows, not all zero. With v = 1/(1 + r) their value is a polynomial in v, whose roots above zero count.</param>
    internal static int Count(IEnumerable<int> flows)
    {
        BigInteger[] polynomial = Trimmed([.. flows.Select(flow => (BigInteger)flow)]);

        // Roots at v = 0 are rates without bound.
        polynomial = [.. polynomial.SkipWhile(coefficient => coefficient.IsZero)];
        var chain = new List<BigInteger[]> { polynomial, Derivative(polynomial) };
        while (chain[^1].Length > 0)
        {
            chain.Add(NegatedRemainder(chain[^2], chain[^1]));
        }

        chain.RemoveAt(chain.Count - 1);
        return Changes(chain.Select(p => p[0].Sign)) - Changes(chain.Select(p => p[^1].Sign));
    }

    private static int Changes(IEnumerable<int> signs)
    {
        int[] known = [.. signs.Where(sign => sign != 0)];
        return known.Zip(known.Skip(1)).Count(pair => pair.First != pair.Second);
    }

    private static BigInteger[] Derivative(BigInteger[] polynomial) => Trimmed([.. polynomial.Select((coefficient, power) => coefficient * power).Skip(1)]);

    // The remainder times a positive number, so that it stays whole and keeps its sign.
    private static BigInteger[] NegatedRemainder(BigInteger[] dividend, BigInteger[] divisor)
    {
        BigInteger[] rest = [.. dividend];
        var lead = divisor[^1];
        while (rest.Length >= divisor.Length)
        {
            var (top, shift) = (rest[^1], rest.Length - divisor.Length);
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] *= BigInteger.Abs(lead);
            }

            for (var i = 0; i < divisor.Length; i++)
            {
                rest[i + shift] -= top * lead.Sign * divisor[i];
            }

            rest = Trimmed(rest);
        }

        var common = rest.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return [.. rest.Select(coefficient => -coefficient / common)];
    }

    private static BigInteger[] Trimmed(BigInteger[] polynomial)
    {
        var length = polynomial.Length;
        while (length > 0 && polynomial[length - 1].IsZero)
        {
            length--;
        }

        return polynomial[..length];
    }
}
