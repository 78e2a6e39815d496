using FsCheck;
using FsCheck.Xunit;
using Matrix = TradeMetrics.TradeMatrix<string, string>;
using Pairs = FsCheck.NonEmptyArray<(FsCheck.NonNegativeInt Exports, FsCheck.NonNegativeInt Imports)>;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MatrixArbitraries)], MaxTest = 300)]
public class IntraIndustryTests
{
    // D. Greenaway and C. Milner (1983), On the measurement of intra-industry trade, Economic Journal 93: imbalances of one sign, and of two.
    [Theory]
    [InlineData(180, 310, 0.735)]
    [InlineData(80, 160, 0.667)]
    [InlineData(100, 150, 0.800)]
    [InlineData(230, 260, 0.939)]
    public void Greenaway_and_Milners_table_is_reproduced(int exports, int imports, double printed)
    {
        Assert.Equal((decimal)printed, Math.Round(((decimal)exports).GrubelLloyd(imports).Fraction, 3));
        Assert.Equal(printed, Math.Round((double)((double)exports).GrubelLloyd(imports).Fraction, 3));
    }

    [Fact]
    public void Only_imbalances_of_one_sign_survive_merging()
    {
        var imports = Breakdown.From([("wool", 160m), ("silk", 150m)]);
        Assert.Equal(180m.GrubelLloyd(310m), Breakdown.From([("wool", 80m), ("silk", 100m)]).GrubelLloyd(imports));
        var opposite = Breakdown.From([("wool", 80m), ("silk", 150m)]).GrubelLloyd(Breakdown.From([("wool", 160m), ("silk", 100m)]));
        Assert.Equal(0.735m, Math.Round(opposite.Fraction, 3));
        Assert.True(opposite < 230m.GrubelLloyd(260m));
    }

    [Fact]
    public void The_corrections_take_the_imbalance_of_all_trade_out()
    {
        var (exports, imports) = (Breakdown.From([("wool", 80m), ("silk", 100m)]), Breakdown.From([("wool", 160m), ("silk", 150m)]));
        Assert.Equal(Share.Whole, exports.GrubelLloydCorrected(imports));

        // By hand: 80/180 against 160/310, so that 1 − |0.4444 − 0.5161| is common.
        Assert.Equal(1m - ((160m / 310m) - (80m / 180m)), exports.AquinoIndex(imports).Fraction, 24);
        var (sold, bought) = (Breakdown.From([("wool", 80m), ("silk", 150m)]), Breakdown.From([("wool", 160m), ("silk", 100m)]));
        Assert.Equal((490m - 130m) / (490m - 30m), sold.GrubelLloydCorrected(bought).Fraction, 24);
        var balanced = Breakdown.From([("wool", 80m), ("silk", 180m)]);
        Assert.Equal(balanced.GrubelLloyd(bought), balanced.GrubelLloydCorrected(bought));
        Assert.Equal(balanced.GrubelLloyd(bought).Fraction, balanced.AquinoIndex(bought).Fraction, 24);
    }

    // M. Brülhart (1994): the index is one where both sides change alike, and zero where one changes alone or against the other.
    [Theory]
    [InlineData(10, 10, 1)]
    [InlineData(-10, -10, 1)]
    [InlineData(10, 30, 0.5)]
    [InlineData(10, 0, 0)]
    [InlineData(10, -30, 0)]
    public void Brülharts_index_is_of_changes(int exports, int imports, double expected)
    {
        Assert.Equal((decimal)expected, ((decimal)exports).MarginalIntraIndustry(imports).Fraction);
        Assert.Equal((decimal)expected, ((double)exports).MarginalIntraIndustry(imports).Fraction);
    }

