using BenchmarkDotNet.Attributes;
using Deedle;
using Microsoft.Data.Analysis;

namespace TradeMetrics.Rivals;

/// <summary>The Herfindahl–Hirschman index of each group.</summary>
[MemoryDiagnoser]
public class ConcentrationRivals : GroupBenchmarks
{
    private double[] _result = [];

    [GlobalSetup(Targets = [nameof(HerfindahlByGroup), nameof(HerfindahlByGroupOnTwoThreads)])]
    public void MakeColumns()
    {
        _ = Make();
        _result = new double[Panel.GroupCount];
    }

    [GlobalSetup(Target = nameof(DuckDB))]
    public void MakeTable() => Make().WithDuckDB();

    [GlobalSetup(Target = nameof(DuckDBOnOneThread))]
    public void MakeTableForOneThread() => Make().WithDuckDB(threads: 1);

    [GlobalSetup(Target = nameof(DataFrame))]
    public void MakeDataFrame() => Make().WithDataFrame();

    [GlobalSetup(Target = nameof(DeedleBySeries))]
    public void MakeSeries() => Make().WithDeedle();

    [Benchmark(Baseline = true)]
    public double[] HerfindahlByGroup()
    {
        Columns.HerfindahlByGroup(Rivals.Values, Rivals.Groups, _result);
        return _result;
    }

    [Benchmark]
    public double[] HerfindahlByGroupOnTwoThreads()
    {
        Columns.HerfindahlByGroup(Rivals.Values, Rivals.Groups, _result, new(2));
        return _result;
    }

    /// <summary>The sum of squares over the square of the sum: one pass, no shares.</summary>
    [Benchmark]
    public void DuckDB() => Rivals.DuckDB.Compute("select grp, sum(value * value) / (sum(value) * sum(value)) as hhi from panel group by grp");

    [Benchmark]
    public void DuckDBOnOneThread() => DuckDB();

    [Benchmark]
    public DataFrameColumn DataFrame()
    {
        var frame = Rivals.DataFrame;
        var (sums, squares) = (frame.Sums(), frame.SumsOfSquares());
        return squares / (sums * sums);
    }

    /// <summary>The series of the groups are given to it, prepared.</summary>
    [Benchmark]
    public double[] DeedleBySeries() => Array.ConvertAll(Rivals.Series, series =>
    {
        var sum = series.Sum();
        return (series * series).Sum() / (sum * sum);
    });
}
