namespace TradeMetrics;

/// <summary>What to say about a code that no list has.</summary>
internal static class RegionSuggestions
{
    private const int MaxCandidates = 4;

    internal static string Unknown(string code)
    {
        var hint = RegionGroup.TryFromCode(code, out var group)
            ? $" {group.Code} is a group of regions: use RegionGroup.FromCode."
            : Near(code);
        return $"No region has the code '{code}'. Expected ISO 3166-1 (CN, CHN, 156), ISO 3166-2 (CN-GD), GB/T 2260 (440100) or UN M49 (142).{hint}";
    }

    internal static string Unknown(string code, RegionCodeScheme scheme)
    {
        var hint = Region.TryFromCode(code, out var region)
            ? $" Region.FromCode(\"{code}\"), which tells the list by the form of the code, gives {region.Code} ({region.Name})."
            : string.Empty;
        return $"The list {scheme} has no code '{code}'.{hint}";
    }

    private static string Near(string code)
    {
        var candidates = Candidates(code).Distinct().Take(MaxCandidates).Select(region => $"{region.Code} ({region.Name})").ToArray();
        return candidates.Length == 0 ? string.Empty : $" Near it: {string.Join(", ", candidates)}.";
    }

    private static IEnumerable<Region> Candidates(string code)
    {
        var dash = code.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
            return Region.TryFromCode(code.AsSpan(0, dash), out var country) && country.Kind == RegionKind.Country
                ? RegionCatalogue.SubdivisionsOf(country).Where(region => IsOneLetterAway(region.Code, code) || IsNamed(region, code[(dash + 1)..]))
                : [];
        return Region.Countries.Where(region => IsNamed(region, code))
            .Concat(Region.Countries.Where(region => IsOneLetterAway(region.Alpha3!, code) || IsOneLetterAway(region.Code, code)));
    }

    private static bool IsNamed(Region region, string start) =>
        start.Length > 2 && region.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsOneLetterAway(string code, string other) =>
        code.Length == other.Length && code.Length > 1 && code.Zip(other).Count(pair => char.ToUpperInvariant(pair.First) != char.ToUpperInvariant(pair.Second)) == 1;
}
