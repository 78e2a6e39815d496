using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>Growth, ranks, indices and conversions as public sources print them; see docs/data/README.md.</summary>
public class PublishedSeriesTests
{
    private static readonly ILookup<(string Code, string Flow), CsvRecord> s_trade = CsvRecords
        .ReadFile(Repository.PathTo("docs/data/unctad-merchandise-trade.csv"), "year", "economy_code", "economy", "flow", "value_mn_usd")
        .ToLookup(record => (record["economy_code"], record["flow"]));

    // The levels are printed to 0.001 at best and the rates to 0.00001 %, which leaves this much open.
    [Fact]
    public void UNCTADs_published_growth_is_reproduced_within_its_rounding()
    {
        var compared = 0;
        foreach (var record in CsvRecords.ReadFile(Repository.PathTo("docs/data/unctad-growth-published.csv"), "year_start", "year_end", "economy_code", "flow", "method", "published_rate_pct", "min_level_mn_usd"))
        {
            var series = Trade(record["economy_code"], record["flow"]);
            var (from, to) = (record.Period("year_start"), record.Period("year_end"));
            var found = record["method"] == "simple" ? series.Growth(from, to) : series.TrendGrowth(from, to).Rate;
            var published = record.Number("published_rate_pct")!.Value;
            Assert.InRange(found.Percent - published, -Tolerance(record, published), Tolerance(record, published));
            Assert.Equal(record["method"] == "simple", to - from == 1);
            compared++;
        }

        Assert.Equal(43, compared);
    }

    [Fact]
    public void The_average_of_the_end_points_is_not_what_UNCTAD_publishes()
    {
        // Panama's exports 2000–2005: published 35.56 %.
        var panama = Trade("591", "Exports");
        Assert.Equal(35.56276m, Math.Round(panama.TrendGrowth(TimePeriod.Year(2000), TimePeriod.Year(2005)).Rate.Percent, 4), 4);
        Assert.True(Math.Abs(panama.Cagr(TimePeriod.Year(2000), TimePeriod.Year(2005)).Percent - 35.56m) > 10m);
    }

    [Fact]
    public void Economies_that_are_not_there_yet_have_gaps_and_no_zeros()
    {
        var belarus = Trade("112", "Exports");
        Assert.Equal(TimePeriod.Year(1992), belarus.Values.First().Key);
        Assert.False(belarus.TryTrendGrowth(TimePeriod.Year(1990), TimePeriod.Year(1995), out _));
        Assert.Equal(4, belarus.TrendGrowth(TimePeriod.Year(1990), TimePeriod.Year(1995), SeriesGaps.Skip).Observations);
    }

    // The WTO's figures of March 2010: in 2009 China edged out Germany as the world's biggest exporter.
    [Fact]
    public void China_has_been_the_first_exporter_since_2009()
    {
        var ranks = new[] { "156", "276", "392", "840" }.ToDictionary(code => code, code => Trade(code, "Exports")).Ranks();
        Assert.Equal(new Streak(TimePeriod.Year(2009), TimePeriod.Year(2023)), ranks["156"].StreakEndingAt(TimePeriod.Year(2023), rank => rank == 1));
        Assert.Equal(1, ranks["276"][TimePeriod.Year(2008)]);
    }

    // WTO, World Trade Report 2010: world merchandise trade fell by 23 % in dollars in 2009 (by UNCTAD's figures of today 22.2 %), the largest decline in more than 70 years.
    [Fact]
    public void The_deepest_fall_of_world_trade_is_that_of_2009()
    {
        var fall = Trade("0000", "Exports").MaximumDrawdown();
        Assert.Equal((TimePeriod.Year(2008), TimePeriod.Year(2009), TimePeriod.Year(2011)), (fall.Peak.Period, fall.Trough.Period, fall.Recovery));
        Assert.Equal(-22.2m, Math.Round(fall.Depth.Percent, 1));
    }

