using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class DisplayTests
{
    private const string Attack = "<script>\"'&";

    [Property]
    public void A_series_has_a_row_a_period_and_a_dot_a_figure(NonEmptyArray<int?> figures)
    {
        var series = TimeSeries.FromColumn(TimePeriod.Month(2020, 11), [.. figures.Get.Select(figure => figure ?? double.NaN)]);
        var html = XElement.Parse(series.ToHtml());
        Assert.Equal(figures.Get.Length, html.Descendants("tbody").Single().Elements("tr").Count());
        Assert.Equal(figures.Get.Count(figure => figure is not null), html.Descendants("circle").Count());
        Assert.Equal(figures.Get.Length > 24, html.Descendants("details").Any());
    }

    [Fact]
    public void A_gap_tells_its_reason_and_a_status_its_name()
    {
        var series = TimeSeries.From([new Observation<decimal>(TimePeriod.Year(2020), 7.1m, ObservationStatus.Provisional), Observation<decimal>.Missing(TimePeriod.Year(2021), Attack)]);
        Assert.Equal(["7.1", "provisional", "—", $"missing, {Attack}"], Cells(series.ToHtml()));
        Assert.Equal(["—", $"missing, {Attack}"], Cells(TimeSeries.From([Observation<decimal>.Missing(TimePeriod.Year(2021), Attack)]).ToHtml()));
        Assert.Empty(XElement.Parse(TimeSeries.From([Observation<decimal>.Missing(TimePeriod.Year(2021), Attack)]).ToHtml()).Descendants("svg"));
    }

    [Fact]
    public void Thousands_of_figures_are_parted_and_those_of_keys_and_decimals_are_not()
    {
        Assert.Equal(["CNY 20,170,000,000,000.00", "CNY -999.12345"], Cells(TimeSeries.From(TimePeriod.Year(2017), Money.Parse("20.17 trillion CNY", CultureInfo.InvariantCulture), new Money(-999.12345m, Currency.CNY)).ToHtml()));
        Assert.Equal(["8,300,000,000,000.00"], Cells(TimeSeries.From(TimePeriod.Year(2020), 8300000000000.00m).ToHtml()));
        Assert.Contains(">8300000000000.00</span>", HtmlText.Of(8300000000000.00m), StringComparison.Ordinal);
        Assert.Contains(">CNY 8,300,000,000,000.00</span>", HtmlText.Of(new Money(8300000000000.00m, Currency.CNY)), StringComparison.Ordinal);
        Assert.Contains(">CNY 1,000.50</span>", HtmlText.Of(new Money<Currencies.CNY>(1000.5m)), StringComparison.Ordinal);
        Assert.Equal(["1,234.56789", "1E+300"], Cells(TimeSeries.From(TimePeriod.Year(2017), 1234.56789, 1e300).ToHtml()));
        var exports = XElement.Parse(Breakdown.From([(2023, 1000000L), (2024, 234567L)]).ToHtml());
        Assert.Equal(["2023", "2024"], exports.Descendants("tbody").Single().Descendants("th").Select(heading => heading.Value));
        Assert.Equal(["1,000,000", "81.0 %", "234,567", "19.0 %", "1,234,567", "100.0 %"], exports.Descendants("td").Select(cell => cell.Value));
    }

    [Fact]
    public void Keys_and_values_that_cannot_be_told_a_culture_are_written_alike_in_every_one()
    {
        using InCulture german = new("de-DE");
        Assert.Contains("(a, 1.5)", Breakdown.From([(("a", 1.5m), 60.5m)]).ToHtml(), StringComparison.Ordinal);
        Assert.Contains("[a, 1.5]", HtmlText.Of(KeyValuePair.Create("a", 1.5m)), StringComparison.Ordinal);
        Assert.Equal("1,5", 1.5m.ToString(CultureInfo.CurrentCulture));
    }

    // Notebooks have styles that set all cells to the left, or all to the right.
    [Fact]
    public void Every_cell_says_itself_to_which_side_it_is_set()
    {
        string[] tables =
        [
            TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m).ToHtml(),
            Breakdown.From([("goods", 60m), ("services", 40m)]).ToHtml(),
            new[] { new AuditedClaim("a", "b", Finding.NotCheckable("c")) }.ToHtml(),
            new ReportPage("t").WithTable("h", ["year", "exports"], [["2021", "1.0"]]).ToFragment(),
        ];
        Assert.All(tables.Select(table => XElement.Parse(table)).SelectMany(table => table.Descendants().Where(cell => cell.Name.LocalName is "td" or "th")), cell =>
            Assert.Equal($"text-align:{(cell.Attribute("class")?.Value == "number" ? "right" : "left")}", cell.Attribute("style")?.Value));
        Assert.All(tables, table => Assert.Contains("</td>", table, StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_that_cannot_be_drawn_have_the_table_alone()
    {
        Assert.Empty(XElement.Parse(TimeSeries.From(TimePeriod.Year(2020), -1e308, 1e308).ToHtml()).Descendants("svg"));
        Assert.Empty(XElement.Parse(TimeSeries.From(TimePeriod.Year(2020), 'a', 'b').ToHtml()).Descendants("svg"));
        var mixed = TimeSeries.From(TimePeriod.Year(2020), new Money(1m, Currency.CNY), new Money(2m, Currency.USD)).ToHtml();
        Assert.Empty(XElement.Parse(mixed).Descendants("svg"));
        Assert.Equal(["CNY 1.00", "USD 2.00"], Cells(mixed));
        Assert.Empty(XElement.Parse(Breakdown.From([("a", 1e308), ("b", -1e308), ("c", 1e308)]).ToHtml()).Descendants("svg"));
    }

    [Property]
    public void A_breakdown_has_every_part_with_its_share_and_draws_the_forty_largest(NonEmptyArray<PositiveInt> parts)
    {
        var breakdown = Breakdown.From(parts.Get.Select((part, place) => ($"{Attack}{place}", (decimal)part.Get)));
        var html = XElement.Parse(breakdown.ToHtml());
        Assert.Equal(parts.Get.Length, html.Descendants("tbody").Single().Elements("tr").Count());
        Assert.Equal(["svg", "svg"], html.Elements("svg").Select(svg => svg.Name.LocalName));
        Assert.Equal(Math.Min(40, parts.Get.Length), html.Element("svg")!.Elements("rect").Count());
        Assert.Equal("100.0 %", html.Descendants("tfoot").Single().Descendants("td").Last().Value);
        Assert.Equal(parts.Get.Length, XElement.Parse(breakdown.Shares().ToHtml()).Descendants("tbody").Single().Elements("tr").Count());
    }

    [Fact]
    public void Balances_are_drawn_as_bars_alone_and_a_published_whole_is_named()
    {
        var balances = Breakdown.From([("goods", 5m), ("services", -3m)]);
        Assert.Single(XElement.Parse(balances.ToHtml()).Elements("svg"));
        var published = XElement.Parse(Breakdown.From([("goods", 60m), ("services", 30m)]).WithWhole(100m).ToHtml());
        Assert.Equal("published whole", published.Descendants("tfoot").Single().Descendants("th").Single().Value);
        Assert.Equal("60.0 %", published.Descendants("tbody").Single().Element("tr")!.Elements("td").Last().Value);
    }

    [Fact]
    public void A_large_matrix_shows_its_corner_and_says_how_much_more_there_is()
    {
        var cells = Enumerable.Range(0, 40 * 20).Select(place => place == 1 ? double.NaN : place / 2d).ToArray();
        var html = TradeMatrix.FromTable(Enumerable.Range(0, 40), Enumerable.Range(0, 20), cells).ToHtml();
        var table = XElement.Parse($"<div>{html}</div>");
        Assert.Equal(30, table.Descendants("tbody").Single().Elements("tr").Count());
        Assert.Equal(12, table.Descendants("tbody").Single().Element("tr")!.Elements("td").Count());
        Assert.Equal(["0", "—", "1"], Cells(html).Take(3));
        Assert.Equal("and 10 rows and 8 columns more", table.Element("p")!.Value);
        Assert.DoesNotContain("more", TradeMatrix.FromTable(["a"], ["b"], [1d]).ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1234567.891, "1,234,567.891")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(1e-9, "1E-9")]
    [InlineData(-2.5e300, "-2.5E+300")]
    public void A_cell_is_never_rounded_to_zero_nor_a_row_of_zeros(double cell, string shown) =>
        Assert.Equal([shown], Cells(TradeMatrix.FromTable(["a"], ["b"], [cell]).ToHtml()));

    [Fact]
    public void Parts_that_are_not_drawn_are_told_of_and_no_drawing_gives_shares_of_its_own()
    {
        var html = XElement.Parse(Breakdown.From(Enumerable.Range(1, 60).Select(part => ($"part {part}", 1m))).ToHtml());
        Assert.Equal("drawn: the 40 largest", html.Element("p")!.Value);
        Assert.DoesNotContain(html.Elements("svg").Descendants("title"), title => title.Value.Contains('%', StringComparison.Ordinal));
        Assert.Empty(XElement.Parse(Breakdown.From(Enumerable.Range(1, 40).Select(part => ($"part {part}", 1m))).ToHtml()).Elements("p"));
    }

    [Fact]
    public void An_audit_shows_each_verdict_in_words_and_counts_them()
    {
        AuditedClaim[] claims = [new(Attack, Attack, Finding.NotCheckable(Attack)), new("b", "c", Finding.NotCheckable("d"))];
        var table = XElement.Parse(claims.ToHtml());
        Assert.Equal("2 not-checkable", table.Element("caption")!.Value);
        Assert.Equal(["not-checkable", "not-checkable"], table.Descendants("span").Select(verdict => verdict.Value));
        Assert.Equal(Attack, table.Descendants("th").Single(heading => (string?)heading.Attribute("scope") == "row" && heading.Value != "b").Value);
        Assert.Equal("no claims", XElement.Parse(Array.Empty<AuditedClaim>().ToHtml()).Element("caption")!.Value);
    }

    [Theory]
    [InlineData("22.05882352941176470588235294", "22.0588…")]
    [InlineData("-0.3333333333", "-0.3333…")]
    [InlineData("1.234567891", "1.234567891")]
    [InlineData("20.0000000000000000000000001", "20.0000…")]
    [InlineData("0.0000000000", "0.0000…")]
    [InlineData("0.00000000012345678901", "0.0000000001234…")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("830.00", "830.00")]
    public void A_number_of_ten_decimals_or_more_shows_four_after_its_zeros_and_says_that_there_are_others(string number, string shown)
    {
        Assert.Contains($">{shown}</span>", HtmlText.Of(decimal.Parse(number, CultureInfo.InvariantCulture)), StringComparison.Ordinal);
        Assert.Equal(shown, Cells(TimeSeries.From(TimePeriod.Year(2020), decimal.Parse(number, CultureInfo.InvariantCulture)).ToHtml())[0]);
    }

    [Fact]
    public void Schedules_sum_up_in_their_tables()
    {
        var machine = new DepreciableAsset(new Money(10_000m, Currency.USD), new Money(1_000m, Currency.USD), life: 3).Schedule(DepreciationMethod.StraightLine, MidpointRounding.ToEven);
        Assert.Equal("9,000.00", XElement.Parse(machine.ToHtml()).Element("tfoot")!.Descendants("td").First().Value);
        Assert.Equal("1,000.00", Cells(machine.ToHtml())[^1]);
        var fund = new SinkingFund(new Money(1_000m, Currency.USD), GrowthRate.FromPercent(5), 3).Schedule(MidpointRounding.ToEven);
        Assert.Equal("1,000.00", Cells(fund.ToHtml())[^1]);
        var euros = new SinkingFund(new Money(1_000m, Currency.EUR), GrowthRate.FromPercent(5), 3).Schedule(MidpointRounding.ToEven);
        Assert.Throws<CurrencyMismatchException>(() => fund.Concat(euros).ToHtml());
        Assert.Equal("0 deposits", XElement.Parse(Array.Empty<FundDeposit>().ToHtml()).Element("caption")!.Value);
    }

    // WCAG 2: contrast is (lighter + 0.05)/(darker + 0.05) of relative luminances; 4.5 for letters, 3 for parts of drawings.
    [Fact]
    public void Colours_stand_out_on_light_and_on_dark_and_letters_on_them()
    {
        Assert.All(Markup.s_colours, colour =>
        {
            Assert.InRange(Contrast(colour, "#ffffff"), 4.5, 21);
            Assert.InRange(Contrast(colour, "#16181b"), 3, 21);
        });
        var chips = new[] { "exact", "within-rounding", "inconsistent", "not-checkable" };
        var claims = Enum.GetValues<Verdict>().Select(verdict => new AuditedClaim("a", "b", new Finding(verdict, "c", null, null)));
        var backgrounds = XElement.Parse(claims.ToHtml()).Descendants("span").Select(chip => ((string)chip.Attribute("style")!).Split(':', ';')[1]);
        Assert.All(backgrounds, background => Assert.InRange(Contrast(background, "#ffffff"), 4.5, 21));
        Assert.Equal(4, backgrounds.Distinct().Count());
    }

    private static string[] Cells(string html) => [.. XElement.Parse($"<div>{html}</div>").Descendants("tbody").Single().Descendants("td").Select(cell => cell.Value).Where(cell => cell.Length > 0)];

    private static double Contrast(string colour, string other)
    {
        var (first, second) = (Luminance(colour), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Linear(int at)
        {
            var channel = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return channel <= 0.03928 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Linear(1)) + (0.7152 * Linear(3)) + (0.0722 * Linear(5));
    }
}
