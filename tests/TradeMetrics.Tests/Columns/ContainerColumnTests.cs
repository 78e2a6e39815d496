using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ContainerColumnTests
{
    [Property]
    public void A_series_that_goes_to_a_column_and_back_has_its_figures_and_gaps(NonEmptyArray<int?> figures)
    {
        var series = TimeSeries.FromColumn(TimePeriod.Month(2020, 11), [.. figures.Get.Select(figure => figure ?? double.NaN)]);
        var column = new double[series.Count + 1];
        series.CopyTo(column);
        Assert.Equal(figures.Get.Select(figure => (double?)figure), series.Select(observation => observation.HasValue ? observation.Value : (double?)null));
        Assert.Equal([.. figures.Get.Select(figure => figure ?? double.NaN), 0], column);
        Assert.All(series.Gaps, gap => Assert.Equal("no figure is given", gap.Reason));
    }

    [Property]
    public void Rolling_sums_and_means_of_a_series_of_doubles_are_the_moving_ones_of_its_column_to_the_bit(NonEmptyArray<NormalFloat> figures, PositiveInt window)
    {
        var count = window.Get % 15 + 1;
        double[] column = [.. figures.Get.Select(figure => figure.Get)], sums = new double[column.Length], means = new double[column.Length];
        var series = TimeSeries.FromColumn(TimePeriod.Month(2020, 11), column);
        Columns.RollingSum(column, count, sums);
        Columns.RollingMean(column, count, means);
        Assert.Equal(sums.Select(Finite), series.RollingSum(count).Select(sum => sum.ValueOr(double.NaN)));
        Assert.Equal(means.Select(Finite), series.RollingMean(count).Select(mean => mean.ValueOr(double.NaN)));
    }

    [Property]
    public void Balassa_of_a_matrix_is_that_of_its_table_to_the_bit_and_its_totals_are_sums_of_columns((ushort?, ushort?, ushort?)[] economies)
    {
        double[] cells = [1, 2, 3, .. economies.SelectMany(row => new[] { row.Item1 ?? double.NaN, row.Item2 ?? double.NaN, row.Item3 ?? double.NaN })], index = new double[cells.Length];
        Columns.BalassaIndex(cells, 3, index);
        var exports = TradeMatrix.FromTable(Enumerable.Range(0, cells.Length / 3), ["a", "b", "c"], cells);
        var verb = new double[cells.Length];
        exports.BalassaIndex().CopyTo(verb);
        Assert.Equal(index, verb);
        Assert.Equal(Columns.Sum(cells), exports.Total);
        Assert.Equal(Columns.Sum(cells.AsSpan(0, 3)), exports.RowTotal(0));
        Assert.Equal(exports.Total, exports.RowTotals().Whole);
        Assert.Equal(exports.Total, exports.Transpose().Total);
    }

    [Fact]
    public void A_matrix_of_equal_structures_has_an_advantage_everywhere_since_its_index_is_exactly_one()
    {
        // By plain quotients, 3/9 over 6/18, and 1/49 over 2/98, one is short of 1 in the last digit.
        double[] cells = [.. Enumerable.Range(1, 49).Select(n => (double)n), .. Enumerable.Range(1, 49).Select(n => 3d * n)];
        var exports = TradeMatrix.FromTable(["CN", "AU"], Enumerable.Range(1, 49), cells);
        Assert.Equal(98, exports.BinaryAdvantage().Total);
    }

    [Fact]
    public void Totals_tell_missing_from_zero_and_overflow_of_a_row_from_that_of_all()
    {
        var exports = TradeMatrix.FromTable(["CN", "AU", "VN"], ["wool", "silk"], [0, double.NaN, double.NaN, double.NaN, 1e308, 1e308]);
        Assert.Equal(0, exports.RowTotal("CN"));
        Assert.False(exports.TryRowTotal("AU", out _));
        Assert.Equal(1e308, exports.ColumnTotal("wool"));
        Assert.Throws<MetricOverflowException>(() => exports.RowTotal("VN"));
        Assert.Throws<MetricOverflowException>(() => exports.Total);
        Assert.Throws<MetricOverflowException>(() => exports.BalassaIndex());
        Assert.False(TradeMatrix.FromTable(["CN"], ["wool"], [double.NaN]).TryTotal(out _));
    }

    [Fact]
    public void What_is_no_table_or_series_is_refused_with_what_to_do()
    {
        Assert.Contains("have 4. Give a cell for each", Assert.Throws<ArgumentException>("cells", () => TradeMatrix.FromTable(["a", "b"], ["c", "d"], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("\"a\" stands twice", Assert.Throws<ArgumentException>("rows", () => TradeMatrix.FromTable(["a", "a"], ["c"], [1, 2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("columns", () => TradeMatrix.FromTable<string, string>(["a"], [], []));
        Assert.Throws<ArgumentException>("columns", () => TradeMatrix.FromTable<string, string>(["a"], [null!], [1]));
        Assert.Contains("\"b\" and \"c\" is not finite", Assert.Throws<ArgumentException>("cells", () => TradeMatrix.FromTable(["a", "b"], ["c"], [1, double.PositiveInfinity])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("column", () => TimeSeries.FromColumn(TimePeriod.Year(2020), []));
        Assert.Throws<ArgumentException>(() => TimeSeries.FromColumn(TimePeriod.Year(2020), [double.NegativeInfinity]));
        Assert.Contains("2 places, and the series 3", Assert.Throws<ArgumentException>("destination", () => TimeSeries.FromColumn(TimePeriod.Year(2020), [1, 2, 3]).CopyTo(new double[2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("series", () => SeriesColumnExtensions.CopyTo(null!, new double[2]));
    }

    private static double Finite(double figure) => double.IsFinite(figure) ? figure : double.NaN;
}
