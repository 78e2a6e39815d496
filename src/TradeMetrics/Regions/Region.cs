using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>
/// A place that trade statistics are published for: a country or territory (ISO 3166-1), a subdivision (ISO 3166-2),
/// a city (GB/T 2260), or an area of the UN's M49. There is one instance a region, so equality is identity.
/// </summary>
/// <remarks>
/// Hong Kong, Macao, Taiwan, Puerto Rico and others stand in ISO 3166-1 and again in ISO 3166-2: <c>HK</c> and <c>CN-HK</c> are
/// two regions that <see cref="IsSameTerritoryAs"/> joins, since their trade is reported apart from that of <c>CN</c>.
/// Codes are read in upper and lower case. Sources and versions of the data: <c>Regions/Data/README.md</c>.
/// </remarks>
/// <example><code>
/// var guangdong = Region.FromCode("CN-GD");
/// Console.WriteLine(guangdong.Name); // Guangdong
/// Console.WriteLine(guangdong.Parent == Region.FromCode("CHN")); // True
/// Console.WriteLine(Region.FromCode("440100").IsWithin(guangdong)); // True
/// </code></example>
[JsonConverter(typeof(RegionJsonConverter))]
[DebuggerDisplay("{Code}: {Name}")]
public sealed partial class Region : IEquatable<Region>, IEqualityOperators<Region, Region, bool>, ISpanParsable<Region>
{
    /// <summary>The canonical code: alpha-2 (<c>CN</c>), ISO 3166-2 (<c>CN-GD</c>), GB/T 2260 (<c>440100</c>) or M49 (<c>030</c>).</summary>
    public string Code { get; }

    /// <summary>The alpha-2 code of ISO 3166-1; null for anything but an entry of that list.</summary>
    public string? Alpha2 => Kind == RegionKind.Country ? Code : null;

    /// <summary>The alpha-3 code of ISO 3166-1; null for anything but an entry of that list.</summary>
    public string? Alpha3 { get; }

    /// <summary>The three digits of M49 and ISO 3166-1, leading zeros kept; null for subdivisions and cities.</summary>
    public string? NumericCode { get; }

    /// <summary>The English name: that of CLDR, or of the list itself where CLDR has none.</summary>
    public string Name { get; }

    /// <summary>What sort of place this is.</summary>
    public RegionKind Kind { get; }

    /// <summary>
    /// The region this one is listed under: a city's subdivision, a subdivision's country (or upper subdivision), a country's
    /// M49 sub-region; null for the world alone.
    /// </summary>
    public Region? Parent { get; }

    internal Region(string code, string name, RegionKind kind, Region? parent, string? alpha3 = null, string? numericCode = null) =>
        (Code, Name, Kind, Parent, Alpha3, NumericCode) = (code, name, kind, parent, alpha3, numericCode);

    /// <summary>Every region known, areas first, then countries, subdivisions and cities. Reading it loads all subdivisions.</summary>
    /// <example><code>Console.WriteLine(Region.Known.Count(r => r.Kind == RegionKind.Country)); // 249</code></example>
    public static IReadOnlyList<Region> Known => RegionCatalogue.Known;

    /// <summary>The 249 entries of ISO 3166-1, by alpha-2 code.</summary>
    public static IReadOnlyList<Region> Countries => RegionCatalogue.Countries;

    /// <summary>Whether this region is <paramref name="other"/> or is listed, at any depth, under it.</summary>
    /// <param name="other">The region that may hold this one.</param>
    /// <returns>True along the chain of <see cref="Parent"/>; a partial order: reflexive, antisymmetric, transitive.</returns>
    /// <remarks>
    /// It follows the lists and nothing else: <c>CN-HK</c> is within <c>CN</c>, <c>HK</c> is not. So totals of trade must not be
    /// nested by it alone; see <see cref="IsSameTerritoryAs"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example><code>
    /// Console.WriteLine(Region.FromCode("CN-HK").IsWithin(Region.FromCode("CN"))); // True
    /// Console.WriteLine(Region.FromCode("HK").IsWithin(Region.FromCode("CN"))); // False
    /// </code></example>
    public bool IsWithin(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var region = this; region is not null; region = region.Parent)
            if (ReferenceEquals(region, other))
                return true;
        return false;
    }

    /// <summary>Whether both codes stand for one territory: <c>HK</c> and <c>CN-HK</c>, <c>PR</c> and <c>US-PR</c>.</summary>
    /// <param name="other">The region to compare with.</param>
    /// <returns>True for a region and itself, and for its entry in the other part of ISO 3166; an equivalence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example><code>
    /// Console.WriteLine(Region.FromCode("PR").IsSameTerritoryAs(Region.FromCode("US-PR"))); // True
    /// </code></example>
    public bool IsSameTerritoryAs(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Equals(other) || TerritoryTable.IsTwin(Code, other.Code);
    }

    /// <summary>
    /// The regions whose membership of a group this one shares: itself, then upwards. A subdivision that has an entry of its own
    /// in ISO 3166-1 follows that entry instead of the country that lists it.
    /// </summary>
    internal IEnumerable<Region> MembershipChain()
    {
        for (var region = this; region is not null;)
        {
            yield return region;
            region = TerritoryTable.Entry(region.Code) is { } entry ? FromCode(entry) : region.Parent;
        }
    }

    /// <summary>Whether both are the same region.</summary>
    /// <param name="other">The region to compare with.</param>
    public bool Equals(Region? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are the same region.</summary>
    /// <param name="left">One region.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Region? left, Region? right) => ReferenceEquals(left, right);

    /// <summary>Whether the two are different regions.</summary>
    /// <param name="left">One region.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Region? left, Region? right) => !ReferenceEquals(left, right);

    /// <summary>The canonical <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
