using System.Globalization;
using System.Text.Json;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests.Examples;

[Collection(ExamplesInTurn.Name)]
public class CashFlowsProgramTests
{
    [Theory]
    [InlineData("irr", "all_roots")]
    [InlineData("xirr", "all_roots")]
    [InlineData("xirr_daycount", "expected")]
    public async Task Every_root_of_every_published_row_is_in_the_json(string function, string roots)
    {
        var file = $"docs/data/finance/{function}.csv";
        var found = await SolvedAsync(file);
        var rows = CsvRecords.ReadFile(Repository.PathTo(file), "id", roots);
        Assert.Equal(rows.Select(row => row["id"]), found.Select(answer => answer.Id));
        Assert.All(rows.Zip(found), pair =>
        {
            double[] expected = [.. pair.First[roots].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(root => double.Parse(root, CultureInfo.InvariantCulture))];
            Assert.Equal((expected.Length switch { 0 => "none", 1 => "unique", _ => "several" }, expected.Length), (pair.Second.Kind, pair.Second.Rates.Length));
            Assert.Equal(expected.Length == 0, pair.Second.Reason is { Length: > 0 });
            Assert.All(expected.Zip(pair.Second.Rates), rate => Assert.True(Math.Abs(rate.First - rate.Second) <= 1e-9 * Math.Max(1e-3, Math.Abs(rate.First)), $"{pair.First["id"]}: {rate.Second}, not {rate.First}"));
        });
    }

    [Fact]
    public async Task Each_row_is_solved_by_itself_and_a_bad_one_says_where_and_why()
    {
        var many = string.Join(';', Enumerable.Range(0, 5000).Select(period => period == 0 ? "-1e15" : "1000000000000.000001"));
        using var file = new TemporaryFile($"""
            note,id,dates,values,convention
            ,Ålesund,,-100;110,
            ,two,,-100;230;-132,
            ,paid,,-1;-2,
            ,empty,,,
            ,text,,-100;much;3,
            ,gap,,-100;;3,
            ,dates,2024-01-01,-100;110,
            ,date,2024-01-01;2024-02-30,-100;110,
            ,360,2023-01-31;2024-01-31,-100;110,Act/360
            ,unknown,2023-01-31;2024-01-31,-100;110,Act/361
            ,mixed,2024-01-31;2023-01-31,1.1e-6;-0.000001,
            ,tiny,2024-01-31;2023-01-31,1.1e-60;-1e-60,
            ,huge,,-79228162514264337593543950335;-79228162514264337593543950335;79228162514264337593543950335;79228162514264337593543950335,
            ,many,,{many},
            """);
        var found = (await SolvedAsync(file.Path)).ToDictionary(answer => answer.Id);
        Assert.Equal(
            "Ålesund unique; two several; paid none; empty invalid; text invalid; gap invalid; dates invalid; date invalid; 360 unique; unknown invalid; mixed unique; tiny unique; huge unique; many unique",
            string.Join("; ", found.Values.Select(answer => $"{answer.Id} {answer.Kind}")));
        Assert.Equal(0.1, found["Ålesund"].Rates[0], 1e-15);
        Assert.Equal([0.1, 0.2], found["two"].Rates.Select(rate => Math.Round(rate, 14)));
        Assert.Equal(Math.Pow(1.1, 360.0 / 365) - 1, found["360"].Rates[0], 1e-14);
        Assert.Equal([0.1, 0.1], new[] { "mixed", "tiny" }.Select(id => Math.Round(found[id].Rates[0], 14)));
        Assert.Equal(0, found["huge"].Rates[0], 1e-12);
        Assert.Equal(0.001, found["many"].Rates[0], 1e-5);
        Assert.Contains("go one way", found["paid"].Reason, StringComparison.Ordinal);
        Assert.Contains($"{file.Path}, line 5, column values: it is empty", found["empty"].Reason, StringComparison.Ordinal);
        Assert.Contains("line 6, column values: \"much\" is no number", found["text"].Reason, StringComparison.Ordinal);
        Assert.Contains("line 7, column values: \"\" is no number", found["gap"].Reason, StringComparison.Ordinal);
        Assert.Contains("line 8, column dates: there are 1 dates for 2 values", found["dates"].Reason, StringComparison.Ordinal);
        Assert.Contains("line 9, column dates: \"2024-02-30\" is no date", found["date"].Reason, StringComparison.Ordinal);
        Assert.Contains("line 11, column convention: \"Act/361\" is no day count", found["unknown"].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_is_for_people_and_years_are_counted_as_told()
    {
        using var file = new TemporaryFile("id,values,dates\nA,-100;110,2023-01-31;2024-01-31\nlong,-100;230;-132,\nnone,1;2,\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("cashflows", file.Path, "--day-count", "Act/360");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(
            ["A     unique   9.8565 %", "long  several  10.0000 %; 20.0000 %"],
            output.Split(Environment.NewLine).Take(2));
        Assert.Contains("none  none     All cash flows", output, StringComparison.Ordinal);
        Assert.EndsWith("3 sets of flows, 1 unique, 1 several, 1 none", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_or_understood_is_refused()
    {
        using var file = new TemporaryFile("id,amounts\n1,2\n");
        using var torn = new TemporaryFile("id,values\n1,2,3\n");
        await Refuses("the column values is missing", file.Path, "--json");
        await Refuses($"{torn.Path}, line 2: it has 3 fields", torn.Path, "--json");
        await Refuses("no-such-file.csv: not found. Give the path of a CSV file with the columns id, values.", "no-such-file.csv");
        await Refuses("\"--yaml\" is not understood here. Usage:", "--yaml");
        await Refuses("\"--day-count moon\" is not understood here: a day count is one of Actual/365 Fixed", "--day-count", "moon");
    }

    private static async Task Refuses(string problem, params string[] arguments)
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("cashflows", arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Answer>> SolvedAsync(string file)
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("cashflows", file, "--json");
        Assert.Equal((0, ""), (exit, error));
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray().Select(row =>
        {
            Assert.Equal(["id", "kind", "rates", "reason"], row.EnumerateObject().Select(member => member.Name));
            return new Answer(row.GetProperty("id").GetString()!, row.GetProperty("kind").GetString()!, [.. row.GetProperty("rates").EnumerateArray().Select(rate => rate.GetDouble())], row.GetProperty("reason").GetString());
        })];
    }

    private sealed record Answer(string Id, string Kind, double[] Rates, string? Reason);
}
