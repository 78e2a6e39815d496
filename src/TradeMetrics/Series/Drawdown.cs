namespace TradeMetrics;

/// <summary>A fall of a series from a peak to a trough, and when it was made good.</summary>
/// <typeparam name="T">What is observed.</typeparam>
/// <param name="Peak">The figure that it fell from.</param>
/// <param name="Trough">The lowest figure before the peak was reached again.</param>
/// <param name="Depth">The growth from peak to trough, −100 % to zero.</param>
/// <param name="Recovery">The first period after the trough whose figure is at the peak's or above; null where there is none yet.</param>
/// <example>
/// <code>
/// // UNCTADstat: world merchandise exports in USD billion.
/// var world = TimeSeries.From(TimePeriod.Year(2007), 14_031m, 16_170m, 12_577m, 15_296m, 18_331m);
/// var fall = world.MaximumDrawdown();
/// Console.WriteLine($"{fall.Depth.ToString("P1", CultureInfo.InvariantCulture)} from {fall.Peak.Period} to {fall.Trough.Period}, made good in {fall.Recovery}"); // -22.2 % from 2008 to 2009, made good in 2011
/// </code>
/// </example>
public sealed partial record Drawdown<T>(Observation<T> Peak, Observation<T> Trough, GrowthRate Depth, TimePeriod? Recovery)
    where T : struct
{
    /// <summary>How deep it fell, and when.</summary>
    /// <returns>Such as "-22.2 % from 2008 to 2009, made good in 2011".</returns>
    public override string ToString() => FormattableString.Invariant($"{Depth} from {Peak.Period} to {Trough.Period}, {(Recovery is { } period ? $"made good in {period}" : "not made good")}");
}
