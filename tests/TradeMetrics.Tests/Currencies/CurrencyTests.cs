using System.Globalization;
using System.Text;

namespace TradeMetrics.Tests;

public class CurrencyTests
{
    // Minor units: ISO 4217 list one. CLDR's cash digits differ for IDR, HUF, PKR and MGA, and must not leak in.
    [Theory]
    [InlineData("CNY", 2)]
    [InlineData("USD", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("KWD", 3)]
    [InlineData("IQD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    [InlineData("UYI", 0)]
    [InlineData("IDR", 2)]
    [InlineData("HUF", 2)]
    [InlineData("PKR", 2)]
    [InlineData("MGA", 2)]
    [InlineData("MRU", 2)]
    [InlineData("UGX", 0)]
    [InlineData("XAD", 2)]
    [InlineData("XCG", 2)]
    [InlineData("XAU", null)]
    [InlineData("XDR", null)]
    [InlineData("XXX", null)]
    [InlineData("XTS", null)]
    [InlineData("DEM", 2)]
    [InlineData("ITL", 0)]
    [InlineData("BGN", 2)]
    [InlineData("ALK", null)]
    public void Minor_units_are_those_of_ISO_4217(string code, int? digits) =>
        Assert.Equal(digits, Currency.FromCode(code).MinorUnits);

    // Symbols and names: Unicode CLDR, locales en and root.
    [Theory]
    [InlineData("CNY", "Chinese Yuan", "¥", "CN¥")]
    [InlineData("JPY", "Japanese Yen", "¥", "JP¥")]
    [InlineData("USD", "US Dollar", "$", "US$")]
    [InlineData("EUR", "Euro", "€", "€")]
    [InlineData("NOK", "Norwegian Krone", "kr", "NOK")]
    [InlineData("XOF", "West African CFA Franc", "F\u202FCFA", "F\u202FCFA")]
    [InlineData("KWD", "Kuwaiti Dinar", "KWD", "KWD")]
    [InlineData("XXX", "Unknown Currency", "¤", "¤")]
    [InlineData("XAD", "Arab Accounting Dinar", "XAD", "XAD")] // CLDR has no name: ISO's own
    [InlineData("HRK", "Croatian Kuna", "kn", "HRK")]
    public void Names_and_symbols_are_those_of_CLDR(string code, string name, string symbol, string international)
    {
        var currency = Currency.FromCode(code);

        Assert.Equal((name, symbol, international), (currency.Name, currency.Symbol, currency.InternationalSymbol));
    }

    [Fact]
    public void The_default_is_XXX_no_currency()
    {
        Assert.Equal(Currency.XXX, default);
        Assert.Equal("XXX", default(Currency).ToString());
        Assert.Equal("999", default(Currency).NumericCode);
        Assert.Null(default(Currency).MinorUnits);
        Assert.False(default(Currency).IsHistoric);
    }

    [Theory]
    [InlineData("ANG")]
    [InlineData("BGN")]
    [InlineData("CUC")]
    [InlineData("DEM")]
    [InlineData("HRK")]
    [InlineData("SLL")]
    [InlineData("ZWL")]
    public void Codes_that_left_the_standard_resolve_and_say_so(string code) => Assert.True(Currency.FromCode(code).IsHistoric);

    [Theory]
    [InlineData("XCG")]
    [InlineData("XAD")]
    [InlineData("ZWG")]
    [InlineData("SLE")]
    [InlineData("VED")]
    [InlineData("EUR")]
    public void Codes_that_joined_the_standard_are_active(string code) => Assert.False(Currency.FromCode(code).IsHistoric);

    [Fact]
    public void Codes_that_only_CLDR_has_do_not_exist() => Assert.False(Currency.TryFromCode("CNH", out _));

    [Fact]
    public void Currencies_are_equal_when_their_codes_are()
    {
        Assert.True(Currency.CNY == Currency.FromCode("cny"));
        Assert.True(Currency.CNY != Currency.JPY);
        Assert.True(Currency.CNY.Equals((object)Currency.CNY));
        Assert.False(Currency.CNY.Equals((object)"CNY"));
        Assert.Equal(Currency.CNY.GetHashCode(), Currency.FromCode("CNY").GetHashCode());
    }

    [Fact]
    public void Formatting_writes_the_code_in_characters_and_in_UTF_8()
    {
        Span<char> characters = stackalloc char[8];
        Span<byte> bytes = stackalloc byte[8];

        Assert.True(TryFormat(Currency.CNY, characters, out var written));
        Assert.Equal("CNY", characters[..written]);
        Assert.True(TryFormat(Currency.CNY, bytes, out written));
        Assert.Equal("CNY", Encoding.UTF8.GetString(bytes[..written]));
        Assert.Equal("in CNY", $"in {Currency.CNY:G}");
        Assert.Equal("CNY", Format(Currency.CNY, null));
    }

    [Fact]
    public void Formatting_into_too_little_room_is_false_and_writes_nothing()
    {
        Assert.False(TryFormat(Currency.CNY, stackalloc char[2], out var written));
        Assert.Equal(0, written);
        Assert.False(TryFormat(Currency.CNY, stackalloc byte[2], out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void An_unknown_format_says_where_the_other_texts_are() =>
        Assert.Contains("Symbol", Assert.Throws<FormatException>(() => Format(Currency.CNY, "S")).Message, StringComparison.Ordinal);

    private static string Format<T>(T value, string? format)
        where T : IFormattable => value.ToString(format, CultureInfo.InvariantCulture);

    private static bool TryFormat<T>(T value, Span<char> destination, out int written)
        where T : ISpanFormattable => value.TryFormat(destination, out written, "G", CultureInfo.InvariantCulture);

    private static bool TryFormat<T>(T value, Span<byte> destination, out int written)
        where T : IUtf8SpanFormattable => value.TryFormat(destination, out written, "G", CultureInfo.InvariantCulture);
}
