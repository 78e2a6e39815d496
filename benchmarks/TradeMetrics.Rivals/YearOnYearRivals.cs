using BenchmarkDotNet.Attributes;
using Deedle;
using Microsoft.Data.Analysis;

namespace TradeMetrics.Rivals;

/// <summary>Growth over twelve rows within groups.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 10)]
public class YearOnYearRivals
{
    private const int Lag = 12;
    private readonly int[] _groups;
    private readonly double[] _values, _result;
    private readonly Panel _panel;
    private DuckTable? _duck;
    private DoubleDataFrameColumn _column = new("value");
    private Int64DataFrameColumn _rowsBefore = new("row");
    private Series<int, double>[] _series = [];

    public YearOnYearRivals() : this(Panel.Rows)
    {
    }

    internal YearOnYearRivals(int rows)
    {
        _panel = new(rows);
        (_values, _groups, _result) = (_panel.Values, _panel.Groups, new double[rows]);
    }

    internal DuckTable Duck => _duck!;

    [GlobalSetup(Targets = [nameof(DuckDBWindow), nameof(DuckDBSorted), nameof(DuckDBSortedOnOneThread)])]
    public void MakeTable() => _duck = _panel.InDuckDB();

    [GlobalSetup(Target = nameof(DataFrame))]
    public void MakeDataFrame()
    {
        _column = new("value", _values);
        _rowsBefore = new("row", Enumerable.Range(0, _values.Length).Select(row => row >= Lag && _groups[row - Lag] == _groups[row] ? row - Lag : (long?)null));
    }

    [GlobalSetup(Target = nameof(DeedlePctChange))]
    public void MakeSeries() => _series = _panel.InSeriesByGroup();

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [Benchmark(Baseline = true)]
    public double[] YearOnYear()
    {
        Columns.YearOnYear(_values, _groups, Lag, _result);
        return _result;
    }

    [Benchmark]
    public double[] YearOnYearOnTwoThreads()
    {
        Columns.YearOnYear(_values, _groups, Lag, _result, new(2));
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
    public void DuckDBSortedOnOneThread()
    {
        Duck.SetThreads(1);
        DuckDBSorted();
    }

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
