namespace TradeMetrics;

/// <summary>Why a metric has no value for the figures it was given.</summary>
public enum UndefinedReason
{
    /// <summary>The base, the earlier figure that growth is measured from, is zero or negative.</summary>
    NonPositiveBase,

    /// <summary>A figure that must not be negative (a later value, a part, a whole, a weight) is negative.</summary>
    NegativeMeasure,

    /// <summary>A figure that must be above zero (the later value of a log growth, the share that a whole is implied from) is zero.</summary>
    ZeroMeasure,

    /// <summary>The part is larger than the whole it is said to belong to.</summary>
    PartExceedsWhole,

    /// <summary>The whole is zero, so that nothing can be a share of it.</summary>
    ZeroWhole,

    /// <summary>No time, or negative time, lies between the two figures.</summary>
    NoElapsedTime,

    /// <summary>A figure is not a number, or infinite.</summary>
    NotFinite,

    /// <summary>The rate is such that the target is never reached (no growth, or growth away from it).</summary>
    NeverReached,

    /// <summary>The two figures are in different currencies.</summary>
    CurrencyMismatch,

    /// <summary>The result is outside the range of <see cref="decimal"/>.</summary>
    Overflow,

    /// <summary>Nothing was given to measure: an empty list.</summary>
    NoData,

    /// <summary>The definition of a series changed in between, so that the figures cannot be compared.</summary>
    NotComparable,

    /// <summary>One part only was given to a measure that compares parts.</summary>
    SinglePart,

    /// <summary>The figures do not differ, so that nothing can be told apart by them.</summary>
    NoSpread,

    /// <summary>More than one result meets the definition equally well.</summary>
    NotUnique,

    /// <summary>Repeating the computation does not settle on a result.</summary>
    NotConverged,

    /// <summary>All cash flows go one way: nothing is paid, or nothing is received.</summary>
    OneDirection,
}
