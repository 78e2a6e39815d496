using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(RateArbitraries) })]
public class RateTextTests
{
    // Beside the six of the library's promise: signs with marks of direction, percent signs in front, groups of two, apostrophes.
    private static readonly CultureInfo[] s_cultures =
        [.. new[] { "", "en-US", "de-DE", "fr-FR", "zh-CN", "tr-TR", "ar-EG", "fa-IR", "sv-SE", "he-IL", "eu-ES", "en-IN", "de-CH" }
            .Select(CultureInfo.GetCultureInfo)];

    [Property]
    public bool Parse_inverts_format(GrowthRate growth, Share share, PercentagePoints points, InterestRate rate) =>
        s_cultures.All(culture =>
            Returns(growth, "G", culture) && Returns(growth, "+G", culture) && Returns(share, "G", culture)
            && Returns(points, "G", culture) && Returns(rate, "G", culture) && Returns(rate.Compounding, "", culture));

    [Property]
    public bool Parse_inverts_rounding_and_grouping(GrowthRate growth, PercentagePoints points)
    {
        var large = GrowthRate.FromFraction(decimal.Round(Math.Abs(growth.Fraction) * 1_234_567m, 4));
        var rounded = PercentagePoints.FromFraction(decimal.Round(points.Fraction * 1_234_567m, 4));
        return s_cultures.All(culture =>
            Returns(large, "P2", culture) && Returns(large, "+P3", culture) && Returns(rounded, "P2", culture) && Returns(rounded, "B0", culture));
    }

