namespace TradeMetrics;

/// <summary>Where a date is among coupons.</summary>
/// <param name="Number">The number of the coupon period that it is in, 0 being the one given.</param>
/// <param name="Days">The days of that period that have gone by.</param>
/// <param name="Length">The days of that period.</param>
internal readonly record struct CouponPlace(int Number, int Days, int Length)
{
    /// <summary>How much of the period has gone by.</summary>
    internal decimal Part => Days / (decimal)Length;
}
