namespace TradeMetrics;

/// <summary>A scale with round steps: 1, 2 or 5 times a power of ten, five or so of them.</summary>
internal readonly record struct Axis(double Low, double High, double Step)
{
    internal IEnumerable<double> Ticks
    {
        get
        {
            // Counted, not added up: a sum of steps would drift, and miss zero.
            var (first, step, count) = (Math.Round(Low / Step), Step, (int)Math.Round((High - Low) / Step));
            return Enumerable.Range(0, count + 1).Select(i => (first + i) * step);
        }
    }

    internal static Axis Over(double low, double high)
    {
        // A span near the smallest double has no power of ten to step by.
        var span = high - low > 1e-300 ? high - low : 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(span / 4)));
        var step = (span / 4 / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
        return new(Math.Floor(low / step) * step, Math.Max(Math.Ceiling(high / step), Math.Floor(low / step) + 1) * step, step);
    }

    /// <summary>Where a value lies, from 0 at the low end to 1 at the high one.</summary>
    internal double Place(double value) => (value - Low) / (High - Low);
}
