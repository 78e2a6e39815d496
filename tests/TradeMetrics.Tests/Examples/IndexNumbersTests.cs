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
    public async Task What_is_undefined_is_left_out_and_its_reason_is_told_once()
    {
        using var file = new TemporaryFile($"{Header}\n1,tea,4,10\n2,silk,20,2\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--formula", "dutot", "--formula", "carli", "--link", "pop", "--json");
        Assert.Equal(0, exit);
        Assert.Equal([("dutot", 1), ("carli", 1)], JsonDocument.Parse(output).RootElement.EnumerateArray().Select(row => (row.GetProperty("formula").GetString()!, row.GetProperty("period").GetInt32())));
        Assert.StartsWith("2 of 4 index numbers are undefined and left out:", error, StringComparison.Ordinal);
        Assert.Single(error.Split("no product has a price and a quantity in both")[1..]);
        Assert.Contains("from 1 to 2:", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 1 3", "0 1 3", "There is no figure for 2:")]
    [InlineData("20001 20002 20004", "20001 20002 20004", "There is no figure for 20003:")]
    [InlineData("0 9000000000000000000", "0 9000000000000000000", "")]
    [InlineData("1995M01 1995m2 1995-03", "1995-01 1995-02 1995-03", "")]
    [InlineData("2022Q1 2022-Q2", "2022-Q1 2022-Q2", "")]
    [InlineData("202212 202301", "2022-12 2023-01", "")]
    [InlineData("2022-01-31 2022-02-28 2022-03-31", "2022-01-31", "Give --frequency M for dates that stand for months")]
    public async Task Times_are_even_steps_from_0_or_periods_in_any_of_their_forms_and_are_told_as_they_stand(string times, string periods, string told)
    {
        using var file = new TemporaryFile($"{Header}\n{string.Concat(times.Split(' ').Select(time => $"{time},tea,4,10\n"))}");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--formula", "fisher", "--link", "pop", "--link", "fixedbase", "--json");
        Assert.Equal(0, exit);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.True(told.Length > 0 || error.Length == 0);
        var found = JsonDocument.Parse(output).RootElement.EnumerateArray().Where(row => row.GetProperty("link").GetString() == (periods.Contains("-31", StringComparison.Ordinal) ? "pop" : "fixedbase"));
        Assert.Equal(periods, string.Join(' ', found.Select(row => row.GetProperty("period").ToString())));
    }

    // Bleymüller's prices and quantities, which come every fourth year, and the indices that micEconIndex documents for them.
    [Fact]
    public async Task Times_four_apart_are_compared_with_the_time_before_and_the_years_between_are_no_gaps()
    {
        using var file = new TemporaryFile(
            $"{Header}\n1970,A,1.2,1000\n1970,B,1.5,400\n1970,C,.5,1000\n1970,D,2,800\n1974,A,2,1200\n1974,B,1.8,1000\n1974,C,1.5,800\n1974,D,3,700\n1978,A,2.5,1400\n1978,B,2.1,1300\n1978,C,1.3,1200\n1978,D,3.4,900\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("index-numbers", file.Path, "--json");
        Assert.Equal((0, ""), (exit, error));
        var series = Series(JsonDocument.Parse(output).RootElement);
        Assert.All(series, rows => Assert.Equal([1970, 1974, 1978], rows.Select(row => row.GetProperty("period").GetInt32())));
        decimal[] Values(string formula, string link) => [.. series[(formula, link)].Select(row => Math.Round(row.GetProperty("value").GetDecimal(), 3))];
        Assert.Equal([1m, 1.697m, 1.887m], Values("laspeyres", "fixedbase"));
        Assert.Equal([1m, 1.582m, 1.799m], Values("paasche", "fixedbase"));

        // By hand: the basket of 1974 costs 7500 then and 8520 in 1978.
        Assert.Equal([1m, 1.697m, 1.136m], Values("laspeyres", "pop"));
        Assert.Equal([1m, 1.697m, 1.928m], Values("laspeyres", "chained"));
    }

    [Theory]
    [InlineData("1,tea,much,10", "line 2, column prices: \"much\" is no number")]
    [InlineData("1,tea,0,10", "line 2, column prices: 0 is no price. Expected one above zero")]
    [InlineData("one,tea,4,10", "line 2, column time: \"one\" is no time")]
    [InlineData("1,tea,4,10\n1,tea,5,9", "line 3, column prodID: the product \"tea\" of 1 is also in line 2")]
    [InlineData("1,tea,4,10\n2022-01,tea,5,9", "line 3, column time: 2022-01 and 1, which line 2 has, are not of one kind")]
    [InlineData("2022-Q1,tea,4,10\n2022-Q2,tea,4,10\n2022-07,tea,5,9", "line 4, column time: 2022-07 and 2022-Q1, which line 2 has, are not of one kind")]
    [InlineData("2022-01-01/P2M,tea,4,10\n2022-01-01/P3M,tea,5,9", "Years to date overlap")]
    [InlineData("0,tea,4,10\n1,tea,4,10\n3000000000,tea,4,10", "the first time and the last are too far apart")]
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
    [InlineData("1 counts as a year, which is longer than the periods of --frequency M", "--frequency", "M")]
    [InlineData("\"--yaml\" is not understood here. Usage:", "--yaml")]
    [InlineData("\"X\" is no frequency. Expected M, Q or A.", "--frequency", "X")]
    [InlineData("--link needs a value. Usage:", "--link")]
    [InlineData("no-such-file.csv: not found. Give the path of a CSV file with the columns time, prodID, prices, quantities.", "no-such-file.csv")]
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
