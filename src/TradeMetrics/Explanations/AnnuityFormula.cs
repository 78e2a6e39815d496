namespace TradeMetrics;

/// <summary>
/// The formulas of an annuity: the letters are A (each payment), r (the rate per period), n (the number of periods), PV and FV. A rate of zero
/// has formulas of its own.
/// </summary>
internal readonly struct AnnuityFormula(GrowthRate rate, PaymentTiming timing)
{
    private static readonly Formula s_rate = "r";
    private static readonly Formula s_periods = "n";

    internal bool IsDue => timing == PaymentTiming.Start;

    private bool IsZero => rate.Fraction == 0m;

    /// <summary>What payments of one are worth at the start.</summary>
    internal Formula Worth => IsZero ? s_periods : Due((1m - (1m + s_rate).Pow(-s_periods)) / s_rate);

    /// <summary>What payments of one come to at the end.</summary>
    internal Formula Becomes => IsZero ? s_periods : Due(Ended(s_periods));

    /// <summary>The payment that is worth an amount at the start: the amount over <see cref="Worth"/>, with one line of a fraction.</summary>
    internal Formula PaymentFor(Formula present) => Payment(present, 1m - (1m + s_rate).Pow(-s_periods));

    /// <summary>The payment that comes to an amount at the end: the amount over <see cref="Becomes"/>, with one line of a fraction.</summary>
    internal Formula DepositFor(Formula future) => Payment(future, (1m + s_rate).Pow(s_periods) - 1m);

    /// <summary>The present value of an amount at the end.</summary>
    internal Formula Discounted(Formula future) => IsZero ? future : future * (1m + s_rate).Pow(-s_periods);

    /// <summary>What an amount at the start becomes.</summary>
    internal Formula Compounded(Formula present) => Compounded(present, s_periods);

    /// <summary>What is owed right after k payments.</summary>
    internal Formula Owed(Formula present, string k)
    {
        Formula payment = "A", count = k;
        return IsZero ? present - (count * payment)
            : IsDue ? Compounded(present, count - 1m) - (payment * Ended(count))
            : Compounded(present, count) - (payment * Ended(count));
    }

    internal ExplainedSymbol[] Symbols(Periods periods) =>
    [
        ExplainedSymbol.Of("r", rate, "the rate per period"),
        ExplainedSymbol.Of("n", periods.Count, IsDue ? "the number of periods, paid at the start of each" : "the number of periods, paid at the end of each"),
    ];

    private Formula Payment(Formula amount, Formula growth) => IsZero ? amount / s_periods : amount * s_rate / Due(growth);

    private static Formula Ended(Formula periods) => ((1m + s_rate).Pow(periods) - 1m) / s_rate;

    private Formula Compounded(Formula present, Formula periods) => IsZero ? present : present * (1m + s_rate).Pow(periods);

    private Formula Due(Formula ended) => IsDue ? ended * (1m + s_rate) : ended;
}
