using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class HsCodeTests
{
    [Theory]
    [InlineData("010121", "010121", "0101.21")]
    [InlineData("0101.21", "010121", "0101.21")]
    [InlineData("01.01.21", "010121", "0101.21")]
    [InlineData("0101", "0101", "01.01")]
    [InlineData("01.01", "0101", "01.01")]
    [InlineData("01", "01", "01")]
    [InlineData("9999", "9999", "99.99")]
    [InlineData("980000", "980000", "9800.00")]
    public void Codes_are_read_with_and_without_dots_and_keep_their_zeros(string text, string digits, string dotted)
    {
        var code = HsCode.Parse(text);
        Assert.Equal((digits, digits, dotted), (code.Digits, code.ToString(), code.ToString("D")));
        Assert.True(HsCode.TryParse(text, out var same) && same == code);
        Assert.Equal(code, HsCode.Parse(text.AsSpan()));
    }

    [Theory]
    [InlineData("", "Give 2, 4 or 6 digits")]
    [InlineData("1", "leading zero")]
    [InlineData("10121", "leading zero")]
    [InlineData("01012100", "first six")]
    [InlineData("0101.21.00.90", "first six")]
    [InlineData("0101210090123", "Give 2, 4 or 6 digits")]
    [InlineData("77", "reserved")]
    [InlineData("7701", "reserved")]
    [InlineData("00", "there is not")]
    [InlineData("0100", "start at 0101")]
    [InlineData("010.121", "Give 2, 4 or 6 digits")]
    [InlineData("0101.", "Give 2, 4 or 6 digits")]
    [InlineData("0101..21", "Give 2, 4 or 6 digits")]
    [InlineData(".0101", "Give 2, 4 or 6 digits")]
    [InlineData("0101 21", "Give 2, 4 or 6 digits")]
    [InlineData("٠١", "Give 2, 4 or 6 digits")]
    [InlineData("H9:0101", "edition")]
    [InlineData(":0101", "Give 2, 4 or 6 digits")]
    public void What_is_no_code_is_refused_with_the_reason(string text, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FormatException>(() => HsCode.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(HsCode.TryParse(text, out _));
    }

    [Fact]
    public void A_code_knows_what_it_is_listed_under()
    {
        var horses = HsCode.Parse("H5:010121");
        Assert.Equal(["0101", "01"], new[] { horses.Parent!, horses.Parent!.Parent! }.Select(code => code.Digits));
        Assert.Equal(("01", "0101", "I"), (horses.Chapter.Digits, horses.Heading!.Digits, horses.Section!.Roman));
        Assert.Null(horses.Chapter.Parent);
        Assert.Null(horses.Chapter.Heading);
        Assert.True(horses.IsWithin(horses) && horses.IsWithin(horses.Chapter) && !horses.Chapter.IsWithin(horses));
        Assert.Equal(HsEdition.HS2017, horses.Parent!.Edition);
    }

    [Fact]
    public void An_edition_is_part_of_the_code()
    {
        var (old, now) = (HsCode.Parse("H4:0101"), HsCode.Parse("h5:0101"));
        Assert.True(old != now && old.In(HsEdition.HS2017) == now && !old.IsWithin(now.Chapter) && old < now);
        Assert.Equal(("H4:0101", "0101"), (old.ToString("E"), old.In(HsEdition.Unstated).ToString("E")));
        Assert.Throws<ArgumentOutOfRangeException>(() => old.In((HsEdition)2000));
        Assert.Throws<FormatException>(() => old.ToString("X"));
    }

    [Fact]
    public void Chapters_of_national_use_are_in_no_section()
    {
        Assert.True(HsCode.Parse("99").IsNational && HsCode.Parse("9801").Section is null && !HsCode.Parse("97").IsNational);
        Assert.Equal("XXI", HsCode.Parse("9701").Section!.Roman);
    }

    [Fact]
    public void JSON_is_text_with_the_edition_as_value_and_as_key()
    {
        Assert.Equal("\"010121\"", JsonSerializer.Serialize(HsCode.Parse("010121")));
        var byCode = new Dictionary<HsCode, int> { [HsCode.Parse("H5:0101")] = 1 };
        Assert.Equal("{\"H5:0101\":1}", JsonSerializer.Serialize(byCode));
        Assert.Equal(byCode, JsonSerializer.Deserialize<Dictionary<HsCode, int>>("{\"H5:01.01\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HsCode>("101"));
        Assert.Contains("reserved", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HsCode>("\"77\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_stands_before_its_headings_and_they_before_the_next_chapter()
    {
        string[] ordered = ["01", "0101", "010121", "0102", "02", "10"];
        Assert.Equal(ordered, ordered.Reverse().Select(text => HsCode.Parse(text)).Order().Select(code => code.Digits));
        Assert.True(HsCode.Parse("01") <= HsCode.Parse("01") && HsCode.Parse("02") > HsCode.Parse("0199") && HsCode.Parse("02") >= HsCode.Parse("01"));
        Assert.True(HsCode.Parse("01").CompareTo(null) > 0);
    }

    [Fact]
    public void Subheadings_regroup_to_sections()
    {
        var exports = Breakdown.From([(HsCode.Parse("010121"), 1m), (HsCode.Parse("0201"), 2m), (HsCode.Parse("85"), 4m), (HsCode.Parse("99"), 8m)]);
        Assert.Equal([("I", 3m), ("XVI", 4m), ("national", 8m)], exports.Regroup(code => code.Section?.Roman ?? "national").Select(part => (part.Key, part.Value)));
    }

    [Fact]
    public void The_21_sections_hold_every_chapter_but_77_once()
    {
        var chapters = HsSection.Known.SelectMany(section => Enumerable.Range(section.FirstChapter, section.LastChapter - section.FirstChapter + 1)).ToArray();
        Assert.Equal(Enumerable.Range(1, 97), chapters);
        Assert.Equal(Enumerable.Range(1, 21), HsSection.Known.Select(section => section.Number));
        Assert.All([77, 98, 99], chapter => Assert.Null(HsSection.OfChapter(chapter)));
        Assert.Equal((9, 14, 15, 18), (HsSection.OfChapter(45)!.Number, HsSection.OfChapter(71)!.Number, HsSection.OfChapter(83)!.Number, HsSection.OfChapter(91)!.Number));
        Assert.Throws<ArgumentOutOfRangeException>(() => HsSection.OfChapter(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HsSection.OfChapter(100));
    }

    [Fact]
    public void Editions_follow_each_other_without_a_gap()
    {
        Assert.Equal(["H0", "H1", "H2", "H3", "H4", "H5", "H6"], HsEditions.Known.Select(edition => edition.ComtradeCode()));
        Assert.Equal([1992, 1996, 2002, 2007, 2012, 2017, 2022], HsEditions.Known.Select(edition => edition.FirstYear()));
        Assert.Equal([1995, 2001, 2006, 2011, 2016, 2021, null], HsEditions.Known.Select(edition => edition.LastYear()));
        Assert.Equal((HsEdition.HS2012, HsEdition.HS2017, HsEdition.HS2022), (HsEditions.InForce(2016), HsEditions.InForce(2017), HsEditions.InForce(2030)));
        Assert.Throws<ArgumentOutOfRangeException>(() => HsEditions.InForce(1991));
        Assert.Throws<ArgumentException>(() => HsEdition.Unstated.FirstYear());
    }

    [Property]
    public Property Text_then_parsing_is_the_identity() => Prop.ForAll(Codes(), code =>
        HsCode.Parse(code.ToString("E")) == code
        && HsCode.Parse(code.ToString("D")).Digits == code.Digits
        && JsonSerializer.Deserialize<HsCode>(JsonSerializer.Serialize(code)) == code
        && HsCode.Parse(code.ToString("E")).GetHashCode() == code.GetHashCode());

    [Property]
    public Property Containment_follows_the_parents() => Prop.ForAll(Codes(), Codes(), (a, b) =>
        a.IsWithin(a) && (a.Parent is null || (a.IsWithin(a.Parent) && a.CompareTo(a.Parent) > 0)) && (!(a.IsWithin(b) && b.IsWithin(a)) || a == b));

    [Property]
    public bool Reading_any_text_never_throws(string? text) => HsCode.TryParse(text, out var code) == code is not null && Sitc.TryParse(text, out var sitc) == sitc is not null;

    private static Arbitrary<HsCode> Codes() => Arb.From(
        from chapter in Gen.Choose(1, 99).Where(chapter => chapter != 77)
        from heading in Gen.Choose(1, 99)
        from subheading in Gen.Choose(0, 99)
        from digits in Gen.Elements(2, 4, 6)
        from edition in Gen.Elements(Enum.GetValues<HsEdition>())
        select HsCode.Parse($"{chapter:00}{heading:00}{subheading:00}"[..digits]).In(edition));
}
