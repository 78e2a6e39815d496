using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using TradeMetrics.Benchmarks;

namespace TradeMetrics.Rivals;

/// <summary>Balassa's index of 230 economies by 5,000 products, as a table and as records.</summary>
[MemoryDiagnoser]
public class AdvantageRivals
{
    private const int Economies = 230, Products = 5_000;
    private readonly double[] _cells = ColumnData.Earlier(Economies * Products);
    private readonly int[] _economies = [.. Enumerable.Range(0, Economies * Products).Select(cell => cell / Products)];
    private readonly int[] _products = [.. Enumerable.Range(0, Economies * Products).Select(cell => cell % Products)];
    private readonly double[] _result = new double[Economies * Products];
    private Matrix<double> _matrix = null!;
    private TradeMatrix<int, int> _exports = null!;
    private PythonTable? _python;

    private PythonTable Python => _python!;

    [GlobalSetup(Targets = [nameof(BalassaIndex), nameof(BalassaIndexOnTwoThreads), nameof(BalassaIndexOfRecords), nameof(OfTradeMatrix), nameof(MathNet)])]
    public void MakeMatrix()
    {
        _matrix = Matrix<double>.Build.DenseOfRowMajor(Economies, Products, _cells);
        _exports = _cells.Select((value, cell) => (_economies[cell], _products[cell], value)).ToTradeMatrix(cell => cell.Item1, cell => cell.Item2, cell => cell.value, AbsentCells.Missing);
    }

    [GlobalSetup(Targets = [nameof(NumPy), nameof(Pandas), nameof(PandasOfRecords)])]
    public void StartPython() => _python = new(_cells, Economies, Products);

    [GlobalCleanup]
    public void Close() => _python?.Dispose();

    [Benchmark(Baseline = true)]
    public double[] BalassaIndex()
    {
        Columns.BalassaIndex(_cells, Products, _result);
        return _result;
    }

    [Benchmark]
    public double[] BalassaIndexOnTwoThreads()
    {
        Columns.BalassaIndex(_cells, Products, _result, new(2));
        return _result;
    }

    [Benchmark]
    public double[] BalassaIndexOfRecords()
    {
        Columns.BalassaIndex(_cells, _economies, _products, Economies, Products, _result);
        return _result;
    }

    /// <summary>The verb of the container.</summary>
    [Benchmark]
    public TradeMatrix<int, int> OfTradeMatrix() => _exports.BalassaIndex();

    [Benchmark]
    public Matrix<double> MathNet()
    {
        var (rows, columns) = (_matrix.RowSums(), _matrix.ColumnSums());
        var total = rows.Sum();
        return _matrix.MapIndexed((row, column, cell) => cell / rows[row] / (columns[column] / total));
    }

    [Benchmark]
    public double NumPy() => Python.Compute("numpy");

    [Benchmark]
    public double Pandas() => Python.Compute("pandas");

    [Benchmark]
    public double PandasOfRecords() => Python.Compute("records");
}
