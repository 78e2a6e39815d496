namespace TradeMetrics.Tests;

public class ExplanationTests
{
    private static readonly Explanation Growth = new Money(100m, Currency.USD).ExplainCompoundedAt(GrowthRate.FromPercent(5), 2.5m);

    [Fact]
    public void A_formula_is_filled_and_worked_out_from_the_inside() =>
        Assert.Equal(
            """
            Compound growth
            FV = PV · (1 + r)^n
            where PV = USD 100.00 (the amount now), r = 5 % (the growth per period), n = 2.5 (the number of periods)
            FV = 100 · (1 + 0.05)^2.5
            = 100 · 1.05^2.5
            ≈ 100 · 1.129726322
            ≈ 112.9726322
            """,
            string.Join('\n', Growth.ToString().Split('\n')[..^1]).ReplaceLineEndings());

    [Fact]
    public void MathML_is_well_formed_and_has_powers_and_fractions()
    {
        var math = System.Xml.Linq.XElement.Parse($"<div>{Growth.ToMathMl()}</div>");
        Assert.Contains(math.Descendants("msup"), power => power.Value == "(1+r)n");
    }

    [Fact]
    public void Html_escapes_what_stands_in_it()
    {
        var explanation = new Explanation("<script>", "x", (Formula)"a" / "b", [new("a", 1m, "<b>", "one & only"), new("b", 3m, "3", "three")], "<i>");
        var html = explanation.ToHtml();
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;", html, StringComparison.Ordinal);
        Assert.Contains("one &amp; only", html, StringComparison.Ordinal);
        _ = System.Xml.Linq.XElement.Parse(html);
    }

    [Theory]
    [InlineData("a - (b - c)", "1 - (2 - 4)", "3")]
    public void Brackets_stand_where_they_are_needed(string text, string filled, string result)
    {
        Formula a = "a", b = "b", c = "c";
        var explanation = new Explanation("t", "x", a - (b - c), [new("a", 1m, "1", ""), new("b", 2m, "2", ""), new("c", 4m, "4", "")], "");
        Assert.Equal($"x = {text}", explanation.Steps[0]);
        Assert.Equal($"x = {filled}", explanation.Steps[2]);
        Assert.Equal($"= {result}", explanation.Steps[^1]);
    }

    [Fact]
    public void Negative_numbers_are_bracketed_beside_signs()
    {
        Formula a = "a", n = "n";
        var explanation = new Explanation("t", "x", a * (1m + a).Pow(-n), [new("a", -0.5m, "", ""), new("n", 2m, "", "")], "");
        Assert.Equal(["x = a · (1 + a)^(-n)", "x = -0.5 · (1 + (-0.5))^(-2)"], explanation.Steps.Where((_, i) => i is 0 or 2).Select(step => step.Replace("(-(2))", "(-2)", StringComparison.Ordinal)));
        Assert.Equal("= -2", explanation.Steps[^1]);
    }
}
