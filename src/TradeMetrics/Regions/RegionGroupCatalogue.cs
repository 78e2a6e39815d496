using NodaTime;
using NodaTime.Text;

namespace TradeMetrics;

/// <summary>The built-in groups, read on first use.</summary>
internal static class RegionGroupCatalogue
{
    private const string GroupPrefix = "group:";

    private static readonly Dictionary<string, RegionGroup> _groups = Read();

    internal static IReadOnlyList<RegionGroup> Known { get; } = Array.AsReadOnly(_groups.Values.ToArray());

    internal static RegionGroup? Find(string? code) => code is not null && _groups.TryGetValue(code, out var group) ? group : null;

    private static Dictionary<string, RegionGroup> Read()
    {
        var rows = RegionData.Rows(RegionData.Memberships).ToLookup(row => row[0], StringComparer.Ordinal);
        var groups = new Dictionary<string, RegionGroup>(StringComparer.OrdinalIgnoreCase);
        // A group stands after the groups it holds, so no group can hold itself.
        foreach (var row in RegionData.Rows(RegionData.Groups))
            groups.Add(row[0], RegionGroup.Listed(row[0], row[1], [.. rows[row[0]].Select(membership => Membership(membership, groups))]));
        foreach (var area in RegionCatalogue.Areas)
            groups.Add(area.Code, RegionGroup.OfArea(area));
        return groups;
    }

    private static RegionMembership Membership(string[] row, Dictionary<string, RegionGroup> groups)
    {
        var kind = row[2] == "signed" ? MembershipKind.Signed : MembershipKind.InForce;
        var (first, last, source) = (Day(row[3]), Day(row[4]), row[5]);
        return row[1].StartsWith(GroupPrefix, StringComparison.Ordinal)
            ? RegionMembership.Of(groups[row[1][GroupPrefix.Length..]], first, last, kind, source)
            : RegionMembership.Of(Region.FromCode(row[1]), first, last, kind, source);
    }

    private static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;
}
