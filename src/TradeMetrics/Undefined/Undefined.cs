using System.Globalization;

namespace TradeMetrics;

/// <summary>Turns the reason why a metric is undefined into the exception that says what to do instead.</summary>
internal static class Undefined
{
    internal static Exception Growth(UndefinedReason reason, object? from, object? to) => reason switch
    {
        UndefinedReason.NonPositiveBase => new NonPositiveBaseException(
            $"Growth from {Text(from)} to {Text(to)} is undefined: the base must be above zero. "
            + "State the difference instead, or start from a period with a positive figure."),
        UndefinedReason.NegativeMeasure => new NegativeMeasureException(
            $"Growth from {Text(from)} to {Text(to)} is undefined: the later figure must not be negative. "
            + "For a balance that changes sign, state the difference instead."),
        UndefinedReason.ZeroMeasure => new UndefinedMetricException(
            reason,
            $"The logarithmic growth from {Text(from)} to {Text(to)} is undefined: the later figure must be above zero. "
            + "Growth to zero is -100 %, which GrowthTo gives."),
        _ => Common(reason, "growth", from, to),
    };

    internal static Exception Time(Periods years) => years.IsFinite
        ? new NoElapsedTimeException(
            $"An average growth rate over {years} years is undefined: the time between the figures must be above zero. "
            + "Give the later period second, or use GrowthTo for growth that is not averaged over time.")
        : new UndefinedMetricException(UndefinedReason.NotFinite, "The number of years is not finite. Give a number above zero.");

    internal static Exception Never(object? from, object? to, GrowthRate rate) => new UndefinedMetricException(
        UndefinedReason.NeverReached,
        $"{Text(from)} never reaches {Text(to)} at {Text(rate)} a period: the rate is zero or leads away from the target. "
        + "Give a positive rate for a higher target and a negative rate for a lower one.");

    internal static Exception Contribution(UndefinedReason reason, object? from, object? to, object? whole) => reason switch
    {
        UndefinedReason.NonPositiveBase => new NonPositiveBaseException(
            $"A contribution to the growth of {Text(whole)} is undefined: the earlier whole must be above zero. State the differences instead."),
        UndefinedReason.CurrencyMismatch when from is IMeasure { Unit: { } a } && to is IMeasure { Unit: { } b } && whole is IMeasure { Unit: { } c } =>
            new CurrencyMismatchException(a, a == b ? c : b),
        _ => Common(reason, "contribution", from, to),
    };

    internal static Exception Share(UndefinedReason reason, object? part, object? whole) => reason switch
    {
        UndefinedReason.ZeroWhole => new UndefinedMetricException(
            reason,
            $"The share of {Text(part)} in {Text(whole)} is undefined: the whole must be above zero. "
            + "Leave the share out where there is no total."),
        UndefinedReason.NegativeMeasure => new NegativeMeasureException(
            $"The share of {Text(part)} in {Text(whole)} is undefined: neither the part nor the whole may be negative. "
            + "State the ratio (part / whole) instead."),
        UndefinedReason.PartExceedsWhole => new PartExceedsWholeException(
            $"{Text(part)} is not a part of {Text(whole)}: it is larger. "
            + "Check that both have the same scope and unit, or state the ratio (part / whole) instead."),
        _ => Common(reason, "share", part, whole),
    };

    internal static Exception Compounding(UndefinedReason reason, object? amount, object? rate, Periods periods) => reason switch
    {
        UndefinedReason.NonPositiveBase => new NonPositiveBaseException(
            $"{Text(amount)} cannot be compounded or discounted at {Text(rate)} over {periods} periods: the factor would not be above zero. "
            + "Use a rate above -100 % a compounding period."),
        UndefinedReason.Overflow => new MetricOverflowException(
            $"{Text(amount)} at {Text(rate)} over {periods} periods is outside decimal's range (±7.9e28, 28 decimals). "
            + "Use fewer periods, a smaller rate, or a larger unit."),
        _ => Common(reason, "compound amount", amount, rate),
    };

