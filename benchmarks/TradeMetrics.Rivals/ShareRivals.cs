using BenchmarkDotNet.Attributes;
using Deedle;
using Microsoft.Data.Analysis;

namespace TradeMetrics.Rivals;

/// <summary>The share of each row in its group.</summary>
[MemoryDiagnoser]
public class ShareRivals
{
    private readonly double[] _result = new double[Panel.Rows];
    private GroupRivals _rivals = null!;

    /// <summary>Whether the rows of a group stand together.</summary>
    [ParamsAllValues]
    public bool Sorted { get; set; }

    [GlobalSetup(Targets = [nameof(ShareOfGroup), nameof(ShareOfGroupOnTwoThreads)])]
    public void MakeColumns() => _rivals = new(Sorted);

    [GlobalSetup(Targets = [nameof(DuckDBWindow), nameof(DuckDBJoin)])]
    public void MakeTable() => _rivals = new GroupRivals(Sorted).WithDuckDB();

    [GlobalSetup(Target = nameof(DuckDBJoinOnOneThread))]
    public void MakeTableForOneThread() => _rivals = new GroupRivals(Sorted).WithDuckDB(threads: 1);

    [GlobalSetup(Target = nameof(DataFrame))]
    public void MakeDataFrame() => _rivals = new GroupRivals(Sorted).WithDataFrame();

    [GlobalSetup(Target = nameof(DeedleBySeries))]
    public void MakeSeries() => _rivals = new GroupRivals(Sorted).WithDeedle();

    [GlobalCleanup]
    public void Close() => _rivals.Dispose();

    [Benchmark(Baseline = true)]
    public double[] ShareOfGroup()
    {
        Columns.ShareOfGroup(_rivals.Values, _rivals.Groups, _rivals.GroupCount, _result);
        return _result;
    }

    [Benchmark]
    public double[] ShareOfGroupOnTwoThreads()
    {
        Columns.ShareOfGroup(_rivals.Values, _rivals.Groups, _rivals.GroupCount, _result, new(2));
        return _result;
    }

    /// <summary>As one writes it in SQL.</summary>
    [Benchmark]
    public void DuckDBWindow() => _rivals.DuckDB.Compute("select value / sum(value) over (partition by grp) as share from panel");

    /// <summary>With the sums as a table of their own, which DuckDB does faster.</summary>
    [Benchmark]
    public void DuckDBJoin() => _rivals.DuckDB.Compute("select value / total as share from panel join (select grp, sum(value) as total from panel group by grp) using (grp)");

    [Benchmark]
    public void DuckDBJoinOnOneThread() => DuckDBJoin();

    [Benchmark]
    public DoubleDataFrameColumn DataFrame() => _rivals.DataFrame.Shares();

    /// <summary>The series of the groups are given to it, prepared.</summary>
    [Benchmark]
    public Series<int, double>[] DeedleBySeries() => Array.ConvertAll(_rivals.Series, series => series / series.Sum());
}
