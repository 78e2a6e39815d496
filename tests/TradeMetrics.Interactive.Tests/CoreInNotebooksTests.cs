using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace TradeMetrics.Tests;

/// <summary>With the formatter that notebooks have, and nothing registered with it: what a notebook shows that loads the core alone.</summary>
[Collection(nameof(OneNotebook))]
public class CoreInNotebooksTests
{
    private const string Attack = "<script>alert(1)</script>";
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public CoreInNotebooksTests()
    {
        Formatter.ResetToDefault();
        Assert.Equal(HtmlFormatter.MimeType, Formatter.DefaultMimeType);
    }

    public static TheoryData<object, string> Displays => new()
    {
        { Money.Parse("8.3 trillion CNY", Invariant), "CNY 8,300,000,000,000.00</span>" },
        { GrowthRate.FromPercent(5.4m), "5.4 %</span>" },
        { Share.FromRatio(1, 5), "20 %</span>" },
        { TimePeriod.YearToDate(2023, 4), "2023-01-01/P4M</span>" },
        { Region.FromCode("CN-GD"), "CN-GD</span>" },
        { Currency.CNY, "CNY</span>" },
        { DepreciationMethod.StraightLine, "straight" },
        { new MultipleClaim(Published.Growth("doubled", Invariant), 5, Published.Growth("about 20 %", Invariant)), "<span style=\"white-space:pre-line\">" },
        { TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m), "<svg" },
        { TimeSeries.From(TimePeriod.Year(2020), 7.1, 8.3), "<path" },
        { TimeSeries.From(TimePeriod.Year(2020), Money.Parse("1 CNY", Invariant), Money.Parse("2 CNY", Invariant)), ">CNY</text>" },
        { TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m).YearOnYear(), "missing, there is no figure for 2019" },
        { Breakdown.From([("goods", 60m), ("services", 40m)]), "<td class=\"number\" style=\"text-align:right\">60.0 %</td>" },
        { Breakdown.From([("goods", 60m), ("services", 40m)]).Shares(), "<rect" },
        { TradeMatrix.From([("CN", "silk", 30.0)], AbsentCells.Missing), "<th scope=\"row\" style=\"text-align:left\">CN</th><td class=\"number\" style=\"text-align:right\">30</td>" },
        { Claim, "<caption>1 inconsistent</caption>" },
        { Claim.Finding, "inconsistent</span>" },
        { new Loan(new Money(1000m, Currency.USD), GrowthRate.FromPercent(1), 3).Schedule(Repayment.LevelPayment, MidpointRounding.ToEven), "<tfoot>" },
        { new DepreciableAsset(new Money(9m, Currency.USD), Money.Zero(Currency.USD), 3).Schedule(DepreciationMethod.StraightLine, MidpointRounding.ToEven), "<caption>" },
        { 1m.ExplainCompoundedAt(GrowthRate.FromPercent(20), 5), "<math" },
        { new ReportPage("A report"), "<article>\n<h1>A report</h1>" },
    };

    private static AuditedClaim Claim => new("formats", "doubled; about 20 %", new MultipleClaim(Published.Growth("doubled", Invariant), 5, Published.Growth("about 20 %", Invariant)).Audit());

    [Theory]
    [MemberData(nameof(Displays), DisableDiscoveryEnumeration = true)]
    public void A_notebook_shows_what_the_core_draws(object value, string shown)
    {
        var html = value.ToDisplayString(HtmlFormatter.MimeType);
        Assert.Contains(shown, html, StringComparison.Ordinal);
        Assert.DoesNotContain("dni-", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HtmlFormatter.MimeType, Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
    }

    [Fact]
    public void Values_are_shown_so_in_lists_and_other_objects_too()
    {
        Assert.Contains("<td><span style=\"white-space:pre-line\">USD 1.00</span></td>", new[] { new Money(1m, Currency.USD) }.ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
        Assert.Contains("<td><span style=\"white-space:pre-line\">5 %</span></td>", new { Rate = GrowthRate.FromPercent(5) }.ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
        Assert.Contains("Rate: 5 %", new { Rate = GrowthRate.FromPercent(5) }.ToDisplayString(PlainTextFormatter.MimeType), StringComparison.Ordinal);
        Assert.Contains("Exact", Verdict.Exact.ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
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
        Assert.All(values, value => Assert.DoesNotContain("<script", value.ToDisplayString(HtmlFormatter.MimeType), StringComparison.OrdinalIgnoreCase));
        Assert.All(values.Skip(1), value => Assert.Contains("&lt;script&gt;alert(1)", value.ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_text_is_the_text_of_the_value()
    {
        Assert.Equal("5.4 %", GrowthRate.FromPercent(5.4m).ToDisplayString(PlainTextFormatter.MimeType));
        Assert.Equal("USD 5.00", new Money(5m, Currency.USD).ToDisplayString(PlainTextFormatter.MimeType));
    }

    [Fact]
    public void Plain_text_of_a_sequence_is_its_text_and_twenty_lines_of_its_items()
    {
        Assert.Equal("2020 to 2021, 2 of 2 figures\n2020: 7.1\n2021: 8.3", TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m).ToDisplayString(PlainTextFormatter.MimeType));
        Assert.EndsWith("\n2019: 20", TimeSeries.From(TimePeriod.Year(2000), [.. Enumerable.Range(1, 20)]).ToDisplayString(PlainTextFormatter.MimeType), StringComparison.Ordinal);
        Assert.EndsWith("\n2019: 20\nand 2 more", TimeSeries.From(TimePeriod.Year(2000), [.. Enumerable.Range(1, 22)]).ToDisplayString(PlainTextFormatter.MimeType), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sequence_without_a_drawing_lists_its_items_on_the_page_too()
    {
        var flows = CashFlows.FromSigned(-1000m, 600m, 600m);
        Assert.Equal($"<span style=\"white-space:pre-line\">{flows.ToDisplayString(PlainTextFormatter.MimeType)}</span>", flows.ToDisplayString(HtmlFormatter.MimeType));
        Assert.Contains("2022 (PeriodAverage)</span>", new ExchangeRateTable([new ExchangeRate(Currency.USD, Currency.CNY, 6.7m, TimePeriod.Year(2022), ExchangeRateKind.PeriodAverage)]).ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
    }

    [Fact]
    public void A_display_of_the_user_goes_before_ours()
    {
        Formatter.Register<Money>(_ => "mine", HtmlFormatter.MimeType);
        Assert.Equal("mine", new Money(5m, Currency.USD).ToDisplayString(HtmlFormatter.MimeType));
    }

    [Fact]
    public void Numbers_read_the_same_in_every_language()
    {
        var growth = new MultipleClaim(Published.Growth("doubled", Invariant), Periods.FromDecimal(2.5m), Published.Growth("about 20 %", Invariant));
        using InCulture german = new("de-DE");
        Assert.Contains("5.4 %", GrowthRate.FromPercent(5.4m).ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\" style=\"text-align:right\">7.1</td>", TimeSeries.From(TimePeriod.Year(2020), 7.1m).ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
        Assert.Contains("60.0 %", Breakdown.From([("goods", 0.6m), ("services", 0.4m)]).ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
        Assert.Equal("5.4 %", GrowthRate.FromPercent(5.4m).ToDisplayString(PlainTextFormatter.MimeType));
        Assert.EndsWith("\n[goods, 0.6]\n[services, 0.4]", Breakdown.From([("goods", 0.6m), ("services", 0.4m)]).ToDisplayString(PlainTextFormatter.MimeType), StringComparison.Ordinal);
        Assert.All([HtmlFormatter.MimeType, PlainTextFormatter.MimeType], format => Assert.Contains("Years = 2.5,", growth.ToDisplayString(format), StringComparison.Ordinal));
        Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public void Every_public_type_that_has_values_names_its_display_and_has_a_text_beyond_its_name()
    {
        var types = typeof(Money).Assembly.GetExportedTypes().Where(HasValues).ToArray();
        Assert.All(types, type => Assert.Contains(type.GetCustomAttributes(inherit: true), attribute => attribute.GetType().FullName == "Microsoft.DotNet.Interactive.Formatting.TypeFormatterSourceAttribute"));
        Assert.All(types.Where(type => !type.IsAbstract), type => Assert.Equal(type.Assembly, type.GetMethod("ToString", [])!.DeclaringType!.Assembly));
        Assert.True(types.Length > 100);
    }

    [Fact]
    public void Names_need_no_display_for_a_notebook_shows_them_as_they_are()
    {
        Assert.All(typeof(Money).Assembly.GetExportedTypes().Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<Enum>()), name =>
            Assert.Equal($"<span>{name}</span>", name.ToDisplayString(HtmlFormatter.MimeType)));
        Assert.All(typeof(Money).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.IsAssignableTo(typeof(ICurrency))), marker =>
            Assert.Contains($".{marker.Name}</code>", Activator.CreateInstance(marker).ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal));
    }

    // Enumerations, and currencies as type arguments, which have a namespace of their own, are names.
    private static bool HasValues(Type type) =>
        type.Namespace == typeof(Money).Namespace && !type.IsSpecialName && !type.IsInterface && !type.IsEnum && !(type.IsAbstract && type.IsSealed)
        && !typeof(Exception).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type);
}
