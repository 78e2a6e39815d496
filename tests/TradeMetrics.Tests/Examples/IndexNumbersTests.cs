using System.Text.Json;

namespace TradeMetrics.Tests.Examples;

[Collection(ExamplesInTurn.Name)]
public class IndexNumbersTests
{
    private const string Header = "time,prodID,prices,quantities";

    [Fact]
    public async Task Every_formula_and_link_is_written_as_json_and_nothing_else_is_printed()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", "--json");
        Assert.Equal((0, ""), (exit, error));
        var rows = JsonDocument.Parse(output).RootElement;
        Assert.All(rows.EnumerateArray(), row => Assert.Equal(["period", "formula", "link", "value"], row.EnumerateObject().Select(member => member.Name)));
        var series = Series(rows);
        Assert.Equal(
            IndexFormula.All.SelectMany(formula => new[] { "pop", "chained", "fixedbase" }.Concat(formula.SatisfiesTimeReversal ? ["geks"] : []).Select(link => (formula.Name, link))).Order(),
            series.Select(group => group.Key).Order());
        Assert.All(series, group => Assert.Equal((12, 1m), (group.Count(), group.First().GetProperty("value").GetDecimal())));

        // IndexNumR's README, to seven decimals.
        var laspeyres = series[("laspeyres", "chained")].ToArray();
        Assert.Equal((12, 2.2000474m), (laspeyres[^1].GetProperty("period").GetInt32(), Math.Round(laspeyres[^1].GetProperty("value").GetDecimal(), 7)));
    }

    [Fact]
    public async Task A_file_of_quarters_gives_the_quantity_indices_that_are_asked_for()
    {
        using var file = new TemporaryFile($"{Header}\n2022-Q2,tea,5,12\n2022-Q1,tea,4,10\n2022-Q1,wool,8,\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--quantity", "--formula", "Fisher", "--formula", "carli", "--link", "fixedbase", "--json");
        Assert.Equal(0, exit);
        Assert.Contains("1 of 3 rows have no price or no quantity", error, StringComparison.Ordinal);
        Assert.Equal(
            [("2022-Q1", "fisher", 1m), ("2022-Q2", "fisher", 1.2m), ("2022-Q1", "carli", 1m), ("2022-Q2", "carli", 1.2m)],
            JsonDocument.Parse(output).RootElement.EnumerateArray().Select(row => (row.GetProperty("period").GetString()!, row.GetProperty("formula").GetString()!, Math.Round(row.GetProperty("value").GetDecimal(), 20))));
    }

    [Fact]
    public async Task Days_make_months_and_lots_make_unit_values_where_it_is_asked_for()
    {
        using var file = new TemporaryFile($"{Header}\n2022-01-03,tea,4,10\n2022-01-17,tea,6,30\n2022-02-01,tea,11,20\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--frequency", "M", "--unit-values", "--formula", "dutot", "--link", "pop", "--json");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal([("2022-01", 1m), ("2022-02", 2m)], JsonDocument.Parse(output).RootElement.EnumerateArray().Select(row => (row.GetProperty("period").GetString()!, row.GetProperty("value").GetDecimal())));
    }

    [Fact]
    public async Task The_table_shows_periods_across()
    {
        using var file = new TemporaryFile($"{Header}\n1,tea,4,10\n2,tea,5,12\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--formula", "paasche", "--link", "chained");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(["Price indices, 2 periods from 1 to 2, the first is 1", "", "chained", "                          1         2", "paasche              1.0000    1.2500"], output.TrimEnd().Split(Environment.NewLine));
    }

    [Fact]
    public async Task Periods_without_a_common_product_have_no_value_but_a_reason_and_the_job_fails()
    {
        using var file = new TemporaryFile($"{Header}\n1,tea,4,10\n2,silk,20,2\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--formula", "dutot", "--link", "pop", "--json");
        Assert.Equal(1, exit);
        var last = JsonDocument.Parse(output).RootElement.EnumerateArray().Last();
        Assert.Equal(JsonValueKind.Null, last.GetProperty("value").ValueKind);
        Assert.Contains("no product has a price and a quantity in both", last.GetProperty("reason").GetString()!, StringComparison.Ordinal);
        Assert.Contains("no product has a price and a quantity in both", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,tea,much,10", "line 2, column prices: \"much\" is no number")]
    [InlineData("1,tea,0,10", "line 2, column prices: 0 is no price. Expected one above zero")]
    [InlineData("one,tea,4,10", "line 2, column time: \"one\" is no time")]
    [InlineData("1,tea,4,10\n1,tea,5,9", "line 3, column prodID: the product \"tea\" of 1 is also in line 2")]
    [InlineData("1,tea,4,10\n2022-01,tea,5,9", "are not of one kind")]
    [InlineData("1,tea,4,10", "fewer than two times")]
    public async Task What_cannot_be_read_is_named_with_file_line_and_column(string rows, string problem)
    {
        using var file = new TemporaryFile($"{Header}\n{rows}\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--json");
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.Contains(problem.StartsWith("line", StringComparison.Ordinal) ? file.Path : "", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"fischer\" is no index formula. Expected one of laspeyres, paasche, fisher", "--formula", "fischer")]
    [InlineData("\"chain\" is no link. Expected one of pop, chained, fixedbase, geks.", "--link", "chain")]
    [InlineData("GEKS is not defined over carli. Expected one of fisher", "--link", "geks", "--formula", "carli")]
    [InlineData("is longer than the periods of --frequency M", "--frequency", "M")]
    [InlineData("\"--yaml\" is not understood here. Usage:", "--yaml")]
    [InlineData("no-such-file.csv", "no-such-file.csv")]
    [InlineData("the column time is missing", "docs/data/guangdong-briefing-2023-06.csv")]
    public async Task What_is_misspelt_or_missing_is_refused_with_what_there_is(string problem, params string[] arguments)
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    private static ILookup<(string Formula, string Link), JsonElement> Series(JsonElement rows) => rows.EnumerateArray()
        .ToLookup(row => (row.GetProperty("formula").GetString()!, row.GetProperty("link").GetString()!));
}
