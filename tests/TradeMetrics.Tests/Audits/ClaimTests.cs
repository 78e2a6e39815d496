using System.Globalization;

namespace TradeMetrics.Tests;

public class ClaimTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    // The government trade briefing of June 2023; the verdicts are those worked out by hand when the audit was specified.
    [Theory]
    [InlineData("6.8 trillion CNY", "8.3 trillion CNY", "4%", Verdict.Exact)]
    [InlineData("138.4 billion CNY", "181.9 billion CNY", "5.6%", Verdict.Exact)]
    [InlineData("3.7 trillion CNY", "4.5 trillion CNY", "4.2%", Verdict.WithinRounding)]
    [InlineData("18.6 billion USD", "32.2 billion USD", "11.7%", Verdict.WithinRounding)]
    [InlineData("18.6 billion USD", "32.2 billion USD", "11.8%", Verdict.Inconsistent)]
    public void The_briefings_average_rates_have_their_verdicts(string from, string to, string stated, Verdict verdict)
    {
        var claim = new AverageGrowthClaim<Money>(Published.Money(from, s_invariant), Published.Money(to, s_invariant), 5, Published.Growth(stated, s_invariant));
        Assert.Equal(verdict, claim.Audit().Verdict);
    }

    [Fact]
    public void Doubling_in_five_years_contradicts_20_percent_a_year_and_says_by_how_much()
    {
        var finding = new MultipleClaim(Published.Growth("doubled", s_invariant), 5, Published.Growth("about 20%", s_invariant)).Audit();
        Assert.Equal(Verdict.Inconsistent, finding.Verdict);
        Assert.Contains("14.87 % a year", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("out of reach by 3.56 pp", finding.Explanation, StringComparison.Ordinal);
        Assert.Equal((0.1429m, 0.1487m, 0.1544m), (Math.Round(finding.Recomputed!.Value.Low, 4), Math.Round(finding.Recomputed.Value.Central, 4), Math.Round(finding.Recomputed.Value.High, 4)));
    }

    [Fact]
    public void What_is_too_high_or_too_low_is_told_by_its_distance()
    {
        Claim low = new TotalClaim<Money>([Money("5.3 billion CNY"), Money("3.0 billion CNY")], Money("8.0 billion CNY"));
        Assert.Contains("out of reach by 150 million CNY", low.Audit().Explanation, StringComparison.Ordinal);
        Claim high = new ShareClaim<Money>(Money("2.0 billion CNY"), Money("8.0 billion CNY"), Published.Share("30 %", s_invariant));
        Assert.Equal(Verdict.Inconsistent, high.Audit().Verdict);
        Assert.Contains("pp", high.Audit().Explanation, StringComparison.Ordinal);
        Assert.Equal(Verdict.Inconsistent, new HundredPercentClaim([Published.Share("60 %", s_invariant), Published.Share("50 %", s_invariant)]).Audit().Verdict);
        Assert.Equal(Verdict.NotCheckable, new HundredPercentClaim([]).Audit().Verdict);
    }

    [Fact]
    public void A_year_to_date_is_within_its_year()
    {
        Assert.Equal(Verdict.Exact, new YearToDateClaim<Money>(Money("2.5 trillion CNY"), Money("8.3 trillion CNY")).Audit().Verdict);
        Assert.Equal(Verdict.WithinRounding, new YearToDateClaim<Money>(Money("8.32 trillion CNY"), Money("8.3 trillion CNY")).Audit().Verdict);
        Assert.Equal(Verdict.Inconsistent, new YearToDateClaim<Money>(Money("8.4 trillion CNY"), Money("8.3 trillion CNY")).Audit().Verdict);
    }

    [Fact]
    public void A_rank_is_that_of_the_figures()
    {
        Published<Money>[] others = [Money("8.31 trillion CNY"), Money("4.7 trillion CNY")];
        Assert.Equal(Verdict.Exact, new RankClaim<Money>(Money("8.3 trillion CNY"), others, 2).Audit().Verdict);
        Assert.Equal(Verdict.WithinRounding, new RankClaim<Money>(Money("8.3 trillion CNY"), others, 1).Audit().Verdict);
        Assert.Contains("1 to 2", new RankClaim<Money>(Money("8.3 trillion CNY"), others, 3).Audit().Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_share_follows_from_the_later_one_and_both_growths()
    {
        var (part, whole) = (Published.Growth("8.4 %", s_invariant).Over(5), Published.Growth("4 %", s_invariant).Over(5));
        Assert.Equal(Verdict.Exact, new EarlierShareClaim(Published.Share("27.1 %", s_invariant), part, whole, Published.Share("22 %", s_invariant)).Audit().Verdict);
        Assert.Equal(Verdict.Inconsistent, new EarlierShareClaim(Published.Share("27.1 %", s_invariant), part, whole, Published.Share("25 %", s_invariant)).Audit().Verdict);
    }

    [Fact]
    public void What_is_not_printed_cannot_be_checked_but_may_imply_something()
    {
        Assert.Equal("It cannot be checked: the ranks of the years are not printed.", Finding.NotCheckable("the ranks of the years are not printed").Explanation);
        var implied = Finding.NotCheckable("the country's total is not printed", Published.Share("1/5", s_invariant).WholeFrom(Money("8.3 trillion CNY")), "the country's total");
        Assert.Contains("36.67 trillion CNY to 45.55 trillion CNY", implied.Explanation, StringComparison.Ordinal);
        Assert.Equal(41.5e12m, implied.Recomputed!.Value.Central);
        Assert.Throws<ArgumentException>(() => Finding.NotCheckable(" "));
    }

    [Fact]
    public void Claims_are_values_and_keep_the_lists_that_they_were_given()
    {
        List<Published<decimal>> parts = [Published.Number("5.3", s_invariant), Published.Number("3.0", s_invariant)];
        var claim = new TotalClaim<decimal>(parts, Published.Number("8.3", s_invariant));
        Assert.Equal(claim, new TotalClaim<decimal>([.. parts], Published.Number("8.3", s_invariant)));
        Assert.Equal(claim.GetHashCode(), new TotalClaim<decimal>([.. parts], Published.Number("8.3", s_invariant)).GetHashCode());
        parts.Add(Published.Number("9.0", s_invariant));
        Assert.Equal(Verdict.Exact, claim.Audit().Verdict);
        Assert.Equal(new JointClaim([claim]), new JointClaim([claim]));
        Assert.NotEqual(claim, claim with { Parts = [Published.Number("8.3", s_invariant)] });

        UncheckableClaim Country(string share, string part) => UncheckableClaim.Implying("the total is not printed", "it", () => Published.Share(share, s_invariant).WholeFrom(Money(part)));
        Assert.Equal(Country("1/5", "8.3 CNY"), Country("1/5", "8.3 CNY"));
        Assert.NotEqual(Country("1/5", "8.3 CNY"), Country("1/7", "99 USD"));
    }

    [Fact]
    public void What_is_no_claim_is_refused_when_it_is_made()
    {
        Assert.Throws<ArgumentNullException>(() => new JointClaim(null!));
        Assert.Throws<ArgumentNullException>(() => new JointClaim([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RankClaim<decimal>(default, [], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LevelClaim<decimal>(default, default, -2, default));
        Assert.Throws<ArgumentNullException>(() => AuditPage.ToHtml("t", [null!]));
        Assert.Contains("money, decimals, rates", Assert.Throws<NotSupportedException>(() => new TotalClaim<double>([Published.Exactly(1.0)], Published.Exactly(1.0)).Audit()).Message, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotCheckable, new JointClaim([]).Audit().Verdict);
    }

    [Fact]
    public void Amounts_with_their_currency_in_the_type_are_audited_too()
    {
        var claim = new GrowthClaim<Money<TradeMetrics.Currencies.CNY>>(Published.Exactly(new Money<TradeMetrics.Currencies.CNY>(100m)), Published.Exactly(new Money<TradeMetrics.Currencies.CNY>(120m)), Published.Growth("25 %", s_invariant));
        Assert.Contains("125 CNY as the later figure", claim.Audit().Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_large_to_compute_with_cannot_be_checked()
    {
        var huge = Published.Exactly(7e28m);
        Assert.Equal("It cannot be checked. The figures are too large to compute with.", new TotalClaim<decimal>([huge, huge], huge).Audit().Explanation);
    }

    private static Published<Money> Money(string text) => Published.Money(text, s_invariant);
}
