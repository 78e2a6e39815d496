using System.Text.Json;

namespace TradeMetrics.Tests;

public class RegionTests
{
    private static readonly string[] _oneOfEach = ["CN", "CHN", "156", "CN-GD", "440100"];

    [Theory]
    [InlineData("CN", "CN", "China", RegionKind.Country)]
    [InlineData("chn", "CN", "China", RegionKind.Country)]
    [InlineData("156", "CN", "China", RegionKind.Country)]
    [InlineData("CN-GD", "CN-GD", "Guangdong", RegionKind.Subdivision)]
    [InlineData("440000", "CN-GD", "Guangdong", RegionKind.Subdivision)]
    [InlineData("440100", "440100", "Guangzhou", RegionKind.City)]
    [InlineData("142", "142", "Asia", RegionKind.Continent)]
    [InlineData("030", "030", "Eastern Asia", RegionKind.Subregion)]
    [InlineData("011", "011", "Western Africa", RegionKind.IntermediateRegion)]
    [InlineData("001", "001", "World", RegionKind.World)]
    public void The_form_of_a_code_tells_its_list(string code, string canonical, string name, RegionKind kind)
    {
        var region = Region.FromCode(code);
        Assert.Equal((canonical, name, kind), (region.Code, region.Name, region.Kind));
    }

    [Fact]
    public void Guangzhou_lies_in_Guangdong_in_China_in_Asia_in_the_world()
    {
        var chain = new List<string>();
        for (var region = Region.FromCode("440100"); region is not null; region = region.Parent)
            chain.Add(region.Code);
        Assert.Equal(["440100", "CN-GD", "CN", "030", "142", "001"], chain);
    }

    [Fact]
    public void Only_entries_of_ISO_3166_1_have_its_letters()
    {
        Assert.Equal(("CN", "CHN", "156"), (Region.FromCode("CN").Alpha2, Region.FromCode("CN").Alpha3, Region.FromCode("CN").NumericCode));
        Assert.Equal((null, null, null), (Region.FromCode("CN-GD").Alpha2, Region.FromCode("CN-GD").Alpha3, Region.FromCode("CN-GD").NumericCode));
        Assert.Equal((null, "142"), (Region.FromCode("142").Alpha2, Region.FromCode("142").NumericCode));
    }

    [Theory]
    [InlineData("HK", "CN-HK", true)]
    [InlineData("MO", "CN-MO", true)]
    [InlineData("TW", "CN-TW", true)]
    [InlineData("US-PR", "PR", true)]
    [InlineData("FI-01", "AX", true)]
    [InlineData("GF", "FR-973", true)]
    [InlineData("AW", "NL-AW", true)]
    [InlineData("NL-BQ1", "BQ-BO", true)]
    [InlineData("NO-21", "SJ", false)] // Svalbard is a part of the entry
    [InlineData("US-GA", "GA", false)] // Georgia the state, Gabon
    [InlineData("HK", "CN", false)]
    public void Two_entries_can_be_one_territory(string left, string right, bool same)
    {
        Assert.Equal(same, Region.FromCode(left).IsSameTerritoryAs(Region.FromCode(right)));
        Assert.NotEqual(Region.FromCode(left), Region.FromCode(right));
    }

    [Fact]
    public void Hong_Kong_lies_within_China_only_by_its_entry_in_the_list_of_China()
    {
        var china = Region.FromCode("CN");
        Assert.True(Region.FromCode("CN-HK").IsWithin(china));
        Assert.False(Region.FromCode("HK").IsWithin(china));
    }

    // 251 and 381: UN Statistics Division, Trade Knowledgebase, "Reporter country codes and their customs areas".
    [Theory]
    [InlineData("842", "US")]
    [InlineData("251", "FR")]
    [InlineData("381", "IT")]
    [InlineData("380", "IT")]
    [InlineData("490", "TW")]
    [InlineData("579", "NO")]
    [InlineData("699", "IN")]
    [InlineData("757", "CH")]
    [InlineData("56", "BE")]
    [InlineData("056", "BE")]
    [InlineData("8", "AL")]
    [InlineData("0", "001")]
    public void Comtrade_has_numbers_of_its_own(string number, string code) =>
        Assert.Equal(code, Region.FromCode(number, RegionCodeScheme.Comtrade).Code);

