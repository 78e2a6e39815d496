namespace TradeMetrics.Tests;

public class TradeMatrixTests
{
    private static readonly TradeMatrix<string, string> s_exports = TradeMatrix.From(
        [("CN", "silk", 8.0), ("CN", "wool", 2.0), ("AU", "wool", 10.0), ("AU", "ice", 0.0)], AbsentCells.Missing);

    [Fact]
    public void A_cell_is_a_figure_or_zero_or_missing()
    {
        Assert.Equal((2, 3, 2), (s_exports.RowCount, s_exports.ColumnCount, s_exports.MissingCount));
        Assert.Equal(8.0, s_exports["CN", "silk"]);
        Assert.Equal(0.0, s_exports["AU", "ice"]);
        Assert.Null(s_exports["AU", "silk"]);
        Assert.Null(s_exports.At(1, 0));
        Assert.Equal("no figure is given", s_exports.WhyMissing("AU", "silk"));
        Assert.Null(s_exports.WhyMissing("AU", "ice"));
        Assert.Equal("2 x 3, 2 cells missing", s_exports.ToString());
    }

    [Fact]
    public void Absent_is_zero_only_where_it_is_said()
    {
        var dense = TradeMatrix.From([("CN", "silk", 8.0), ("AU", "wool", 10.0)], AbsentCells.Zero);
        Assert.Equal((0, 0.0), (dense.MissingCount, dense["CN", "wool"]));
    }

    [Fact]
    public void Totals_are_of_the_cells_that_are_there()
    {
        Assert.Equal((20.0, 10.0, 12.0), (s_exports.Total, s_exports.RowTotal("CN"), s_exports.ColumnTotal("wool")));
        Assert.Equal([8.0, 12.0, 0.0], s_exports.ColumnTotals().Values);
        Assert.Equal([("CN", 10.0), ("AU", 10.0)], s_exports.RowTotals().Select(total => (total.Key, total.Value)));
        Assert.Equal(4, s_exports.ToBreakdown().Count);
        Assert.Equal(2.0, s_exports.ToBreakdown()[("CN", "wool")]);
    }

    [Fact]
    public void A_row_without_any_cell_has_no_total()
    {
        var records = new (string Row, string Column, double? Value)[] { ("CN", "silk", 1), ("AU", "silk", null) };
        var exports = records.ToTradeMatrix(record => record.Row, record => record.Column, record => record.Value, AbsentCells.Missing);
        Assert.Equal(["CN"], exports.RowTotals().Keys);
        Assert.Throws<ArgumentException>(() => exports.Row("AU"));
        Assert.Throws<ArgumentException>(() => exports.Where(row => row == "AU", _ => true).ColumnTotals());
        var problem = Assert.Throws<UndefinedMetricException>(() => exports.RowTotal("AU"));
        Assert.Equal(UndefinedReason.NoData, problem.Reason);
        Assert.Contains("row \"AU\"", problem.Message, StringComparison.Ordinal);
        Assert.Throws<UndefinedMetricException>(() => exports.Transpose().ColumnTotal("AU"));
        Assert.Throws<UndefinedMetricException>(() => exports.Where(row => row == "AU", _ => true).Total);
        Assert.True(exports.TryRowTotal("CN", out var row) && exports.TryColumnTotal("silk", out var column) && exports.TryTotal(out var total) && (row, column, total) == (1, 1, 1));
        Assert.False(exports.TryRowTotal("AU", out row) || exports.TryRowTotal("US", out row));
        Assert.False(exports.Transpose().TryColumnTotal("AU", out column) || exports.TryColumnTotal("tea", out column));
        Assert.False(exports.Where(row => row == "AU", _ => true).TryTotal(out total));
        Assert.Equal((0, 0, 0), (row, column, total));
    }

    [Fact]
    public void A_total_of_more_than_a_double_holds_is_refused()
    {
        var large = TradeMatrix.From([("CN", "silk", 1e308), ("CN", "wool", 1e308), ("AU", "silk", 1e308)], AbsentCells.Zero);
        Action[] totals =
        [
            () => _ = large.Total, () => large.RowTotal("CN"), () => large.ColumnTotal("silk"), () => large.RowTotals(), () => large.ColumnTotals(),
            () => large.Row("CN"), () => large.Column("silk"), () => large.ToBreakdown(), () => large.RowShares(),
        ];
        Assert.All(totals, total => Assert.Throws<MetricOverflowException>(total));
        Assert.False(large.TryTotal(out var sum) || large.TryRowTotal("CN", out sum) || large.TryColumnTotal("silk", out sum));
        Assert.Equal(0, sum);
    }

