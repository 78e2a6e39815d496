namespace TradeMetrics;

/// <summary>Two periods were compared that have no product in common.</summary>
public sealed class NoCommonProductsException : UndefinedMetricException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    public NoCommonProductsException(TimePeriod from, TimePeriod to)
        : base(UndefinedReason.NoData, $"There is no index from {from} to {to}: no product has a price and a quantity in both. Compare periods that share products, or group products more coarsely.") =>
        (From, To) = (from, to);

    /// <summary>The earlier period.</summary>
    public TimePeriod From { get; }

    /// <summary>The later period.</summary>
    public TimePeriod To { get; }
}
