using BenchmarkDotNet.Attributes;
using Deedle;
using Microsoft.Data.Analysis;

namespace TradeMetrics.Rivals;

/// <summary>The Herfindahl–Hirschman index of each group.</summary>
[MemoryDiagnoser]
public class ConcentrationRivals
{
    private GroupRivals _rivals = null!;
    private double[] _result = [];

    /// <summary>Whether the rows of a group stand together.</summary>
    [ParamsAllValues]
    public bool Sorted { get; set; }

    [GlobalSetup(Targets = [nameof(HerfindahlByGroup), nameof(HerfindahlByGroupOnTwoThreads)])]
    public void MakeColumns()
    {
        _rivals = new(Sorted);
        _result = new double[_rivals.GroupCount];
    }

    [GlobalSetup(Target = nameof(DuckDB))]
    public void MakeTable() => _rivals = new GroupRivals(Sorted).WithDuckDB();

    [GlobalSetup(Target = nameof(DuckDBOnOneThread))]
    public void MakeTableForOneThread() => _rivals = new GroupRivals(Sorted).WithDuckDB(threads: 1);

    [GlobalSetup(Target = nameof(DataFrame))]
    public void MakeDataFrame() => _rivals = new GroupRivals(Sorted).WithDataFrame();

    [GlobalSetup(Target = nameof(DeedleBySeries))]
    public void MakeSeries() => _rivals = new GroupRivals(Sorted).WithDeedle();

    [GlobalCleanup]
    public void Close() => _rivals.Dispose();

    [Benchmark(Baseline = true)]
    public double[] HerfindahlByGroup()
    {
        Columns.HerfindahlByGroup(_rivals.Values, _rivals.Groups, _result);
        return _result;
    }

    [Benchmark]
    public double[] HerfindahlByGroupOnTwoThreads()
    {
        Columns.HerfindahlByGroup(_rivals.Values, _rivals.Groups, _result, new(2));
        return _result;
    }

    /// <summary>The sum of squares over the square of the sum: one pass, no shares.</summary>
    [Benchmark]
    public void DuckDB() => _rivals.DuckDB.Compute("select grp, sum(value * value) / (sum(value) * sum(value)) as hhi from panel group by grp");

    [Benchmark]
    public void DuckDBOnOneThread() => DuckDB();

    [Benchmark]
    public DataFrameColumn DataFrame()
    {
        var frame = _rivals.DataFrame;
        var (sums, squares) = (frame.Sums(), frame.SumsOfSquares());
        return squares / (sums * sums);
    }

    /// <summary>The series of the groups are given to it, prepared.</summary>
    [Benchmark]
    public double[] DeedleBySeries() => Array.ConvertAll(_rivals.Series, series =>
    {
        var sum = series.Sum();
        return (series * series).Sum() / (sum * sum);
    });
}
