using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MarketArbitraries)])]
public class ValueTests
{
    private static readonly (TimePeriod From, TimePeriod To) s_years = (Market.First, Market.First + 1);

    [Property]
    public bool Effects_of_price_and_volume_add_up_to_the_change_of_value(Market market)
    {
        // One more product comes, and another goes.
        (TimePeriod, int, decimal, decimal)[] others = [(s_years.From, -1, 3m, 7m), (s_years.To, -2, 5m, 11m)];
        var panel = PriceQuantityPanel.From([.. others, .. new[] { s_years.From, s_years.To }.SelectMany(period => market.Panel().At(period).Select(good => (period, good.Key, good.Value.Price, good.Value.Quantity)))]);
        var change = panel.ValueChange(s_years.From, s_years.To);
        return change.Change == panel.Value(s_years.To) - panel.Value(s_years.From)
            && (change.Entering, change.Leaving) == (55m, 21m)
            && change.PriceEffect + change.VolumeEffect + change.CrossEffect + change.Entering - change.Leaving == change.Change
            && change.BennetPriceEffect + change.BennetVolumeEffect + change.Entering - change.Leaving == change.Change;
    }

    [Property]
    public bool The_price_effect_is_what_the_Laspeyres_index_adds_to_the_earlier_value(Market market)
    {
        var panel = market.Panel();
        var change = panel.ValueChange(s_years.From, s_years.To);
        return Math.Abs(change.PriceEffect - (change.Earlier * (panel.PriceIndex(IndexFormula.Laspeyres, s_years.From, s_years.To) - 1m))) < 1e-18m
            && Math.Abs(change.VolumeEffect - (change.Earlier * (panel.QuantityIndex(IndexFormula.Laspeyres, s_years.From, s_years.To) - 1m))) < 1e-18m;
    }

    [Property]
    public bool Bennets_effects_change_their_sign_when_time_runs_backwards(Market market)
    {
        var (there, back) = (market.Panel().ValueChange(s_years.From, s_years.To), market.Panel().ValueChange(s_years.To, s_years.From));
        return there.BennetPriceEffect == -back.BennetPriceEffect && there.BennetVolumeEffect == -back.BennetVolumeEffect;
    }

    [Property]
    public bool Quantities_that_keep_their_mix_leave_the_unit_value_unbiased(Market market)
    {
        var panel = market.WithQuantities((period, product) => market.Quantities[0][product] * (1 + period)).Panel();
        return Math.Abs(panel.UnitValueBias(s_years.From, s_years.To).Fraction) < 1e-20m;
    }

    [Fact]
    public void A_shift_to_dearer_products_raises_the_unit_value_at_unchanged_prices()
    {
        var panel = PriceQuantityPanel.From([(s_years.From, "plain", 10m, 90m), (s_years.From, "fine", 50m, 10m), (s_years.To, "plain", 10m, 50m), (s_years.To, "fine", 50m, 50m)]);
        Assert.Equal(30m / 14m, panel.UnitValueIndex(s_years.From, s_years.To));
        Assert.Equal(114.2857m, Math.Round(panel.UnitValueBias(s_years.From, s_years.To, IndexFormula.Paasche).Percent, 4));
    }

    [Fact]
    public void A_unit_value_is_of_money_per_any_kind_of_quantity()
    {
        var exports = new Money(900m, Currency.EUR);
        var each = new Money(450m, Currency.EUR);
        Assert.Equal(each, exports.UnitValue(2));
        Assert.Equal(each, exports.UnitValue(2.0));
        Assert.Equal(each, exports.UnitValue(2m));
        Assert.Equal(each, exports.UnitValue(TimeSpan.FromHours(2), time => time.TotalHours));
        Assert.Equal(each.As<Currencies.EUR>(), exports.As<Currencies.EUR>().UnitValue(2f));
        Assert.Equal(0.5m, 1m.UnitValue(2));
        Assert.True(exports.TryUnitValue(2, out var value) && value == each);
    }

    [Fact]
    public void A_unit_value_over_nothing_is_undefined()
    {
        var exports = new Money(900m, Currency.EUR);
        Assert.Equal(UndefinedReason.ZeroMeasure, Assert.Throws<UndefinedMetricException>(() => exports.UnitValue(0)).Reason);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => exports.UnitValue(double.NaN)).Reason);
        Assert.Throws<NegativeMeasureException>(() => exports.UnitValue(-1m));
        Assert.Throws<MetricOverflowException>(() => exports.UnitValue(1e300));
        Assert.Throws<MetricOverflowException>(() => new Money(1e28m, Currency.EUR).UnitValue(0.001m));
        Assert.False(exports.TryUnitValue(0, out _));
    }
}
