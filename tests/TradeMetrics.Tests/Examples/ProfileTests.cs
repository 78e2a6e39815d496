using System.Text.Json;
using System.Xml.Linq;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests.Examples;

[Collection(ExamplesInTurn.Name)]
public class ProfileTests
{
    // UNCTADstat publishes China's share of the world's exports in 2022 as 14.18… %; the WTO's press release of 26 March 2010
    // has China as the largest exporter from 2009 on.
    [Fact]
    public async Task China_has_the_share_that_UNCTAD_publishes_and_is_first_since_2009()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("profile", "--json");
        Assert.Equal((0, ""), (exit, error));
        var profile = JsonDocument.Parse(output).RootElement;
        Assert.Equal(("156", "China"), (profile.GetProperty("economy_code").GetString(), profile.GetProperty("economy").GetString()));
        var totals = profile.GetProperty("totals").EnumerateArray().ToDictionary(row => row.GetProperty("year").GetInt32());
        using var published = File.OpenText(Path.Combine(Repository.Root, "docs/data/unctad-exports-2022.csv"));
        var share = CsvRecords.Read(published).Single(record => record["economy_code"] == "156").Measure("published_share_pct")!.Value;
        Assert.Equal(share, totals[2022].GetProperty("share_percent").GetDouble(), 1e-6);
        Assert.Equal([2, 1, 1], new[] { 2008, 2009, 2022 }.Select(year => totals[year].GetProperty("rank").GetInt32()));
        Assert.Equal(JsonValueKind.Null, totals[1980].GetProperty("growth_percent").ValueKind);
    }

    // The R package economiccomplexity prints these two Balassa indices in its article.
    [Fact]
    public async Task The_advantages_of_a_file_of_products_are_those_that_economiccomplexity_prints()
    {
        var (exit, output, error) = await ExampleProgram.RunAsync("profile", "docs/data/world-trade-by-product-1998-2000.csv", "--economy", "afg", "--json");
        Assert.Equal((0, ""), (exit, error));
        var products = JsonDocument.Parse(output).RootElement.GetProperty("products").EnumerateArray().ToDictionary(product => product.GetProperty("product").GetString()!);
        Assert.Equal(0.2312238, products["0011"].GetProperty("rca").GetDouble(), 2e-7);
        Assert.Equal(0.285438688, products["0012"].GetProperty("rca").GetDouble(), 2e-7);
        Assert.Equal(100, products.Values.Sum(product => product.GetProperty("share_percent").GetDouble()), 1e-9);
    }

    // Worked out by hand: A sells 6 of x and 2 of y and buys 2 and 2; B the rest.
    [Fact]
    public async Task Both_flows_of_products_give_intra_industry_trade_and_a_balance()
    {
        const string Header = "year,economy_code,flow,product,value";
        using var file = new TemporaryFile($"{Header}\n2022,A,Exports,x,6\n2022,A,Exports,y,2\n2022,A,Imports,x,2\n2022,A,Imports,y,2\n2022,B,Exports,x,2\n2022,B,Exports,y,6\n2021,A,Exports,x,4\n2021,A,Exports,y,\n");
        var (_, output, _) = await ExampleProgram.RunAsync("profile", file.Path, "--economy", "A", "--json");
        var profile = JsonDocument.Parse(output).RootElement;
        var products = profile.GetProperty("products").EnumerateArray().ToDictionary(product => product.GetProperty("product").GetString()!);
        Assert.Equal((0.5, 1.0), (products["x"].GetProperty("grubel_lloyd").GetDouble(), products["y"].GetProperty("grubel_lloyd").GetDouble()));
        Assert.Equal(1.5, products["x"].GetProperty("rca").GetDouble(), 1e-12);
        Assert.Equal(0.625, profile.GetProperty("concentration").GetProperty("hhi").GetDouble(), 1e-12);

        // A part of 2021 is missing, so that its total is, and the growth from it.
        var totals = profile.GetProperty("totals").EnumerateArray().Where(row => row.GetProperty("flow").GetString() == "exports").ToArray();
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null], totals.Select(row => row.GetProperty("growth_percent").ValueKind));
        Assert.Equal(50, totals[1].GetProperty("share_percent").GetDouble(), 1e-9);

        var text = (await ExampleProgram.RunAsync("profile", file.Path, "--economy", "A")).Output;
        Assert.Contains("Balance of 2022: 4.0; exports cover 200.0 % of imports", text, StringComparison.Ordinal);
        Assert.Contains("as concentrated as 1.6 equal ones", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_stands_alone_with_a_line_a_bar_a_treemap_and_the_product_space()
    {
        using var page = new TemporaryFile("");
        var (exit, _, error) = await ExampleProgram.RunAsync("profile", "docs/data/world-trade-by-product-1998-2000.csv", "--economy", "chn", "--html", page.Path);
        Assert.Equal((0, ""), (exit, error));
        var html = await File.ReadAllTextAsync(page.Path);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        var drawings = XDocument.Parse(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)).Descendants("svg").ToArray();
        Assert.Equal(3, drawings.Length);
        Assert.Equal(785, drawings[2].Elements("circle").Count());
        Assert.True(drawings[2].Elements("line").Count() >= 784);
        Assert.Equal(0, (await ExampleProgram.RunAsync("profile", "--html", page.Path)).ExitCode);
        Assert.Contains("number 1 of the", await File.ReadAllTextAsync(page.Path), StringComparison.Ordinal);
    }

    // Balassa's index against the World that the file has, 12 of 20, and not against the sum of A and B: 6/8 over 12/20.
    [Fact]
    public async Task The_world_of_the_file_is_what_advantage_is_measured_by_and_has_a_profile_itself()
    {
        using var file = new TemporaryFile("exporter,product,value\nWorld,x,12\nWorld,y,8\nA,x,6\nA,y,2\nB,x,2\n");
        double Rca(string output) => JsonDocument.Parse(output).RootElement.GetProperty("products")[0].GetProperty("rca").GetDouble();
        Assert.Equal(1.25, Rca((await ExampleProgram.RunAsync("profile", file.Path, "--economy", "A", "--json")).Output), 1e-12);
        var world = await ExampleProgram.RunAsync("profile", file.Path, "--economy", "World", "--json");
        Assert.Equal((0, 1.0), (world.ExitCode, Rca(world.Output)));
    }

    [Theory]
    [InlineData("economy_code,flow,product,value\nA,M,x,5\nB,X,x,3\n", "no exports of \"A\" by product")]
    [InlineData("economy_code,flow,product,value\nA,X,x,0\nB,X,x,3\n", "no exports of \"A\" by product")]
    [InlineData("economy_code,product,value\nA,x,\nA,y,4\n", "")]
    [InlineData("year,economy_code,value\n2021,A,\n2022,A,\n", "")]
    [InlineData("year,economy_code,value\n2021,A,0\n2022,A,0\n", "")]
    [InlineData("year,economy_code,value\n2021,World,5\n2021,A,6\n", "")]
    public async Task What_is_missing_is_left_out_of_text_page_and_json(string content, string told)
    {
        using var file = new TemporaryFile(content);
        using var page = new TemporaryFile("");
        foreach (var form in new[] { "--json", "--html" })
        {
            string[] options = form == "--json" ? [form] : [form, page.Path];
            var (exit, output, error) = await ExampleProgram.RunAsync("profile", [file.Path, "--economy", "A", .. options]);
            Assert.Equal(0, exit);
            Assert.NotEmpty(output);
            Assert.Contains(told, error, StringComparison.Ordinal);
            Assert.True(told.Length > 0 || error.Length == 0);
        }
    }

    [Theory]
    [InlineData("year,economy_code,value\n2022,A,1\n2022,A,2\n", "A", "line 3, column year: \"A\" stands twice in 2022")]
    [InlineData("year,economy_code,value\n2022,A,lots\n", "A", "line 2, column value: \"lots\" is no number")]
    [InlineData("year,economy_code,value\n2022,A,-1\n", "A", "line 2, column value: trade is not negative")]
    [InlineData("year,economy_code,value\nlast,A,1\n", "A", "line 2, column year: \"last\" is no whole number")]
    [InlineData("year,economy_code\n2022,A\n", "A", "line 1: the column value_mn_usd is missing. Expected one of value_mn_usd, value")]
    [InlineData("year,value\n2022,1\n", "A", "line 1: the column economy_code is missing. Expected one of economy_code, country, exporter")]
    [InlineData("economy_code,flow,value\nA,sideways,1\n", "A", "column flow: \"sideways\" is no flow")]
    [InlineData("economy_code,value\nA,1\n", "Z", "there is no economy \"Z\". It has A; give")]
    [InlineData("economy_code,product,value\nA,x,1e308\nA,y,1e308\n", "A", "Use a larger unit")]
    [InlineData("year,economy_code,value\n0,A,1\n", "A", "line 2, column year: there is no year 0")]
    [InlineData("year,economy_code,value\n", "A", "line 2: there is no row")]
    [InlineData("", "A", "line 1: there is none. Expected a first line that names the columns.")]
    public async Task What_cannot_be_read_is_named(string content, string economy, string problem)
    {
        using var file = new TemporaryFile(content);
        var (exit, output, error) = await ExampleProgram.RunAsync("profile", file.Path, "--economy", economy, "--json");
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(file.Path, error, StringComparison.Ordinal);
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_an_unknown_option_and_no_economy_are_refused()
    {
        await Refuses("no-such-file.csv: not found. Give the path of a CSV file with the columns economy_code, country or exporter;", "no-such-file.csv", "--economy", "A");
        await Refuses("no-such-folder/page.html: cannot be written.", "--html", "no-such-folder/page.html");
        Assert.Contains("Which economy?", (await ExampleProgram.RunAsync("profile", "docs/data/unctad-merchandise-trade.csv")).Error, StringComparison.Ordinal);
        await Refuses("\"--yaml\" is not understood here", "--yaml");

        static async Task Refuses(string problem, params string[] arguments)
        {
            var (exit, output, error) = await ExampleProgram.RunAsync("profile", arguments);
            Assert.Equal((2, ""), (exit, output));
            Assert.StartsWith(problem, error, StringComparison.Ordinal);
        }
    }

    // The share of A among such figures is near nothing, its advantage beyond a double.
    [Fact]
    public async Task An_advantage_that_no_double_holds_is_null_and_not_a_crash()
    {
        using var file = new TemporaryFile("country,product,value\nA,x,1e-320\nB,y,1\n");
        var (exit, output, _) = await ExampleProgram.RunAsync("profile", file.Path, "--economy", "A", "--json");
        Assert.Equal(0, exit);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(output).RootElement.GetProperty("products")[0].GetProperty("rca").ValueKind);
    }

    [Fact]
    public async Task Figures_of_every_fifth_year_make_a_line()
    {
        using var file = new TemporaryFile("year,economy_code,value\n2000,A,1\n2005,A,2\n2010,A,4\n");
        using var page = new TemporaryFile("");
        Assert.Equal(0, (await ExampleProgram.RunAsync("profile", file.Path, "--economy", "A", "--html", page.Path)).ExitCode);
        Assert.Matches("<path d=\"M[0-9. ]+L[0-9. ]+L[0-9. ]+\"", await File.ReadAllTextAsync(page.Path));
    }
}
