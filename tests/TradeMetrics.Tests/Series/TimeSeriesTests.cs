namespace TradeMetrics.Tests;

public class TimeSeriesTests
{
    private static TimePeriod Y(int year) => TimePeriod.Year(year);

    [Fact]
    public void Observations_are_put_in_order_and_what_is_not_given_is_a_gap()
    {
        var series = TimeSeries.From([(Y(2022), 3m), (Y(2019), 1m), (Y(2021), 2m)]);
        Assert.Equal((Y(2019), Y(2022), 4, Frequency.Annual), (series.Start, series.End, series.Count, series.Frequency));
        Assert.Equal([1m, 2m, 3m], series.Values.Select(value => value.Value));
        Assert.False(series.IsComplete);
        Assert.Equal("2020: missing, no figure is given", series.Gaps.Single().ToString());
        Assert.Equal("2019 to 2022, 3 of 4 figures", series.ToString());
        Assert.Equal(series, Enumerable.Range(0, 4).Select(place => series[place]));
    }

    [Fact]
    public void A_figure_is_asked_for_by_period_and_a_gap_says_why()
    {
        var series = TimeSeries.From([new Observation<decimal>(Y(2020), 5m), Observation<decimal>.Confidential(Y(2021))]);
        Assert.Equal(5m, series[Y(2020)]);
        Assert.True(series.TryGetValue(Y(2020), out var value));
        Assert.Equal(5m, value);
        Assert.Contains("2021: confidential", Assert.Throws<MissingObservationException>(() => series[Y(2021)]).Message, StringComparison.Ordinal);
        Assert.Equal(Y(2025), Assert.Throws<MissingObservationException>(() => series[Y(2025)]).Period);
        Assert.Equal("2025: missing, the series runs from 2020 to 2021", series.At(Y(2025)).ToString());
        Assert.False(series.TryGetValue(Y(2021), out _));
        Assert.False(series.TryGetValue(Y(2019), out _));
        Assert.False(series.TryGetValue(TimePeriod.Month(2020, 1), out _));
        Assert.Throws<ArgumentException>(() => series.At(TimePeriod.Month(2020, 1)));
        Assert.Throws<IndexOutOfRangeException>(() => series[2]);
    }

