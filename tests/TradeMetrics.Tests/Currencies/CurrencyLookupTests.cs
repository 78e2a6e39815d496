namespace TradeMetrics.Tests;

public class CurrencyLookupTests
{
    [Theory]
    [InlineData("CNY")]
    [InlineData("cny")]
    [InlineData("Cny")]
    public void Letters_of_either_case_find_a_currency(string code)
    {
        Assert.Equal(Currency.CNY, Currency.FromCode(code));
        Assert.Equal(Currency.CNY, Currency.FromCode(code.AsSpan()));
        Assert.Equal(Currency.CNY, Currency.Parse(code, null));
        Assert.True(Currency.TryParse(code.AsSpan(), null, out var parsed));
        Assert.Equal(Currency.CNY, parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CN")]
    [InlineData("CNYX")]
    [InlineData(" CNY")]
    [InlineData("CNY ")]
    [InlineData("ＣＮＹ")] // full-width letters
    [InlineData("C1Y")]
    [InlineData("C@Y")]
    [InlineData("C[Y")]
    [InlineData("AAA")]
    [InlineData("ZZZ")]
    [InlineData("\u212AWD")] // the Kelvin sign, which looks like K and folds to it
    public void What_is_no_code_is_not_found(string code)
    {
        Assert.False(Currency.TryFromCode(code, out var currency));
        Assert.Equal(Currency.XXX, currency);
        Assert.False(Currency.TryParse(code, null, out _));
        Assert.Throws<ArgumentException>(() => Currency.FromCode(code));
        Assert.Throws<FormatException>(() => Currency.Parse(code, null));
    }

    [Fact]
    public void An_unknown_code_is_named_with_what_was_expected_and_what_begins_alike()
    {
        var error = Assert.Throws<ArgumentException>("code", () => Currency.FromCode("JPX"));

        Assert.Equal("\"JPX\" is no ISO 4217 currency code: three letters such as \"CNY\" were expected. Codes that begin alike: JPY. (Parameter 'code')", error.Message);
    }

    [Fact]
    public void An_unknown_code_that_resembles_none_is_named_alone() =>
        Assert.DoesNotContain("alike", Assert.Throws<ArgumentException>(() => Currency.FromCode("QQQ")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_in_place_of_a_code_is_cut_in_the_message() =>
        Assert.True(Assert.Throws<ArgumentException>(() => Currency.FromCode(new string('?', 10_000))).Message.Length < 200);

    [Fact]
    public void Null_is_refused_by_name_and_not_found_by_the_twins()
    {
        Assert.Throws<ArgumentNullException>("code", () => Currency.FromCode(null!));
        Assert.Throws<ArgumentNullException>("s", () => Currency.Parse(null!, null));
        Assert.Throws<ArgumentNullException>("numericCode", () => Currency.FromNumericCode(null!));
        Assert.False(Currency.TryFromCode(null, out _));
        Assert.False(Currency.TryParse(null, null, out _));
        Assert.False(Currency.TryFromNumericCode(null, out _));
    }

    [Theory]
    [InlineData("156", "CNY")]
    [InlineData("008", "ALL")]
    [InlineData("999", "XXX")]
    [InlineData("276", "DEM")] // historic, and alone
    [InlineData("532", "XCG")] // ANG had it before
    [InlineData("858", "UYU")] // UYN and UYP had it before
    public void A_number_finds_its_currency_and_an_active_one_first(string number, string code) =>
        Assert.Equal(code, Currency.FromNumericCode(number).Code);

    [Theory]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("0008")]
    [InlineData("000")]
    [InlineData("15x")]
    [InlineData("١٥٦")] // Arabic-Indic digits
    [InlineData("001")]
    public void What_is_no_number_is_not_found(string number)
    {
        Assert.False(Currency.TryFromNumericCode(number, out var currency));
        Assert.Equal(Currency.XXX, currency);
        Assert.Contains("\"156\"", Assert.Throws<ArgumentException>("numericCode", () => Currency.FromNumericCode(number)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_several_historic_currencies_is_refused_and_they_are_named()
    {
        var error = Assert.Throws<ArgumentException>(() => Currency.FromNumericCode("076"));

        Assert.Contains("BRB, BRC, BRE, BRN", error.Message, StringComparison.Ordinal);
        Assert.False(Currency.TryFromNumericCode("076", out _));
    }
}
