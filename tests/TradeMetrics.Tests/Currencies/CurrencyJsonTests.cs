using System.Text.Json;

namespace TradeMetrics.Tests;

public class CurrencyJsonTests
{
    [Fact]
    public void A_currency_is_its_code() => Assert.Equal("\"CNY\"", JsonSerializer.Serialize(Currency.CNY));

    [Fact]
    public void A_currency_can_be_the_key_of_a_dictionary()
    {
        var exports = new Dictionary<Currency, decimal> { [Currency.CNY] = 8.3m, [Currency.USD] = 1.2m };

        var json = JsonSerializer.Serialize(exports);

        Assert.Equal("{\"CNY\":8.3,\"USD\":1.2}", json);
        Assert.Equal(exports, JsonSerializer.Deserialize<Dictionary<Currency, decimal>>(json));
    }

    [Fact]
    public void An_unknown_code_names_itself_and_what_begins_alike() =>
        Assert.Contains("\"JPX\"", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>("\"JPX\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_key_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Currency, int>>("{\"JPX\":1}"));

    [Theory]
    [InlineData("156")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[\"CNY\"]")]
    public void Anything_but_a_string_is_refused(string json) =>
        Assert.Contains("as a string", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_is_a_currency_that_is_missing_where_one_may_be() => Assert.Null(JsonSerializer.Deserialize<Currency?>("null"));
}
