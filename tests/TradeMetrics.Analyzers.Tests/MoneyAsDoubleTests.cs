using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Analyzers.Tests;

public class MoneyAsDoubleTests
{
    private const string Given = """
        var money = new Money(8.30m, Currency.CNY);
        var typed = new Money<CNY>(1.70m);
        Money? some = money;
        var total = 0.0;

        """;

    [Theory]
    [InlineData("_ = [|(double)money.Amount|] * 1.1;")]
    [InlineData("_ = 1.1 * [|(double)typed.Amount|];")]
    [InlineData("_ = [|(float)money.Amount|] + 1;")]
    [InlineData("_ = [|(float)money.Amount|] * 2.0;")]
    [InlineData("_ = 1 - [|(double)money.Amount|];")]
    [InlineData("_ = [|(double)money.Amount|] / [|(double)typed.Amount|];")]
    [InlineData("_ = [|(double)money.Amount|] % 1;")]
    [InlineData("_ = ([|(double)money.Amount|]) * 1.1;")]
    [InlineData("_ = -[|(double)money.Amount|] * 1.1;")]
    [InlineData("_ = [|Convert.ToDouble(money.Amount)|] * 1.1;")]
    [InlineData("_ = [|Convert.ToSingle(money.Amount)|] * 1.1f;")]
    [InlineData("_ = [|decimal.ToDouble(typed.Amount)|] * 1.1;")]
    [InlineData("total += [|(double)money.Amount|];")]
    [InlineData("_ = [|(double?)some?.Amount|] * 1.1;")]
    [InlineData("_ = [|(double)(some?.Amount ?? 0)|] * 1.1;")]
    [InlineData("_ = ([|(double?)some?.Amount|] ?? 0) * 1.1;")]
    [InlineData("_ = Math.Round([|(double)money.Amount|], 1);")]
    [InlineData("_ = Math.Max(1.1, [|(double)money.Amount|]);")]
    public Task An_amount_that_is_computed_as_a_double_is_seen(string code) => Snippet.WarnsOf("TM0003", Given + code);

    [Theory]
    [InlineData("_ = [|(double)(money.Amount + typed.Amount)|] * 1.1;")]
    [InlineData("_ = [|(double)(money.Amount / 2)|] * 1.1;")]
    [InlineData("var months = 12; _ = [|(double)(money.Amount / months)|] * 1.1;")]
    [InlineData("_ = [|(double)-money.Amount|] * 1.1;")]
    [InlineData("_ = [|(double)(money + money).Amount|] * 1.1;")]
    [InlineData("_ = [|(double)money.Round(MidpointRounding.ToEven).Amount|] * 1.1;")]
    [InlineData("_ = [|(double)(float)money.Amount|] * 1.1;")]
    [InlineData("_ = [|(double)money.Amount|] / 1e6 * 1.1;")]
    [InlineData("Func<Money, double> taxed = each => [|(double)each.Amount|] * 1.19;")]
    [InlineData("Console.WriteLine($\"{[|(double)money.Amount|] * 1.1:N2}\");")]
    [InlineData("_ = new[] { money }.Sum(each => [|(double)each.Amount|] * 1.1);")]
    [InlineData("_ = new[] { money }.Sum(each => [|(double)each.Amount|]);")]
    [InlineData("_ = new[] { money }.Average(each => { return [|(double)each.Amount|]; });")]
    [InlineData("_ = new[] { some }.Sum(each => [|(double?)each?.Amount|]);")]
    [InlineData("class Cart { double Total(Money money) => [|(double)money.Amount|] * 1.19; }")]
    public Task An_amount_is_seen_within_other_code(string code) =>
        Snippet.WarnsOf("TM0003", code.StartsWith("class", StringComparison.Ordinal) ? code : Given + code);

    [Theory]
    [InlineData("var amount = [|(double)money.Amount|]; _ = amount * 1.1;")]
    [InlineData("double amount = [|(float)money.Amount|], other = 1.1; total += amount;")]
    [InlineData("var amount = [|Convert.ToDouble(money.Amount)|]; if (amount > 5.0) { Console.WriteLine(amount - 5.0); }")]
    [InlineData("var amount = [|(double)money.Amount|] / 1e6; _ = new[] { 1.1 }.Select(each => each * amount).ToList();")]
    [InlineData("var amount = [|(double)money.Amount|]; var half = amount; _ = half / 2;")]
    [InlineData("var amount = [|(double)money.Amount|]; _ = amount * 1.1; _ = amount * 1.2;")]
    [InlineData("var amount = [|(double)money.Amount|]; amount /= 12;")]
    [InlineData("for (var amount = [|(double)money.Amount|]; amount > 1; amount /= 2) { }")]
    [InlineData("Func<double> half = () => { var amount = [|(double)money.Amount|]; return amount / 2; };")]
    [InlineData("class Cart { double Total(Money money) { var net = [|(double)money.Amount|]; return net * 1.19; } }")]
    public Task An_amount_is_followed_into_a_variable(string code) =>
        Snippet.WarnsOf("TM0003", code.StartsWith("class", StringComparison.Ordinal) ? code : Given + code);

