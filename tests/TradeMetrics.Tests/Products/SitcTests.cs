using System.Text.Json;

namespace TradeMetrics.Tests;

public class SitcTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("00", "00")]
    [InlineData("001", "001")]
    [InlineData("0011", "001.1")]
    [InlineData("001.1", "001.1")]
    [InlineData("00111", "001.11")]
    [InlineData("001.11", "001.11")]
    public void Codes_keep_their_zeros_and_have_a_dot_after_the_group(string text, string dotted)
    {
        var code = Sitc.Parse(text);
        Assert.Equal((dotted, dotted.Replace(".", "", StringComparison.Ordinal)), (code.ToString("D"), code.ToString()));
        Assert.Equal(code, Sitc.Parse(text.AsSpan()));
        Assert.Equal(code, JsonSerializer.Deserialize<Sitc>(JsonSerializer.Serialize(code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("001111")]
    [InlineData("00.1")]
    [InlineData("0011.1")]
    [InlineData("x")]
    [InlineData("S5:001")]
    [InlineData("H5:001")]
    [InlineData("S:001")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.Contains("one to five digits", Assert.Throws<FormatException>(() => Sitc.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(Sitc.TryParse(text, out _));
    }

    [Fact]
    public void A_code_knows_its_section_division_and_group()
    {
        var code = Sitc.Parse("S3:79327");
        Assert.Equal(("7", "79", "793", "7932"), (code.Section.Digits, code.Division!.Digits, code.Group!.Digits, code.Parent!.Digits));
        Assert.True(code.IsWithin(code.Section) && !code.Section.IsWithin(code) && !code.IsWithin(Sitc.Parse("7")));
        Assert.Null(code.Section.Parent);
        Assert.Null(code.Section.Division);
        Assert.Null(code.Division.Group);
        Assert.Equal((SitcRevision.Rev3, "S3:79327"), (code.Revision, code.ToString("E")));
        Assert.Throws<FormatException>(() => code.ToString("X"));
    }

    [Fact]
    public void Codes_are_ordered_by_digits_then_by_revision()
    {
        string[] ordered = ["0", "001", "S1:001", "S4:001", "0011", "01"];
        Assert.Equal(ordered, ordered.Reverse().Select(text => Sitc.Parse(text)).Order().Select(code => code.ToString("E")));
        Assert.True(Sitc.Parse("0") < Sitc.Parse("1") && Sitc.Parse("1") >= Sitc.Parse("1") && Sitc.Parse("1") > Sitc.Parse("01") && Sitc.Parse("0") <= Sitc.Parse("1"));
        Assert.True(Sitc.Parse("S1:0") != Sitc.Parse("S2:0") && Sitc.Parse("S1:0") == Sitc.Parse("s1:0") && Sitc.Parse("0").Equals((object)Sitc.Parse("0")));
    }
}
