using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>An interval as computations leave it, each end in or out, and a true value in it, often at an end.</summary>
public sealed record Loose<T>(Published<T> Figure, T Truth)
    where T : struct, IComparable<T>;

/// <summary>Intervals that no release prints: zero, tiny, huge, of many digits, steep falls, single values.</summary>
public static class LooseArbitraries
{
    private static readonly Gen<decimal> s_size =
        from digits in Gen.Choose(1, int.MaxValue - 1)
        from more in Gen.Choose(0, int.MaxValue - 1)
        from scale in Gen.Choose(0, 22)
        select new decimal(digits, more, 0, false, (byte)scale);

    private static readonly Gen<decimal> s_spread = Gen.Elements(0m, 1e-20m, 1e-9m, 0.001m, 0.05m, 1m, 30m);

    private static readonly Gen<decimal> s_place = Gen.OneOf(Gen.Elements(0m, 1m), Gen.Choose(1, 9999).Select(n => n / 10_000m));

    public static Arbitrary<Loose<decimal>> Number() => Arb.From(Between(Gen.Frequency((1, Gen.Constant(0m)), (9, s_size)), x => x * 0.000001m, x => x, x => x));

    public static Arbitrary<Loose<GrowthRate>> Growth() => Arb.From(Between(
        Gen.OneOf(
            Gen.Constant(0m),
            Gen.Choose(1, 3000).Select(n => n / 1000m),
            Gen.Choose(1, 9).Select(n => n * 1e-9m),
            Gen.Choose(2, 5000).Select(n => (decimal)n)),
        x => x,
        GrowthRate.FromFactor,
        x => x.Factor));

    public static Arbitrary<Loose<Share>> Share() => Arb.From(Between(
        Gen.OneOf(Gen.Constant(0m), Gen.Choose(1, 1000).Select(n => n / 1000m), Gen.Choose(1, 9).Select(n => n / 7e9m)), x => x, x => TradeMetrics.Share.FromFraction(Math.Min(1m, x)), x => x.Fraction));

    private static Gen<Loose<T>> Between<T>(Gen<decimal> size, Func<decimal, decimal> unit, Func<decimal, T> make, Func<T, decimal> number)
        where T : struct, IComparable<T> =>
        from start in size
        from spread in s_spread
        from place in s_place
        from flags in Gen.Choose(0, 3)
        select Draw(make(unit(start)), make(unit(start) + ((unit(start) + (start == 0m ? 1m : 0m)) * spread)), place, flags, make, number);

    private static Loose<T> Draw<T>(T low, T high, decimal place, int flags, Func<decimal, T> make, Func<T, decimal> number)
        where T : struct, IComparable<T>
    {
        var (a, b) = (number(low), number(high));
        var same = low.CompareTo(high) == 0;
        var middle = make(a + ((b - a) / 2m));
        var open = middle.CompareTo(low) > 0 && middle.CompareTo(high) < 0;
        Published<T> figure = new(middle, low, same || !open || (flags & 1) == 0, high, same || !open || (flags & 2) == 0);
        var truth = place == 1m ? high : make(a + ((b - a) * place));
        return new(figure, figure.Contains(truth) ? truth : middle);
    }
}
