using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(ColumnArbitraries), typeof(MatrixArbitraries)])]
public class AdvantageColumnTests
{
    // Totals are rounded once or twice each, and the index three times.
    private const double Rounding = 2e-15;

    [Property]
    public void The_index_is_that_of_its_definition_at_any_shape_and_alignment(Figure[] figures, byte width)
    {
        var columnCount = 1 + (width % 9);
        double[] cells = [.. figures.Column().SkipLast(figures.Length % columnCount).Select(Math.Abs)];
        var index = ColumnAssert.SameBits(cells.Length, (destination, threads) => Columns.BalassaIndex(cells, columnCount, destination, threads));
        AssertDefinition(cells, columnCount, index);
    }

    [Property]
    public void The_index_is_that_of_the_verb_and_missing_where_the_verb_has_a_gap(TradeMatrix<string, string> exports, PositiveInt place)
    {
        var holey = exports.Select((row, column, cell) => ((row * exports.ColumnCount) + column) % place.Get == place.Get - 1 ? null : cell);
        var (cells, index) = (new double[holey.RowCount * holey.ColumnCount], new double[holey.RowCount * holey.ColumnCount]);
        holey.CopyTo(cells);
        Columns.BalassaIndex(cells, holey.ColumnCount, index);
        ColumnAssert.Near(holey.BalassaIndex().Figures().Select(figure => figure ?? double.NaN), index, Rounding);
    }

    [Property]
    public void Records_have_the_index_of_their_cells_in_any_order(Figure[] figures, byte width, int seed)
    {
        var columnCount = 1 + (width % 9);
        double[] cells = [.. figures.Column().SkipLast(figures.Length % columnCount).Select(Math.Abs)];
        var dense = new double[cells.Length];
        Columns.BalassaIndex(cells, columnCount, dense);
        int[] places = [.. Enumerable.Range(0, cells.Length).Where(place => cells[place] != 0)];
        new Random(seed).Shuffle(places);
        var values = Array.ConvertAll(places, place => cells[place]);
        int[] rows = Array.ConvertAll(places, place => place / columnCount), columns = Array.ConvertAll(places, place => place % columnCount);
        var index = ColumnAssert.SameBits(values.Length, (destination, threads) => Columns.BalassaIndex(values, rows, columns, cells.Length / columnCount, columnCount, destination, threads));
        ColumnAssert.Near(places.Select(place => dense[place]), index, Rounding);
    }

    [Property]
    public void The_mean_over_products_weighted_by_the_world_is_one(TradeMatrix<string, string> exports)
    {
        var (cells, index) = (new double[exports.RowCount * exports.ColumnCount], new double[exports.RowCount * exports.ColumnCount]);
        exports.CopyTo(cells);
        Columns.BalassaIndex(cells, exports.ColumnCount, index);
        for (var row = 0; row < exports.RowCount; row++)
        {
            var weighted = index.Skip(row * exports.ColumnCount).Take(exports.ColumnCount).Zip(exports.Columns, (figure, column) => double.IsNaN(figure) ? 0 : figure * exports.ColumnTotal(column));
            Assert.Equal(exports.RowTotal(exports.Rows[row]) > 0 ? exports.Total : 0, weighted.Sum(), 1e-12 * (1 + exports.Total));
        }
    }

    [Property]
    public void The_index_depends_on_neither_the_unit_nor_the_order_of_economies((ushort, ushort, ushort)[] economies, byte exponent)
    {
        double[] Cells(double unit, bool reversed) =>
            [.. (reversed ? economies.Reverse() : economies).SelectMany(cells => new[] { cells.Item1 * unit, cells.Item2 * unit, cells.Item3 * unit })];
        var (index, scaled, reversed) = (Cells(1, false), Cells(Math.ScaleB(1, exponent), false), Cells(1, true));
        Columns.BalassaIndex(index, 3, index);
        Columns.BalassaIndex(scaled, 3, scaled);
        Columns.BalassaIndex(reversed, 3, reversed);
        Assert.Equal(index, scaled);
        Assert.Equal(index, reversed.Chunk(3).Reverse().SelectMany(row => row));
    }

    [Property]
    public void Equal_structures_of_whole_numbers_have_an_index_of_exactly_one((byte First, byte Second) structure, byte[] sizes)
    {
        double[] cells = [.. sizes.SelectMany(size => new double[] { (1 + size) * (1 + structure.First), (1 + size) * (1 + structure.Second) })];
        Columns.BalassaIndex(cells, 2, cells);
        Assert.All(cells, index => Assert.Equal(1, index));
    }

