using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Rates of everyday size, with few digits and with many; they shrink to round numbers and to zero.</summary>
public static class RateArbitraries
{
    public static readonly Compounding[] Compoundings =
    [
        TradeMetrics.Compounding.Annual, TradeMetrics.Compounding.SemiAnnual, TradeMetrics.Compounding.Quarterly, TradeMetrics.Compounding.Monthly, TradeMetrics.Compounding.Weekly,
        TradeMetrics.Compounding.Daily, TradeMetrics.Compounding.Continuous, TradeMetrics.Compounding.Simple, TradeMetrics.Compounding.TimesPerYear(6),
    ];

    public static Arbitrary<GrowthRate> GrowthRate() =>
        Of(Fractions(-99_999, 900_000), g => g.Fraction, TradeMetrics.GrowthRate.FromFraction);

    public static Arbitrary<Share> Share() =>
        Of(Fractions(0, 100_000), s => s.Fraction, TradeMetrics.Share.FromFraction, f => f is >= 0m and <= 1m);

    public static Arbitrary<PercentagePoints> PercentagePoints() =>
        Of(Fractions(-500_000, 500_000), p => p.Fraction, TradeMetrics.PercentagePoints.FromFraction);

    public static Arbitrary<Compounding> Compounding() =>
        Arb.From(Gen.Elements(Compoundings), c => c == default ? [] : [default(Compounding)]);

    // Rates from -20 % to 60 %, at which simple interest too leaves something after four years.
    public static Arbitrary<InterestRate> InterestRate() =>
        Arb.From(
            from rate in Fractions(-20_000, 60_000)
            from compounding in Gen.Elements(Compoundings)
            from dayCount in Gen.Elements(null, null, DayCount.Actual360, DayCount.ActualActualIsda, DayCount.ExcelUs30360)
            select new InterestRate(Math.Max(-0.2m, rate), compounding, dayCount),
            rate => Rounder(rate.Rate).Select(r => new InterestRate(r, rate.Compounding, rate.DayCount)));

    private static Gen<decimal> Fractions(int low, int high) =>
        Gen.OneOf(
            Gen.Choose(low, high).Select(n => n / 100_000m),
            Gen.Choose(low / 1_000, high / 1_000).Select(n => n / 100m),
            from n in Gen.Choose(low, high - 1)
            from tail in Gen.Choose(0, int.MaxValue - 1)
            from end in Gen.Choose(0, int.MaxValue - 1)
            select (n / 100_000m) + (tail / (100_000m * int.MaxValue)) + (end * 1e-28m));

    private static Arbitrary<T> Of<T>(Gen<decimal> fractions, Func<T, decimal> fraction, Func<decimal, T> create, Func<decimal, bool>? allowed = null) =>
        Arb.From(
            fractions.Where(allowed ?? (_ => true)).Select(create),
            value => Rounder(fraction(value)).Where(allowed ?? (_ => true)).Select(create));

    private static IEnumerable<decimal> Rounder(decimal value) =>
        new[] { 0m, decimal.Truncate(value), decimal.Round(value, 2), decimal.Round(value, 5), decimal.Round(value, 14) }
            .Where(simpler => simpler != value && simpler.Scale < value.Scale && Math.Abs(simpler) <= Math.Abs(value))
            .Distinct();
}
