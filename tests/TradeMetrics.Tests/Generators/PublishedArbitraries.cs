using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>A printed figure and a true value behind it; the text shrinks to fewer digits and no words.</summary>
public sealed record Printed<T>(Published<T> Figure, T Truth)
    where T : struct, IComparable<T>;

/// <summary>Figures as releases print them, each with a true value drawn from its interval.</summary>
public static class PublishedArbitraries
{
    private static readonly string[] s_words = ["", "", "", "about ", "nearly ", "over ", "at least ", "under ", "at most "];

    // Where in the interval the truth lies; the ends themselves, where they are in it, come often.
    private static readonly Gen<decimal> s_place = Gen.OneOf(Gen.Elements(0m, 1m), Gen.Choose(1, 9999).Select(n => n / 10_000m));

    public static Arbitrary<Printed<decimal>> Number() => Arb.From(
        from word in Gen.Elements(s_words)
        from digits in Gen.Choose(10, 99_999)
        from decimals in Gen.Choose(0, 4)
        from place in s_place
        select Draw(Published.Number(word + new decimal(digits, 0, 0, false, (byte)decimals).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), place, x => x, x => x));

    public static Arbitrary<Printed<GrowthRate>> Growth() => Arb.From(
        from word in Gen.Elements(s_words)
        from tenths in Gen.Choose(-500, 3000)
        from place in s_place
        select Draw(Published.Growth((tenths == 0 ? "" : word) + (tenths / 10m).ToString("F1", CultureInfo.InvariantCulture) + " %", CultureInfo.InvariantCulture), place, x => x.Fraction, GrowthRate.FromFraction));

    // Nothing is over 100 %.
    public static Arbitrary<Printed<Share>> Share() => Arb.From(
        from text in Gen.OneOf(
            Gen.Elements("1/7", "a fifth", "half", "nearly a third", "over a quarter"),
            from word in Gen.Elements(s_words)
            from tenths in Gen.Choose(1, 1000)
            select (tenths == 1000 && word == "over " ? "" : word) + (tenths / 10m).ToString("F1", CultureInfo.InvariantCulture) + " %")
        from place in s_place
        select Draw(Published.Share(text, CultureInfo.InvariantCulture), place, x => x.Fraction, TradeMetrics.Share.FromFraction));

    private static Printed<T> Draw<T>(Published<T> figure, decimal place, Func<T, decimal> number, Func<decimal, T> value)
        where T : struct, IComparable<T>
    {
        var (low, high) = (number(figure.Low), number(figure.High));
        var truth = value(low + ((high - low) * place));
        return new(figure, figure.Contains(truth) ? truth : value((low + high) / 2m));
    }
}
