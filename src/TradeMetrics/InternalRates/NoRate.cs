namespace TradeMetrics;

/// <summary>The cash flows have no internal rate.</summary>
/// <example>
/// <code>
/// var none = (NoRate)CashFlows.FromSigned(100m, -200m, 150m).Irr();
/// Console.WriteLine(none.Reason); // NeverZero
/// </code>
/// </example>
public sealed class NoRate : RateSolution
{
    internal NoRate(NoRateReason reason)
        : base([]) => Reason = reason;

    /// <summary>Why there is none.</summary>
    public NoRateReason Reason { get; }

    /// <summary>Why there is none, in words, and what to do instead.</summary>
    public string Explanation => Reason switch
    {
        NoRateReason.NoFlows => "There is no cash flow other than zero. Give money that goes out and money that comes in.",
        NoRateReason.OneDirection => "All cash flows, netted time by time, go one way, so no rate makes them worth nothing. Give money that goes out and money that comes in.",
        NoRateReason.EveryRate => "The cash flows of each date cancel, so they are worth nothing at every rate.",
        NoRateReason.SameDate => "All cash flows are at one time, and a rate says nothing without time in between. Give flows at two times at least.",
        NoRateReason.OutOfRange => "The only rate is larger, or nearer to -100 %, than a double holds: the flows are too near in time for their sizes.",
        _ => "The net present value is never zero: at every rate from -100 % to 1e100 it is on the same side. Compare it at your own discount rate instead.",
    };

    /// <summary>Why there is none.</summary>
    /// <returns>The explanation.</returns>
    public override string ToString() => Explanation;
}
