using System.Xml.Linq;

namespace TradeMetrics.Tests;

public class LoanTableTests
{
    private static readonly LoanSchedule Schedule =
        new Loan(new Money(1_000m, Currency.USD), GrowthRate.FromPercent(1), 3).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven);

    [Fact]
    public void A_table_has_a_caption_headings_for_columns_and_rows_and_totals()
    {
        var table = XElement.Parse(Schedule.ToHtml());
        Assert.Equal("USD 1000.00, repaid by 3 payments at 1 %", table.Element("caption")!.Value);
        Assert.Equal(["instalment", "payment, USD", "interest, USD", "principal, USD", "balance, USD"], table.Element("thead")!.Descendants("th").Select(heading => heading.Value));
        Assert.All(table.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
        Assert.Equal(["1", "340.02", "10.00", "330.02", "669.98"], table.Element("tbody")!.Elements().First().Elements().Select(cell => cell.Value));
        Assert.Equal(["total", "1,020.07", "20.07", "1,000.00", ""], table.Element("tfoot")!.Element("tr")!.Elements().Select(cell => cell.Value));
    }

    [Fact]
    public void A_chart_has_a_line_for_each_rate_from_one_unit_on()
    {
        var svg = GrowthChart.ToSvg("<growth>", 30, InterestRate.FromPercent(8, Compounding.Simple), InterestRate.FromPercent(8, Compounding.Annual));
        var drawing = XElement.Parse(svg);
        Assert.Equal("<growth>", drawing.Element("title")!.Value);
        Assert.Equal(2, drawing.Elements("path").Count());
        Assert.Equal(62, drawing.Elements("circle").Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthChart.ToSvg("", 0, InterestRate.FromPercent(8, Compounding.Annual)));
        Assert.Throws<ArgumentException>(() => GrowthChart.ToSvg("", 1));
    }

    [Fact]
    public void A_page_takes_explanations_and_schedules()
    {
        var page = new ReportPage("A loan").With(Schedule.Loan.ExplainPayment()).With("Schedule", Schedule).ToHtml();
        Assert.Contains("<h2>Payment for a present value</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Schedule</h2>\n<table style=\"border-spacing:.75em 0\">", page, StringComparison.Ordinal);
    }
}
