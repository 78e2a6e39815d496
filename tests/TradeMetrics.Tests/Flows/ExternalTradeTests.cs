using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ExternalTradeTests
{
    private static readonly ExternalTrade<decimal> Trade = new(exports: 30m, imports: 20m);

    // A ratio needs exports, imports, a product.
    private static readonly (string Name, Func<ExternalTrade<decimal>, decimal?, decimal> Of, bool Exports, bool Imports, bool Gdp)[] Ratios =
    [
        ("normalised", (trade, _) => trade.NormalizedBalance(), true, true, false),
        ("to imports", (trade, _) => trade.BalanceToImports(), true, true, false),
        ("coverage", (trade, _) => trade.Coverage(), true, true, false),
        ("to product", (trade, gdp) => trade.BalanceToGdp(gdp), true, true, true),
        ("openness", (trade, gdp) => trade.TradeOpenness(gdp), true, true, true),
        ("mean openness", (trade, gdp) => trade.MeanTradeOpenness(gdp), true, true, true),
        ("dependence", (trade, gdp) => trade.TradeDependence(gdp), true, true, true),
        ("penetration", (trade, gdp) => trade.ImportPenetration(gdp), true, true, true),
        ("propensity", (trade, gdp) => trade.ExportPropensity(gdp), true, false, true),
        ("self-sufficiency", (trade, gdp) => trade.SelfSufficiency(gdp), true, true, true),
    ];

    [Fact]
    public void The_ratios_worked_by_hand()
    {
        Assert.Equal((10m, 50m), (Trade.Balance(), Trade.TotalTrade()));
        Assert.Equal((0.2m, 0.5m, 1.5m), (Trade.NormalizedBalance(), Trade.BalanceToImports(), Trade.Coverage()));
        Assert.Equal((0.1m, 0.5m, 0.25m, 0.5m), (Trade.BalanceToGdp(100m), Trade.TradeOpenness(100m), Trade.MeanTradeOpenness(100m), Trade.TradeDependence(100m)));
        // Domestic use is 100 - 30 + 20 = 90.
        Assert.Equal((20m / 90m, 0.3m, 100m / 90m), (Trade.ImportPenetration(100m), Trade.ExportPropensity(100m), Trade.SelfSufficiency(100m)));
    }

    [Fact]
    public void Import_penetration_of_televisions_is_that_of_the_encyclopedia()
    {
        // Domestic sales of 2,000,000 and imports of 800,000 make 40 % (International Encyclopedia of the Social Sciences, "Import Penetration").
        var sets = new ExternalTrade<decimal>(exports: 0m, imports: 800_000m);
        Assert.Equal(0.4m, sets.ImportPenetration(gdp: 1_200_000m));
    }

    [Fact]
    public void Doubles_and_money_give_the_same_ratios()
    {
        var doubles = new ExternalTrade<double>(30, 20);
        Assert.Equal((0.2, 0.5, 1.5, 0.1, 0.5), (doubles.NormalizedBalance(), doubles.BalanceToImports(), doubles.Coverage(), doubles.BalanceToGdp(100), doubles.TradeOpenness(100)));
        Assert.Equal((0.25, 0.5, 20 / 90.0, 0.3, 100 / 90.0), (doubles.MeanTradeOpenness(100), doubles.TradeDependence(100), doubles.ImportPenetration(100), doubles.ExportPropensity(100), doubles.SelfSufficiency(100)));
        var money = new ExternalTrade<Money>(new(30m, Currency.CNY), new(20m, Currency.CNY));
        Assert.Equal((0.2m, 20m / 90m), (money.NormalizedBalance(), money.ImportPenetration(new Money(100m, Currency.CNY))));
        Assert.Equal(new Money(10m, Currency.CNY), money.Balance());
    }

    [Fact]
    public void A_missing_figure_makes_every_ratio_that_needs_it_undefined()
    {
        foreach (var ratio in Ratios)
        {
            Assert.Equal(ratio.Exports, Misses(() => ratio.Of(new(null, 20m), 100m), "exports"));
            Assert.Equal(ratio.Imports, Misses(() => ratio.Of(new(30m, null), 100m), "imports"));
            Assert.Equal(ratio.Gdp, Misses(() => ratio.Of(Trade, null), "product"));
        }

        Assert.True(Misses(() => new ExternalTrade<decimal>(null, null).Balance(), "exports and imports are missing"));
        Assert.True(Misses(() => new ExternalTrade<decimal>(30m, null).TotalTrade(), "imports are missing"));
    }

    [Fact]
    public void The_twins_that_try_are_false_where_the_verbs_throw()
    {
        var missing = new ExternalTrade<decimal>(30m, null);
        Assert.False(missing.TryBalance(out _) || missing.TryTotalTrade(out _) || missing.TryCoverage(out _) || missing.TryNormalizedBalance(out _) || missing.TryBalanceToImports(out _));
        Assert.False(missing.TryTradeOpenness(1m, out _) || missing.TryMeanTradeOpenness(1m, out _) || missing.TryTradeDependence(1m, out _) || missing.TryBalanceToGdp(1m, out _));
        Assert.False(missing.TryImportPenetration(1m, out _) || missing.TrySelfSufficiency(1m, out _) || missing.TryExportPropensity(null, out _));
        Assert.True(missing.TryExportPropensity(60m, out var propensity) && propensity == 0.5m);
        Assert.True(Trade.TryCoverage(out var coverage) && coverage == 1.5m && Trade.TryBalance(out var balance) && balance == 10m);
        Assert.True(new ExternalTrade<double>(30, 20).TryImportPenetration(100, out var penetration) && penetration == 20 / 90.0);
        Assert.False(new ExternalTrade<double>(30, 0).TryCoverage(out _));
    }

    [Fact]
    public void Nothing_to_divide_by_is_undefined_and_not_infinite()
    {
        var exportsOnly = new ExternalTrade<decimal>(30m, 0m);
        Assert.Throws<NonPositiveBaseException>(() => exportsOnly.Coverage());
        Assert.Equal(1m, exportsOnly.NormalizedBalance());
        Assert.Equal(-1m, new ExternalTrade<decimal>(0m, 5m).NormalizedBalance());
        Assert.Throws<NonPositiveBaseException>(() => new ExternalTrade<decimal>(0m, 0m).NormalizedBalance());
        Assert.Throws<NonPositiveBaseException>(() => Trade.TradeOpenness(0m));
        Assert.Throws<NonPositiveBaseException>(() => new ExternalTrade<decimal>(30m, 0m).ImportPenetration(10m));
        Assert.Throws<MetricOverflowException>(() => new ExternalTrade<decimal>(1e20m, 1e-20m).Coverage());
        Assert.Throws<MetricOverflowException>(() => new ExternalTrade<decimal>(decimal.MaxValue, decimal.MaxValue).TradeOpenness(1m));
        Assert.False(new ExternalTrade<decimal>(decimal.MaxValue, decimal.MaxValue).TryNormalizedBalance(out _));
        Assert.Throws<MetricOverflowException>(() => new ExternalTrade<double>(1e308, 1e-308).Coverage());
        Assert.True(!new ExternalTrade<double>(1e308, 1e-308).TryCoverage(out var none) && none == 0);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => new ExternalTrade<double>(1, 1).TradeOpenness(double.NaN)).Reason);
    }

    [Fact]
    public void Negative_infinite_and_mixed_flows_are_refused_at_once()
    {
        Assert.Throws<NegativeMeasureException>(() => new ExternalTrade<decimal>(-1m, 1m));
        Assert.Throws<UndefinedMetricException>(() => new ExternalTrade<double>(1, double.NaN));
        Assert.Throws<CurrencyMismatchException>(() => new ExternalTrade<Money>(new(1m, Currency.CNY), new(1m, Currency.USD)));
        var yuan = new ExternalTrade<Money>(new(1m, Currency.CNY), new(1m, Currency.CNY));
        Assert.Throws<CurrencyMismatchException>(() => yuan.ImportPenetration(new Money(5m, Currency.USD)));
        Assert.False(yuan.TryImportPenetration(new Money(5m, Currency.USD), out _));
    }

    [Fact]
    public void Both_flows_are_told_with_their_valuation() =>
        Assert.Equal("exports 30 (fob), imports missing", new ExternalTrade<decimal>(30m, null, Valuation.Fob).ToString());

    [Fact]
    public void Along_a_series_a_missing_flow_leaves_a_gap_with_the_reason()
    {
        var exports = TimeSeries.From(TimePeriod.Year(2020), 30m, 40m);
        var imports = TimeSeries.From([new Observation<decimal>(TimePeriod.Year(2020), 20m), Observation<decimal>.Missing(TimePeriod.Year(2021), "confidential")]);
        var coverage = exports.Zip(imports, (x, m) => new ExternalTrade<decimal>(x, m).Coverage());
        Assert.Equal(1.5m, coverage[0].Value);
        Assert.Contains("confidential", coverage[1].Reason, StringComparison.Ordinal);
    }

    [Property]
    public bool The_ratios_of_the_balance_follow_from_coverage(PositiveInt exports, PositiveInt imports)
    {
        var trade = new ExternalTrade<decimal>(exports.Get, imports.Get);
        var coverage = trade.Coverage();
        return Math.Abs(trade.BalanceToImports() - (coverage - 1m)) < 1e-18m
            && Math.Abs(trade.NormalizedBalance() - ((coverage - 1m) / (coverage + 1m))) < 1e-24m
            && trade.NormalizedBalance() == -new ExternalTrade<decimal>(imports.Get, exports.Get).NormalizedBalance();
    }

    [Property]
    public bool What_is_not_imported_of_domestic_use_is_made_at_home(PositiveInt exports, PositiveInt imports, PositiveInt rest)
    {
        var trade = new ExternalTrade<decimal>(exports.Get, imports.Get);
        var gdp = (decimal)exports.Get + rest.Get;
        var exported = trade.ExportPropensity(gdp) * trade.SelfSufficiency(gdp);
        return Math.Abs(trade.ImportPenetration(gdp) + trade.SelfSufficiency(gdp) - exported - 1m) < 1e-18m
            && Math.Abs(trade.TradeOpenness(gdp) - (2m * trade.MeanTradeOpenness(gdp))) < 1e-26m;
    }

    private static bool Misses(Func<decimal> ratio, string what)
    {
        try
        {
            ratio();
            return false;
        }
        catch (UndefinedMetricException undefined) when (undefined.Reason == UndefinedReason.NoData)
        {
            Assert.Contains(what, undefined.Message, StringComparison.Ordinal);
            return true;
        }
    }
}
