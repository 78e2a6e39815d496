using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

public class TermsOfTradeTests
{
    private static readonly IReadOnlyList<CsvRecord> s_published = CsvRecords.ReadFile(
        Repository.PathTo("docs/data/unctad-terms-of-trade-excerpt.csv"),
        "year", "economy", "value_x", "unit_value_x", "unit_value_m", "net_barter_tot", "purchasing_power_x");

    // UNCTADstat prints index numbers to four decimals; its own rounding leaves 7e-5, relatively.
    [Fact]
    public void UNCTADs_terms_of_trade_and_purchasing_power_of_exports_come_out_for_every_row()
    {
        Assert.Equal(72, s_published.Count);
        Assert.All(s_published, row =>
        {
            AssertNear(row.Number("net_barter_tot")!.Value, TermsOfTrade.NetBarter(row.Number("unit_value_x")!.Value, row.Number("unit_value_m")!.Value));
            AssertNear(row.Number("purchasing_power_x")!.Value, TermsOfTrade.Income(row.Number("value_x")!.Value, row.Number("unit_value_m")!.Value));
        });
    }

    [Fact]
    public void Series_give_series()
    {
        var kuwait = s_published.Where(row => row["economy"] == "Kuwait").ToArray();
        TimeSeries<double> Column(string name) => kuwait.ToTimeSeries(row => row.Period("year"), row => row.Measure(name));
        var (net, income) = (TermsOfTrade.NetBarter(Column("unit_value_x"), Column("unit_value_m")), TermsOfTrade.Income(Column("value_x"), Column("unit_value_m")));
        Assert.Equal((12, 12), (net.Count, income.Count));
        Assert.All(net.Zip(Column("net_barter_tot"), (computed, printed) => computed / printed), ratio => Assert.InRange(ratio.Value, 1 - 7e-5, 1 + 7e-5));
        Assert.All(income.Zip(Column("purchasing_power_x"), (computed, printed) => computed / printed), ratio => Assert.InRange(ratio.Value, 1 - 7e-5, 1 + 7e-5));
    }

    [Fact]
    public void A_gap_or_an_index_of_zero_leaves_a_gap()
    {
        var year = TimePeriod.Year(2020);
        var exports = TimeSeries.From([new Observation<decimal>(year, 110m), Observation<decimal>.Missing(year + 1, "not yet published"), new(year + 2, 120m)]);
        var terms = TermsOfTrade.NetBarter(exports, TimeSeries.From(year, 100m, 100m, 0m));
        Assert.Equal(110m, terms[year]);
        Assert.Contains("not yet published", terms[1].Reason, StringComparison.Ordinal);
        Assert.Contains("the import index must be above zero", terms[2].Reason, StringComparison.Ordinal);
        Assert.Equal([132m, null, null], TermsOfTrade.SingleFactorial(terms, TimeSeries.From(year, 120m, 120m, 120m)).Select(term => term.HasValue ? term.Value : default(decimal?)));
    }

    [Property]
    public bool Terms_do_not_depend_on_the_unit_of_both_indices_and_turn_over_with_the_sides(PositiveInt x, PositiveInt m, PositiveInt unit)
    {
        var (exports, imports) = (x.Get / 7m, m.Get / 7m);
        var terms = TermsOfTrade.NetBarter(exports, imports);
        return Near(TermsOfTrade.NetBarter(exports * unit.Get, imports * unit.Get), terms) && Near(TermsOfTrade.NetBarter(imports, exports) * terms, 10_000m);
    }

    [Property]
    public bool Income_terms_are_net_barter_terms_times_volume_and_so_are_factorial_terms_times_productivity(PositiveInt price, PositiveInt volume, PositiveInt imports)
    {
        var net = TermsOfTrade.NetBarter((decimal)price.Get, imports.Get);
        return Near(TermsOfTrade.Income(price.Get * (decimal)volume.Get / 100m, imports.Get), net * volume.Get / 100m)
            && Near(TermsOfTrade.SingleFactorial(net, volume.Get), net * volume.Get / 100m)
            && TermsOfTrade.SingleFactorial(net, 100m) == net;
    }

    [Fact]
    public void Terms_that_cannot_be_say_why()
    {
        Assert.Throws<NonPositiveBaseException>(() => TermsOfTrade.NetBarter(110m, 0m));
        Assert.Throws<NonPositiveBaseException>(() => TermsOfTrade.Income(110.0, -1.0));
        Assert.Contains("-1", Assert.Throws<NegativeMeasureException>(() => TermsOfTrade.NetBarter(-1m, 100m)).Message, StringComparison.Ordinal);
        Assert.Throws<NegativeMeasureException>(() => TermsOfTrade.SingleFactorial(100m, -1m));
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => TermsOfTrade.NetBarter(110.0, double.NaN)).Reason);
        Assert.Throws<MetricOverflowException>(() => TermsOfTrade.NetBarter(7e28m, 100m));
        Assert.Throws<MetricOverflowException>(() => TermsOfTrade.NetBarter(1e308, 1.0));
        Assert.Equal(0m, TermsOfTrade.NetBarter(0m, 100m));
        Assert.False(TermsOfTrade.TryNetBarter(110m, 0m, out _));
        Assert.False(TermsOfTrade.TryIncome(7e28m, 100m, out _));
        Assert.False(TermsOfTrade.TrySingleFactorial(100.0, double.NaN, out _));
        Assert.True(TermsOfTrade.TryNetBarter(110m, 88m, out var net) && net == 125m);
        Assert.True(TermsOfTrade.TryIncome(110m, 88m, out var income) && income == 125m);
        Assert.True(TermsOfTrade.TrySingleFactorial(125m, 80m, out var factorial) && factorial == 100m);
    }

    private static bool Near(decimal actual, decimal expected) => Math.Abs(actual - expected) <= 1e-20m * expected;

    private static void AssertNear(decimal published, decimal computed) => Assert.InRange(computed / published, 1m - 7e-5m, 1m + 7e-5m);
}
