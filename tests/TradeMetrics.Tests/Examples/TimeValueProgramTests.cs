using System.Globalization;
using System.Text.Json;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests.Examples;

[Collection(ExamplesInTurn.Name)]
public class TimeValueProgramTests
{
    public static TheoryData<string> Functions => [.. Directory.GetFiles(Repository.PathTo("docs/data/finance"), "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Every_published_row_comes_out_as_printed(string function)
    {
        var file = $"docs/data/finance/{function}.csv";
        var found = await AnswersAsync(function.ToUpperInvariant(), file);
        var rows = CsvRecords.ReadFile(Repository.PathTo(file), "id", "expected", "tolerance", "status");
        Assert.Equal(rows.Select(row => row["id"]), found.Select(answer => answer.GetProperty("id").GetString()));
        foreach (var (row, answer) in rows.Zip(found))
        {
            var id = row["id"];
            Assert.True(answer.TryGetProperty("values", out _) == (row["status"] == "multi"), $"{id} has values where there are several.");
            if (row["status"] is "error" or "none")
            {
                Assert.True(answer.TryGetProperty("error", out var error) && error.GetString() is { Length: > 0 }, $"{id} has no result.");
            }
            else if (row["status"] == "multi")
            {
                double[] roots = [.. row["all_roots"].Split(';').Select(root => double.Parse(root, CultureInfo.InvariantCulture))];
                var guess = row["guess"].Length > 0 ? row.Measure("guess")!.Value : 0.1;
                Assert.Equal(roots.Length, answer.GetProperty("values").GetArrayLength());
                Assert.All(roots.Zip(answer.GetProperty("values").EnumerateArray()), pair => Near(id, pair.First, pair.Second.GetDouble()));
                Near(id, roots.MinBy(root => Math.Abs(root - guess)), answer.GetProperty("value").GetDouble());
            }
            else if (row["expected"] is not ("ERROR" or "NONE"))
            {
                // What is printed has fewer digits than some of the tolerances.
                var value = answer.GetProperty("value");
                var within = function is "irr" or "xirr" || row["status"] == "quirk"
                    ? Math.Abs(value.GetDouble() - row.Measure("expected")!.Value) <= Math.Max(row.Measure("tolerance")!.Value, 1e-9 * Math.Abs(row.Measure("expected")!.Value))
                    : Math.Abs(value.GetDecimal() - row.Number("expected")!.Value) <= row.Number("tolerance");
                Assert.True(within, $"{id}: {value}, not {row["expected"]}");
            }
        }
    }

    // The examples of Excel's documentation.
    [Theory]
    [InlineData("sln", "cost,salvage,life", "30000,7500,10", "2250")]
    [InlineData("syd", "cost,salvage,life,per", "30000,7500,10,1\n30000,7500,10,10", "4090.91 409.09")]
    [InlineData("db", "cost,salvage,life,period,month", "1000000,100000,6,1,7\n1000000,100000,6,2,7\n1000000,100000,6,7,7", "186083.33 259639.42 15845.1")]
    [InlineData("ddb", "cost,salvage,life,period,factor", "2400,300,3650,1,\n2400,300,120,1,2\n2400,300,10,1,2\n2400,300,10,2,1.5\n2400,300,10,10,", "1.32 40 480 306 22.12")]
    [InlineData("vdb", "cost,salvage,life,start_period,end_period,factor", "2400,300,3650,0,1,\n2400,300,120,0,1,\n2400,300,10,0,1,\n2400,300,120,6,18,\n2400,300,120,6,18,1.5", "1.32 40 480 396.31 311.81")]
    public async Task Depreciation_comes_out_as_Excel_documents_it(string function, string columns, string rows, string expected)
    {
        using var file = new TemporaryFile($"id,{columns}\n{string.Join('\n', rows.Split('\n').Select((row, index) => $"{index},{row}"))}\n");
        var found = await AnswersAsync(function, file.Path);
        Assert.Equal(expected, string.Join(' ', found.Select(answer => Math.Round(answer.GetProperty("value").GetDecimal(), 2).ToString("0.##", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task What_is_left_out_is_what_it_is_in_Excel_and_a_bad_row_is_an_error_of_its_own()
    {
        using var file = new TemporaryFile("nper,rate,id,pmt,fv,other\n10,0.05,Ålesund,-100,,x\nten,0.05,text,-100,,\n10,,empty,-100,,\n");
        var found = await AnswersAsync("Pv", file.Path);
        Assert.Equal(772.1734929m, found[0].GetProperty("value").GetDecimal(), 7);
        Assert.Equal("Ålesund", found[0].GetProperty("id").GetString());
        Assert.Contains($"{file.Path}, line 3, column nper: \"ten\" is no number", found[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("line 4, column rate: it is empty", found[2].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_is_for_people()
    {
        using var file = new TemporaryFile("id,values,guess\nA,-100;230;-132,0.3\nlong,1;2,\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("timevalue", "irr", file.Path);
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches(@"^A     0\.(2|19999)\d* of 0\.\d+, 0\.\d+\r?\n", output);
        Assert.Contains("long  error: All cash flows", output, StringComparison.Ordinal);
        Assert.EndsWith("2 rows of IRR, 1 without a result", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_or_understood_is_refused()
    {
        using var file = new TemporaryFile("id,rate\n1,2\n");
        await Refuses("line 1: the column nper is missing", "fv", file.Path, "--json");
        await Refuses("no-such-file.csv: not found. Give the path of a CSV file with the columns id, values.", "irr", "no-such-file.csv");
        await Refuses("\"moon\" is no function here. Expected one of fv, pv, pmt", "moon", file.Path, "--json");
        await Refuses("\"--yaml\" is not understood here. Usage:", "pmt", "--yaml");
    }

    private static void Near(string id, double expected, double actual) => Assert.True(Math.Abs(actual - expected) <= 1e-9 * Math.Max(1e-3, Math.Abs(expected)), $"{id}: {actual}, not {expected}");

    private static async Task Refuses(string problem, params string[] arguments)
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("timevalue", arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<JsonElement>> AnswersAsync(string function, string file)
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("timevalue", function, file, "--json");
        Assert.Equal((0, ""), (exit, error));
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
    }
}