    [Property]
    public bool All_ways_of_formatting_agree(InterestRate rate, PercentagePoints points)
    {
        var text = rate.ToString("P3", CultureInfo.GetCultureInfo("fr-FR"));
        Span<char> characters = stackalloc char[100];
        Span<byte> bytes = stackalloc byte[200];
        return rate.TryFormat(characters, out var written, "P3", CultureInfo.GetCultureInfo("fr-FR"))
            && characters[..written].SequenceEqual(text)
            && rate.TryFormat(bytes, out var count, "P3", CultureInfo.GetCultureInfo("fr-FR"))
            && Encoding.UTF8.GetString(bytes[..count]) == text
            && !rate.TryFormat(characters[..(text.Length - 1)], out written, "P3", CultureInfo.GetCultureInfo("fr-FR")) && written == 0
            && string.Create(CultureInfo.InvariantCulture, $"{points:P1}") == points.ToString("P1", CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("5.4", "G", "", "5.4 %")]
    [InlineData("5.400", null, "", "5.4 %")]
    [InlineData("-3", "G", "", "-3 %")]
    [InlineData("0", "+G", "", "0 %")]
    [InlineData("5.4", "+", "", "+5.4 %")]
    [InlineData("5.45", "p1", "", "5.5 %")]
    [InlineData("-5.45", "P1", "", "-5.5 %")]
    [InlineData("-0.04", "P1", "", "0.0 %")]
    [InlineData("0.04", "+P1", "", "0.0 %")]
    [InlineData("1234567.8", "P", "", "1,234,567.80 %")]
    [InlineData("1234567.8", "G", "", "1234567.8 %")]
    [InlineData("1234567.8", "P1", "en-IN", "12,34,567.8%")]
    [InlineData("5.4", "P0", "", "5 %")]
    [InlineData("5.4", "F", "", "0.054")]
    [InlineData("5.4", "+F", "de-DE", "+0,054")]
    [InlineData("5.45", "F3", "", "0.055")]
    [InlineData("5.4", "G", "en-US", "5.4%")]
    [InlineData("5.4", "G", "de-DE", "5,4 %")]
    [InlineData("-5.4", "G", "tr-TR", "-%5,4")]
    [InlineData("5.4", "+G", "tr-TR", "+%5,4")]
    [InlineData("-5.4", "G", "sv-SE", "−5,4 %")]
    [InlineData("0.0000000000000000000000001", "G", "", "0.0000000000000000000000001 %")]
    [InlineData("5.4", "P30", "", "5.400000000000000000000000000000 %")]
    [InlineData("1000", "G", "", "1000 %")]
    public void A_growth_rate_is_written_as_its_culture_writes_percentages(string percent, string? format, string culture, string expected) =>
        Assert.Equal(expected, GrowthRate.FromPercent(Number(percent)).ToString(format, CultureInfo.GetCultureInfo(culture)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("1.2", "G", "", "+1.2 pp")]
    [InlineData("-1.2", "G", "", "-1.2 pp")]
    [InlineData("0", "G", "", "0 pp")]
    [InlineData("1.25", "P1", "", "+1.3 pp")]
    [InlineData("1.25", "B", "", "+125 bp")]
    [InlineData("1.25", "b1", "de-DE", "+125,0 bp")]
    [InlineData("1.2", "F", "", "0.012")]
    [InlineData("1.2", "+F", "", "+0.012")]
    [InlineData("1234.5", "P1", "de-DE", "+1.234,5 pp")]
    public void Points_carry_their_sign(string points, string format, string culture, string expected) =>
        Assert.Equal(expected, PercentagePoints.FromPoints(Number(points)).ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("5.4 %", "", "0.054")]
    [InlineData("5.4%", "", "0.054")]
    [InlineData("+5.4 %", "", "0.054")]
    [InlineData("-3%", "", "-0.03")]
    [InlineData("−3 %", "", "-0.03")]
    [InlineData(" 5.4\u00A0% ", "", "0.054")]
    [InlineData(".5 %", "", "0.005")]
    [InlineData("5.4 percent", "", "0.054")]
    [InlineData("5.4 Per cent", "", "0.054")]
    [InlineData("5.4％", "zh-CN", "0.054")]
    [InlineData("1,234.5 %", "", "12.345")]
    [InlineData("12,34,567 %", "en-IN", "12345.67")]
    [InlineData("1 234,5 %", "fr-FR", "12.345")]
    [InlineData("1'234.5 %", "de-CH", "12.345")]
    [InlineData("5,4 %", "de-DE", "0.054")]
    [InlineData("%5,4", "tr-TR", "0.054")]
    [InlineData("-%5,4", "tr-TR", "-0.054")]
    [InlineData("%-5,4", "tr-TR", "-0.054")]
    [InlineData("5,4%", "tr-TR", "0.054")]
    public void A_percentage_is_read_as_people_write_it(string text, string culture, string fraction) =>
        Assert.Equal(Number(fraction), GrowthRate.Parse(text, CultureInfo.GetCultureInfo(culture)).Fraction);

    [Theory]
    [InlineData("+1.2 pp", "0.012")]
    [InlineData("1.2 p.p.", "0.012")]
    [InlineData("120 bp", "0.012")]
    [InlineData("-120 bps", "-0.012")]
    [InlineData("1 basis point", "0.0001")]
    [InlineData("5 basis points", "0.0005")]
    [InlineData("1 percentage point", "0.01")]
    [InlineData("1.2 percentage points", "0.012")]
    public void Points_are_read_as_people_write_them(string text, string fraction) =>
        Assert.Equal(Number(fraction), PercentagePoints.Parse(text, CultureInfo.InvariantCulture).Fraction);

    [Theory]
    [InlineData("0.054", "", "could be a fraction or a percentage")]
    [InlineData("5.4", "", "could be a fraction or a percentage")]
    [InlineData("5.4 %", "de-DE", "group separators")]
    [InlineData("8.3 %", "tr-TR", "group separators")]
    [InlineData("1,23 %", "", "group separators")]
    [InlineData("1,234567 %", "", "group separators")]
    [InlineData("1234,567 %", "", "group separators")]
    [InlineData(",123 %", "", "group separators")]
    [InlineData("1,23,456 %", "", "group separators")]
    [InlineData("", "", "no number")]
    [InlineData("%", "", "no number")]
    [InlineData("growth %", "", "no number")]
    [InlineData("1.2 pp", "", "something else")]
    [InlineData("5.4 % a year", "", "cannot be read")]
    [InlineData("5.4. %", "", "cannot be read")]
    [InlineData("--5 %", "", "no number")]
    [InlineData("%5", "", "no number")]
    [InlineData("5- %", "", "cannot be read")]
    [InlineData("-100.5 %", "", "range")]
    [InlineData("99999999999999999999999999999999999 %", "", "too large")]
    public void What_is_no_growth_rate_says_why_and_what_was_expected(string text, string culture, string reason)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        var message = Assert.Throws<FormatException>(() => GrowthRate.Parse(text, provider)).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.Contains(GrowthRate.FromPercent(5.4m).ToString("G", provider), message, StringComparison.Ordinal);
        Assert.False(GrowthRate.TryParse(text, provider, out var growth));
        Assert.Equal(GrowthRate.Zero, growth);
        Assert.False(GrowthRate.TryParse(text.AsSpan(), provider, out _));
    }

    [Fact]
    public void Each_rate_says_what_was_expected_of_its_text()
    {
        var invariant = CultureInfo.InvariantCulture;
        Assert.Contains("from 0 % to 100 %", Assert.Throws<FormatException>(() => Share.Parse("101 %", invariant)).Message, StringComparison.Ordinal);
        Assert.Contains("+1.2 pp", Assert.Throws<FormatException>(() => PercentagePoints.Parse("1.2 %", invariant)).Message, StringComparison.Ordinal);
        Assert.Contains("how the rate compounds", Assert.Throws<FormatException>(() => InterestRate.Parse("5.4 %", invariant)).Message, StringComparison.Ordinal);
        Assert.Contains("how the rate compounds", Assert.Throws<FormatException>(() => InterestRate.Parse("5.4 %, Actual/360", invariant)).Message, StringComparison.Ordinal);
        Assert.Contains("no day count", Assert.Throws<FormatException>(() => InterestRate.Parse("5.4 % annual, lunar", invariant)).Message, StringComparison.Ordinal);
        Assert.Contains("no unit", Assert.Throws<FormatException>(() => InterestRate.Parse("5.4 annual", invariant)).Message, StringComparison.Ordinal);
        Assert.Contains("range", Assert.Throws<FormatException>(() => InterestRate.Parse("-1200 % monthly", invariant)).Message, StringComparison.Ordinal);
        Assert.Contains("quarterly", Assert.Throws<FormatException>(() => Compounding.Parse("fortnightly")).Message, StringComparison.Ordinal);
        Assert.Contains("…", Assert.Throws<FormatException>(() => Share.Parse(new string('x', 500), invariant)).Message, StringComparison.Ordinal);
        Assert.Equal(0.01m, Share.Parse(new string('0', 500) + "1 %", invariant).Fraction);
    }

    [Theory]
    [InlineData("5.4 % annual", "5.4 % annual")]
    [InlineData("3% Monthly", "3 % monthly")]
    [InlineData("4 % 6 times a year", "4 % 6 times a year")]
    [InlineData("4 % 12 times a year", "4 % monthly")]
    [InlineData("-0.5 % semi-annual", "-0.5 % semi-annual")]
    [InlineData("2 % 2147483647 times a year", "2 % 2147483647 times a year")]
    [InlineData("3.6 % simple, act/360", "3.6 % simple, Actual/360")]
    [InlineData("5 % Annual ,30E/360", "5 % annual, 30E/360")]
    [InlineData("1,000.5 % annual, Excel US (NASD) 30/360", "1000.5 % annual, Excel US (NASD) 30/360")]
    public void An_interest_rate_names_its_compounding(string text, string expected) =>
        Assert.Equal(expected, InterestRate.Parse(text, CultureInfo.InvariantCulture).ToString(null, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("0 times a year")]
    [InlineData("x6 times a year")]
    [InlineData(" times a year")]
    [InlineData("99999999999 times a year")]
    [InlineData("not annual")]
    [InlineData(null)]
    public void What_is_no_compounding_is_false(string? text)
    {
        Assert.False(Compounding.TryParse(text, out var compounding));
        Assert.False(Compounding.TryParse(text.AsSpan(), null, out _));
        Assert.Equal(Compounding.Annual, compounding);
    }

    [Fact]
    public void Null_is_no_text()
    {
        Assert.Throws<ArgumentNullException>(() => GrowthRate.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Share.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => PercentagePoints.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => InterestRate.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Compounding.Parse(null!));
        Assert.False(GrowthRate.TryParse(null, out _));
        Assert.False(Share.TryParse(null, out _));
        Assert.False(PercentagePoints.TryParse(null, out _));
        Assert.False(InterestRate.TryParse(null, out _));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("G2")]
    [InlineData("P100")]
    [InlineData("P1x")]
    [InlineData("B")]
    [InlineData("++G")]
    public void An_unknown_format_lists_the_known_ones(string format) =>
        Assert.Contains("P0 to P99", Assert.Throws<FormatException>(() => Share.Whole.ToString(format, CultureInfo.InvariantCulture)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_text_of_no_provider_is_that_of_the_current_culture()
    {
        using InCulture german = new("de-DE");
        Assert.Equal("5,4\u00A0%", GrowthRate.FromPercent(5.4m).ToString().Replace(' ', '\u00A0'));
        Assert.Equal(0.054m, GrowthRate.Parse("5,4 %").Fraction);
        Assert.Equal("+1,2 pp", PercentagePoints.FromPoints(1.2m).ToString());
    }

    [Fact]
    public void A_culture_with_long_or_unusual_signs_is_followed()
    {
        var numbers = new NumberFormatInfo
        {
            PercentSymbol = new string('v', 200),
            NegativeSign = "minus",
            PercentNegativePattern = 11,
            PercentGroupSizes = [3, 0],
        };
        var growth = GrowthRate.FromPercent(-12.5m);
        var text = growth.ToString("G", numbers);
        Assert.Equal("12.5minus " + numbers.PercentSymbol, text);
        Assert.Equal(growth, GrowthRate.Parse(text, numbers));
        Assert.Equal("1234,567 ", GrowthRate.FromPercent(1234567).ToString("P0", numbers)[..9]);
        Assert.Equal(12345.67m, GrowthRate.Parse("1234,567 %", numbers).Fraction);

        numbers.PercentSymbol = new string('v', 400);
        text = growth.ToString("G", numbers);
        Assert.Equal(growth, GrowthRate.Parse(text, numbers));
        Span<byte> bytes = new byte[1000];
        Assert.True(growth.TryFormat(bytes, out var count, "G", numbers));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes[..count]));
    }

    private static bool Returns<T>(T value, string format, CultureInfo culture)
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        var text = value is IFormattable formattable ? formattable.ToString(format, culture) : value.ToString()!;
        return T.Parse(text, culture).Equals(value)
            && T.Parse(text.AsSpan(), culture).Equals(value)
            && T.TryParse(text, culture, out var parsed) && parsed.Equals(value);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