    [Fact]
    public void More_cells_than_an_array_holds_are_refused_with_what_to_do()
    {
        var message = Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 50_000).ToTradeMatrix(i => i, i => i, _ => 1, AbsentCells.Zero)).Message;
        Assert.Contains("50,000 rows and 50,000 columns, 2,500,000,000 cells", message, StringComparison.Ordinal);
        Assert.Contains("Where", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Duplicates_unfinished_figures_and_nothing_are_refused()
    {
        var twice = new[] { ("CN", "silk", 1.0), ("CN", "silk", 2.0) };
        Assert.Contains("\"CN\" and \"silk\" stands twice", Assert.Throws<ArgumentException>(() => TradeMatrix.From(twice, AbsentCells.Zero)).Message, StringComparison.Ordinal);
        Assert.Equal(3.0, twice.ToTradeMatrix(cell => cell.Item1, cell => cell.Item2, cell => cell.Item3, AbsentCells.Zero, DuplicateKeys.Add)["CN", "silk"]);
        Assert.Contains("not finite", Assert.Throws<ArgumentException>(() => TradeMatrix.From([("CN", "silk", double.NaN)], AbsentCells.Zero)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TradeMatrix.From([("CN", "silk", double.PositiveInfinity)], AbsentCells.Zero));
        Assert.Contains("one cell at least", Assert.Throws<ArgumentException>(() => TradeMatrix.From<string, string>([], AbsentCells.Zero)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_read_once()
    {
        var reads = 0;
        new[] { "silk" }.ToTradeMatrix(_ => "CN", product => product, _ => ++reads, AbsentCells.Missing);
        Assert.Equal(1, reads);
    }

    [Fact]
    public void A_missing_figure_added_to_a_known_one_is_missing()
    {
        var records = new (string Row, string Column, double? Value)[] { ("CN", "silk", 1), ("CN", "silk", null), ("CN", "wool", 1) };
        Assert.Null(records.ToTradeMatrix(record => record.Row, record => record.Column, record => record.Value, AbsentCells.Zero, DuplicateKeys.Add)["CN", "silk"]);
    }

    [Fact]
    public void Unknown_keys_and_places_are_told()
    {
        Assert.Contains("no row \"US\" among 2", Assert.Throws<KeyNotFoundException>(() => s_exports["US", "silk"]).Message, StringComparison.Ordinal);
        Assert.Contains("no column \"tea\" among 3", Assert.Throws<KeyNotFoundException>(() => s_exports["CN", "tea"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => s_exports.At(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_exports.At(0, -1));
        Assert.Throws<KeyNotFoundException>(() => s_exports.WhyMissing("US", "silk"));
    }

    [Fact]
    public void Rows_and_columns_that_are_wanted_keep_their_order()
    {
        var part = s_exports.Where(row => row == "AU", column => column != "wool");
        Assert.Equal(["silk", "ice"], part.Columns);
        Assert.Equal((null, 0.0), (part["AU", "silk"], part["AU", "ice"]));
        Assert.Throws<ArgumentException>(() => s_exports.Where(_ => false, _ => true));
    }

    [Fact]
    public void A_row_and_a_column_are_breakdowns_of_what_is_there()
    {
        Assert.Equal([("silk", 8.0), ("wool", 2.0)], s_exports.Row("CN").Select(part => (part.Key, part.Value)));
        Assert.Equal([("CN", 2.0), ("AU", 10.0)], s_exports.Column("wool").Select(part => (part.Key, part.Value)));
    }

    [Fact]
    public void Shares_of_rows_and_columns()
    {
        Assert.Equal((0.8, 1.0), (s_exports.RowShares()["CN", "silk"], s_exports.RowShares()["AU", "wool"]));
        Assert.Equal(1 / 6.0, s_exports.ColumnShares()["CN", "wool"]!.Value, 15);
        Assert.Equal("the column's total is zero", s_exports.ColumnShares().WhyMissing("AU", "ice"));
        Assert.Equal("no figure is given", s_exports.ColumnShares().WhyMissing("AU", "silk"));
    }

    [Fact]
    public void A_reason_follows_its_cell()
    {
        var shares = s_exports.ColumnShares();
        Assert.Equal("the column's total is zero", shares.Transpose().WhyMissing("ice", "AU"));
        Assert.Equal("the column's total is zero", shares.Where(row => row == "AU", column => column == "ice").WhyMissing("AU", "ice"));
    }

    [Fact]
    public void Cells_are_copied_by_row_for_other_libraries()
    {
        var cells = new double[6];
        s_exports.CopyTo(cells);
        Assert.Equal([8, 2, double.NaN, double.NaN, 10, 0], cells);
        Assert.Throws<ArgumentException>(() => s_exports.CopyTo(new double[5]));
    }

    [Fact]
    public void Records_that_add_up_to_more_than_a_double_holds_are_refused() =>
        Assert.Throws<MetricOverflowException>(() => Enumerable.Repeat(1e308, 2).ToTradeMatrix(_ => "a", _ => "b", value => value, AbsentCells.Zero, DuplicateKeys.Add));
}