    [Theory]
    [InlineData("58")] // Belgium-Luxembourg, to 1998
    [InlineData("142")] // an area, neither reporter nor partner
    [InlineData("")]
    [InlineData("1234")]
    [InlineData("CN")]
    public void Comtrade_does_not_take_other_codes(string number) =>
        Assert.False(Region.TryFromCode(number, RegionCodeScheme.Comtrade, out _));

    [Fact]
    public void Numbers_of_Comtrade_alone_need_the_scheme() =>
        Assert.All(["842", "251", "490", "699", "757", "579"], number => Assert.False(Region.TryFromCode(number, out _)));

    [Theory]
    [InlineData(RegionCodeScheme.Iso3166Alpha2, "CN")]
    [InlineData(RegionCodeScheme.Iso3166Alpha3, "CHN")]
    [InlineData(RegionCodeScheme.UnM49, "156")]
    [InlineData(RegionCodeScheme.Iso3166Part2, "CN-GD")]
    [InlineData(RegionCodeScheme.GbT2260, "440100")]
    public void A_scheme_takes_its_own_codes_only(RegionCodeScheme scheme, string own)
    {
        Assert.NotNull(Region.FromCode(own, scheme));
        Assert.All(_oneOfEach.Where(code => code != own), other => Assert.False(Region.TryFromCode(other, scheme, out _)));
    }

    [Fact]
    public void A_scheme_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Region.FromCode("CN", (RegionCodeScheme)99));

    [Theory]
    [InlineData("China", "CN (China)")]
    [InlineData("CNH", "CHN")] // nothing to say beyond the forms expected
    [InlineData("CHX", "CN (China)")]
    [InlineData("CN-GG", "CN-GD (Guangdong)")]
    [InlineData("CN-Guangd", "CN-GD (Guangdong)")]
    [InlineData("XX-YY", "CN-GD")]
    [InlineData("EU", "RegionGroup.FromCode")]
    [InlineData("", "''")]
    public void An_unknown_code_says_what_was_expected_and_what_comes_near(string code, string said)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Region.FromCode(code));
        Assert.Contains($"'{code}'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_of_another_list_says_which_region_it_is_there()
    {
        Assert.Contains("gives CN (China)", Assert.Throws<ArgumentException>(() => Region.FromCode("CHN", RegionCodeScheme.Iso3166Alpha2)).Message, StringComparison.Ordinal);
        Assert.EndsWith("(Parameter 'code')", Assert.Throws<ArgumentException>(() => Region.FromCode("ZZ", RegionCodeScheme.Iso3166Alpha2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused_and_tried_without_harm()
    {
        Assert.Throws<ArgumentNullException>(() => Region.FromCode(null!));
        Assert.Throws<ArgumentNullException>(() => Region.FromCode(null!, RegionCodeScheme.UnM49));
        Assert.Throws<ArgumentNullException>(() => Region.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => Region.FromCode("CN").IsWithin(null!));
        Assert.Throws<ArgumentNullException>(() => Region.FromCode("CN").IsSameTerritoryAs(null!));
        Assert.False(Region.TryFromCode(null, out _));
        Assert.False(Region.FromCode("CN").Equals(null));
    }

    [Fact]
    public void Parsing_speaks_of_format()
    {
        Assert.Throws<FormatException>(() => Region.Parse("??".AsSpan(), null));
        Assert.True(Region.TryParse("DE".AsSpan(), null, out var germany));
        Assert.Equal("Germany", germany.Name);
    }

    [Theory]
    [InlineData("\"ZZ\"")]
    [InlineData("1")]
    [InlineData("{}")]
    public void Json_that_is_no_code_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Region>(json));

    [Fact]
    public void Json_is_the_code() => Assert.Equal("\"CN-GD\"", JsonSerializer.Serialize(Region.FromCode("CN-GD")));

    [Fact]
    public void Guangdong_has_twenty_one_cities() =>
        Assert.Equal(21, Region.Known.Count(region => region.Parent == Region.FromCode("CN-GD")));

    [Fact]
    public async Task Threads_that_meet_at_a_country_get_the_same_regions()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Region.FromCode("DE-BY"))));
        Assert.All(found, region => Assert.Same(found[0], region));
    }
}
