namespace TradeMetrics;

/// <summary>Mean and standard deviation of a list of figures.</summary>
internal readonly record struct Spread(double Mean, double Deviation)
{
    // Rounding leaves equal figures apart by a few of their last digits.
    private const double Rounding = 1e-13;

    /// <exception cref="UndefinedMetricException">There is no spread.</exception>
    internal static Spread Of(double[] values, string what, bool sample)
    {
        var mean = Compensated.Sum(values) / values.Length;
        var deviation = Math.Sqrt(Compensated.Sum(values.Select(value => (value - mean) * (value - mean))) / (values.Length - (sample ? 1 : 0)));
        return deviation > Rounding * values.Max(Math.Abs)
            ? new(mean, deviation)
            : throw new UndefinedMetricException(UndefinedReason.NoSpread, FormattableString.Invariant(
                $"The figures of {values.Length} {what} cannot be standardised: they do not differ. Use them as they are, or look at more {what}."));
    }

    internal double[] Standardise(double[] values)
    {
        var spread = this;
        return Array.ConvertAll(values, value => (value - spread.Mean) / spread.Deviation);
    }
}
