using BenchmarkDotNet.Attributes;
using Deedle;
using Microsoft.Data.Analysis;

namespace TradeMetrics.Rivals;

/// <summary>Growth over twelve rows within groups.</summary>
[MemoryDiagnoser]
public class YearOnYearRivals
{
    private const int Lag = 12;
    private readonly Panel _panel = new(sorted: true);
    private readonly double[] _result = new double[Panel.Rows];
    private DuckTable? _duck;
    private DoubleDataFrameColumn _column = new("value");
    private Int64DataFrameColumn _rowsBefore = new("row");
    private Series<int, double>[] _series = [];

    private DuckTable Duck => _duck!;

    private double[] Values => _panel.Values;

    private int[] Groups => _panel.Groups;

    [GlobalSetup(Targets = [nameof(DuckDBWindow), nameof(DuckDBSorted)])]
    public void MakeTable() => _duck = _panel.InDuckDB();

    [GlobalSetup(Target = nameof(DuckDBSortedOnOneThread))]
    public void MakeTableForOneThread()
    {
        MakeTable();
        Duck.UseThreads(1);
    }

    [GlobalSetup(Target = nameof(DataFrame))]
    public void MakeDataFrame()
    {
        _column = new("value", Values);
        _rowsBefore = new("row", Enumerable.Range(0, Values.Length).Select(row => row >= Lag && Groups[row - Lag] == Groups[row] ? row - Lag : (long?)null));
    }

    [GlobalSetup(Target = nameof(DeedlePctChange))]
    public void MakeSeries() => _series = _panel.InSeriesByGroup();

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [Benchmark(Baseline = true)]
    public double[] YearOnYear()
    {
        Columns.YearOnYear(Values, Groups, Lag, _result);
        return _result;
    }

    [Benchmark]
    public double[] YearOnYearOnTwoThreads()
    {
        Columns.YearOnYear(Values, Groups, Lag, _result, new(2));
        return _result;
    }

    /// <summary>As one writes it in SQL; the rows need not be sorted.</summary>
    [Benchmark]
    public void DuckDBWindow() => Duck.Compute(
        "select (value - earlier) / earlier as growth, t from (select t, value, lag(value, 12) over (partition by grp order by t) as earlier from panel)");

    /// <summary>By the order in which the rows stand, as ours does.</summary>
    [Benchmark]
    public void DuckDBSorted() => Duck.Compute(
        "select case when grp = before then (value - earlier) / earlier end as growth, t from (select t, grp, value, lag(value, 12) over () as earlier, lag(grp, 12) over () as before from panel)");

    [Benchmark]
    public void DuckDBSortedOnOneThread() => DuckDBSorted();

    /// <summary>A DataFrame has no lag: the rows to look back to are given to it, prepared.</summary>
    [Benchmark]
    public DoubleDataFrameColumn DataFrame()
    {
        var earlier = (DoubleDataFrameColumn)_column.Clone(_rowsBefore);
        return (_column - earlier) / earlier;
    }

    /// <summary>The series of the groups are given to it, prepared.</summary>
    [Benchmark]
    public Series<int, double>[] DeedlePctChange() => Array.ConvertAll(_series, series => series.PctChange(Lag));
}
