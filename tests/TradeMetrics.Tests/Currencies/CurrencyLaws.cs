using System.Text.Json;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = new[] { typeof(CurrencyArbitraries) })]
public class CurrencyLaws
{
    [Property]
    public bool FromCode_inverts_Code(Currency currency) => Currency.FromCode(currency.Code) == currency;

    [Property]
    public bool FromCode_does_not_mind_case(Currency currency) => Currency.FromCode(currency.Code.ToLowerInvariant()) == currency;

    [Property]
    public bool Parse_inverts_ToString(Currency currency) => Currency.Parse(currency.ToString(), null) == currency;

    [Property]
    public bool Json_there_and_back_is_the_identity(Currency currency) =>
        JsonSerializer.Deserialize<Currency>(JsonSerializer.Serialize(currency)) == currency;

    [Property]
    public bool FromNumericCode_inverts_NumericCode_of_active_currencies(Currency currency) =>
        currency.IsHistoric || Currency.FromNumericCode(currency.NumericCode!) == currency;

    [Property]
    public bool Currencies_are_equal_exactly_when_their_codes_are(Currency left, Currency right) =>
        (left == right) == (left.Code == right.Code) && (left != right) != left.Equals(right);

    [Property(MaxTest = 1000)]
    public bool TryFromCode_never_throws_and_finds_only_known_codes(string? text) =>
        Currency.TryFromCode(text, out _) == Currency.Known.Any(known => known.Code.Equals(text, StringComparison.OrdinalIgnoreCase));

    [Property(MaxTest = 1000)]
    public bool TryFromCode_agrees_with_the_list_on_three_letters(byte first, byte second, byte third)
    {
        var code = string.Concat(Letter(first), Letter(second), Letter(third));
        return Currency.TryFromCode(code, out var found)
            ? found.Code == code
            : Currency.Known.All(known => known.Code != code);

        static char Letter(byte any) => (char)('A' + (any % 26));
    }

    [Property]
    public bool TryFromNumericCode_agrees_with_the_list(ushort any)
    {
        var number = (any % 1000).ToString("000", System.Globalization.CultureInfo.InvariantCulture);
        var holders = Currency.Known.Where(known => known.NumericCode == number).ToArray();
        var expected = holders.Length == 1 || holders.Any(holder => !holder.IsHistoric);
        return Currency.TryFromNumericCode(number, out var found) == expected && (!expected || found == holders[0]);
    }
}
