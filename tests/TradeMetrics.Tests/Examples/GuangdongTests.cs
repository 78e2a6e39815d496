using System.Text.Json;

namespace TradeMetrics.Tests.Examples;

[Collection(ExamplesInTurn.Name)]
public class GuangdongTests
{
    private const string Header = "id,subject,region,kind,start_period,start_figure,end_period,end_figure,unit,stated,note";

    [Fact]
    public async Task The_whole_briefing_is_audited_as_json_and_nothing_else_is_printed()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("guangdong", "--json");
        Assert.Equal((0, ""), (exit, error));
        var findings = JsonDocument.Parse(output).RootElement.EnumerateArray().ToDictionary(finding => finding.GetProperty("id").GetString()!);
        Assert.Equal(25, findings.Count);
        Assert.All(findings.Values, finding => Assert.Equal(["id", "verdict", "stated", "recomputed", "explanation"], finding.EnumerateObject().Select(member => member.Name)));
        Assert.All(findings.Values, finding => Assert.NotEmpty(finding.GetProperty("explanation").GetString()!));

        // The verdicts that the issue works out by hand.
        Assert.Equal(
            ["exact", "exact", "within-rounding", "within-rounding", "inconsistent", "not-checkable"],
            new[] { "trade-growth", "fdi-growth", "outsourcing-growth", "retail-growth", "new-formats-growth", "trade-share" }.Select(id => findings[id].GetProperty("verdict").GetString()));
        var average = findings["outsourcing-growth"].GetProperty("recomputed");
        Assert.Equal((0.1151m, 0.1160m, 0.1170m), (Rounded(average, "low"), Rounded(average, "central"), Rounded(average, "high")));
        var country = findings["trade-share"].GetProperty("recomputed");
        Assert.Equal((36_666_666_666_667m, 41_500_000_000_000m, 45_545_454_545_455m), (Math.Round(country.GetProperty("low").GetDecimal()), country.GetProperty("central").GetDecimal(), Math.Round(country.GetProperty("high").GetDecimal())));

        // 1.63 / 2.2: what the value of goods per train became.
        Assert.Equal(-0.2591m, Rounded(findings["trains-value"].GetProperty("recomputed"), "central"));
    }

    [Fact]
    public async Task Another_file_of_the_layout_is_audited_and_an_inconsistent_claim_can_fail_the_job()
    {
        using var file = new TemporaryFile($"{Header}\nx,Exports,,cagr,2017,1.0 billion,2022,2.0 billion,USD,20%,\ny,Trains,,year-on-year,2021,100,2022,106,trains,6%,\n");
        var (exit, output, _) = await ExampleProgram.RunAsync("guangdong", file.Path, "--json", "--fail-on", "inconsistent");
        Assert.Equal(1, exit);
        Assert.Equal(["inconsistent", "exact"], JsonDocument.Parse(output).RootElement.EnumerateArray().Select(finding => finding.GetProperty("verdict").GetString()));
        Assert.Equal(0, (await ExampleProgram.RunAsync("guangdong", file.Path, "--json")).ExitCode);
    }

    [Fact]
    public async Task The_table_and_the_page_say_the_same()
    {
        using var page = new TemporaryFile("");
        var (exit, output, error) = await ExampleProgram.RunAsync("guangdong", "--html", page.Path);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("3 exact, 2 within-rounding, 1 inconsistent, 19 not-checkable", output, StringComparison.Ordinal);
        Assert.Contains("2027: 10.1 trillion CNY", output, StringComparison.Ordinal);
        var html = await File.ReadAllTextAsync(page.Path);
        Assert.Contains("14.87 % a year would agree, or 2.49 times over the 5 years", html, StringComparison.Ordinal);
        Assert.Contains("<svg", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,,,gossip,,,,,,,", "line 2 (a), column kind: \"gossip\" is no kind of claim")]
    [InlineData("a,,,cagr,2017,lots,2022,8.3 trillion,CNY,4%,", "line 2 (a), column start_figure: \"lots\" cannot be read")]
    public async Task What_cannot_be_read_is_named_with_file_line_and_column(string row, string problem)
    {
        using var file = new TemporaryFile($"{Header}\n{row}\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("guangdong", file.Path, "--json");
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains($"{file.Path}, {problem}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_that_no_amount_holds_has_no_projection()
    {
        using var file = new TemporaryFile($"{Header}\na,Exports,,cagr,2017,1,2022,2,CNY,99999999999999999%,\n");
        var (exit, output, _) = await ExampleProgram.RunAsync("guangdong", file.Path);
        Assert.Equal(0, exit);
        Assert.Contains("2027: -", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_and_an_unknown_option_are_refused()
    {
        var missing = await ExampleProgram.RunAsync("guangdong", "no-such-file.csv");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.StartsWith("no-such-file.csv: not found. Give the path of a CSV file with the columns id, kind,", missing.Error, StringComparison.Ordinal);
        var unwritten = await ExampleProgram.RunAsync("guangdong", "--html", "no-such-folder/page.html");
        Assert.Equal((2, ""), (unwritten.ExitCode, unwritten.Output));
        Assert.StartsWith("no-such-folder/page.html: cannot be written.", unwritten.Error, StringComparison.Ordinal);
        var unknown = await ExampleProgram.RunAsync("guangdong", "--yaml");
        Assert.Equal((2, ""), (unknown.ExitCode, unknown.Output));
        Assert.Contains("\"--yaml\" is not understood here. Usage:", unknown.Error, StringComparison.Ordinal);
    }

    private static decimal Rounded(JsonElement numbers, string member) => Math.Round(numbers.GetProperty(member).GetDecimal(), 4);
}
