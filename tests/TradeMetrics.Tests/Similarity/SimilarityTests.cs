using FsCheck;
using FsCheck.Xunit;
using Matrix = TradeMetrics.TradeMatrix<string, string>;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MatrixArbitraries)], MaxTest = 200)]
public class SimilarityTests
{
    private static readonly Breakdown<string, decimal> s_china = Breakdown.From([("silk", 6m), ("tea", 3m), ("wool", 1m)]);
    private static readonly Breakdown<string, decimal> s_india = Breakdown.From([("tea", 8m), ("silk", 2m)]);

    [Fact]
    public void What_two_structures_have_in_common_is_the_sum_of_the_smaller_shares()
    {
        Assert.Equal(Share.FromPercent(50m), s_china.SimilarityTo(s_india, AbsentParts.Zero));
        Assert.Equal(50m, s_china.ComplementarityTo(s_india, AbsentParts.Zero).Percent);
        Assert.Equal(Share.FromPercent(90m), s_china.OverlapWith(s_india, AbsentParts.Zero));
        Assert.Equal(Share.Whole, s_india.OverlapWith(s_china, AbsentParts.Zero));
    }

    [Fact]
    public void Money_and_doubles_compare_as_decimals_do()
    {
        var money = s_china.Select(figure => new Money(figure, Currency.CNY));
        Assert.Equal(Share.FromPercent(50m), money.SimilarityTo(s_india.Select(figure => new Money(figure, Currency.CNY)), AbsentParts.Zero));

        // Structures are compared, so that each may be in its own currency.
        Assert.Equal(Share.FromPercent(50m), money.ComplementarityTo(s_india.Select(figure => new Money(figure, Currency.INR)), AbsentParts.Zero));
        var doubles = s_china.Select(figure => (double)figure);
        Assert.Equal(Share.FromPercent(50m), doubles.SimilarityTo(s_india.Select(figure => (double)figure), AbsentParts.Zero));
        Assert.Equal(Share.FromPercent(90m), doubles.OverlapWith(s_india.Select(figure => (double)figure), AbsentParts.Zero));
    }

    [Fact]
    public void A_missing_product_is_not_zero_unless_it_is_said()
    {
        Assert.Contains("\"wool\" is in 1 of the 2", Assert.Throws<MissingPartException>(() => s_china.SimilarityTo(s_india)).Message, StringComparison.Ordinal);
        Assert.False(s_china.TrySimilarityTo(s_india, AbsentParts.Refuse, out _));
        Assert.False(s_china.TryComplementarityTo(s_india, AbsentParts.Refuse, out _));
        Assert.False(s_china.TryOverlapWith(s_india, AbsentParts.Refuse, out _));
        Assert.True(s_china.TrySimilarityTo(s_india, AbsentParts.Zero, out var similarity));
        Assert.Equal(Share.FromPercent(50m), similarity);
    }

