using FsCheck.Xunit;
using Matrix = TradeMetrics.TradeMatrix<string, string>;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MatrixArbitraries)], MaxTest = 200)]
public class TwoWayAdvantageTests
{
    private const double Rounding = 1e-9;

    private static readonly Matrix s_exports = TradeMatrix.From(
        [("CN", "silk", 30.0), ("CN", "wool", 10.0), ("AU", "silk", 10.0), ("AU", "wool", 50.0)], AbsentCells.Missing);

    [Fact]
    public void Lafay_weighs_a_balance_by_the_products_part_in_trade()
    {
        // x = 30, 10; m = 10, 10; all trade 60, balance 20/60: 100·(20/40 − 1/3)·40/60.
        var imports = TradeMatrix.From([("CN", "wool", 10.0), ("CN", "silk", 10.0)], AbsentCells.Missing);
        var index = s_exports.LafayIndex(imports);
        Assert.Equal(100 / 9.0, index["CN", "silk"]!.Value, 12);
        Assert.Equal(-100 / 9.0, index["CN", "wool"]!.Value, 12);
        Assert.Equal("there is no AU and silk in the other matrix", index.WhyMissing("AU", "silk"));
    }

    [Fact]
    public void A_product_without_trade_is_zero_and_an_economy_without_trade_is_a_gap()
    {
        var exports = TradeMatrix.From([("CN", "silk", 3.0), ("CN", "ice", 0.0), ("AU", "silk", 0.0), ("AU", "ice", 0.0)], AbsentCells.Missing);
        var index = exports.LafayIndex(exports);
        Assert.Equal(0.0, index["CN", "ice"]);
        Assert.Equal("the economy does not trade", index.WhyMissing("AU", "ice"));
    }

    [Fact]
    public void A_product_that_is_missing_on_one_side_is_in_no_total_of_Lafays()
    {
        var records = new (string Product, double? Value)[] { ("silk", 10), ("wool", 10), ("ice", null) };
        var imports = records.ToTradeMatrix(_ => "CN", record => record.Product, record => record.Value, AbsentCells.Missing);
        var exports = TradeMatrix.From([("CN", "silk", 30.0), ("CN", "wool", 10.0), ("CN", "ice", 1000.0)], AbsentCells.Missing);
        var index = exports.LafayIndex(imports);
        Assert.Equal(100 / 9.0, index["CN", "silk"]!.Value, 12);
        Assert.Equal("no figure is given", index.WhyMissing("CN", "ice"));
    }

    [Fact]
    public void Vollrath_counts_neither_product_nor_economy_twice()
    {
        // China's silk against its wool, over Australia's.
        Assert.Equal(30.0 / 10 / (10.0 / 50), s_exports.RelativeAdvantage()["CN", "silk"]!.Value, 12);
        var imports = TradeMatrix.From([("CN", "silk", 10.0), ("CN", "wool", 20.0), ("AU", "silk", 20.0), ("AU", "wool", 20.0)], AbsentCells.Missing);
        Assert.Equal(15 - 0.5, s_exports.RelativeTradeAdvantage(imports)["CN", "silk"]!.Value, 12);
        Assert.Equal(Math.Log(15) - Math.Log(0.5), s_exports.RevealedCompetitiveness(imports)["CN", "silk"]!.Value, 12);
    }

    [Fact]
    public void What_Vollraths_exclusions_leave_empty_is_a_gap_with_the_reason()
    {
        var exports = TradeMatrix.From([("CN", "silk", 3.0), ("CN", "wool", 0.0), ("AU", "silk", 1.0), ("AU", "wool", 2.0)], AbsentCells.Missing);
        Assert.Equal("the economy trades nothing else", exports.RelativeAdvantage().WhyMissing("CN", "silk"));
        Assert.Equal("it is not both exported and imported, and zero has no logarithm", exports.RevealedCompetitiveness(exports).WhyMissing("CN", "wool"));
        var two = TradeMatrix.From([("CN", "silk", 3.0), ("CN", "wool", 1.0), ("AU", "silk", 0.0), ("AU", "wool", 2.0)], AbsentCells.Missing);
        Assert.Equal("nobody else trades it", two.RelativeAdvantage().WhyMissing("CN", "silk"));
        Assert.Equal("the others trade nothing else", two.RelativeAdvantage().WhyMissing("CN", "wool"));
    }

