using System.Diagnostics;
using System.Text.Json;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

public class AdvantageTests
{
    private static readonly TradeMatrix<string, string> s_exports = TradeMatrix.From(
        [("CN", "silk", 30.0), ("CN", "wool", 10.0), ("AU", "silk", 10.0), ("AU", "wool", 50.0), ("AU", "ice", 0.0)], AbsentCells.Missing);

    [Fact]
    public void The_index_that_economiccomplexity_prints_is_reproduced()
    {
        // R package economiccomplexity, balassa_index(world_trade_avg_1998_to_2000, discrete = FALSE) and its 0/1 form.
        var exports = CsvRecords.ReadFile(Repository.PathTo("docs/data/world-trade-by-product-1998-2000.csv"), "country", "product", "value")
            .ToTradeMatrix(record => record.Text("country"), record => record.Text("product"), record => record.Measure("value"), AbsentCells.Zero);
        using var printed = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("docs/data/complexity-printed-values-1998-2000.json")));
        Assert.Equal((226, 785), (exports.RowCount, exports.ColumnCount));
        var (index, binary) = (exports.BalassaIndex(), exports.BinaryAdvantage());
        Assert.Equal(25, Cells(printed, "balassa_index_continuous").Count());
        Assert.All(Cells(printed, "balassa_index_continuous"), cell => Assert.InRange(index[cell.Row, cell.Column]!.Value, cell.Value * (1 - 5e-7), cell.Value * (1 + 5e-7)));
        Assert.All(Cells(printed, "balassa_index_discrete_ge_1"), cell => Assert.Equal(cell.Value, binary[cell.Row, cell.Column]));
    }

    [Fact]
    public void The_world_may_leave_the_economy_out()
    {
        // China: 30/40 against Australia's 10/60.
        Assert.Equal(4.5, s_exports.BalassaIndex(WorldReference.WithoutSelf)["CN", "silk"]!.Value, 12);
        Assert.Equal(0.75 - (1 / 6.0), s_exports.AdditiveAdvantage(WorldReference.WithoutSelf)["CN", "silk"]!.Value, 12);
        Assert.Equal(3.5 / 5.5, s_exports.SymmetricAdvantage(WorldReference.WithoutSelf)["CN", "silk"]!.Value, 12);
        Assert.Equal(0.0, s_exports.BinaryAdvantage(WorldReference.WithoutSelf, cutoff: 5)["CN", "silk"]);
        Assert.Equal(4.5, s_exports.RevealedImportDependence(WorldReference.WithoutSelf)["CN", "silk"]!.Value, 12);
    }

    [Fact]
    public void A_world_may_be_given_whose_shares_are_of_its_published_whole()
    {
        var world = Breakdown.From([("silk", 100.0), ("wool", 100.0)]).WithWhole(400);
        Assert.Equal((3.0, 0.5), (s_exports.BalassaIndex(world)["CN", "silk"], s_exports.AdditiveAdvantage(world)["CN", "silk"]));
        Assert.Equal(0.5, s_exports.SymmetricAdvantage(world)["CN", "silk"]);
        Assert.Equal("the world that is given has no such product", s_exports.BalassaIndex(world).WhyMissing("AU", "ice"));
        Assert.Equal("the world that is given exports none of it", s_exports.BalassaIndex(Breakdown.From([("silk", 1.0), ("ice", 0.0)])).WhyMissing("AU", "ice"));
        Assert.Throws<NegativeMeasureException>(() => s_exports.BalassaIndex(Breakdown.From([("silk", -1.0), ("wool", 2.0)])));
    }

    [Fact]
    public void Where_nothing_is_exported_the_reason_says_what()
    {
        var exports = TradeMatrix.From([("CN", "silk", 5.0), ("CN", "ice", 0.0), ("AU", "silk", 0.0), ("AU", "ice", 0.0)], AbsentCells.Missing);
        Assert.Equal("it exports nothing at all", exports.BalassaIndex().WhyMissing("AU", "silk"));
        Assert.Equal("nobody exports it", exports.BalassaIndex().WhyMissing("CN", "ice"));
        Assert.Equal("nobody imports it", exports.RevealedImportDependence().WhyMissing("CN", "ice"));
        Assert.Equal("nobody else exports anything", exports.BalassaIndex(WorldReference.WithoutSelf).WhyMissing("CN", "silk"));
        Assert.Equal("it exports nothing at all", exports.AdditiveAdvantage().WhyMissing("AU", "silk"));
        Assert.Equal("nobody exports anything", exports.Where(row => row == "AU", _ => true).NormalizedAdvantage().WhyMissing("AU", "ice"));
        var partly = TradeMatrix.From([("CN", "silk", 5.0), ("AU", "silk", 0.0), ("AU", "wool", 1.0)], AbsentCells.Missing);
        Assert.Equal("nobody else exports it", partly.BalassaIndex(WorldReference.WithoutSelf).WhyMissing("CN", "silk"));
        Assert.Equal("no figure is given", partly.BalassaIndex().WhyMissing("CN", "wool"));
    }

    [Fact]
    public void One_economy_has_no_advantage_and_one_product_gives_none()
    {
        var one = TradeMatrix.From([("CN", "silk", 5.0), ("CN", "wool", 7.0)], AbsentCells.Missing);
        Assert.Equal([1.0, 1.0], one.BalassaIndex().Row("CN").Values);
        Assert.Equal([0.0, 0.0], one.SymmetricAdvantage().Row("CN").Values);
        Assert.Equal([1.0, 1.0], one.BinaryAdvantage().Row("CN").Values);
        Assert.Equal([1.0, 1.0], TradeMatrix.From([("CN", "silk", 5.0), ("AU", "silk", 7.0)], AbsentCells.Missing).BalassaIndex().Column("silk").Values);
    }

    [Fact]
    public void Negative_exports_and_totals_out_of_range_are_refused()
    {
        var negative = Assert.Throws<NegativeMeasureException>(() => TradeMatrix.From([("CN", "silk", -5.0)], AbsentCells.Zero).BalassaIndex());
        Assert.Contains("\"CN\" and \"silk\" is -5", negative.Message, StringComparison.Ordinal);
        Assert.Throws<MetricOverflowException>(() => TradeMatrix.From([("CN", "silk", 1e308), ("CN", "wool", 1e308)], AbsentCells.Zero).BalassaIndex());
        Assert.Throws<ArgumentOutOfRangeException>(() => s_exports.BinaryAdvantage(cutoff: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_exports.BalassaIndex((WorldReference)7));
    }

    [Fact]
    public void A_ratio_outside_a_double_is_a_gap_rather_than_infinite()
    {
        var exports = TradeMatrix.From([("a", "x", 1e-300), ("b", "y", 1e300)], AbsentCells.Zero);
        Assert.Null(exports.BalassaIndex()["a", "x"]);
        Assert.Equal("the ratio is outside the range of a double", exports.BalassaIndex().WhyMissing("a", "x"));
    }

    [Fact]
    public void Five_thousand_products_of_230_economies_take_milliseconds()
    {
        var exports = TradeMatrix.From(Enumerable.Range(0, 230 * 5000).Select(i => (i / 5000, i % 5000, (double)(i % 997))), AbsentCells.Zero);
        exports.BalassaIndex();
        var clock = Stopwatch.StartNew();
        var index = exports.BalassaIndex();
        Assert.True(clock.ElapsedMilliseconds < 500, $"{clock.ElapsedMilliseconds} ms");
        Assert.Equal(0, index.MissingCount);
    }

    private static IEnumerable<(string Row, string Column, double Value)> Cells(JsonDocument printed, string name)
    {
        var table = printed.RootElement.GetProperty(name);
        string[] columns = [.. table.GetProperty("cols").EnumerateArray().Select(column => column.GetString()!)];
        return table.GetProperty("rows").EnumerateArray().Zip(table.GetProperty("values").EnumerateArray())
            .SelectMany(row => row.Second.EnumerateArray().Select((value, i) => (row.First.GetString()!, columns[i], value.GetDouble())));
    }
}
