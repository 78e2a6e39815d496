using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace TradeMetrics.Tests;

/// <summary>With the formatter that notebooks have.</summary>
public class NotebookFormattersTests
{
    private const string Html = "text/html";
    private const string Attack = "<script>alert(1)</script>";
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    // A notebook has loaded its formatter before any package.
    public NotebookFormattersTests()
    {
        Assert.Equal(Html, Formatter.DefaultMimeType);
        NotebookFormatters.Register();
    }

    public static TheoryData<object, string> Displays => new()
    {
        { Money.Parse("8.3 trillion CNY", Invariant), "CNY 8300000000000.00</span>" },
        { GrowthRate.FromPercent(5.4m), "5.4 %</span>" },
        { Share.FromRatio(1, 5), "20 %</span>" },
        { TimePeriod.YearToDate(2023, 4), "2023-01-01/P4M</span>" },
        { Region.FromCode("CN-GD"), "</span>" },
        { Currency.CNY, "CNY</span>" },
        { TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m), "<svg" },
        { TimeSeries.From(TimePeriod.Year(2020), 7.1, 8.3), "<path" },
        { TimeSeries.From(TimePeriod.Year(2020), Money.Parse("1 CNY", Invariant), Money.Parse("2 CNY", Invariant)), ">CNY</text>" },
        { TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m).YearOnYear(), "missing, there is no figure for 2019" },
        { Breakdown.From([("goods", 60m), ("services", 40m)]), "<td class=\"number\">60.0 %</td>" },
        { Breakdown.From([("goods", 60m), ("services", 40m)]).Shares(), "<rect" },
        { TradeMatrix.From([("CN", "silk", 30.0)], AbsentCells.Missing), "<th scope=\"row\" style=\"text-align:left\">CN</th><td class=\"number\">30</td>" },
        { Claims[0], "inconsistent</span>" },
        { Claims, "<caption>1 inconsistent</caption>" },
        { Claims.ToList(), "<caption>1 inconsistent</caption>" },
        { Claims[0].Finding, "inconsistent</span>" },
        { new Loan(new Money(1000m, Currency.USD), GrowthRate.FromPercent(1), 3).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven), "<tfoot>" },
        { new DepreciableAsset(new Money(9m, Currency.USD), Money.Zero(Currency.USD), 3).Schedule(DepreciationMethod.StraightLine, MidpointRounding.ToEven), "<caption>" },
        { new SinkingFund(new Money(9m, Currency.USD), GrowthRate.FromPercent(1), 3).Schedule(MidpointRounding.ToEven), "3 deposits" },
        { 1m.ExplainCompoundedAt(GrowthRate.FromPercent(20), 5), "<math" },
        { new ReportPage("A report"), "<h1>A report</h1>" },
    };

    private static AuditedClaim[] Claims => [new("formats", "doubled; about 20 %", new MultipleClaim(Published.Growth("doubled", Invariant), 5, Published.Growth("about 20 %", Invariant)).Audit())];

    [Theory]
    [MemberData(nameof(Displays), DisableDiscoveryEnumeration = true)]
    public void A_notebook_shows_what_the_core_draws(object value, string shown)
    {
        var html = value.ToDisplayString(Html);
        Assert.Contains(shown, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Html, Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
    }

    [Fact]
    public void Whatever_a_region_product_or_claim_is_called_is_shown_as_text()
    {
        object[] values =
        [
            RegionGroup.Create("X", Attack, [Region.FromCode("CN")]),
            Breakdown.From([(Attack, 60m), ("b", 40m)]),
            Breakdown.From([(Attack, 60m), ("b", 40m)]).Shares(),
            TradeMatrix.From([(Attack, "\"'&<b>", 30.0)], AbsentCells.Missing),
            new AuditedClaim(Attack, Attack, Finding.NotCheckable(Attack)),
            TimeSeries.From([Observation<decimal>.Missing(TimePeriod.Year(2020), Attack), new(TimePeriod.Year(2021), 1m)]),
            new ReportPage(Attack).WithText(Attack, Attack).WithTable(Attack, [Attack], [[Attack]]),
        ];
        Assert.All(values, value => Assert.DoesNotContain("<script", value.ToDisplayString(Html), StringComparison.OrdinalIgnoreCase));
        Assert.All(values.Skip(1), value => Assert.Contains("&lt;script&gt;alert(1)", value.ToDisplayString(Html), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_public_type_that_has_values_has_a_display_and_so_do_sequences_that_are_drawn()
    {
        var shown = HtmlDisplays.All.Select(display => display.Type).ToHashSet();
        Assert.All(
            typeof(Money).Assembly.GetExportedTypes().Where(type => type.IsValueType || (type.IsClass && !type.IsAbstract && !typeof(Exception).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type))),
            type => Assert.Contains(type, shown));
        Assert.Contains(typeof(IEnumerable<AuditedClaim>), shown);
        Assert.Contains(typeof(IEnumerable<FundDeposit>), shown);
        Assert.DoesNotContain(typeof(Columns), shown);
    }

    [Fact]
    public void Every_public_type_that_has_values_has_a_text_of_its_own()
    {
        var types = HtmlDisplays.All.Select(display => display.Type).Where(type => type.Assembly == typeof(Money).Assembly && !type.IsAbstract && !type.IsEnum && !type.IsSpecialName && type.Namespace == typeof(Money).Namespace).ToArray();
        Assert.All(types, type => Assert.Equal(type.Assembly, type.GetMethod("ToString", [])!.DeclaringType!.Assembly));
        Assert.True(types.Length > 100);
    }

    [Fact]
    public void Plain_text_is_the_text_of_the_value_and_sequences_are_listed()
    {
        Assert.Equal("5.4 %", GrowthRate.FromPercent(5.4m).ToDisplayString("text/plain"));
        Assert.Equal("USD 5.00", new Money(5m, Currency.USD).ToDisplayString("text/plain"));
        var series = TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m).ToDisplayString("text/plain");
        Assert.Contains("2020: 7.1", series, StringComparison.Ordinal);
        Assert.Contains("2021: 8.3", series, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_display_refuses_is_told_as_the_core_tells_it()
    {
        FundDeposit[] mixed = [default, .. new SinkingFund(new Money(9m, Currency.USD), GrowthRate.FromPercent(1), 3).Schedule(MidpointRounding.ToEven)];
        Assert.Throws<CurrencyMismatchException>(() => mixed.ToDisplayString(Html));
    }

    [Fact]
    public void Numbers_read_the_same_in_every_language()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Contains("5.4 %", GrowthRate.FromPercent(5.4m).ToDisplayString(Html), StringComparison.Ordinal);
            Assert.Contains("<td class=\"number\">7.1</td>", TimeSeries.From(TimePeriod.Year(2020), 7.1m).ToDisplayString(Html), StringComparison.Ordinal);
            Assert.Contains("60.0 %", Breakdown.From([("goods", 0.6m), ("services", 0.4m)]).ToDisplayString(Html), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_refers_to_no_assembly_of_a_notebook()
    {
        Assert.DoesNotContain(typeof(NotebookFormatters).Assembly.GetReferencedAssemblies(), assembly => assembly.Name!.Contains("Interactive", StringComparison.Ordinal));
        Assert.Contains(typeof(NotebookFormatters).Assembly.GetReferencedAssemblies(), assembly => assembly.Name == "TradeMetrics");
    }
}