    [Property]
    public bool Lafays_index_sums_to_zero_over_the_products_of_an_economy_and_is_fifty_at_most(Matrix exports, int seed)
    {
        var index = exports.LafayIndex(Other(exports, seed));
        return index.Rows.All(row => !index.TryRowTotal(row, out var sum) || Math.Abs(sum) < Rounding) && index.Figures().All(figure => figure is null or (>= -50 - Rounding and <= 50 + Rounding));
    }

    [Property]
    public bool Lafays_index_is_Michaelys_difference_of_shares_scaled_by_how_balanced_all_trade_is(Matrix exports, int seed)
    {
        // No printed figures of Lafay's index were found. This is another way to it: 200·X·M/(X + M)² times x/X − m/M.
        var imports = Other(exports, seed);
        var index = exports.LafayIndex(imports);
        return exports.Rows.All(row => exports.Columns.All(column =>
        {
            var (sold, bought) = (exports.RowTotal(row), imports.RowTotal(row));
            return sold == 0 || bought == 0
                || Math.Abs(index[row, column]!.Value - (200 * sold * bought / Math.Pow(sold + bought, 2) * ((exports[row, column]!.Value / sold) - (imports[row, column]!.Value / bought)))) < Rounding;
        }));
    }

    [Property]
    public bool Exchanging_exports_and_imports_changes_the_sign_alone(Matrix exports, int seed)
    {
        var imports = Other(exports, seed);
        return exports.LafayIndex(imports).IsCloseTo(Negative(imports.LafayIndex(exports)))
            && exports.RelativeTradeAdvantage(imports).IsCloseTo(Negative(imports.RelativeTradeAdvantage(exports)))
            && exports.RevealedCompetitiveness(imports).IsCloseTo(Negative(imports.RevealedCompetitiveness(exports)));
    }

    [Property]
    public bool Balanced_trade_in_every_product_is_no_advantage(Matrix trade) =>
        trade.LafayIndex(trade).Figures().All(figure => figure is null or 0)
        && trade.RevealedCompetitiveness(trade).Figures().All(figure => figure is null or 0);

    [Property]
    public bool The_order_of_the_imports_does_not_matter(Matrix exports, int seed)
    {
        var imports = Other(exports, seed);
        return exports.LafayIndex(imports).IsCloseTo(exports.LafayIndex(imports.Shuffled(seed)))
            && exports.RelativeTradeAdvantage(imports).IsCloseTo(exports.RelativeTradeAdvantage(imports.Shuffled(seed)));
    }

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(1e-300)]
    [InlineData(1e307)]
    public void Lafays_index_does_not_depend_on_the_unit_at_the_ends_of_a_doubles_range(double unit)
    {
        var exports = TradeMatrix.From([("CN", "silk", 3 * unit), ("CN", "wool", unit)], AbsentCells.Missing);
        var imports = TradeMatrix.From([("CN", "silk", unit), ("CN", "wool", 3 * unit)], AbsentCells.Missing);
        Assert.Equal(25, exports.LafayIndex(imports)["CN", "silk"]!.Value, 12);
    }

    [Fact]
    public void Exports_and_imports_that_come_to_more_than_a_double_holds_are_refused()
    {
        var trade = TradeMatrix.From([("CN", "silk", 1e308), ("CN", "wool", 1.0)], AbsentCells.Missing);
        Assert.Throws<MetricOverflowException>(() => trade.LafayIndex(trade));
    }

    private static Matrix Other(Matrix matrix, int seed)
    {
        var random = new Random(seed);
        return matrix.Select((_, _, _) => random.Next(3) == 0 ? 0 : random.Next(1000));
    }

    private static Matrix Negative(Matrix matrix) => matrix.Select((_, _, cell) => -cell);
}
