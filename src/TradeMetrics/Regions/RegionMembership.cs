using NodaTime;

namespace TradeMetrics;

/// <summary>One run of days on which a region, or a whole group, is a member of a <see cref="RegionGroup"/>.</summary>
/// <example><code>
/// var uk = RegionMembership.Of(Region.FromCode("GB"), new LocalDate(1973, 1, 1), new LocalDate(2020, 1, 31));
/// Console.WriteLine(uk.IncludesDay(new LocalDate(2020, 1, 31))); // True
/// </code></example>
public sealed partial record RegionMembership
{
    /// <summary>The member, where it is a region; else null.</summary>
    public Region? Region { get; }

    /// <summary>The member, where it is a group; else null.</summary>
    public RegionGroup? Group { get; }

    /// <summary>The first day of membership, included; null where it has no beginning.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day of membership, included; null while it lasts.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Whether the days are those of signature or of being in force.</summary>
    public MembershipKind Kind { get; }

    /// <summary>The document the days come from; null where none was given.</summary>
    public string? Source { get; }

    private RegionMembership(Region? region, RegionGroup? group, LocalDate? firstDay, LocalDate? lastDay, MembershipKind kind, string? source)
    {
        if (lastDay < firstDay)
        {
            throw new ArgumentException(
                $"The membership of {region?.Code ?? group!.Code} ends on {lastDay:uuuu-MM-dd}, before its first day {firstDay:uuuu-MM-dd}. Give the last day in, not the first day out.",
                nameof(lastDay));
        }

        (Region, Group, FirstDay, LastDay, Kind, Source) = (region, group, firstDay, lastDay, Choice.Of(kind), source);
    }

    /// <summary>The membership of a region.</summary>
    /// <param name="region">The member.</param>
    /// <param name="firstDay">First day in; null for no beginning.</param>
    /// <param name="lastDay">Last day in; null while it lasts.</param>
    /// <param name="kind">Which date the days are.</param>
    /// <param name="source">The document they come from.</param>
    /// <returns>The membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static RegionMembership Of(Region region, LocalDate? firstDay = null, LocalDate? lastDay = null, MembershipKind kind = MembershipKind.InForce, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new(region, null, firstDay, lastDay, kind, source);
    }

    /// <summary>The membership of a whole group, as that of the EU in the G20.</summary>
    /// <param name="group">The member.</param>
    /// <param name="firstDay">First day in; null for no beginning.</param>
    /// <param name="lastDay">Last day in; null while it lasts.</param>
    /// <param name="kind">Which date the days are.</param>
    /// <param name="source">The document they come from.</param>
    /// <returns>The membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static RegionMembership Of(RegionGroup group, LocalDate? firstDay = null, LocalDate? lastDay = null, MembershipKind kind = MembershipKind.InForce, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(null, group, firstDay, lastDay, kind, source);
    }

    /// <summary>Whether a day lies in the membership, both ends included.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <returns>True from the first day to the last.</returns>
    public bool IncludesDay(LocalDate date) => Days.Includes(date);

    internal DaySpan Days => new(FirstDay ?? LocalDate.MinIsoValue, LastDay ?? LocalDate.MaxIsoValue);

    internal string MemberCode => Region?.Code ?? Group!.Code;

    /// <summary>Who belongs, and when.</summary>
    /// <returns>Such as "GB, 1973-01-01 to 2020-01-31 (InForce)", or "FR, from 1958-01-01 (InForce)" while it lasts.</returns>
    public override string ToString() => FormattableString.Invariant($"{MemberCode}{Span} ({Kind})");

    private string Span => (FirstDay, LastDay) switch
    {
        ({ } first, { } last) => FormattableString.Invariant($", {first:uuuu-MM-dd} to {last:uuuu-MM-dd}"),
        ({ } first, null) => FormattableString.Invariant($", from {first:uuuu-MM-dd}"),
        (null, { } last) => FormattableString.Invariant($", to {last:uuuu-MM-dd}"),
        _ => "",
    };
}
