using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class MirrorFlowTests
{
    private static readonly MirrorFlow<decimal> Flow = new(reportedExports: 100m, reportedImports: 125m);

    [Theory]
    [InlineData(AsymmetryBase.Exports, 0.25)]
    [InlineData(AsymmetryBase.Imports, 0.2)]
    [InlineData(AsymmetryBase.Mean, 25 / 112.5)]
    [InlineData(AsymmetryBase.Sum, 25 / 225.0)]
    public void The_asymmetry_by_each_convention(AsymmetryBase against, double expected)
    {
        Assert.Equal(expected, (double)Flow.RelativeAsymmetry(against), 1e-15);
        Assert.Equal(expected, new MirrorFlow<double>(100, 125).RelativeAsymmetry(against), 1e-15);
        Assert.True(Flow.TryRelativeAsymmetry(against, out var ratio) && ratio == Flow.RelativeAsymmetry(against));
        Assert.True(new MirrorFlow<double>(100, 125).TryRelativeAsymmetry(against, out var twin) && Math.Abs(twin - expected) < 1e-15);
    }

    [Fact]
    public void Imports_are_brought_to_the_valuation_of_exports()
    {
        Assert.Equal(25m, Flow.Asymmetry());
        Assert.Equal(1.25m, Flow.CifFobRatio());
        Assert.Equal(0m, Flow.WithImportsAtFob(0.25m).Asymmetry());
        Assert.Equal(0, new MirrorFlow<double>(100, 125).WithImportsAtFob(0.25).Asymmetry());
        Assert.Equal(new Money(0m, Currency.USD), new MirrorFlow<Money>(new(100m, Currency.USD), new(125m, Currency.USD)).WithImportsAtFob(0.25m).Asymmetry());
        Assert.Null(new MirrorFlow<decimal>(100m, null).WithImportsAtFob(0.1m).ReportedImports);
        Assert.Throws<ArgumentOutOfRangeException>(() => Flow.WithImportsAtFob(-0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MirrorFlow<double>(1, 1).WithImportsAtFob(double.NaN));
    }

    [Fact]
    public void A_report_that_is_missing_is_no_report_of_zero()
    {
        var orphan = new MirrorFlow<decimal>(null, 5m);
        Assert.Contains("exporter has not reported", Assert.Throws<UndefinedMetricException>(() => orphan.Asymmetry()).Message, StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.NoData, Assert.Throws<UndefinedMetricException>(() => orphan.RelativeAsymmetry(AsymmetryBase.Sum)).Reason);
        Assert.False(orphan.TryAsymmetry(out _) || orphan.TryRelativeAsymmetry(AsymmetryBase.Sum, out _) || orphan.TryCifFobRatio(out _));
        Assert.Equal("exports missing, mirrored by imports 5", orphan.ToString());
    }

    [Fact]
    public void A_reported_zero_is_the_end_of_the_scale()
    {
        Assert.Equal(1m, new MirrorFlow<decimal>(0m, 5m).RelativeAsymmetry(AsymmetryBase.Sum));
        Assert.Equal(-2m, new MirrorFlow<decimal>(5m, 0m).RelativeAsymmetry(AsymmetryBase.Mean));
        Assert.Throws<NonPositiveBaseException>(() => new MirrorFlow<decimal>(0m, 5m).CifFobRatio());
        Assert.Throws<NonPositiveBaseException>(() => new MirrorFlow<double>(0, 0).RelativeAsymmetry(AsymmetryBase.Sum));
        Assert.False(new MirrorFlow<double>(0, 5).TryCifFobRatio(out _));
        Assert.Throws<MetricOverflowException>(() => new MirrorFlow<decimal>(decimal.MaxValue, decimal.MaxValue).RelativeAsymmetry(AsymmetryBase.Sum));
    }

    [Fact]
    public void Negative_reports_and_two_currencies_are_refused()
    {
        Assert.Throws<NegativeMeasureException>(() => new MirrorFlow<decimal>(1m, -1m));
        Assert.Throws<CurrencyMismatchException>(() => new MirrorFlow<Money>(new(1m, Currency.CNY), new(1m, Currency.USD)));
    }

    [Property]
    public bool The_symmetric_conventions_change_sign_when_the_reports_change_places(PositiveInt exports, PositiveInt imports)
    {
        var (flow, mirrored) = (new MirrorFlow<decimal>(exports.Get, imports.Get), new MirrorFlow<decimal>(imports.Get, exports.Get));
        var sum = flow.RelativeAsymmetry(AsymmetryBase.Sum);
        return sum == -mirrored.RelativeAsymmetry(AsymmetryBase.Sum) && flow.RelativeAsymmetry(AsymmetryBase.Mean) == 2m * sum
            && Math.Abs(flow.CifFobRatio() - 1m - flow.RelativeAsymmetry(AsymmetryBase.Exports)) < 1e-18m;
    }
}
