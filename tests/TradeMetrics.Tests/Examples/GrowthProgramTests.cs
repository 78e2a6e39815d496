using System.Text.Json;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests.Examples;

[Collection(ExamplesInTurn.Name)]
public class GrowthProgramTests
{
    private const string Header = "value_mn_usd,year,economy_code,flow,note,economy\n";

    private static readonly string[] s_spans = ["--span", "1995-2000", "--span", "2000-2005", "--span", "2010-2015"];

    [Fact]
    public async Task The_json_holds_every_growth_that_UNCTAD_publishes_of_these_economies()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("growth", ["--json", .. s_spans]);
        Assert.Equal(0, exit);
        var rows = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        Assert.All(rows, row => Assert.Equal(["economy_code", "flow", "year_start", "year_end", "method", "rate_percent"], row.EnumerateObject().Select(member => member.Name)));

        // Eleven series of 44 years with three spans each; what is undefined is counted on the other stream.
        Assert.Contains($"{(11 * (43 + 3)) - rows.Count} of {11 * (43 + 3)} growth rates are undefined", error, StringComparison.Ordinal);
        var found = rows.ToDictionary(Key, row => row.GetProperty("rate_percent").GetDecimal());
        var published = CsvRecords.ReadFile(Repository.PathTo("docs/data/unctad-growth-published.csv"), "published_rate_pct", "min_level_mn_usd");
        Assert.All(published, record =>
        {
            var rate = record.Number("published_rate_pct")!.Value;
            var open = (0.1m * (1m + (Math.Abs(rate) / 100m)) / record.Number("min_level_mn_usd")!.Value) + 6e-6m;
            Assert.InRange(found[(record["economy_code"], record["flow"], record.Whole("year_start"), record.Whole("year_end"), record["method"])] - rate, -open, open);
        });
    }

    [Fact]
    public async Task A_file_of_ones_own_in_any_order_of_columns_and_rows_gives_each_method_by_its_name()
    {
        using var file = new TemporaryFile($"{Header}121,2002,01,Exports,x,Ålesund\n100,2000,01,Exports,,Ålesund\n200,2001,01,Exports,,Ålesund\n0,2000,01,Imports,,Ålesund\n,2001,01,Imports,,Ålesund\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("growth", file.Path, "--json", "--span", "2000-2002", "--span", "2001-2002", "--method", "cagr");
        Assert.Equal(0, exit);
        Assert.Equal(
            [("01", "Exports", 2000, 2001, "simple", 100m), ("01", "Exports", 2001, 2002, "simple", -39.5m), ("01", "Exports", 2000, 2002, "cagr", 10m)],
            JsonDocument.Parse(output).RootElement.EnumerateArray().Select(row => (Key(row).Code, Key(row).Flow, Key(row).From, Key(row).To, Key(row).Method, row.GetProperty("rate_percent").GetDecimal())));
        Assert.Contains("3 of 6 growth rates are undefined", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_economy_without_a_name_goes_by_its_code_and_one_named_late_by_its_name()
    {
        using var file = new TemporaryFile($"{Header}1,2000,01,Exports,,\n2,2001,01,Exports,,\n1,2000,02,Exports,,\n2,2001,02,Exports,,Oz\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("growth", file.Path);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("01, Exports, growth in %", output, StringComparison.Ordinal);
        Assert.Contains("Oz (02), Exports, growth in %", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_is_for_people()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("growth", "--span", "2000-2005");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("World (0000), Exports, growth in %", output, StringComparison.Ordinal);
        Assert.Contains("2000s     12.7     -4.0      4.9     16.8     21.5     14.0     15.4     15.6     15.2    -22.2", output, StringComparison.Ordinal);
        Assert.Contains("2000–2005 trend 18.56 % a year", output, StringComparison.Ordinal);
        Assert.Contains("2000–2005 trend undefined: There is no figure for 2000", output, StringComparison.Ordinal);
        Assert.Contains("11 series", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,MM,01,Exports,,A\n", "line 2, column year: \"MM\" is no whole number")]
    [InlineData("1,0,01,Exports,,A\n", "line 2, column year: there is no year 0")]
    [InlineData("much,2000,01,Exports,,A\n", "line 2, column value_mn_usd: \"much\" is no number")]
    [InlineData("", "line 2: there is no row")]
    [InlineData("1,2000,01,,,A\n", "line 2, column flow: it is empty")]
    [InlineData("1,2000,01,Exports,,A\n1,2000,01,Exports,,A\n", "line 3, column year: 2000 is there twice for 01, Exports")]
    public async Task A_bad_row_is_named_by_file_line_and_column(string rows, string problem)
    {
        using var file = new TemporaryFile(Header + rows);
        var (exit, output, error) = await ExampleProgram.RunAsync("growth", file.Path, "--json");
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains($"{file.Path}, {problem}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_run_is_refused()
    {
        using var file = new TemporaryFile("year,economy_code,economy,flow\n2000,01,A,Exports\n");
        await Refuses("the column value_mn_usd is missing", file.Path);
        await Refuses("no-such-file.csv: not found. Give the path of a CSV file with the columns year, economy_code, flow, value_mn_usd.", "no-such-file.csv");
        await Refuses("docs: a folder, not a file. Give the path", "docs");
        await Refuses("\"\" is not understood here", "");
        await Refuses("\"--yaml\" is not understood here. Usage:", "--yaml");
        await Refuses("\"--span 1995-1992\" is not understood here", "--span", "1995-1992");
        await Refuses("\"--span \" is not understood here", "--span");
        await Refuses("\"--method mean\" is not understood here", "--method", "mean");
    }

    private static async Task Refuses(string problem, params string[] arguments)
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("growth", arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    private static (string Code, string Flow, int From, int To, string Method) Key(JsonElement row) => (
        row.GetProperty("economy_code").GetString()!, row.GetProperty("flow").GetString()!, row.GetProperty("year_start").GetInt32(), row.GetProperty("year_end").GetInt32(), row.GetProperty("method").GetString()!);
}