    [Theory]
    [InlineData("var amount = (double)money.Amount; Console.WriteLine(amount.ToString(\"E2\"));")]
    [InlineData("var amount = (double)money.Amount / 1e6; _ = BarChart.ToSvg(\"Trade\", [(\"Exports\", amount)]);")]
    [InlineData("var amount = (double)money.Amount; amount /= 1e6; Console.WriteLine($\"{amount:F1}\");")]
    [InlineData("{ var amount = (double)money.Amount; Console.WriteLine(amount); } { var amount = 2.0; _ = amount * 1.1; }")]
    public Task A_variable_for_display_is_fine(string code) => Snippet.WarnsOf("TM0003", Given + code);

    [Fact]
    public async Task Variables_that_name_each_other_while_code_is_typed_end()
    {
        var compilation = ExampleCompiler.Compile(ExampleCompiler.Parse(Given + "double a = (double)money.Amount + b, b = a; double c = c;"));
        var warnings = await Snippet.Warnings(compilation);
        Assert.DoesNotContain(warnings, warning => warning.Id == "AD0001");
    }

    // Followed by every way, thirty variables would be a thousand million ways.
    [Fact]
    public Task A_variable_is_followed_once_however_many_ways_lead_to_it() =>
        Snippet.WarnsOf("TM0003", Given + "double? amount0 = (double)money.Amount;"
            + string.Concat(Enumerable.Range(1, 30).Select(i => $"double? amount{i} = amount{i - 1} ?? amount{i - 1};")));

    [Theory]
    [InlineData("double height = (double)money.Amount;")]
    [InlineData("_ = new[] { money }.Select(each => (double)each.Amount).ToList();")]
    [InlineData("_ = BarChart.ToSvg(\"Trade\", [(\"Exports\", (double)money.Amount)]);")]
    [InlineData("Console.WriteLine($\"{(double)money.Amount:E2}\");")]
    [InlineData("Console.WriteLine(\"About \" + (double)money.Amount);")]
    [InlineData("Console.WriteLine((double)money.Amount > 5.0);")]
    [InlineData("_ = new[] { money }.Max(each => (double)each.Amount);")]
    [InlineData("_ = Math.Log((double)money.Amount);")]
    public Task A_conversion_for_display_is_fine(string code) => Snippet.WarnsOf("TM0003", Given + code);

    [Fact]
    public async Task An_amount_may_be_shown_in_every_unit_that_the_library_reads()
    {
        foreach (decimal unit in ScaleLexicon.Default.Words.Select(word => ScaleLexicon.Default[word]).Distinct())
            await Snippet.WarnsOf("TM0003", Given + $"_ = (double)money.Amount / {(double)unit:E0}; _ = (float)money.Amount / {(double)unit:E0}f; _ = (double)money.Amount / {unit:F0};");
    }

    [Theory]
    [InlineData("_ = money * 1.1m;")]
    [InlineData("_ = money.Amount * 1.1m;")]
    [InlineData("_ = (double)(money.Amount / money.Amount) * 100;")]
    [InlineData("_ = (double)(money / money) * 100;")]
    [InlineData("var all = new[] { money }.Sum(each => each.Amount); _ = (double)(money.Amount / all) * 100;")]
    [InlineData("_ = (double)(money.Amount * 1.1m);")]
    [InlineData("_ = (int)money.Amount * 2;")]
    public Task Money_decimals_and_ratios_are_fine(string code) => Snippet.WarnsOf("TM0003", Given + code);

    [Theory]
    [InlineData("_ = (double)5.4m * 1.1;")]
    [InlineData("_ = (double)GrowthRate.FromPercent(5.4m).Percent * 1.1;")]
    [InlineData("_ = (double)new Order(5m).Amount * 1.1; record Order(decimal Amount);")]
    [InlineData("_ = Convert.ToDouble(\"5\") * 1.1;")]
    [InlineData("_ = new Convert().ToDouble(money.Amount) * 1.1; class Convert { public double ToDouble(decimal number) => 0; }")]
    public Task What_is_no_amount_of_money_is_left_alone(string code) => Snippet.WarnsOf("TM0003", Given + code);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Snippet.WarnsOf("TM0003", "// <auto-generated/>\nclass Cart { double Total(Money money) => (double)money.Amount * 1.19; }");

    [Fact]
    public async Task The_message_says_what_to_do_instead() =>
        Assert.Equal(
            "'(double)money.Amount' makes a double of an amount of money within arithmetic: compute with the money or its decimal, and convert the result",
            await Snippet.Message(Given + "_ = (double)money.Amount * 1.1;"));

    [Fact]
    public async Task The_message_is_one_line() =>
        Assert.StartsWith(
            "'(double)(money.Amount + typed.Amount)' makes a double ",
            await Snippet.Message(Given + "_ = (double)(money.Amount // net\n    + typed.Amount) * 1.1;"),
            StringComparison.Ordinal);
}
