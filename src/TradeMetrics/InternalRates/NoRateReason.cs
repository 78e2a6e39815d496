namespace TradeMetrics;

/// <summary>Why cash flows have no internal rate.</summary>
public enum NoRateReason
{
    /// <summary>There is no flow, or all are zero.</summary>
    NoFlows,

    /// <summary>All flows, netted time by time, go one way: money only comes in, or only goes out.</summary>
    OneDirection,

    /// <summary>All flows are at one time.</summary>
    SameDate,

    /// <summary>The flows of each time cancel: every rate would do.</summary>
    EveryRate,

    /// <summary>Flows go both ways, and yet the net present value is above zero at every rate up to 1e100, or below it at every such rate.</summary>
    NeverZero,

    /// <summary>The only rate is larger, or nearer to −100 %, than a double holds.</summary>
    OutOfRange,
}