    [Fact]
    public void Brülharts_index_of_all_is_weighted_by_the_size_of_changes()
    {
        var (exports, imports) = (Breakdown.From([("wool", 100m), ("silk", 100m)]), Breakdown.From([("silk", 50m), ("wool", 50m)]));
        var (later, bought) = (Breakdown.From([("wool", 110m), ("silk", 120m)]), Breakdown.From([("wool", 80m), ("silk", 50m)]));
        Assert.Equal(20m / 60m, exports.MarginalIntraIndustry(later, imports, bought).Fraction, 24);
        Assert.True(exports.TryMarginalIntraIndustry(later, imports, bought, AbsentParts.Refuse, out _));
        Assert.False(exports.TryMarginalIntraIndustry(exports, imports, imports, AbsentParts.Refuse, out _));
        Assert.Equal(20m / 60m, Doubles(exports).MarginalIntraIndustry(Doubles(later), Doubles(imports), Doubles(bought)).Fraction, 12);
    }

    [Fact]
    public void Without_trade_or_change_there_is_no_index()
    {
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => 0m.GrubelLloyd(0m)).Reason);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => 0.0.MarginalIntraIndustry(0.0)).Reason);
        Assert.Contains("MarginalIntraIndustry", Assert.Throws<NegativeMeasureException>(() => (-1m).GrubelLloyd(2m)).Message, StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => double.NaN.GrubelLloyd(2.0)).Reason);
        Assert.Throws<MetricOverflowException>(() => decimal.MaxValue.GrubelLloyd(decimal.MaxValue));
        Assert.Throws<MetricOverflowException>(() => 1e308.GrubelLloyd(1e308));
        Assert.False(0m.TryGrubelLloyd(0m, out _) || 0.0.TryGrubelLloyd(0.0, out _) || 0m.TryMarginalIntraIndustry(0m, out _));
        Assert.False(decimal.MaxValue.TryGrubelLloyd(decimal.MaxValue, out _));
        var oneWay = Breakdown.From([("wool", 5m)]);
        Assert.Contains("one way", Assert.Throws<UndefinedMetricException>(() => oneWay.GrubelLloydCorrected(Breakdown.From([("wool", 0m)]))).Message, StringComparison.Ordinal);
        Assert.False(oneWay.TryGrubelLloydCorrected(Breakdown.From([("wool", 0m)]), AbsentParts.Refuse, out _));
        Assert.False(oneWay.TryAquinoIndex(Breakdown.From([("wool", 0m)]), AbsentParts.Refuse, out _));
    }

    [Fact]
    public void A_product_of_one_side_is_missing_on_the_other_unless_it_is_said_to_be_zero()
    {
        var (exports, imports) = (Breakdown.From([("wool", 5m), ("silk", 5m)]), Breakdown.From([("wool", 5m)]));
        Assert.Equal("silk", Assert.Throws<MissingPartException>(() => exports.GrubelLloyd(imports)).Key);
        Assert.False(exports.TryGrubelLloyd(imports, AbsentParts.Refuse, out _));
        Assert.Equal(10m / 15m, exports.GrubelLloyd(imports, AbsentParts.Zero).Fraction, 24);
    }

    [Fact]
    public void Two_currencies_are_refused()
    {
        var (yuan, dollars) = (new Money(1m, Currency.CNY), new Money(1m, Currency.USD));
        Assert.Throws<CurrencyMismatchException>(() => yuan.GrubelLloyd(dollars));
        Assert.False(yuan.TryGrubelLloyd(dollars, out _));
        Assert.Equal(Share.Whole, yuan.GrubelLloyd(yuan));
        Assert.False(Breakdown.From([("wool", yuan)]).TryGrubelLloyd(Breakdown.From([("wool", dollars)]), AbsentParts.Refuse, out _));
    }

    [Property]
    public bool The_index_is_symmetric_bounded_and_without_a_unit(PositiveInt exports, NonNegativeInt imports, PositiveInt factor)
    {
        var (x, m) = ((decimal)exports.Get, (decimal)imports.Get);
        return x.GrubelLloyd(m) == m.GrubelLloyd(x) && x.GrubelLloyd(x) == Share.Whole && x.GrubelLloyd(0m) == Share.Zero
            && Math.Abs(x.GrubelLloyd(m).Fraction - (x * factor.Get).GrubelLloyd(m * factor.Get).Fraction) < 1e-24m;
    }

    [Property]
    public bool The_index_of_all_is_the_mean_of_each_weighted_by_its_trade(Pairs pairs)
    {
        var (exports, imports) = Sides(pairs);
        var trade = pairs.Get.Sum(pair => (decimal)pair.Exports.Get + pair.Imports.Get);
        var weighted = exports.Sum(part => part.Value.TryGrubelLloyd(imports[part.Key], out var index) ? index.Fraction * (part.Value + imports[part.Key]) : 0m);
        return exports.TryGrubelLloyd(imports, AbsentParts.Refuse, out var all) ? Math.Abs(all.Fraction - (weighted / trade)) < 1e-20m : trade == 0;
    }

    [Property]
    public bool Grubel_and_Lloyds_correction_never_lowers_the_index_and_merging_never_does(Pairs pairs)
    {
        var (exports, imports) = Sides(pairs);
        return !exports.TryGrubelLloyd(imports, AbsentParts.Refuse, out var index)
            || ((!exports.TryGrubelLloydCorrected(imports, AbsentParts.Refuse, out var corrected) || corrected >= index)
                && exports.Sum.GrubelLloyd(imports.Sum) >= index);
    }

    [Property]
    public bool Aquinos_index_is_that_of_the_flows_scaled_to_balance(Pairs pairs)
    {
        var (exports, imports) = Sides(pairs);
        var half = (exports.Sum + imports.Sum) / 2;
        return !exports.TryAquinoIndex(imports, AbsentParts.Refuse, out var index)
            || Math.Abs(index.Fraction - exports.Select(x => x * half / exports.Sum).GrubelLloyd(imports.Select(m => m * half / imports.Sum)).Fraction) < 1e-18m;
    }

    [Property]
    public bool Brülharts_index_of_growth_from_nothing_is_that_of_Grubel_and_Lloyd(Pairs pairs)
    {
        var (exports, imports) = Sides(pairs);
        return exports.TryGrubelLloyd(imports, AbsentParts.Refuse, out var index) == exports.Select(_ => 0m).TryMarginalIntraIndustry(exports, imports.Select(_ => 0m), imports, AbsentParts.Refuse, out var marginal)
            && index == marginal;
    }

    [Fact]
    public void A_cell_that_is_nearly_one_way_keeps_its_digits()
    {
        static TradeMatrix<string, string> One(double value) => TradeMatrix.From([("CN", "silk", value)], AbsentCells.Zero);
        Assert.Equal(2e-17, One(1e17).GrubelLloyd(One(1))["CN", "silk"]!.Value, 1e-31);
        Assert.Equal(2 / 2.7, One(1.7e308).GrubelLloyd(One(1e308))["CN", "silk"]!.Value, 12);
    }

    [Property]
    public bool Each_cell_of_the_matrix_is_the_index_of_two_figures(Matrix exports, int seed)
    {
        var random = new Random(seed);
        var imports = exports.Select((_, _, _) => random.Next(3));
        var index = exports.GrubelLloyd(imports.Shuffled(seed));
        return exports.Rows.All(row => exports.Columns.All(column => exports[row, column]!.Value.TryGrubelLloyd(imports[row, column]!.Value, out var share)
            ? Math.Abs(index[row, column]!.Value - (double)share.Fraction) < 1e-12
            : index[row, column] is null));
    }

    private static (Breakdown<int, decimal> Exports, Breakdown<int, decimal> Imports) Sides(Pairs pairs) =>
        (Breakdown.From(pairs.Get.Select((pair, i) => (i, (decimal)pair.Exports.Get))), Breakdown.From(pairs.Get.Select((pair, i) => (i, (decimal)pair.Imports.Get))));

    private static Breakdown<string, double> Doubles(Breakdown<string, decimal> breakdown) => breakdown.Select(figure => (double)figure);
}