    internal static Exception Factor(UndefinedReason reason, object? rate, Periods periods) => reason switch
    {
        UndefinedReason.NonPositiveBase => new NonPositiveBaseException(
            $"There is no factor for {Text(rate)} over {periods} periods: nothing would be left. Use fewer periods, or a compounded rate above -100 %."),
        UndefinedReason.Overflow => new MetricOverflowException(
            $"The factor for {Text(rate)} over {periods} periods is outside what a decimal holds (1e-28 to 7.9e28). Use fewer periods or a smaller rate."),
        _ => new UndefinedMetricException(reason, $"There is no factor for {Text(rate)} over a number of periods that is not finite. Give a number."),
    };

    internal static Exception Span(Periods years) => years.IsFinite
        ? new NoElapsedTimeException(
            $"A simple rate is equivalent to a compounded one over a span above zero, not over {years} years. Give the number of years.")
        : new UndefinedMetricException(UndefinedReason.NotFinite, "The number of years is not finite. Give a number above zero.");

    internal static Exception List<T>(UndefinedReason reason, string metric, IEnumerable<T> figures) => reason switch
    {
        UndefinedReason.NoData => new UndefinedMetricException(reason, $"There are no {metric} of an empty list. Give at least one figure."),
        UndefinedReason.NonPositiveBase => new NonPositiveBaseException(
            $"The {metric} are undefined: the earlier parts must sum to more than zero. State the differences instead."),
        UndefinedReason.NegativeMeasure => new NegativeMeasureException(
            $"The {metric} are undefined: a part, or the later sum, is negative. State the differences or the ratios instead."),
        UndefinedReason.ZeroWhole => new UndefinedMetricException(
            reason, $"The {metric} are undefined: the parts sum to zero. Leave shares out where there is no total."),
        UndefinedReason.NotFinite => new UndefinedMetricException(
            reason, $"The {metric} are undefined: a figure is not finite. Leave missing values out first."),
        UndefinedReason.CurrencyMismatch => Mixed(figures),
        _ => new MetricOverflowException($"The {metric} overflow decimal's range (±7.9e28). Use a larger unit, such as millions."),
    };

    /// <summary>The text of a value with all its digits, alike in every culture.</summary>
    /// <remarks>A record, a tuple or a pair cannot be told a culture: it takes that of the thread, which is the invariant one for as long as it writes.</remarks>
    internal static string Text(object? value)
    {
        if (value is string or null)
        {
            return value as string ?? "nothing";
        }

        if (value is IFormattable formattable)
        {
            return formattable.ToString(null, CultureInfo.InvariantCulture);
        }

        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return value.ToString() ?? "nothing";
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static CurrencyMismatchException Mixed<T>(IEnumerable<T> figures)
    {
        Currency[] units = [.. figures.Select(figure => Measure.Unit(figure) ?? default).Distinct().Take(2)];
        return new(units[0], units[^1]);
    }

    private static Exception Common(UndefinedReason reason, string metric, object? first, object? second) => reason switch
    {
        UndefinedReason.CurrencyMismatch when first is IMeasure { Unit: { } left } && second is IMeasure { Unit: { } right } =>
            new CurrencyMismatchException(left, right),
        UndefinedReason.Overflow => new MetricOverflowException(
            $"The {metric} of {Text(first)} and {Text(second)} is outside decimal's range (±7.9e28). Use a larger unit, such as millions."),
        UndefinedReason.NotFinite => new UndefinedMetricException(
            reason,
            $"The {metric} of {Text(first)} and {Text(second)} is undefined: both figures must be finite. Leave missing values out first."),
        _ => new UndefinedMetricException(reason, $"The {metric} of {Text(first)} and {Text(second)} is undefined: {reason}."),
    };
}
