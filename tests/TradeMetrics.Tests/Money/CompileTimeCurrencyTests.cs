using Microsoft.CodeAnalysis;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>Yuan and dollars must not meet in one expression: the compiler says so, not a run.</summary>
public class CompileTimeCurrencyTests
{
    private const string Given = """
        var cny = new Money<CNY>(6m);
        var usd = new Money<USD>(1m);
        var any = new Money(6m, Currency.CNY);

        """;

    // Each has its counterpart below; a snippet that fails for another reason than its currencies would prove nothing.
    [Theory]
    [InlineData("_ = cny + cny;")]
    [InlineData("_ = cny - cny;")]
    [InlineData("decimal ratio = cny / cny;")]
    [InlineData("_ = cny < cny;")]
    [InlineData("_ = cny >= cny;")]
    [InlineData("_ = cny == cny;")]
    [InlineData("_ = cny * 2m;")]
    [InlineData("_ = cny / 2m;")]
    [InlineData("Money<CNY> same = cny;")]
    [InlineData("cny += cny;")]
    [InlineData("static void Pay(Money<CNY> price) { } Pay(cny);")]
    [InlineData("((IEquatable<Money<CNY>>)cny).Equals(cny);")]
    [InlineData("((IComparable<Money<CNY>>)cny).CompareTo(cny);")]
    [InlineData("Money<CNY>[] list = [cny, cny];")]
    [InlineData("var list = new[] { cny, cny };")]
    [InlineData("var list = new List<Money<CNY>> { cny, cny };")]
    [InlineData("var dear = true ? cny : cny;")]
    [InlineData("Money<CNY> known = any.As<CNY>();")]
    [InlineData("Money unknown = cny.ToMoney();")]
    public void One_currency_compiles(string snippet) => Assert.Empty(Errors(snippet));

    [Theory]
    [InlineData("_ = cny + usd;", "CS0019")]
    [InlineData("_ = cny - usd;", "CS0019")]
    [InlineData("_ = cny / usd;", "CS0019")]
    [InlineData("_ = cny < usd;", "CS0019")]
    [InlineData("_ = cny >= usd;", "CS0019")]
    [InlineData("_ = cny == usd;", "CS0019")]
    [InlineData("_ = cny != usd;", "CS0019")]
    [InlineData("cny += usd;", "CS0019")]
    [InlineData("Money<CNY> other = usd;", "CS0029")]
    [InlineData("var other = (Money<CNY>)usd;", "CS0030")]
    [InlineData("static void Pay(Money<CNY> price) { } Pay(usd);", "CS1503")]
    [InlineData("((IComparable<Money<CNY>>)cny).CompareTo(usd);", "CS1503")]
    [InlineData("Money<CNY>[] list = [cny, usd];", "CS0029")]
    [InlineData("var list = new[] { cny, usd };", "CS0826")]
    [InlineData("var list = new List<Money<CNY>> { cny, usd };", "CS1950")]
    [InlineData("IEnumerable<Money<CNY>> list = new List<Money<USD>>();", "CS0266")]
    [InlineData("var dear = true ? cny : usd;", "CS0173")]
    public void Two_currencies_do_not(string snippet, string error) => Assert.Contains(error, Errors(snippet));

    [Theory]
    [InlineData("_ = cny + any;", "CS0019")]
    [InlineData("_ = any + cny;", "CS0019")]
    [InlineData("_ = any - cny;", "CS0019")]
    [InlineData("_ = cny / any;", "CS0019")]
    [InlineData("_ = any < cny;", "CS0019")]
    [InlineData("_ = cny == any;", "CS0019")]
    [InlineData("Money unknown = cny;", "CS0029")]
    [InlineData("Money<CNY> known = any;", "CS0029")]
    public void A_currency_known_only_at_run_time_does_not_mix_without_a_crossing(string snippet, string error) =>
        Assert.Contains(error, Errors(snippet));

    [Theory]
    [InlineData("_ = cny + 1m;", "CS0019")]
    [InlineData("_ = 1m - cny;", "CS0019")]
    [InlineData("_ = 1m / cny;", "CS0019")]
    [InlineData("_ = cny < 1m;", "CS0019")]
    [InlineData("_ = cny * cny;", "CS0019")]
    [InlineData("_ = any + 1m;", "CS0019")]
    [InlineData("_ = any * any;", "CS0019")]
    [InlineData("Money<CNY> six = 6m;", "CS0029")]
    [InlineData("Money<int> nonsense = default;", "CS0315")]
    public void A_plain_number_is_not_money(string snippet, string error) => Assert.Contains(error, Errors(snippet));

    [Theory]
    [InlineData("cny.GrowthTo({0})")]
    [InlineData("cny.TryGrowthTo({0}, out _)")]
    [InlineData("cny.CagrTo({0}, 5)")]
    [InlineData("cny.LogGrowthTo({0})")]
    [InlineData("cny.ShareOf({0})")]
    [InlineData("cny.TryShareOf({0}, out _)")]
    [InlineData("cny.ContributionTo(cny, {0})")]
    [InlineData("cny.TimeToReach({0}, GrowthRate.FromPercent(5m))")]
    [InlineData("new ExchangeRate<CNY, USD>(0.14m).Convert({0})")]
    public void A_verb_takes_one_currency(string verb)
    {
        Assert.Empty(Errors($"_ = {verb.Replace("{0}", "cny", StringComparison.Ordinal)};"));
        Assert.NotEmpty(Errors($"_ = {verb.Replace("{0}", "usd", StringComparison.Ordinal)};"));
        Assert.NotEmpty(Errors($"_ = {verb.Replace("{0}", "any", StringComparison.Ordinal)};"));
    }

    private static string[] Errors(string snippet) =>
        [.. ExampleCompiler.Errors(ExampleCompiler.Compile(ExampleCompiler.Parse(Given + snippet))).Select(error => error.Id)];
}
