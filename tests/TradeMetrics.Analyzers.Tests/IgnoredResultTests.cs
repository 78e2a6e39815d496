namespace TradeMetrics.Analyzers.Tests;

public class IgnoredResultTests
{
    private const string Given = """
        const MidpointRounding Even = MidpointRounding.ToEven;
        var money = new Money(8.305m, Currency.CNY);
        var growth = GrowthRate.FromPercent(5.4m);
        var series = TimeSeries.From([(TimePeriod.Year(2021), 100m), (TimePeriod.Year(2022), 110m)]);

        """;

    [Theory]
    [InlineData("[|money.Round(Even)|];")]
    [InlineData("[|Money.Add(money, money)|];")]
    [InlineData("[|growth.Then(growth)|];")]
    [InlineData("[|series.YearOnYear()|];")]
    [InlineData("[|SeriesGrowthExtensions.YearOnYear(series)|];")]
    [InlineData("[|100m.CompoundedAt(growth, 5)|];")]
    [InlineData("[|Money.Parse(\"5 CNY\", null)|];")]
    [InlineData("[|money.ToString()|];")]
    [InlineData("[|new ReportPage(\"Trade\").WithText(\"Exports\", \"rose\")|];")]
    public Task A_call_for_nothing_but_its_result_is_seen(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Theory]
    [InlineData("Money? some = money; [|some?.Round(Even)|];")]
    [InlineData("TimeSeries<decimal>? some = series; [|some?.Lag(1).YearOnYear()|];")]
    public Task A_call_on_what_may_be_null_is_seen(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Theory]
    [InlineData("[|Money.Add(money, money.Round(Even))|];")]
    [InlineData("[|Money.Add(money, money).Round(Even)|];")]
    [InlineData("if (money.Amount > 0) [|money.Round(Even)|];")]
    [InlineData("foreach (var _ in series) [|money.Round(Even)|];")]
    [InlineData("for (var i = 0; i < 2; [|money.Round(i, Even)|]) i++;")]
    [InlineData("Action late = () => { [|money.Round(Even)|]; Console.WriteLine(money); };")]
    [InlineData("Action<int> late = delegate { [|money.Round(Even)|]; };")]
    [InlineData("Rounded(money); static void Rounded(Money money) => [|money.Round(Even)|];")]
    [InlineData("new List<Money> { money }.ForEach(each => [|each.Round(Even)|]);")]
    [InlineData("try { [|money.Round(Even)|]; } finally { }")]
    [InlineData("try { [|money.Round(Even)|]; Console.WriteLine(money); } catch (ArgumentException) { }")]
    [InlineData("try { Console.WriteLine(money); } catch (ArgumentException) { [|money.Round(Even)|]; }")]
    public Task A_call_is_seen_wherever_its_result_is_dropped(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Theory]
    [InlineData("_ = money.Round(Even);")]
    [InlineData("money = money.Round(Even);")]
    [InlineData("money += money;")]
    [InlineData("var rounded = money.Round(Even);")]
    [InlineData("Console.WriteLine(money.Round(Even));")]
    [InlineData("Console.WriteLine($\"{money.Round(Even)} and {growth.Then(growth)}\");")]
    [InlineData("if (money.Equals(money)) { }")]
    [InlineData("Func<Money> rounded = () => money.Round(Even);")]
    [InlineData("Func<Money, Money> rounded = each => each.Round(Even);")]
    [InlineData("Rounded(money); static Money Rounded(Money money) => money.Round(Even);")]
    [InlineData("foreach (var part in money.Allocate([1m, 2m])) { }")]
    [InlineData("Money? some = money; some = some?.Round(Even);")]
    public Task A_result_that_is_used_or_waved_off_is_fine(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Theory]
    [InlineData("Expect.Throws<ArgumentException>(() => money.Round(-1, Even));")]
    [InlineData("Expect.Throws<ArgumentException>(() => { money.Round(-1, Even); });")]
    [InlineData("Expect.Throws<ArgumentException>(delegate { money.Round(-1, Even); });")]
    [InlineData("Expect.Throws<ArgumentException>(Rounded); void Rounded() => money.Round(-1, Even);")]
    [InlineData("Expect.Throws<ArgumentException>(Rounded); void Rounded() { money.Round(-1, Even); }")]
    [InlineData("Action late = () => money.Round(Even);")]
    [InlineData("try { money.Round(-1, Even); } catch (ArgumentException wrong) { Console.WriteLine(wrong.Message); }")]
    public Task A_call_made_for_its_exception_is_fine(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Theory]
    [InlineData("Money.TryParse(\"5 CNY\", null, out var read);")]
    [InlineData("money.TryFormat(new char[20], out var written, \"G\", null);")]
    [InlineData("money.TryAs<CNY>(out var typed);")]
    public Task A_call_that_gives_something_else_too_is_fine(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Theory]
    [InlineData("Columns.Sum([1.0, 2.0]);")]
    [InlineData("TimeSeries.From([(TimePeriod.Year(2021), 1.0)]).CopyTo(new double[1]);")]
    [InlineData("var (amount, currency) = (money.Amount, money.Currency);")]
    public Task Columns_and_calls_without_a_result_are_fine(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Theory]
    [InlineData("new List<Money> { money }.Remove(money);")]
    [InlineData("new[] { money }.ToList();")]
    [InlineData("\"text\".Trim();")]
    [InlineData("new StringWriter().ToString();")]
    public Task Other_libraries_are_left_alone(string code) => Snippet.WarnsOf("TM0002", Given + code);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Snippet.WarnsOf("TM0002", "// <auto-generated/>\nclass Code { void Run(GrowthRate growth) { growth.Then(growth); } }");

    [Fact]
    public async Task The_message_says_what_was_dropped() =>
        Assert.Equal(
            "The result of 'YearOnYear' is not used, and nothing else changes: assign it, or write '_ =' where only the exception is wanted",
            await Snippet.Message(Given + "series.YearOnYear();"));
}
