namespace TradeMetrics;

/// <summary>The discount factor of a period at one rate, to twice the digits of a double.</summary>
internal readonly struct PeriodicDiscount(LongFactor period)
{
    internal static PeriodicDiscount At(double rate) => new(LongFactor.OnePlus(rate).Inverse());

    /// <summary>What flows are worth at the time of the first: Horner's scheme from the last to the first, with all its roundings kept (Graillat, Langlois and Louvet 2005).</summary>
    internal double Value(ReadOnlySpan<double> amounts)
    {
        double value = 0, missed = 0;
        for (var row = amounts.Length - 1; row >= 0; row--)
        {
            var next = value * period.Rounded;
            var rounding = Math.FusedMultiplyAdd(value, period.Rounded, -next);
            ExactAddition.Add(ref next, ref rounding, amounts[row]);
            missed = Math.FusedMultiplyAdd(missed, period.Rounded, Math.FusedMultiplyAdd(value, period.Rest, rounding));
            value = next;
        }

        return ExactAddition.Value(value, missed);
    }
}
