using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Currencies;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MoneyArbitraries)])]
public class MoneyTextTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("8300000000000", null, "", "CNY 8300000000000.00")]
    [InlineData("-1.5", "G", "de-DE", "CNY -1,50")]
    [InlineData("1.23456", "G", "", "CNY 1.23456")]
    [InlineData("1234567.891", "N", "", "CNY 1,234,567.89")]
    [InlineData("1234567.891", "N0", "de-DE", "CNY 1.234.568")]
    [InlineData("1234567.891", "C", "en-US", "¥1,234,567.89")]
    [InlineData("-1234.5", "C", "en-US", "-¥1,234.50")]
    [InlineData("1234.5", "C1", "de-DE", "1.234,5 ¥")]
    [InlineData("8300000000000", "L", "", "8.3 trillion CNY")]
    [InlineData("138400000000", "L1", "", "138.4 billion CNY")]
    [InlineData("999950000", "L1", "", "1 billion CNY")]
    [InlineData("999949999", "L1", "", "999.9 million CNY")]
    [InlineData("-2500", "L", "de-DE", "-2,5 thousand CNY")]
    [InlineData("999.99", "L", "", "999.99 CNY")]
    [InlineData("0", "L", "", "0 CNY")]
    [InlineData("1500000000000000", "L", "", "1500 trillion CNY")]
    [InlineData("8300000000000", "K", "", "¥8.3tn")]
    [InlineData("-18640000000", "K1", "", "-¥18.6bn")]
    [InlineData("5000000", "K", "", "¥5m")]
    [InlineData("5000", "K", "", "¥5k")]
    [InlineData("8300000000000", "W", "", "8.3万亿 CNY")]
    [InlineData("138400000000", "W", "", "1384亿 CNY")]
    [InlineData("52000", "W1", "", "5.2万 CNY")]
    public void Money_is_written_in_its_format_and_culture(string amount, string? format, string culture, string expected)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        var money = new Money(decimal.Parse(amount, s_invariant), Currency.CNY);
        Assert.Equal(expected, money.ToString(format, provider).Replace('\u00A0', ' '));
        Assert.Equal(expected, new Money<CNY>(money.Amount).ToString(format, provider).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Minor_units_and_letters_are_those_of_the_currency()
    {
        Assert.Equal("JPY 5", new Money(5m, Currency.JPY).ToString("G", s_invariant));
        Assert.Equal("KWD 5.000", new Money(5m, Currency.KWD).ToString("G", s_invariant));
        Assert.Equal("XAU 5", new Money(5m, Currency.XAU).ToString("G", s_invariant));
        Assert.Equal("KWD 5.000", new Money(5m, Currency.KWD).ToString("C", CultureInfo.GetCultureInfo("en-US")).Replace('\u00A0', ' '));
        Assert.Equal("KWD 5bn", new Money(5e9m, Currency.KWD).ToString("K", s_invariant));
        Assert.Equal("XXX 0", default(Money).ToString("G", s_invariant));
        Assert.Equal("CLF 1.0000", new Money(1m, Currency.FromCode("CLF")).ToString("G", s_invariant));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("L99")]
    [InlineData("N-1")]
    public void An_unknown_format_lists_the_known_ones(string format)
    {
        var message = Assert.Throws<FormatException>(() => new Money(1m, Currency.CNY).ToString(format, s_invariant)).Message;
        Assert.Contains("8.3 trillion CNY", message, StringComparison.Ordinal);
    }

    // Figures as the briefing of 2023-06, China's statistics and India's budgets print them.
    [Theory]
    [InlineData("CNY 8300000000000.00", "", "CNY", "8300000000000")]
    [InlineData("8300000000000.00 CNY", "", "CNY", "8300000000000")]
    [InlineData("8.3 trillion CNY", "", "CNY", "8300000000000")]
    [InlineData("CNY 6.8 Trillion", "", "CNY", "6800000000000")]
    [InlineData("US$18.6 billion", "", "USD", "18600000000")]
    [InlineData("US$3.87bn", "", "USD", "3870000000")]
    [InlineData("$138.4bn", "en-US", "USD", "138400000000")]
    [InlineData("¥8.3tn", "zh-CN", "CNY", "8300000000000")]
    [InlineData("¥8.3tn", "ja-JP", "JPY", "8300000000000")]
    [InlineData("CN¥8.3tn", "", "CNY", "8300000000000")]
    [InlineData("8.3万亿元", "zh-CN", "CNY", "8300000000000")]
    [InlineData("1,384亿元", "zh-CN", "CNY", "138400000000")]
    [InlineData("322亿美元", "", "USD", "32200000000")]
    [InlineData("5万人民币", "", "CNY", "50000")]
    [InlineData("₹5 lakh crore", "", "INR", "5000000000000")]
    [InlineData("5 lakh INR", "", "INR", "500000")]
    [InlineData("1,23,456 INR", "en-IN", "INR", "123456")]
    [InlineData("-5 EUR", "", "EUR", "-5")]
    [InlineData("−5 EUR", "", "EUR", "-5")]
    [InlineData("EUR -5", "", "EUR", "-5")]
    [InlineData("+5 EUR", "", "EUR", "5")]
    [InlineData("€5,50", "de-DE", "EUR", "5.50")]
    [InlineData("1.234,5 EUR", "de-DE", "EUR", "1234.5")]
    [InlineData("1 234,5 EUR", "fr-FR", "EUR", "1234.5")]
    [InlineData("  5 EUR ", "", "EUR", "5")]
    [InlineData("5 T$", "", "TOP", "5")]
    [InlineData("5K USD", "", "USD", "5000")]
    [InlineData("£5", "", "GBP", "5")]
    [InlineData("£5", "ar-SY", "SYP", "5")]
    [InlineData("5m USD", "", "USD", "5000000")]
    [InlineData("5 MNT", "", "MNT", "5")]
    [InlineData("5 TRY", "", "TRY", "5")]
    [InlineData("79228162514264337593543950335 CNY", "", "CNY", "79228162514264337593543950335")]
    public void Money_is_read_as_people_write_it(string text, string culture, string code, string amount)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        var expected = new Money(decimal.Parse(amount, s_invariant), Currency.FromCode(code));
        Assert.Equal(expected, Money.Parse(text, provider));
        Assert.True(Money.TryParse(text, provider, out var money) && money == expected);
    }

    [Theory]
    [InlineData("", "", "no number")]
    [InlineData("CNY", "", "no number")]
    [InlineData("5", "", "names no currency")]
    [InlineData("8.3 CNY", "de-DE", "its number")]
    [InlineData("1,2345 CNY", "", "its number")]
    [InlineData("12,34,567 CNY", "", "its number")]
    [InlineData("1e3 CNY", "", "its number")]
    [InlineData("1.2.3 CNY", "", "its number")]
    [InlineData(".5 CNY", "", "both sides")]
    [InlineData("--5 CNY", "", "its number")]
    [InlineData("+-5 CNY", "", "its number")]
    [InlineData("5 QQQ", "", "neither a scale")]
    [InlineData("5 zillion CNY", "", "neither a scale")]
    [InlineData("USD 5 CNY", "", "both sides")]
    [InlineData("$5", "", "used for")]
    [InlineData("¥5", "", "CNY")]
    [InlineData("¥5", "en-US", "JPY")]
    [InlineData("kr5", "", "SEK")]
    [InlineData("99999999999999999999999999999999 CNY", "", "its number")]
    [InlineData("0.12345678901234567890123456789012 CNY", "", "its number")]
    [InlineData("79228162514264337593543950335 trillion CNY", "", "beyond the range")]
    public void What_is_no_money_says_why(string text, string culture, string reason)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Money.Parse(text, provider)).Message, StringComparison.Ordinal);
        Assert.False(Money.TryParse(text, provider, out _));
    }

    [Fact]
    public void A_default_currency_settles_what_the_text_leaves_open_but_never_overrides_it()
    {
        Assert.Equal(new Money(6.8e12m, Currency.CNY), Money.Parse("6.8 trillion", s_invariant, Currency.CNY));
        Assert.Equal(new Money(5m, Currency.JPY), Money.Parse("¥5", s_invariant, Currency.JPY));
        Assert.Equal(new Money(5m, Currency.USD), Money.Parse("5 USD", s_invariant, Currency.CNY));
        Assert.Equal(new Money(5000m, Currency.CNY), Money.Parse("5K", s_invariant, Currency.CNY));
        Assert.Equal(new Money(5m, Currency.MMK), Money.Parse("5 K", s_invariant, Currency.MMK));
        Assert.True(Money.TryParse("5", s_invariant, Currency.CNY, out var five) && five == new Money(5m, Currency.CNY));
        Assert.Contains("not EUR", Assert.Throws<FormatException>(() => Money.Parse("¥5", s_invariant, Currency.EUR)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!, s_invariant));
        Assert.False(Money.TryParse(null, s_invariant, out _));
    }

    [Fact]
    public void Typed_money_reads_its_own_currency_only()
    {
        Assert.Equal(new Money<CNY>(5m), Money<CNY>.Parse("¥5", s_invariant));
        Assert.Equal(new Money<CNY>(5m), Money<CNY>.Parse("5", s_invariant));
        Assert.Contains("USD, not in CNY", Assert.Throws<FormatException>(() => Money<CNY>.Parse("5 USD", s_invariant)).Message, StringComparison.Ordinal);
        Assert.False(Money<CNY>.TryParse("5 USD", s_invariant, out _));
        Assert.False(Money<CNY>.TryParse(null, s_invariant, out _));
        Assert.True(Money<CNY>.TryParse("5 CNY", s_invariant, out var five) && five.Amount == 5m);
        Assert.Throws<ArgumentNullException>(() => Money<CNY>.Parse(null!, s_invariant));
    }

    [Fact]
    public void Brackets_and_trailing_signs_are_read_where_the_culture_writes_them()
    {
        var brackets = (CultureInfo)CultureInfo.GetCultureInfo("en-US").Clone();
        brackets.NumberFormat.CurrencyNegativePattern = 0;
        Assert.Equal(new Money(-5m, Currency.USD), Money.Parse("($5)", brackets));
        Assert.False(Money.TryParse("($5)", CultureInfo.GetCultureInfo("en-US"), out _));
        brackets.NumberFormat.CurrencyNegativePattern = 3;
        Assert.Equal(new Money(-5m, Currency.USD), Money.Parse("$5-", brackets));
    }

    [Fact]
    public void A_lexicon_gives_other_words_their_scale()
    {
        var german = ScaleLexicon.Default.With("Billion", 1e12m).With("Milliarden", 1e9m);
        Assert.Equal(new Money(5e12m, Currency.EUR), Money.Parse("5 Billion EUR", s_invariant, german));
        Assert.Equal(new Money(5e9m, Currency.EUR), Money.Parse("5 Milliarden", s_invariant, german, Currency.EUR));
        Assert.Equal(1e9m, ScaleLexicon.Default["billion"]);
        Assert.Throws<KeyNotFoundException>(() => ScaleLexicon.Default["兆"]);
        Assert.Throws<ArgumentException>(() => german.With("5x", 1m));
        Assert.Throws<ArgumentException>(() => german.With(" x", 1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => german.With("x", 0m));
        Assert.Throws<ArgumentNullException>(() => Money.Parse("5 EUR", s_invariant, null!));
    }

    [Property(MaxTest = 300)]
    public bool Parsing_inverts_formatting_in_every_culture(Money money, byte which)
    {
        string[] cultures = ["", "en-US", "de-DE", "fr-FR", "en-IN", "zh-CN", "sv-SE", "de-CH", "tr-TR"];
        var provider = CultureInfo.GetCultureInfo(cultures[which % cultures.Length]);
        return new[] { "G", "N9", "L", "W" }.All(format => Money.Parse(money.ToString(format, provider), provider) == money)
            && Money.Parse(money.ToString("C9", provider), provider, money.Currency) == money;
    }

    [Property(MaxTest = 300)]
    public bool Text_fits_spans_of_chars_and_bytes_or_fails_cleanly(Money money)
    {
        foreach (var format in new[] { "G", "L", "K" })
        {
            var text = money.ToString(format, s_invariant);
            var (chars, bytes) = (new char[text.Length], new byte[Encoding.UTF8.GetByteCount(text)]);
            var fits = money.TryFormat(chars, out var charsWritten, format, s_invariant) && money.TryFormat(bytes, out var bytesWritten, format, s_invariant)
                && new string(chars, 0, charsWritten) == text && Encoding.UTF8.GetString(bytes, 0, bytesWritten) == text;
            if (!fits || money.TryFormat(chars.AsSpan(1), out _, format, s_invariant) || money.TryFormat(bytes.AsSpan(1), out _, format, s_invariant))
            {
                return false;
            }
        }

        var typed = new Money<CNY>(money.Amount);
        return typed.TryFormat(new char[64], out _, "G", s_invariant) && typed.TryFormat(new byte[64], out _, "G", s_invariant);
    }

    [Property(MaxTest = 500)]
    public bool TryParse_never_throws_and_agrees_with_Parse(string? text, NonNegativeInt number)
    {
        foreach (var candidate in new[] { text, $"{text}{number.Get}", $"{number.Get}{text}", $"{text} {number.Get} CNY" })
        {
            if (Money.TryParse(candidate, s_invariant, out var money) && Money.Parse(candidate, s_invariant) != money)
            {
                return false;
            }
        }

        return true;
    }

    [Property(MaxTest = 300)]
    public bool A_separator_out_of_place_is_never_read(PositiveInt number, byte where)
    {
        var digits = number.Get.ToString(s_invariant);
        var at = where % digits.Length;
        var text = digits.Insert(at, ",");
        var inPlace = at > 0 && digits.Length - at == 3 && at <= 3;
        return Money.TryParse($"CNY {text}", s_invariant, out _) == inPlace;
    }
}
