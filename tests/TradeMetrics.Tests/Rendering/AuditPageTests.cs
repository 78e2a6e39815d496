using System.Globalization;
using System.Xml.Linq;

namespace TradeMetrics.Tests;

public class AuditPageTests
{
    [Fact]
    public void The_page_is_well_formed_stands_alone_and_escapes_what_it_is_given()
    {
        var invariant = CultureInfo.InvariantCulture;
        var page = AuditPage.ToHtml("Trade <2022> & more",
        [
            new("a<b", "doubled; \"about 20 %\"", new MultipleClaim(Published.Growth("doubled", invariant), 5, Published.Growth("about 20 %", invariant)).Audit()),
            new("c", "first", Finding.NotCheckable("the ranks are not printed")),
            new("d", "5 %", new GrowthClaim<decimal>(Published.Exactly(1m), Published.Exactly(1.05m), Published.Exactly(GrowthRate.FromPercent(5m))).Audit()),
        ]);

        var body = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)).Root!.Element("body")!;
        Assert.Equal("Trade <2022> & more", body.Element("h1")!.Value);
        var rows = body.Element("table")!.Element("tbody")!.Elements("tr").ToArray();
        Assert.Equal(["a<b", "c", "d"], rows.Select(row => row.Element("th")!.Value));
        Assert.Equal(["inconsistent", "not-checkable", "exact"], rows.Select(row => row.Elements("td").ElementAt(1).Value));
        Assert.Equal([4, 0, 4], rows.Select(row => row.Descendants("rect").Count()));
        Assert.Equal("1", body.Element("figure")!.Descendants("text").ElementAt(1).Value);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bars_of_a_contradiction_do_not_overlap()
    {
        var invariant = CultureInfo.InvariantCulture;
        var finding = new MultipleClaim(Published.Growth("doubled", invariant), 5, Published.Growth("about 20 %", invariant)).Audit();
        Assert.True(finding.Stated!.Value.Low > finding.Recomputed!.Value.High);
        var page = AuditPage.ToHtml("t", [new("x", "y", finding)]);
        var rects = XDocument.Parse(page[page.IndexOf("<tbody>", StringComparison.Ordinal)..(page.IndexOf("</tbody>", StringComparison.Ordinal) + 8)]).Descendants("rect").ToArray();
        var (stated, given) = (rects[0], rects[2]);
        Assert.True(Number(given, "x") + Number(given, "width") < Number(stated, "x"));
    }

    [Fact]
    public void The_table_has_a_caption_and_headings_and_figures_at_both_ends_of_decimal_are_drawn()
    {
        var finding = new Finding(Verdict.Exact, "e", new FigureBounds(decimal.MinValue, 0m, decimal.MaxValue), new FigureBounds(0m, 1m, decimal.MaxValue));
        var page = AuditPage.ToHtml("t", [new("x", "y", finding)]);
        var table = XElement.Parse(page[page.IndexOf("<table>", StringComparison.Ordinal)..(page.IndexOf("</table>", StringComparison.Ordinal) + 8)]);
        Assert.NotEqual("", table.Element("caption")!.Value);
        Assert.All(table.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
        Assert.Equal([119, 0], table.Descendants("rect").Where((_, place) => place % 2 == 0).Select(bar => Number(bar, "x")));

        // What is seen through has less contrast than its colour.
        Assert.Empty(table.Descendants("rect").Attributes("opacity"));
    }

    private static decimal Number(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