    [Fact]
    public void Two_figures_for_a_period_two_frequencies_and_no_figure_are_refused()
    {
        Assert.Contains("two observations for 2020", Assert.Throws<ArgumentException>(() => TimeSeries.From([(Y(2020), 1m), (Y(2020), 1m)])).Message, StringComparison.Ordinal);
        Assert.Contains("not of one kind", Assert.Throws<ArgumentException>(() => TimeSeries.From([(Y(2020), 1m), (TimePeriod.Quarter(2020, 1), 1m)])).Message, StringComparison.Ordinal);
        Assert.Contains("not of one kind", Assert.Throws<ArgumentException>(() => TimeSeries.From([(TimePeriod.Month(2020, 2), 1m), (TimePeriod.YearToDate(2020, 2), 1m)])).Message, StringComparison.Ordinal);
        Assert.Contains("not of one kind", Assert.Throws<ArgumentException>(() => TimeSeries.From([(Y(2020), 1m), (TimePeriod.Year(2020, ReportingYear.April), 1m)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TimeSeries.From(Array.Empty<Observation<decimal>>()));
        Assert.Throws<ArgumentException>(() => TimeSeries.From(Y(2020), Array.Empty<decimal>()));
    }

    [Fact]
    public void No_NaN_gets_into_a_series_or_out_of_it()
    {
        Assert.Throws<ArgumentException>(() => TimeSeries.From(Y(2020), double.NaN));
        Assert.Throws<ArgumentException>(() => new Observation<double>(Y(2020), double.PositiveInfinity));
        var series = TimeSeries.From(Y(2020), 1.0, 0.0);
        Assert.Equal("2021: missing, the result is not a finite number", series.Select(value => 1 / value)[1].ToString());
        Assert.Equal("2021: missing, a division by zero has no result", TimeSeries.From(Y(2020), 1m, 0m).Select(value => 1 / value)[1].ToString());
    }

    [Fact]
    public void Records_become_a_series_whose_missing_figures_are_gaps()
    {
        (int Year, decimal? Value)[] records = [(2021, null), (2020, 7m)];
        var series = records.ToTimeSeries(record => Y(record.Year), record => record.Value);
        Assert.Equal(["2020: 7", "2021: missing, no figure is given"], series.Select(observation => observation.ToString()));
    }

    [Fact]
    public void A_csv_file_becomes_a_series_and_what_is_wrong_in_it_is_named()
    {
        var series = TimeSeries.ReadCsv(new StringReader("v,when\n1.5,2022-Q1\n,2022-Q2\n2e1,2022-Q3\n"), "when", "v");
        Assert.Equal(["2022-Q1: 1.5", "2022-Q2: missing, no figure in line 3", "2022-Q3: 20"], series.Select(observation => observation.ToString()));
        Assert.Contains("line 2, column v", Assert.Throws<FormatException>(() => TimeSeries.ReadCsv(new StringReader("when,v\n2022,much\n"), "when", "v")).Message, StringComparison.Ordinal);
        Assert.Contains("line 2, column when", Assert.Throws<FormatException>(() => TimeSeries.ReadCsv(new StringReader("when,v\nlate,1\n"), "when", "v")).Message, StringComparison.Ordinal);
        Assert.Contains("column v is missing", Assert.Throws<FormatException>(() => TimeSeries.ReadCsv(new StringReader("when\n2022\n"), "when", "v")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TimeSeries.ReadCsv(new StringReader("when,v\n"), "when", "v"));
    }

    [Fact]
    public void Between_cuts_and_extends_with_gaps()
    {
        var series = TimeSeries.From(Y(2020), 1m, 2m, 3m);
        Assert.Equal([2m], series.Between(Y(2021), Y(2021)).Values.Select(value => value.Value));
        var wider = series.Between(Y(2019), Y(2023));
        Assert.Equal((5, 2), (wider.Count, wider.Gaps.Count()));
        Assert.Throws<ArgumentException>(() => series.Between(Y(2021), Y(2020)));
    }

    [Fact]
    public void With_replaces_a_figure_and_fills_up_to_one_beyond_the_ends()
    {
        var series = TimeSeries.From(Y(2020), 1m, 2m);
        Assert.Equal([1m, 9m], series.With(new(Y(2021), 9m)).Values.Select(value => value.Value));
        Assert.Equal([1m, 2m], series.Values.Select(value => value.Value));
        Assert.Equal("2020 to 2023, 3 of 4 figures", series.With(new(Y(2023), 9m)).ToString());
        Assert.Equal("2018 to 2021, 3 of 4 figures", series.With(new(Y(2018), 9m)).ToString());
        Assert.False(series.With(Observation<decimal>.Missing(Y(2020), "withdrawn")).IsComplete);
    }

    [Fact]
    public void Zip_takes_the_common_periods_and_without_any_says_so()
    {
        var exports = TimeSeries.From(Y(2020), 5m, 6m, 7m);
        var imports = TimeSeries.From(Y(2021), 3m, 4m, 5m);
        Assert.Equal(["2021: 3", "2022: 3"], exports.Zip(imports, (x, m) => x - m).Select(observation => observation.ToString()));
        var problem = Assert.Throws<UndefinedMetricException>(() => exports.Align(imports.Lag(5)));
        Assert.Equal(UndefinedReason.NoData, problem.Reason);
        Assert.Contains("no period in common", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => exports.Align(TimeSeries.From(TimePeriod.Month(2020, 1), 1m)));
    }

    [Fact]
    public void Of_two_statuses_the_weaker_one_passes_on()
    {
        var first = TimeSeries.From([new Observation<decimal>(Y(2020), 1m, ObservationStatus.Provisional), new(Y(2021), 2m, ObservationStatus.Break), new(Y(2022), 1m)]);
        var second = TimeSeries.From([new Observation<decimal>(Y(2020), 1m, ObservationStatus.Forecast), new(Y(2021), 2m, ObservationStatus.Estimated), new(Y(2022), 1m)]);
        Assert.Equal([ObservationStatus.Forecast, ObservationStatus.Break, ObservationStatus.Normal], (first + second).Select(observation => observation.Status));
        Assert.Equal(first.Select(observation => observation.Status), first.Select(value => 2 * value).Select(observation => observation.Status));
    }
}
