using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ChartTests
{
    [Fact]
    public void A_line_has_a_point_for_each_figure_and_is_broken_by_a_gap()
    {
        var series = TimeSeries.From([(TimePeriod.Year(2017), 1.0), (TimePeriod.Year(2018), 2.0), (TimePeriod.Year(2020), 4.0), (TimePeriod.Year(2021), 3.0)]);
        var svg = XElement.Parse(LineChart.ToSvg("t", [("exports", series)]));
        Assert.Equal(4, svg.Descendants("circle").Count());
        Assert.Equal(2, svg.Element("path")!.Attribute("d")!.Value.Count(letter => letter == 'M'));

        // A larger figure lies higher up, a later one further to the right.
        var points = svg.Elements("circle").Select(point => (X: Number(point, "cx"), Y: Number(point, "cy"))).ToArray();
        Assert.Equal(points.OrderBy(point => point.X), points);
        Assert.Equal([0, 1, 3, 2], points.Select((point, place) => (point, place)).OrderByDescending(pair => pair.point.Y).Select(pair => pair.place));
        Assert.Equal(["2017", "2018", "2019", "2020", "2021"], svg.Elements("text").Where(text => text.Value.StartsWith("20", StringComparison.Ordinal)).Select(text => text.Value));
    }

    // Figures of every fifth year are joined, and parted where one of them is missing; a missing year parts an annual series.
    [Theory]
    [InlineData("1980 1985 1990 1995", 1)]
    [InlineData("1980 1985 1990 2000 2005", 2)]
    [InlineData("2017 2019 2021", 1)]
    [InlineData("2017 2018 2020 2021", 2)]
    [InlineData("2017 2018 2020", 2)]
    [InlineData("2015 2017 2021", 3)]
    [InlineData("2017 2021", 2)]
    [InlineData("2015 2017 2019 2022", 4)]
    public void A_line_is_parted_by_a_gap_and_not_by_the_years_between_an_even_step(string years, int parts)
    {
        var series = TimeSeries.From(years.Split(' ').Select(year => (TimePeriod.Parse(year), 1.0)));
        Assert.Equal(parts, XElement.Parse(LineChart.ToSvg("t", [("exports", series)])).Element("path")!.Attribute("d")!.Value.Count(letter => letter == 'M'));
    }

    [Fact]
    public void Lines_that_end_together_have_their_names_apart()
    {
        var series = TimeSeries.From(TimePeriod.Year(2021), 1.0, 2.0);
        var names = XElement.Parse(LineChart.ToSvg("t", [("a", series), ("b", series), ("c", series)])).Elements("text").TakeLast(3).Select(text => Number(text, "y")).ToArray();
        Assert.True(names[1] - names[0] >= 15 && names[2] - names[1] >= 15);
    }

    [Property]
    public bool The_areas_of_a_treemap_are_as_the_parts_and_fill_the_whole(NonEmptyArray<PositiveInt> parts)
    {
        var given = parts.Get.Take(20).Select((part, place) => (place.ToString(CultureInfo.InvariantCulture), (double)((part.Get % 50) + 1))).ToArray();
        var rects = XElement.Parse(Treemap.ToSvg("t", given)).Descendants("rect").ToArray();
        var whole = given.Sum(part => part.Item2);
        var sizes = given.Select(part => part.Item2).OrderDescending().ToArray();

        // Coordinates are written to a tenth of a pixel.
        return rects.Length == given.Length && rects.Select((rect, place) =>
        {
            var (width, height) = (Number(rect, "width"), Number(rect, "height"));
            return Math.Abs((width * height) - (sizes[place] / whole * 720 * 400)) <= (0.05 * (width + height)) + 0.01;
        }).All(fits => fits);
    }

    [Property]
    public bool The_areas_of_a_treemap_stay_on_the_page_however_far_apart_the_parts_are(NonEmptyArray<PositiveInt> parts)
    {
        var given = parts.Get.Select((part, place) => (place.ToString(CultureInfo.InvariantCulture), Math.Exp((part.Get * 7) % 80)));
        return XElement.Parse(Treemap.ToSvg("t", given)).Descendants("rect").All(rect =>
            Number(rect, "x") >= 0 && Number(rect, "y") >= 0 && Number(rect, "width") >= 0 && Number(rect, "height") >= 0
            && Number(rect, "x") + Number(rect, "width") <= 720.11 && Number(rect, "y") + Number(rect, "height") <= 400.11);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.002, "0.002")]
    [InlineData(-0.05, "-0.05")]
    [InlineData(12.345, "12.35")]
    [InlineData(123456, "123k")]
    [InlineData(8.3e12, "8.3T")]
    [InlineData(1e-7, "1E-7")]
    [InlineData(-2.5e300, "-2.5E+300")]
    public void A_label_is_short_and_tells_small_and_huge_figures_from_zero(double value, string label) => Assert.Equal(label, Markup.Number(value));

    [Fact]
    public void An_axis_through_zero_has_zero_itself_and_days_have_room_for_their_labels()
    {
        Assert.Contains(0.0, Axis.Over(-0.3, 0.1).Ticks);
        var days = TimeSeries.From(TimePeriod.Parse("2022-04-01"), Enumerable.Range(0, 90).Select(day => (double)day).ToArray());
        var labels = XElement.Parse(LineChart.ToSvg("t", [("days", days)])).Elements("text").Where(text => text.Value.StartsWith("2022", StringComparison.Ordinal)).Select(text => Number(text, "x")).ToArray();
        Assert.All(labels.Skip(1).Zip(labels), pair => Assert.True(pair.First - pair.Second >= 70));
    }

    [Fact]
    public void A_label_is_not_cut_within_a_character()
    {
        for (var letters = 0; letters < 4; letters++)
        {
            var label = new string('a', letters) + string.Concat(Enumerable.Repeat("\U0001F600", 40));
            var shown = XElement.Parse(BarChart.ToSvg("t", [(label, 1)])).Element("text")!.FirstNode!.ToString();
            Assert.True(char.IsLowSurrogate(shown[^2]) && shown[^1] == '…');
        }
    }

    [Fact]
    public void Bars_are_as_long_as_their_figures_and_negative_ones_point_the_other_way()
    {
        var rects = XElement.Parse(BarChart.ToSvg("t", [("a", 10), ("b", 5), ("c", -5)])).Elements("rect").ToArray();
        Assert.Equal(Number(rects[0], "width"), 2 * Number(rects[1], "width"), 0.2);
        Assert.Equal(Number(rects[0], "x"), Number(rects[2], "x") + Number(rects[2], "width"), 0.2);
    }

    // Two clusters that one tie joins: what is tied lies nearer than what is not, on average.
    [Fact]
    public void What_is_tied_lies_near_in_a_network_and_the_drawing_is_the_same_each_time()
    {
        (string, double, bool)[] nodes = [.. Enumerable.Range(0, 12).Select(i => ($"n{i}", (double)i, i % 2 == 0))];
        (int, int)[] ties = [.. from i in Enumerable.Range(0, 12) from j in Enumerable.Range(i + 1, 11 - i) where i / 6 == j / 6 select (i, j), (5, 6)];
        var svg = NetworkChart.ToSvg("t", nodes, ties);
        Assert.Equal(svg, NetworkChart.ToSvg("t", nodes, ties));
        var places = XElement.Parse(svg).Elements("circle").Select(node => (X: Number(node, "cx"), Y: Number(node, "cy"))).ToArray();
        double Distance((int First, int Second) pair) => Math.Sqrt(Math.Pow(places[pair.First].X - places[pair.Second].X, 2) + Math.Pow(places[pair.First].Y - places[pair.Second].Y, 2));
        var apart = from i in Enumerable.Range(0, 6) from j in Enumerable.Range(6, 6) select (i, j);
        Assert.True(2 * ties.Average(Distance) < apart.Average(Distance));
        Assert.All(places, place => Assert.True(place.X is >= 0 and <= 720 && place.Y is >= 0 and <= 520));
        Assert.Throws<ArgumentException>(() => NetworkChart.ToSvg("t", nodes, [(0, 12)]));
        Assert.Throws<ArgumentException>(() => NetworkChart.ToSvg("t", [], []));
    }

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(1e-310)]
    [InlineData(0.1)]
    [InlineData(1e300)]
    public void Figures_of_every_size_are_drawn_within_the_frame(double figure)
    {
        foreach (var figures in new double[][] { [figure], [-figure], [figure, -figure], [figure, 0], [figure, 1], [figure, 1e300] })
        {
            AssertWithin(BarChart.ToSvg("t", figures.Select(value => ("a", value))));
            AssertWithin(LineChart.ToSvg("t", [("a", TimeSeries.From(TimePeriod.Year(2021), figures))]));
            AssertWithin(figures.Min() >= 0 ? Treemap.ToSvg("t", figures.Select(value => ("a", value))) : "<svg viewBox='0 0 1 1'/>");
        }
    }

    [Fact]
    public void Figures_beyond_1e300_have_no_scale()
    {
        double[] figures = [1, Math.BitIncrement(1e300)];
        Assert.Throws<ArgumentException>(() => BarChart.ToSvg("t", figures.Select(value => ("a", value))));
        Assert.Throws<ArgumentException>(() => LineChart.ToSvg("t", [("a", TimeSeries.From(TimePeriod.Year(2021), figures))]));
        Assert.Empty(XElement.Parse(TimeSeries.From(TimePeriod.Year(2021), figures).ToHtml()).Descendants("svg"));
        Assert.Empty(XElement.Parse(Breakdown.From([("a", figures[0]), ("b", figures[1])]).ToHtml()).Descendants("svg"));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(12, 0)]
    [InlineData(12, 50)]
    [InlineData(12, 100)]
    [InlineData(40, 0)]
    public void The_names_of_lines_that_end_together_are_apart_and_within_the_frame(int lines, double end)
    {
        var svg = LineChart.ToSvg("t", Enumerable.Range(0, lines).Select(line => ($"{line}", TimeSeries.From(TimePeriod.Year(2021), 100, end))));
        AssertWithin(svg);
        var names = XElement.Parse(svg).Elements("text").TakeLast(lines).Select(text => Number(text, "y")).ToArray();
        Assert.All(names.Skip(1).Zip(names), pair => Assert.True(pair.First - pair.Second >= 15));

        // Above the labels of the periods.
        Assert.True(names[^1] <= Number(XElement.Parse(svg).Elements("text").Single(text => text.Value == "2021"), "y") - 12);
    }

    [Fact]
    public void A_line_without_a_name_has_no_key_and_a_long_one_has_a_dot_only_where_a_figure_stands_alone()
    {
        double[] figures = [.. Enumerable.Range(0, 10_000).Select(day => day is 500 or 502 ? double.NaN : day % 7)];
        var svg = LineChart.ToSvg("t", [("", TimeSeries.FromColumn(TimePeriod.Parse("2000-01-01"), figures))]);
        Assert.InRange(svg.Length, 0, 200_000);
        Assert.Empty(XElement.Parse(svg).Elements("rect"));
        var dot = Assert.Single(XElement.Parse(svg).Elements("circle"));
        Assert.Contains($"M{dot.Attribute("cx")!.Value} {dot.Attribute("cy")!.Value}M", XElement.Parse(svg).Element("path")!.Attribute("d")!.Value, StringComparison.Ordinal);
    }

    // Bold letters of 12 pixels are about 7.5 wide.
    [Fact]
    public void The_label_of_an_area_is_no_wider_than_the_area_and_an_empty_one_is_left_out()
    {
        var groups = XElement.Parse(Treemap.ToSvg("t", [.. Enumerable.Range(1, 30).Select(part => ($"Miscellaneous manufactured articles {part}", 2e6 / part))])).Elements("g").ToArray();
        Assert.Equal(["a"], XElement.Parse(Treemap.ToSvg("t", [("a", 1e6), ("b", 1)])).Elements("g").Elements("text").Select(text => text.Value));
        Assert.All(groups.Where(group => group.Element("text") is not null), group =>
        {
            var shown = group.Element("text")!.FirstNode!.ToString();
            Assert.InRange(shown.Length, 1, Number(group.Element("rect")!, "width") / 7.5);
        });
    }

    [Fact]
    public void What_is_marked_in_a_network_is_full_and_what_is_not_is_a_ring()
    {
        var nodes = XElement.Parse(NetworkChart.ToSvg("t", [("a", 1, true), ("b", 1, false)], [])).Elements("circle").ToArray();
        Assert.Equal([null, "currentColor"], nodes.Select(node => node.Attribute("stroke")?.Value));
        Assert.Equal([null, "0.2"], nodes.Select(node => node.Attribute("fill-opacity")?.Value));
    }

    [Fact]
    public void A_table_of_a_page_is_named_by_its_heading_and_has_headings_for_columns_and_rows()
    {
        var page = new ReportPage("t").WithTable("Totals & more", ["year", "exports"], [["2021", "1.0"]]);
        Assert.Equal("t", page.ToString());
        var table = XElement.Parse(page.ToFragment()).Descendants("table").Single();
        Assert.Equal("Totals & more", table.Attribute("aria-label")!.Value);
        Assert.Equal(["col", "col", "row"], table.Descendants("th").Select(heading => heading.Attribute("scope")!.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0x01)]
    [InlineData(0x7F)]
    [InlineData(0x85)]
    [InlineData(0xFFFF)]
    [InlineData(0xD800)]
    public void Characters_that_no_page_can_hold_are_shown_as_such(int character)
    {
        var name = $"a{(char)character}b";
        var page = XElement.Parse(new ReportPage(name).With(name, BarChart.ToSvg(name, [(name, 1)])).WithTable(name, [name], [[name]]).ToFragment());
        Assert.All(page.Descendants().Where(element => !element.HasElements && element.Value is not ("" or "1")), element => Assert.Equal("a\uFFFDb", element.Value));
        Assert.Equal("a\uFFFDb", XElement.Parse(HtmlText.Of(name)).Value);
    }

    [Fact]
    public void Tabs_lines_and_characters_of_two_halves_stay() => Assert.Equal("a\tb\n\U0001F600", XElement.Parse(HtmlText.Of("a\tb\n\U0001F600")).Value);

    [Fact]
    public void Every_text_is_escaped_and_nothing_is_loaded()
    {
        const string Evil = "<script>alert(1)</script>";
        var series = TimeSeries.From(TimePeriod.Year(2021), 1.0, 2.0);
        var page = new ReportPage(Evil)
            .With(Evil, LineChart.ToSvg(Evil, [(Evil, series)]))
            .With("bars", BarChart.ToSvg(Evil, [(Evil, 1)]))
            .With("ties", NetworkChart.ToSvg(Evil, [(Evil, 1, true)], []))
            .With("areas", Treemap.ToSvg(Evil, [(Evil, 1)]))
            .WithTable(Evil, [Evil, "x"], [[Evil, Evil]])
            .WithText(Evil, Evil)
            .ToHtml();
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        var body = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)).Root!.Element("body")!;
        Assert.Equal(Evil, body.Element("h1")!.Value);
        Assert.Equal(4, body.Descendants("svg").Count());
        Assert.All(body.Descendants("svg"), svg => Assert.Equal(Evil, svg.Element("title")!.Value));
    }

    [Property]
    public bool An_axis_holds_what_it_is_for_in_three_to_eleven_round_steps(NormalFloat first, NormalFloat second)
    {
        var (low, high) = (Math.Min(first.Get, second.Get), Math.Max(first.Get, second.Get));
        if (!(high - low > Math.Abs(high + low) * 1e-6) || high - low > 1e300)
        {
            return true;
        }

        var axis = Axis.Over(low, high);
        return axis.Low <= low && axis.High >= high && axis.Ticks.Count() is >= 3 and <= 11;
    }

    [Fact]
    public void What_cannot_be_drawn_says_why()
    {
        Assert.Throws<ArgumentException>(() => BarChart.ToSvg("t", []));
        Assert.Throws<ArgumentException>(() => BarChart.ToSvg("t", [("a", double.NaN)]));
        Assert.Throws<ArgumentException>(() => BarChart.ToSvg("t", [("a", double.MaxValue), ("b", double.MinValue)]));
        Assert.Throws<ArgumentException>(() => LineChart.ToSvg("t", [("a", TimeSeries.From(TimePeriod.Year(2021), double.MaxValue, double.MinValue))]));
        Assert.Equal(2, XElement.Parse(LineChart.ToSvg("t", [("a", TimeSeries.From(TimePeriod.Year(2021), double.Epsilon, 0.0))])).Elements("circle").Count());
        Assert.Throws<ArgumentException>(() => Treemap.ToSvg("t", [("a", -1), ("b", 2)]));
        Assert.Throws<ArgumentException>(() => Treemap.ToSvg("t", [("a", 0)]));
        Assert.Throws<ArgumentException>(() => LineChart.ToSvg("t", []));
        Assert.StartsWith(
            "A row has 1 cells, but there are 2 columns: give a cell for every column",
            Assert.Throws<ArgumentException>(() => new ReportPage("t").WithTable("h", ["a", "b"], [["only one"]])).Message,
            StringComparison.Ordinal);
        Assert.Single(XElement.Parse(LineChart.ToSvg("t", [("a", TimeSeries.From(TimePeriod.Year(2021), 0.0))])).Elements("circle"));
    }

    private static void AssertWithin(string drawing)
    {
        var svg = XElement.Parse(drawing);
        var frame = svg.Attribute("viewBox")!.Value.Split(' ').Select(side => double.Parse(side, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(svg.Descendants().Attributes(), attribute =>
        {
            if (attribute.Name.LocalName is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "cx" or "cy" or "width" or "height")
            {
                var across = attribute.Name.LocalName is "width" || attribute.Name.LocalName.Contains('x');
                Assert.InRange(double.Parse(attribute.Value, CultureInfo.InvariantCulture), 0, frame[across ? 2 : 3]);
            }
        });
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
