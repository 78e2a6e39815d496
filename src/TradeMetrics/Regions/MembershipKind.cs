namespace TradeMetrics;

/// <summary>Which of a membership's dates is meant.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
/// <example><code>
/// var day = new LocalDate(2021, 6, 1);
/// var rcep = RegionGroup.FromCode("RCEP");
/// Console.WriteLine(rcep.MembersOn(day, MembershipKind.Signed).Count); // 15
/// Console.WriteLine(rcep.MembersOn(day).Count); // 0
/// </code></example>
public enum MembershipKind
{
    /// <summary>A member in law: the treaty is in force for it, or it was admitted.</summary>
    InForce,

    /// <summary>A signatory, from the day of signature. Entered for RCEP, CPTPP, USMCA and NAFTA.</summary>
#pragma warning disable CA1720 // the word of treaties, not the type of some language
    Signed,
#pragma warning restore CA1720
}
