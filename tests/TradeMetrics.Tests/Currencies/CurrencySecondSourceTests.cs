using System.Text.Json;

namespace TradeMetrics.Tests;

/// <summary>The table against lists that others keep, both ways; every difference is explained here or it fails.</summary>
public class CurrencySecondSourceTests
{
    private const string IsoCodes = "/usr/share/iso-codes/json/iso_4217.json";

    /// <summary>Why an older list may still have a code that is historic here, or may lack one that is active: the amendment to ISO 4217.</summary>
    private static readonly Dictionary<string, string> s_explained = new(StringComparer.Ordinal)
    {
        ["HRK"] = "left on 2023-01-01, amendment 174: Croatia took the euro",
        ["SLL"] = "left at the end of 2023, amendments 172 to 175: SLE follows",
        ["ZWG"] = "joined on 2024-06-25, amendment 177",
        ["ZWL"] = "left on 2024-09-01, amendment 177: ZWG follows",
        ["CUC"] = "left in 2021 by amendment 178 of 2025: CUP follows",
        ["ANG"] = "left on 2025-03-31, amendment 176: XCG follows",
        ["XCG"] = "joined on 2025-03-31, amendment 176",
        ["XAD"] = "joined on 2025-05-12, amendment 179",
        ["BGN"] = "left on 2026-01-01, amendment 180: Bulgaria took the euro",
    };

    [Fact]
    public void The_stored_list_of_spring_2025_differs_by_XAD_and_BGN_only()
    {
        var stored = Stored();

        Assert.Equal(["XAD"], Active().Keys.Except(stored.Keys));
        Assert.Equal(["BGN"], stored.Keys.Except(Active().Keys));
    }

    [Fact]
    public void Numbers_and_minor_units_are_those_of_the_stored_list() =>
        Assert.All(Stored(), entry =>
        {
            var currency = Currency.FromCode(entry.Key);
            Assert.Equal(entry.Value, (currency.NumericCode, currency.MinorUnits));
        });

    // Present on Debian with the package iso-codes, whose releases follow ISO 4217 by months; elsewhere the stored list stands alone.
    [Fact]
    public void Debian_iso_codes_differs_by_dated_amendments_only()
    {
        var theirs = File.Exists(IsoCodes) ? ReadIsoCodes() : Stored().ToDictionary(entry => entry.Key, entry => entry.Value.Number!);
        var ours = Active();

        Assert.All(theirs.Keys.Except(ours.Keys), code =>
        {
            Assert.Contains(code, s_explained.Keys);
            Assert.True(Currency.FromCode(code).IsHistoric);
        });
        Assert.All(ours.Keys.Except(theirs.Keys), code => Assert.Contains(code, s_explained.Keys));
        Assert.All(theirs, entry => Assert.Equal(entry.Value, Currency.FromCode(entry.Key).NumericCode));
    }

    [Fact]
    public void Every_explanation_says_what_the_table_says() =>
        Assert.All(s_explained, entry => Assert.Equal(entry.Value.StartsWith("left", StringComparison.Ordinal), Currency.FromCode(entry.Key).IsHistoric));

    private static Dictionary<string, string> Active() =>
        Currency.Known.Where(currency => !currency.IsHistoric).ToDictionary(currency => currency.Code, currency => currency.NumericCode!);

    private static Dictionary<string, (string? Number, int? MinorUnits)> Stored() =>
        StoredIso4217.Text
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Chunk(3)
            .ToDictionary(
                cells => cells[0],
                cells => ((string?)cells[1], cells[2] == "-" ? (int?)null : int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture)));

    private static Dictionary<string, string> ReadIsoCodes()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(IsoCodes));
        return document.RootElement.GetProperty("4217").EnumerateArray()
            .ToDictionary(entry => entry.GetProperty("alpha_3").GetString()!, entry => entry.GetProperty("numeric").GetString()!);
    }
}
