namespace TradeMetrics;

/// <summary>How the comparisons of two periods make a series of index numbers, whose first is 1.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum IndexLink
{
    /// <summary>Each period against the one before: no level, but a change each.</summary>
    PeriodOnPeriod,

    /// <summary>The product of the changes from period to period.</summary>
    Chained,

    /// <summary>Each period against the first, directly.</summary>
    FixedBase,

    /// <summary>The geometric mean of the comparisons through every period (Gini, Éltető, Köves and Szulc): transitive, for formulas that satisfy time reversal.</summary>
    Geks,
}
