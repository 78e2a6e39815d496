using System.Text.Json;

namespace TradeMetrics.Tests.Examples;

[Collection(ExamplesInTurn.Name)]
public class ComplexityProgramTests
{
    // Cars are made by a alone, wheat by a and b, wine by all; d exports nothing, and nobody salt.
    private const string Small = "country,product,value\na,01,6\na,02,3\na,03,1\nb,02,3\nb,03,2\nc,03,5\nd,03,0\na,04,0\n";

    [Fact]
    public async Task The_default_file_gives_the_printed_figures_as_json_and_nothing_else()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("complexity", "--json", "--gdp", "docs/data/gdp-per-head-1998-2000.csv");
        Assert.Equal(0, exit);
        Assert.StartsWith("41 left out (no EXPY", error, StringComparison.Ordinal);
        var (countries, products) = Read(output);
        Assert.Equal((226, 785), (countries.Count, products.Count));
        Assert.All(countries.Values, country => Assert.Equal(["country", "diversity", "fitness", "eci", "expy"], country.EnumerateObject().Select(member => member.Name)));
        Assert.All(products.Values, product => Assert.Equal(["product", "ubiquity", "fitness", "pci", "prody"], product.EnumerateObject().Select(member => member.Name)));

        // As the R package economiccomplexity prints them.
        Assert.Equal((0.78605655, -0.5764283), (Figure(countries["afg"], "fitness", 8), Figure(countries["afg"], "eci", 7)));
        Assert.Equal((0.7538883, -0.66657613), (Figure(products["0011"], "fitness", 7), Figure(products["0011"], "pci", 8)));
        Assert.Equal((8223.607, 7915.893), (Figure(countries["ago"], "expy", 3), Figure(products["0011"], "prody", 3)));
        Assert.Equal(JsonValueKind.Null, countries["afg"].GetProperty("expy").ValueKind);
    }

    [Fact]
    public async Task Who_has_no_advantage_is_named_apart_and_not_listed()
    {
        using var file = new TemporaryFile(Small);
        var (exit, output, error) = await ExampleProgram.RunAsync("complexity", file.Path, "--json");
        Assert.Equal(0, exit);
        Assert.Equal("1 left out (no advantage in any product): d\n1 left out (no country with an advantage): 04\n", error.ReplaceLineEndings("\n"));
        var (countries, products) = Read(output);
        Assert.Equal(["a", "b", "c"], countries.Keys);
        Assert.Equal(["01", "02", "03"], products.Keys);
        Assert.Equal([2, 2, 1], countries.Values.Select(country => country.GetProperty("diversity").GetInt32()));
        Assert.False(countries["a"].TryGetProperty("expy", out _));
    }

    [Fact]
    public async Task An_index_that_is_not_unique_is_null_with_the_reason()
    {
        using var file = new TemporaryFile("country,product,value\na,1,1\nb,2,1\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("complexity", file.Path, "--json");
        Assert.Equal(0, exit);
        Assert.Contains("No ECI and no PCI: There is no largest network: of 2,", error, StringComparison.Ordinal);
        Assert.All(Read(output).Countries.Values, country => Assert.Equal((JsonValueKind.Null, 1), (country.GetProperty("eci").ValueKind, country.GetProperty("fitness").GetDouble())));
    }

    // The exporter of what nobody else sells does not take the index from the others: it is theirs without it, to the last digit.
    [Fact]
    public async Task An_exporter_without_a_link_is_named_and_the_others_keep_their_index()
    {
        using var file = new TemporaryFile($"{Small}tiny,09,1\n");
        var (exit, output, error) = await ExampleProgram.RunAsync("complexity", file.Path, "--json");
        Assert.Equal(0, exit);
        Assert.Contains("1 left out (no ECI, since no product links them to the largest network): tiny\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("1 left out (no PCI, since no country links them to the largest network): 09\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var (countries, products) = Read(output);
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (countries["tiny"].GetProperty("eci").ValueKind, products["09"].GetProperty("pci").ValueKind));
        var alone = Read((await Alone()).Output);
        Assert.All(alone.Countries, country => Assert.Equal(country.Value.GetProperty("eci").GetDouble(), countries[country.Key].GetProperty("eci").GetDouble()));

        static async Task<ExampleProgram.Outcome> Alone()
        {
            using var file = new TemporaryFile(Small);
            return await ExampleProgram.RunAsync("complexity", file.Path, "--json");
        }
    }

    [Fact]
    public async Task The_table_names_the_most_complex_and_a_threshold_is_above_zero()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("complexity");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("31951 advantages of 226 countries in 785 products", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^jpn +296 +2\.902 +2\.258\r?$", output);
        Assert.Contains("784 links join the products", output, StringComparison.Ordinal);

        using var file = new TemporaryFile(Small);
        var strict = await ExampleProgram.RunAsync("complexity", file.Path, "--threshold", "2");
        Assert.Contains("3 advantages of 3 countries in 3 products", strict.Output, StringComparison.Ordinal);
        Assert.Equal((2, ""), await Refused("\"--threshold 0\" is not understood here: a threshold is a number above zero", file.Path, "--threshold", "0"));
    }

    [Theory]
    [InlineData("country,product,value\na,1,2\na,1,3\n", "line 3, column product: this country and product stand twice")]
    [InlineData("country,product,value\na,1,-2\n", "line 2, column value: exports below zero")]
    [InlineData("country,product,value\na,1,much\n", "line 2, column value: \"much\" is no number")]
    [InlineData("country,value\na,1\n", "line 1: the column product is missing")]
    [InlineData("country,product,value\n", "line 2: there is no row")]
    [InlineData("country,product,value\na,1,1e308\nb,1,1e308\n", ": The total is outside the range")]
    [InlineData("country,product,value\na,1,0\n", ": No cell of 1 countries and 1 products is at 1 or above")]
    public async Task What_cannot_be_used_is_named_with_file_line_and_column(string content, string problem)
    {
        using var file = new TemporaryFile(content);
        var (exit, output, error) = await ExampleProgram.RunAsync("complexity", file.Path, "--json");
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(file.Path, error, StringComparison.Ordinal);
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_a_doubtful_income_and_an_unknown_option_are_refused()
    {
        using var incomes = new TemporaryFile("country,value\nafg,1\nafg,2\n");
        Assert.Equal((2, ""), await Refused("line 3, column country: the country stands twice", "--gdp", incomes.Path));
        Assert.Equal((2, ""), await Refused("no-such-file.csv: not found. Give the path of a CSV file with the columns country, product, value.", "no-such-file.csv"));
        Assert.Equal((2, ""), await Refused("no-such-file.csv: not found. Give the path of a CSV file with the columns country, value.", "--gdp", "no-such-file.csv"));
        Assert.Equal((2, ""), await Refused("\"--yaml\" is not understood here. Usage:", "--yaml"));
    }

    private static async Task<(int Exit, string Output)> Refused(string problem, params string[] arguments)
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("complexity", arguments);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        return (exit, output);
    }

    private static (Dictionary<string, JsonElement> Countries, Dictionary<string, JsonElement> Products) Read(string output)
    {
        var root = JsonDocument.Parse(output).RootElement;
        return (ByKey("countries", "country"), ByKey("products", "product"));

        Dictionary<string, JsonElement> ByKey(string list, string key) => root.GetProperty(list).EnumerateArray().ToDictionary(row => row.GetProperty(key).GetString()!);
    }

    private static double Figure(JsonElement row, string member, int digits) => Math.Round(row.GetProperty(member).GetDouble(), digits);
}
