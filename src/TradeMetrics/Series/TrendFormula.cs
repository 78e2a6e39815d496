namespace TradeMetrics;

/// <summary>Least squares of the logarithm of a series on time.</summary>
internal static class TrendFormula
{
    /// <summary>The trend, or the reason why there is none.</summary>
    internal static Exception? Find<T>(TimeSeries<T> series, TimePeriod from, TimePeriod to, SeriesGaps gaps, Func<T, T, Ratio> ratio, out TrendGrowth? trend)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        Choice.Of(gaps);
        trend = null;
        if (to <= from)
        {
            return new NoElapsedTimeException($"A trend from {from} to {to} is undefined: no time lies between. Give the later period second.");
        }

        if (SeriesGrowth.BreakIn(series, from, to) is { } broken)
        {
            return new UndefinedMetricException(UndefinedReason.NotComparable, $"The trend from {from} to {to} is undefined: {broken}. Start there, or link the two parts with ChainLink.");
        }

        var span = series.Between(from, to);
        if (gaps == SeriesGaps.Refuse && span.Gaps.Cast<Observation<T>?>().FirstOrDefault() is { } gap)
        {
            return new MissingObservationException(gap.Period, gap.Reason);
        }

        List<(double Years, double Log)> points = [];
        var first = span.Values.FirstOrDefault().Value;
        foreach (var (period, value) in span.Values)
        {
            if (Measure.IsFinite(value) && Measure.Sign(value) <= 0)
            {
                return NoLogarithm(period, value);
            }

            // Relative to the first figure, so that money and quantities need no unit.
            if (GrowthFormula.Log(ratio(first, value), out var log) is { } reason)
            {
                return Undefined.Growth(reason, first, value);
            }

            points.Add(((double)from.YearsUntil(period), log));
        }

        return points.Count < 2
            ? new UndefinedMetricException(UndefinedReason.NoData, $"A trend needs two figures at least, and there {(points.Count == 1 ? "is one" : "are none")} from {from} to {to}. Give a longer span.")
            : Fit(points, from, to, out trend);
    }

    private static MetricOverflowException? Fit(List<(double Years, double Log)> points, TimePeriod from, TimePeriod to, out TrendGrowth? trend)
    {
        var n = points.Count;
        var (meanYears, meanLog) = (Compensated.Sum(points.Select(point => point.Years)) / n, Compensated.Sum(points.Select(point => point.Log)) / n);
        var years = Compensated.Sum(points.Select(point => Square(point.Years - meanYears)));
        var slope = Compensated.Sum(points.Select(point => (point.Years - meanYears) * (point.Log - meanLog))) / years;
        var variation = Compensated.Sum(points.Select(point => Square(point.Log - meanLog)));
        var rest = Compensated.Sum(points.Select(point => Square(point.Log - meanLog - (slope * (point.Years - meanYears)))));

        trend = null;
        if (Math.Exp(slope) >= (double)decimal.MaxValue)
        {
            return new MetricOverflowException($"The trend from {from} to {to} is outside decimal's range (±7.9e28). Take a longer span, or the logarithm: LogGrowth.");
        }

        trend = new(
            from,
            to,
            GrowthRate.FromFactor(Math.Exp(slope)),
            slope,
            n > 2 ? Math.Sqrt(rest / (n - 2) / years) : null,
            variation > 0 ? Math.Max(0, 1 - (rest / variation)) : null,
            n);
        return null;
    }

    private static double Square(double x) => x * x;

    private static UndefinedMetricException NoLogarithm<T>(TimePeriod period, T value)
    {
        var message = $"A trend is undefined where a figure is not above zero, and that for {period} is {Undefined.Text(value)}. Take a span without it, or state differences instead.";
        return Measure.Sign(value) < 0 ? new NegativeMeasureException(message) : new UndefinedMetricException(UndefinedReason.ZeroMeasure, message);
    }
}