    // Observed and expected counts as in PrintedAdvantageTests: what SciPy's chi2_contingency expects is what an index of 1 would be.
    [Fact]
    public void The_index_compares_exports_with_what_SciPy_expects_under_independence()
    {
        double[] observed = [90, 60, 104, 95, 30, 50, 51, 20, 30, 40, 45, 35], index = new double[12];
        double[] expected = [80.53846154, 80.53846154, 107.38461538, 80.53846154, 34.84615385, 34.84615385, 46.46153846, 34.84615385, 34.61538462, 34.61538462, 46.15384615, 34.61538462];
        Columns.BalassaIndex(observed, 4, index);
        ColumnAssert.Near(observed.Zip(expected, (cell, mean) => cell / mean), index, 1e-9);
    }

    [Theory]
    [InlineData(230, 3001)]
    [InlineData(2, 70_001)]
    [InlineData(70_001, 2)]
    [InlineData(67, 1025)]
    public void Large_tables_of_any_shape_are_worked_out_as_small_ones_in_place_and_on_threads(int rowCount, int columnCount)
    {
        var random = new Random(rowCount);
        double[] cells = [.. Enumerable.Range(0, rowCount * columnCount).Select(_ => random.Next(20) == 0 ? double.NaN : Math.Exp(18 * random.NextDouble()))];
        var index = ColumnAssert.SameBits(cells.Length, (destination, threads) => Columns.BalassaIndex(cells, columnCount, destination, threads));
        AssertDefinition(cells, columnCount, index);
        int[] rows = [.. Enumerable.Range(0, cells.Length).Select(place => place / columnCount)], columns = [.. Enumerable.Range(0, cells.Length).Select(place => place % columnCount)];
        var records = ColumnAssert.SameBits(cells.Length, (destination, threads) => Columns.BalassaIndex(cells, rows, columns, rowCount, columnCount, destination, threads));
        ColumnAssert.Near(index, records, Rounding);
        Columns.BalassaIndex(cells, columnCount, cells);
        Assert.Equal(index, cells);
    }

    [Fact]
    public void What_has_no_index_is_missing_and_a_negative_cell_leaves_none()
    {
        double[] index = new double[6], none = [double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN];
        Columns.BalassaIndex([30, double.NaN, 0, 0, 0, 0], 3, index);
        Assert.Equal([1, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN], index);
        Columns.BalassaIndex([30, 1, 2, 3, -1e-9, 5], 3, index);
        Assert.Equal(none, index);
        Columns.BalassaIndex([30, 1, -2, 3], [0, 0, 1, 1], [0, 1, 0, 1], 2, 2, index.AsSpan(0, 4));
        Assert.Equal(none[..4], index[..4]);
        Columns.BalassaIndex([1e308, 1e308, 1, 1, 1, 1], 3, index);
        Assert.Equal(none, index);
        Columns.BalassaIndex([5, -0.0, 7, 1, double.NaN, 1], 3, index);
        Assert.Equal(35 / 36d, index[0], 1e-15);
        double[] wide = [.. Enumerable.Repeat(1d, 64)], wideIndex = new double[64];
        wide[5] = -0.0;
        Columns.BalassaIndex(wide, 32, wideIndex);
        Assert.Equal(63 / 62d, wideIndex[0], 1e-15);
        Columns.BalassaIndex([1e-300, 0, 0, 1e300], 2, index.AsSpan(0, 4));
        Assert.Equal([double.NaN, 0, double.NaN, 1], index[..4]);
        Columns.BalassaIndex([], 3, []);
        Columns.BalassaIndex([], [], [], 0, 0, []);
    }

