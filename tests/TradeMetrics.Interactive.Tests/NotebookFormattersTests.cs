using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace TradeMetrics.Tests;

/// <summary>With the formatter that notebooks have.</summary>
[Collection(nameof(OneNotebook))]
public class NotebookFormattersTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    // A notebook has loaded its formatter before any package.
    public NotebookFormattersTests()
    {
        Formatter.ResetToDefault();
        NotebookFormatters.Register();
    }

    public static TheoryData<object, string> Lists => new()
    {
        { Claims, "<caption>2 inconsistent</caption>" },
        { Claims.ToList(), "<caption>2 inconsistent</caption>" },
        { Claims.Where(claim => claim.Finding.Verdict == Verdict.Inconsistent), "<caption>2 inconsistent</caption>" },
        { new SinkingFund(new Money(9m, Currency.USD), GrowthRate.FromPercent(1), 3).Schedule(MidpointRounding.ToEven), "<caption>3 deposits</caption>" },
    };

    private static AuditedClaim[] Claims => [Claim, Claim with { Id = "again" }];

    private static AuditedClaim Claim => new("formats", "doubled; about 20 %", new MultipleClaim(Published.Growth("doubled", Invariant), 5, Published.Growth("about 20 %", Invariant)).Audit());

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public void Lists_that_the_core_draws_are_shown_so(object list, string shown)
    {
        Assert.Contains(shown, list.ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
        Formatter.ResetToDefault();
        Assert.DoesNotContain(shown, list.ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
    }

    [Fact]
    public void Single_values_are_shown_as_the_core_alone_shows_them()
    {
        object[] values = [new Money(5m, Currency.USD), Claims[0], TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m)];
        var registered = values.Select(value => value.ToDisplayString(HtmlFormatter.MimeType)).ToArray();
        Formatter.ResetToDefault();
        Assert.Equal(registered, values.Select(value => value.ToDisplayString(HtmlFormatter.MimeType)));
    }

    [Fact]
    public void Registering_twice_changes_nothing()
    {
        var once = Claims.ToDisplayString(HtmlFormatter.MimeType);
        NotebookFormatters.Register();
        Assert.Equal(once, Claims.ToDisplayString(HtmlFormatter.MimeType));
    }

    [Fact]
    public void What_a_display_refuses_is_told_as_the_core_tells_it()
    {
        FundDeposit[] mixed = [default, .. new SinkingFund(new Money(9m, Currency.USD), GrowthRate.FromPercent(1), 3).Schedule(MidpointRounding.ToEven)];
        Assert.Throws<CurrencyMismatchException>(() => mixed.ToDisplayString(HtmlFormatter.MimeType));
    }

    [Fact]
    public void It_refers_to_no_assembly_of_a_notebook()
    {
        Assert.All(
            [typeof(NotebookFormatters).Assembly, typeof(Money).Assembly],
            assembly => Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => reference.Name!.Contains("Interactive", StringComparison.Ordinal)));
        Assert.Contains(typeof(NotebookFormatters).Assembly.GetReferencedAssemblies(), assembly => assembly.Name == "TradeMetrics");
    }
}
