namespace TradeMetrics;

/// <summary>Rates along a series, brought to a year.</summary>
/// <example>
/// <code>
/// var quarters = TimeSeries.From(TimePeriod.Quarter(2023, 1), 100m, 101m, 103.02m);
/// var growth = quarters.PeriodOnPeriod();
/// Console.WriteLine(growth.Annualised()[1]); // 2023-Q2: 4.060401 %
/// Console.WriteLine(growth.AnnualisedSimply()[1]); // 2023-Q2: 4 %
/// </code>
/// </example>
public static class SeriesRateExtensions
{
    /// <summary>The yearly rates that growth against the period before compounds to: (1 + g)^k − 1, with k periods a year.</summary>
    /// <param name="periodOnPeriod">Growth against the period before; growth against the year before is yearly already.</param>
    /// <returns>A series of the same periods, with a gap where the result is outside decimal's range.</returns>
    /// <exception cref="InvalidOperationException">The series is of years to date, whose growth is against the year before.</exception>
    public static TimeSeries<GrowthRate> Annualised(this TimeSeries<GrowthRate> periodOnPeriod)
    {
        RefuseYearsToDate(periodOnPeriod);
        return periodOnPeriod.Select(rate => rate.Annualised(periodOnPeriod.Frequency));
    }

    /// <summary>The yearly rates without compounding: k · g, as some offices print them.</summary>
    /// <param name="periodOnPeriod">Growth against the period before.</param>
    /// <returns>A series of the same periods, with a gap where the result is below −100 %, or outside decimal's range.</returns>
    /// <exception cref="InvalidOperationException">The series is of years to date, whose growth is against the year before.</exception>
    public static TimeSeries<GrowthRate> AnnualisedSimply(this TimeSeries<GrowthRate> periodOnPeriod)
    {
        RefuseYearsToDate(periodOnPeriod);
        var frequency = periodOnPeriod.Frequency;
        return periodOnPeriod.Select(rate => rate.Fraction >= -1m / frequency.PeriodsPerYear
            ? rate.AnnualisedSimply(frequency)
            : throw new UndefinedMetricException(UndefinedReason.NegativeMeasure, $"{frequency.PeriodsPerYear} times {Undefined.Text(rate)} is below -100 %. Use Annualised."));
    }

    private static void RefuseYearsToDate(TimeSeries<GrowthRate> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.IsYearToDate)
        {
            throw new InvalidOperationException("Years to date overlap, so that their growth is against the year before, and yearly already. Decumulate first, and take PeriodOnPeriod.");
        }
    }
}