    [Fact]
    public void Tables_that_do_not_fit_are_refused_with_what_to_do()
    {
        double[] five = new double[5], six = new double[6];
        Assert.Contains("5 cells are no whole number of rows of 3 columns", Assert.Throws<ArgumentException>(() => Columns.BalassaIndex(five, 3, five)).Message, StringComparison.Ordinal);
        Assert.Contains("destination has 5 rows and cells has 6", Assert.Throws<ArgumentException>(() => Columns.BalassaIndex(six, 3, five)).Message, StringComparison.Ordinal);
        Assert.Contains("overlaps cells", Assert.Throws<ArgumentException>(() => Columns.BalassaIndex(six.AsSpan(0, 3), 3, six.AsSpan(1, 3))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns.BalassaIndex(six, 0, six));
        Assert.Throws<OperationCanceledException>(() => Columns.BalassaIndex(six, 3, six, new(1, new(canceled: true))));
    }

    [Fact]
    public void Records_that_do_not_fit_are_named()
    {
        var four = new double[4];
        Assert.Contains("columns has 3 rows", Assert.Throws<ArgumentException>(() => Columns.BalassaIndex(four, [0, 0, 1, 1], [0, 1, 0], 2, 2, four)).Message, StringComparison.Ordinal);
        Assert.Contains("rows[1] is 2, and the table has 2 rows", Assert.Throws<ArgumentOutOfRangeException>(() => Columns.BalassaIndex(four, [0, 2, 1, 1], [0, 1, -1, 1], 2, 2, four)).Message, StringComparison.Ordinal);
        Assert.Contains("columns[2] is -1, and the table has 2 columns", Assert.Throws<ArgumentOutOfRangeException>(() => Columns.BalassaIndex(four, [0, 0, 1, 1], [0, 1, -1, 1], 2, 2, four)).Message, StringComparison.Ordinal);
        Assert.Contains("Records 1 and 3 are both of row 0 and column 1", Assert.Throws<ArgumentException>(() => Columns.BalassaIndex(four, [0, 0, 1, 0], [0, 1, 1, 1], 2, 2, four)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns.BalassaIndex(four, [0, 0, 1, 1], [0, 1, 0, 1], -1, 2, four));
        int[] rows = new int[300_000], columns = [.. Enumerable.Range(0, 300_000)];
        (rows[290_000], rows[200_000]) = (7, -1);
        Assert.Contains("rows[200000] is -1", Assert.Throws<ArgumentOutOfRangeException>(() => Columns.BalassaIndex(new double[300_000], rows, columns, 1, 300_000, new double[300_000], ColumnAssert.Two)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_thread_allocates_nothing()
    {
        double[] cells = [.. Enumerable.Range(1, 100_000).Select(n => (double)n)], index = new double[100_000];
        int[] rows = [.. Enumerable.Range(0, 100_000).Select(n => n % 100)], columns = [.. Enumerable.Range(0, 100_000).Select(n => n / 100)];
        (rows[0], rows[1]) = (rows[1], rows[0]);
        Assert.Equal(0, ColumnAssert.Allocated(() =>
        {
            Columns.BalassaIndex(cells, 1000, index);
            Columns.BalassaIndex(cells, rows, columns, 100, 1000, index);
        }));
    }

    // With exponents apart, so that no share is too small for a double. Where one is, the index may be zero or missing, as by plain quotients.
    private static void AssertDefinition(double[] cells, int columnCount, double[] index)
    {
        var rows = Enumerable.Range(0, cells.Length / columnCount).Select(row => Columns.Sum(cells.AsSpan(row * columnCount, columnCount))).ToArray();
        double[] columns = [.. Enumerable.Range(0, columnCount).Select(column => Columns.Sum([.. rows.Select((_, row) => cells[(row * columnCount) + column])]))];
        var total = Columns.Sum(cells);
        for (var place = 0; place < cells.Length; place++)
        {
            var (cell, row, column) = (cells[place], rows[place / columnCount], columns[place % columnCount]);
            var expected = Index(cell, row, column, total);
            Assert.True(
                expected.Equals(index[place])
                    || Math.Abs(index[place] - expected) <= (Rounding * expected) + (2 * double.Epsilon)
                    || (index[place] is 0 or double.NaN && (column / total == 0 || cell / row == 0)),
                FormattableString.Invariant($"Cell {place} is {index[place]:R}, not {expected:R}."));
        }
    }

    private static double Index(double cell, double row, double column, double total)
    {
        if (!(cell > 0 && double.IsFinite(total)))
        {
            return cell == 0 && row > 0 && column > 0 && double.IsFinite(total) ? 0 : double.NaN;
        }

        var index = Math.ScaleB(Mantissa(cell) / Mantissa(row) / (Mantissa(column) / Mantissa(total)), Math.ILogB(cell) - Math.ILogB(row) - Math.ILogB(column) + Math.ILogB(total));
        return double.IsFinite(index) ? index : double.NaN;
    }

    private static double Mantissa(double figure) => Math.ScaleB(figure, -Math.ILogB(figure));
}