    [Fact]
    public void Nothing_and_negative_trade_have_no_structure()
    {
        var nothing = Breakdown.From([("silk", 0m)]);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => nothing.SimilarityTo(nothing)).Reason);
        Assert.Throws<UndefinedMetricException>(() => nothing.OverlapWith(nothing));
        Assert.Throws<NegativeMeasureException>(() => s_china.SimilarityTo(Breakdown.From([("silk", -1m)]), AbsentParts.Zero));
        Assert.Throws<NegativeMeasureException>(() => s_china.OverlapWith(Breakdown.From([("silk", -1m)]), AbsentParts.Zero));
        Assert.False(nothing.TryComplementarityTo(s_china, AbsentParts.Zero, out _));
    }

    [Fact]
    public void Matrices_meet_by_product_and_tell_what_is_missing()
    {
        var exports = TradeMatrix.From([("CN", "silk", 6.0), ("CN", "tea", 4.0), ("AU", "silk", 1.0)], AbsentCells.Missing);
        var imports = TradeMatrix.From([("US", "tea", 70.0), ("US", "silk", 30.0), ("VN", "tea", 0.0), ("VN", "silk", 0.0)], AbsentCells.Missing);
        Assert.Equal(0.7, exports.Complementarity(imports)["CN", "US"]!.Value, 12);
        Assert.Equal("AU and tea: no figure is given", exports.Complementarity(imports).WhyMissing("AU", "US"));
        Assert.Equal("VN and silk: the row's total is zero", exports.Complementarity(imports).WhyMissing("CN", "VN"));
        Assert.Equal("AU and tea: no figure is given", exports.ExportSimilarity().WhyMissing("CN", "AU"));
        Assert.Contains("different products", Assert.Throws<ArgumentException>(() => exports.Complementarity(imports.Where(_ => true, column => column == "tea"))).Message, StringComparison.Ordinal);
    }

    [Property]
    public bool Similarity_is_symmetric_bounded_and_one_with_itself(NonEmptyArray<(PositiveInt First, PositiveInt Second)> figures)
    {
        var first = Breakdown.From(figures.Get.Select((pair, i) => (i, (decimal)pair.First.Get)));
        var second = Breakdown.From(figures.Get.Select((pair, i) => (i, (decimal)pair.Second.Get)));
        return first.SimilarityTo(first) == Share.Whole && first.SimilarityTo(second) == second.SimilarityTo(first) && first.OverlapWith(second) == Share.Whole;
    }

    [Property]
    public bool Similarity_does_not_depend_on_the_size_of_either(NonEmptyArray<(PositiveInt First, PositiveInt Second)> figures, PositiveInt factor)
    {
        var first = Breakdown.From(figures.Get.Select((pair, i) => (i, (decimal)pair.First.Get)));
        var second = Breakdown.From(figures.Get.Select((pair, i) => (i, (decimal)pair.Second.Get)));
        return Math.Abs(first.SimilarityTo(second).Fraction - first.Select(part => part * factor.Get).SimilarityTo(second).Fraction) < 1e-24m;
    }

    [Property]
    public bool Complementarity_is_one_less_half_the_differences_of_shares(NonEmptyArray<(PositiveInt First, PositiveInt Second)> figures)
    {
        var first = figures.Get.Select(pair => (decimal)pair.First.Get).ToArray();
        var second = figures.Get.Select(pair => (decimal)pair.Second.Get).ToArray();
        var differences = first.Shares().Zip(second.Shares(), (x, m) => Math.Abs(x.Fraction - m.Fraction)).Sum();
        var index = Breakdown.From(first.Select((part, i) => (i, part))).ComplementarityTo(Breakdown.From(second.Select((part, i) => (i, part))));
        return Math.Abs(index.Percent - (100m - (50m * differences))) < 1e-22m;
    }

    [Property]
    public bool Each_cell_of_the_matrix_is_the_similarity_of_two_rows(Matrix exports)
    {
        var matrix = exports.ExportSimilarity();
        return exports.Rows.All(first => exports.Rows.All(second => exports.Row(first).TrySimilarityTo(exports.Row(second), AbsentParts.Refuse, out var share)
            ? Math.Abs(matrix[first, second]!.Value - (double)share.Fraction) < 1e-12 && matrix[first, second] == matrix[second, first]
            : matrix[first, second] is null));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(8, 8)]
    [InlineData(17, 5)]
    [InlineData(30, 41)]
    public void Sums_of_rows_side_by_side_are_those_of_rows_by_themselves_to_the_last_bit(int rows, int columns)
    {
        var random = new Random(rows);
        double[][] Table(int gap) => [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(_ => row == gap ? double.NaN : random.NextDouble() / columns).ToArray())];
        static double Plain(double[] first, double[] second) => Math.Min(first.Zip(second, Math.Min).Aggregate(0.0, (sum, share) => sum + share), 1);
        var (first, second) = (Table(rows / 2), Table(rows - 1)[..^(rows / 3)]);
        Assert.Equal(from one in first from other in second select Plain(one, other), CommonShares.Of(first, second));
        Assert.Equal(from one in first from other in first select Plain(one, other), CommonShares.Of(first, first));
    }

    [Property]
    public bool Complementarity_does_not_depend_on_the_order_of_products(Matrix trade, int seed) =>
        trade.Complementarity(trade).IsCloseTo(trade.Complementarity(trade.Shuffled(seed))) && trade.Complementarity(trade).IsCloseTo(trade.ExportSimilarity());
}
