using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>
/// A set of regions whose membership has dates: the EU, ASEAN, RCEP, a fixed composition such as <c>EU27_2020</c>, an area of
/// the UN's M49, or a set of your own. It does not change after it is made.
/// </summary>
/// <remarks>
/// The last day of a membership is in, the next day is out: the United Kingdom is a member of the EU on 2020-01-31 and not on
/// 2020-02-01. Growth over time wants one composition throughout: compare <c>EU27_2020</c> with <c>EU27_2020</c>, not the EU of
/// 2019 with the EU of 2021. Every day of the built-in groups has its <see cref="RegionMembership.Source"/>; what was left out,
/// and which days are in doubt, is in <c>Regions/Data/README.md</c>.
/// </remarks>
/// <example><code>
/// var eu = RegionGroup.FromCode("EU");
/// Console.WriteLine(eu.MembersOn(new LocalDate(2020, 1, 31)).Count); // 28
/// Console.WriteLine(eu.Contains(Region.FromCode("GB"), new LocalDate(2020, 2, 1))); // False
/// </code></example>
[DebuggerDisplay("{Code}: {Name}")]
public sealed partial class RegionGroup
{
    /// <summary>An area of M49 holds whatever is within it, sub-regions included; null for groups that list members.</summary>
    private readonly Region? _area;

    /// <summary>The short name the group is found by, such as <c>ASEAN</c> or <c>142</c>.</summary>
    public string Code { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>Every membership, past ones too, with its days and source.</summary>
    public IReadOnlyList<RegionMembership> Memberships { get; }

    private RegionGroup(string code, string name, RegionMembership[] memberships, Region? area = null) =>
        (Code, Name, Memberships, _area) = (code, name, Array.AsReadOnly(memberships), area);

    /// <summary>The built-in groups: organisations and agreements first, then the areas of M49.</summary>
    public static IReadOnlyList<RegionGroup> Known => RegionGroupCatalogue.Known;

    /// <summary>The built-in group of a code.</summary>
    /// <param name="code">The code, in upper or lower case.</param>
    /// <returns>The one instance of that group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no built-in group of that code.</exception>
    /// <example><code>Console.WriteLine(RegionGroup.FromCode("142").Name); // Asia</code></example>
    public static RegionGroup FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out var group) ? group : throw new ArgumentException(
            $"There is no built-in group '{code}'. Known: {string.Join(", ", Known.Where(known => known._area is null).Select(known => known.Code))}, " +
            "and the areas of UN M49 (142, 030, …). Make one of your own with RegionGroup.Create.",
            nameof(code));
    }

    /// <summary>As <see cref="FromCode"/>, without an exception.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="group">The group; null where there is none.</param>
    /// <returns>Whether there is a built-in group of that code.</returns>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out RegionGroup? group) =>
        (group = RegionGroupCatalogue.Find(code)) is not null;

    /// <summary>Makes a group of one composition for all dates.</summary>
    /// <param name="code">A code that no built-in group has.</param>
    /// <param name="name">A name for people.</param>
    /// <param name="members">The members; at least one.</param>
    /// <returns>The group; it is not added to <see cref="Known"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is blank or built in, there is no member, or one stands twice.</exception>
    /// <example><code>
    /// var coast = RegionGroup.Create("COAST", "Two coastal provinces", Region.FromCode("CN-GD"), Region.FromCode("CN-FJ"));
    /// Console.WriteLine(coast.Contains(Region.FromCode("440100"), new LocalDate(2022, 1, 1))); // True
    /// </code></example>
    public static RegionGroup Create(string code, string name, params IEnumerable<Region> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Create(code, name, members.Select(member => RegionMembership.Of(member)));
    }

    /// <summary>Makes a group whose memberships have dates; members may be groups.</summary>
    /// <param name="code">A code that no built-in group has.</param>
    /// <param name="name">A name for people.</param>
    /// <param name="memberships">The memberships; at least one.</param>
    /// <returns>The group; it is not added to <see cref="Known"/>. A group cannot come to hold itself, since it holds only groups made before it.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a membership, is null.</exception>
    /// <exception cref="ArgumentException">The code is blank or built in, there is no membership, or two of one member and kind overlap.</exception>
    /// <example><code>
    /// var club = RegionGroup.Create("CLUB", "A club", RegionMembership.Of(Region.FromCode("NO"), new LocalDate(2000, 1, 1)));
    /// Console.WriteLine(club.MembersOn(new LocalDate(1999, 12, 31)).Count); // 0
    /// </code></example>
    public static RegionGroup Create(string code, string name, params IEnumerable<RegionMembership> memberships)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(memberships);
        if (TryFromCode(code, out var known))
            throw new ArgumentException($"'{code}' is the built-in group {known.Name}. Choose another code.", nameof(code));
        return Listed(code, name, [.. memberships]);
    }

    internal static RegionGroup Listed(string code, string name, RegionMembership[] memberships)
    {
        if (memberships.Length == 0)
            throw new ArgumentException($"The group '{code}' has no member. Give at least one.", nameof(memberships));
        foreach (var membership in memberships)
            ArgumentNullException.ThrowIfNull(membership, nameof(memberships));
        foreach (var runs in memberships.GroupBy(membership => (membership.Region, membership.Group, membership.Kind)))
            RequireApart(code, runs.OrderBy(run => run.Days.First).ToArray());
        return new(code, name, memberships);
    }

    /// <summary>The statistical areas have no dates; their members are the entries of ISO 3166-1 within them.</summary>
    internal static RegionGroup OfArea(Region area) => new(
        area.Code,
        area.Name,
        [.. Region.Countries.Where(country => country.IsWithin(area)).Select(country => RegionMembership.Of(country, source: country.Code == "TW" ? "CLDR, territory containment (not listed in UN M49)" : "UN M49"))],
        area);

    private static void RequireApart(string code, RegionMembership[] memberships)
    {
        for (var i = 1; i < memberships.Length; i++)
        {
            if (memberships[i].Days.Overlaps(memberships[i - 1].Days))
            {
                throw new ArgumentException(
                    $"In the group '{code}' two memberships of {memberships[i].MemberCode} overlap. Join them, or end the first on the day before the second begins.",
                    nameof(memberships));
            }
        }
    }

    /// <summary>The <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