    // Indices are printed to 0.01, growth to 0.0001 %.
    [Fact]
    public void UNCTADs_monthly_price_growth_is_reproduced_within_its_rounding()
    {
        var compared = 0;
        foreach (var group in CsvRecords.ReadFile(Repository.PathTo("docs/data/unctad-commodity-prices.csv"), "period", "commodity", "index_2015", "pub_yoy_pct", "pub_mom_pct").GroupBy(record => record["commodity"]))
        {
            var index = group.ToTimeSeries(record => record.Period("period"), record => record.Number("index_2015"));
            var (yearOnYear, monthOnMonth) = (index.YearOnYear(), index.PeriodOnPeriod());
            foreach (var record in group.Where(record => record.Period("period") > TimePeriod.Month(2014, 12)))
            {
                var period = record.Period("period");
                compared += Compare(yearOnYear[period], record.Number("pub_yoy_pct"), index[period - 12]) + Compare(monthOnMonth[period], record.Number("pub_mom_pct"), index[period - 1]);
            }

            // 2015 = 100, to the rounding of the twelve months.
            Assert.InRange(index.Rebase(TimePeriod.Year(2015))[TimePeriod.Month(2020, 1)] / index[TimePeriod.Month(2020, 1)], 0.9999m, 1.0001m);
        }

        Assert.Equal(2 * 2 * 117, compared);
    }

    // US Federal Reserve, H.10: a dollar was 6.7290 yuan on average in 2022 and 7.2226 in November 2023.
    [Fact]
    public void Money_is_converted_at_the_average_of_each_period()
    {
        var table = new ExchangeRateTable([.. Rates("docs/data/cny-per-usd-annual.csv", "year"), .. Rates("docs/data/cny-per-usd-monthly.csv", "month")]);
        var years = TimeSeries.From(TimePeriod.Year(2022), Enumerable.Repeat(new Money(1000m, Currency.USD), 2)).Convert(Currency.CNY, table, ExchangeRateKind.PeriodAverage);
        Assert.Equal(new Money(6729.0m, Currency.CNY), years[TimePeriod.Year(2022)]);
        var months = TimeSeries.From(TimePeriod.Month(2023, 11), Enumerable.Repeat(new Money(10_000m, Currency.USD), 3)).Convert(Currency.CNY, table, ExchangeRateKind.PeriodAverage);
        Assert.Equal(new Money(72_226m, Currency.CNY), months[TimePeriod.Month(2023, 11)]);
        Assert.Equal("2024-01: missing, there is no rate from USD to CNY for 2024-01 (PeriodAverage)", months[2].ToString());
        Assert.False(years.Convert(Currency.USD, table, ExchangeRateKind.EndOfPeriod)[0].HasValue);
        Assert.Equal(years, years.Convert(Currency.CNY, table, ExchangeRateKind.EndOfPeriod));
        Assert.Equal(1000m, Math.Round(years.Convert(Currency.USD, table, ExchangeRateKind.PeriodAverage)[0].Value.Amount, 20));
    }

    private static TimeSeries<decimal> Trade(string code, string flow) => s_trade[(code, flow)].ToTimeSeries(record => record.Period("year"), record => record.Number("value_mn_usd"));

    private static decimal Tolerance(CsvRecord record, decimal published) => (0.1m * (1m + (Math.Abs(published) / 100m)) / record.Number("min_level_mn_usd")!.Value) + 6e-6m;

    private static int Compare(GrowthRate found, decimal? published, decimal from)
    {
        var open = (0.5m * (1m + found.Factor) / from) + 0.00006m;
        Assert.InRange(found.Percent - published!.Value, -open, open);
        return 1;
    }

    private static IEnumerable<ExchangeRate> Rates(string file, string column) => CsvRecords.ReadFile(Repository.PathTo(file), column, "cny_per_usd")
        .Select(record => new ExchangeRate(Currency.USD, Currency.CNY, record.Number("cny_per_usd")!.Value, record.Period(column), ExchangeRateKind.PeriodAverage, "Federal Reserve, H.10"));
}
