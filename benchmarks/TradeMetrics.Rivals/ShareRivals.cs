using BenchmarkDotNet.Attributes;
using Deedle;
using Microsoft.Data.Analysis;

namespace TradeMetrics.Rivals;

/// <summary>The share of each row in its group.</summary>
[MemoryDiagnoser]
public class ShareRivals : GroupBenchmarks
{
    private readonly double[] _result = new double[Panel.Rows];

    [GlobalSetup(Targets = [nameof(ShareOfGroup), nameof(ShareOfGroupOnTwoThreads)])]
    public void MakeColumns() => Make();

    [GlobalSetup(Targets = [nameof(DuckDBWindow), nameof(DuckDBJoin)])]
    public void MakeTable() => Make().WithDuckDB();

    [GlobalSetup(Target = nameof(DuckDBJoinOnOneThread))]
    public void MakeTableForOneThread() => Make().WithDuckDB(threads: 1);

    [GlobalSetup(Target = nameof(DataFrame))]
    public void MakeDataFrame() => Make().WithDataFrame();

    [GlobalSetup(Target = nameof(DeedleBySeries))]
    public void MakeSeries() => Make().WithDeedle();

    [Benchmark(Baseline = true)]
    public double[] ShareOfGroup()
    {
        Columns.ShareOfGroup(Rivals.Values, Rivals.Groups, Panel.GroupCount, _result);
        return _result;
    }

    [Benchmark]
    public double[] ShareOfGroupOnTwoThreads()
    {
        Columns.ShareOfGroup(Rivals.Values, Rivals.Groups, Panel.GroupCount, _result, new(2));
        return _result;
    }

    /// <summary>As one writes it in SQL.</summary>
    [Benchmark]
    public void DuckDBWindow() => Rivals.DuckDB.Compute("select value / sum(value) over (partition by grp) as share from panel");

    /// <summary>With the sums as a table of their own, which DuckDB does faster.</summary>
    [Benchmark]
    public void DuckDBJoin() => Rivals.DuckDB.Compute("select value / total as share from panel join (select grp, sum(value) as total from panel group by grp) using (grp)");

    [Benchmark]
    public void DuckDBJoinOnOneThread() => DuckDBJoin();

    [Benchmark]
    public DoubleDataFrameColumn DataFrame() => Rivals.DataFrame.Shares();

    /// <summary>The series of the groups are given to it, prepared.</summary>
    [Benchmark]
    public Series<int, double>[] DeedleBySeries() => Array.ConvertAll(Rivals.Series, series => series / series.Sum());
}
