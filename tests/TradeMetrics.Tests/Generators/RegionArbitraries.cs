using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TradeMetrics.Tests;

public static class RegionArbitraries
{
    private static readonly Region[] _subdivisions = [.. TradeMetrics.Region.Known.Where(region => region.Kind == RegionKind.Subdivision)];
    private static readonly Region[] _others = [.. TradeMetrics.Region.Known.Where(region => region.Kind != RegionKind.Subdivision)];

    /// <summary>Half from the thousands of subdivisions, half from the rest; shrinks towards the world.</summary>
    public static Arbitrary<Region> Region() => Arb.From(
        Gen.OneOf(Gen.Elements(_subdivisions), Gen.Elements(_others)),
        region => region.Parent is { } parent ? [parent] : []);

    public static Arbitrary<RegionGroup> RegionGroup() => Arb.From(Gen.Elements<RegionGroup>([.. TradeMetrics.RegionGroup.Known]));

    /// <summary>Days from 1957 to 2027, where the memberships change.</summary>
    public static Arbitrary<LocalDate> LocalDate() => Arb.From(
        Gen.Choose(0, 70 * 365).Select(days => new LocalDate(1957, 1, 1).PlusDays(days)),
        date => date > new LocalDate(1957, 1, 1) ? [date.PlusDays(-1)] : []);

    /// <summary>Years, quarters and months from 1957 to 2027.</summary>
    public static Arbitrary<TimePeriod> TimePeriod() => Arb.From(
        from year in Gen.Choose(1957, 2027)
        from quarter in Gen.Choose(1, 4)
        from month in Gen.Choose(1, 12)
        from period in Gen.Elements(
            TradeMetrics.TimePeriod.Year(year), TradeMetrics.TimePeriod.Quarter(year, quarter), TradeMetrics.TimePeriod.Month(year, month))
        select period);
}
