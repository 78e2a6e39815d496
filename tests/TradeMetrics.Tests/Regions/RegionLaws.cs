using System.Text.Json;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(RegionArbitraries)])]
public class RegionLaws
{
    [Property]
    public bool Containment_is_reflexive(Region region) => region.IsWithin(region);

    [Property]
    public bool Containment_is_antisymmetric(Region a, Region b) => !(a.IsWithin(b) && b.IsWithin(a)) || a == b;

    [Property]
    public bool Containment_is_transitive(Region region)
    {
        // Pairs drawn at random are hardly ever nested, so the chain upwards is walked instead.
        var chain = Chain(region);
        return chain.All(a => Chain(a).All(b => region.IsWithin(b) && a.IsWithin(b)));
    }

    [Property]
    public bool Containment_between_any_three_is_transitive(Region a, Region b, Region c) => !(a.IsWithin(b) && b.IsWithin(c)) || a.IsWithin(c);

    [Property]
    public bool A_parent_is_not_within_its_child(Region region) => region.Parent is not { } parent || !parent.IsWithin(region);

    [Property]
    public bool Same_territory_is_an_equivalence(Region a, Region b) =>
        a.IsSameTerritoryAs(a) && a.IsSameTerritoryAs(b) == b.IsSameTerritoryAs(a);

    [Fact]
    public void No_region_has_two_twins()
    {
        // So the pairs are apart from each other, which makes "same territory" transitive.
        var ends = Region.Known.Where(region => TerritoryTable.Entry(region.Code) is { } entry && region.IsSameTerritoryAs(Region.FromCode(entry)))
            .SelectMany(region => new[] { region.Code, TerritoryTable.Entry(region.Code) }).ToArray();
        Assert.Equal(56, ends.Length);
        Assert.Distinct(ends);
    }

    [Property]
    public bool Code_then_look_up_is_the_identity(Region region) =>
        Region.FromCode(region.Code) == region
        && Region.FromCode(region.Code.ToLowerInvariant()) == region
        && Region.Parse(region.ToString(), null) == region;

    [Fact]
    public void Every_code_of_every_known_region_finds_it_again()
    {
        foreach (var region in Region.Known)
        {
            Assert.Same(region, Region.FromCode(region.Code));
            if (region.Alpha2 is { } alpha2)
                Assert.Same(region, Region.FromCode(alpha2, RegionCodeScheme.Iso3166Alpha2));
            if (region.Alpha3 is { } alpha3)
                Assert.Same(region, Region.FromCode(alpha3));
            if (region.NumericCode is { } number)
                Assert.Same(region, Region.FromCode(number));
        }
    }

    [Property]
    public bool Looking_up_any_text_never_throws(string? text) =>
        Region.TryFromCode(text, out var region) == region is not null
        && Region.TryParse(text, null, out var parsed) == parsed is not null
        && Enum.GetValues<RegionCodeScheme>().All(scheme => Region.TryFromCode(text, scheme, out var found) == found is not null)
        && RegionGroup.TryFromCode(text, out var group) == group is not null;

    [Property]
    public bool Json_then_reading_is_the_identity(Region region) =>
        JsonSerializer.Deserialize<Region>(JsonSerializer.Serialize(region)) == region
        && JsonSerializer.Deserialize<Dictionary<Region, int>>(JsonSerializer.Serialize(new Dictionary<Region, int> { [region] = 1 }))!.ContainsKey(region);

    [Property]
    public bool Equality_is_identity(Region a, Region b) =>
        (a == b) == ReferenceEquals(a, b) && (a != b) == !(a == b) && a.Equals(b) == (a == b) && a.Equals((object)b) == (a == b)
        && (a != b || a.GetHashCode() == b.GetHashCode());

    private static List<Region> Chain(Region region)
    {
        var chain = new List<Region>();
        for (Region? at = region; at is not null; at = at.Parent)
            chain.Add(at);
        return chain;
    }
}
