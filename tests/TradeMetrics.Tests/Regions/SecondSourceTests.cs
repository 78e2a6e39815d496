using System.Text.Json;

namespace TradeMetrics.Tests;

public class SecondSourceTests
{
    private const string IsoCodes = "/usr/share/iso-codes/json";

    /// <summary>CLDR's codes that ISO 3166-1 has only reserved, or that are CLDR's own.</summary>
    private static readonly HashSet<string> _notInIso = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"];

    [Fact]
    public void Countries_agree_with_the_code_mappings_of_CLDR()
    {
        var cldr = CldrCodeMappings.Text.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(row => Region.TryFromCode(row[..2], out _) || !IsPrivateOrPast(row[..2]));
        Assert.Equal(Ours().Order(StringComparer.Ordinal), cldr.Order(StringComparer.Ordinal));

        // Reserved and withdrawn codes stay in CLDR's table.
        static bool IsPrivateOrPast(string code) => _notInIso.Contains(code)
            || code is "AN" or "BU" or "CS" or "DD" or "FX" or "NT" or "SU" or "TP" or "YD" or "YU" or "ZR" or "AA" or "QM" or "QU"
            || code[0] is 'X' || (code[0] is 'Q' && code[1] >= 'M');
    }

    [Fact]
    public void Countries_agree_with_iso_codes()
    {
        // Debian's package iso-codes (LGPL) is compared with where it is installed and never copied; CLDR stands in elsewhere.
        if (Entries("iso_3166-1.json", "3166-1") is not { } entries)
            return;
        Assert.Equal(
            entries.Select(entry => $"{Text(entry, "alpha_2")} {Text(entry, "alpha_3")} {Text(entry, "numeric")}").Order(StringComparer.Ordinal),
            Ours().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Subdivisions_agree_with_CLDR_but_for_what_is_explained()
    {
        var theirs = CldrSubdivisions.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' '))
            .SelectMany(cells => cells[1..].Select(suffix => $"{cells[0]}-{suffix}"))
            .ToHashSet(StringComparer.Ordinal);

        // CLDR lacks a third level (municipalities of Denmark), groupings of nations and what was withdrawn of late.
        string[] lacking = ["DK", "GB", "GH", "LU", "PK"];
        Assert.Empty(theirs.Except(Subdivisions()));
        Assert.All(Subdivisions().Except(theirs), code =>
        {
            Assert.Contains(code[..2], lacking);
            Assert.Contains(code, Explained(row => row.OnlyHere));
        });
    }

    [Fact]
    public void Subdivisions_agree_with_iso_codes_but_for_what_is_explained()
    {
        if (Entries("iso_3166-2.json", "3166-2") is not { } entries)
            return;
        var theirs = entries.Select(entry => Text(entry, "code")).ToHashSet(StringComparer.Ordinal);
        var ours = Subdivisions();
        Assert.True(theirs.Count > 5000, "iso-codes looks incomplete");
        Assert.Empty(ours.Except(theirs).Except(Explained(row => row.OnlyHere)));
        Assert.Empty(theirs.Except(ours).Except(Explained(row => row.OnlyThere)));
    }

    [Fact]
    public void Every_explained_difference_is_one()
    {
        Assert.All(Explained(row => row.OnlyHere), code => Assert.True(Region.TryFromCode(code, out _), code));
        Assert.All(Explained(row => row.OnlyThere), code => Assert.False(Region.TryFromCode(code, out _), code));
        Assert.All(SubdivisionDifferences.All, row => Assert.False(string.IsNullOrWhiteSpace(row.Why)));
    }

    private static HashSet<string> Subdivisions() =>
        Region.Known.Where(region => region.Kind == RegionKind.Subdivision).Select(region => region.Code).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Ours() => Region.Countries.Select(country => $"{country.Alpha2} {country.Alpha3} {country.NumericCode}");

    private static IEnumerable<string> Explained(Func<(string Country, string OnlyHere, string OnlyThere, string Why), string> side) =>
        SubdivisionDifferences.All.SelectMany(row => side(row).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(suffix => $"{row.Country}-{suffix}"));

    private static JsonElement[]? Entries(string file, string key)
    {
        var path = Path.Combine(IsoCodes, file);
        if (!File.Exists(path))
            return null;
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty(key).Clone().EnumerateArray()];
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString()!;
}
