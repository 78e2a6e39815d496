namespace TradeMetrics;

/// <summary>A rate on the book value that leads from the cost to the salvage value.</summary>
internal sealed class FixedRateMethod(int firstYearMonths, int? rateDecimals) : DepreciationMethod
{
    private const decimal Year = 12m;

    internal int? RateDecimals => rateDecimals;

    public override string ToString() => FormattableString.Invariant(
        $"fixed rate{(rateDecimals is { } decimals ? $" of {decimals} decimals" : "")}{(firstYearMonths < Year ? $", {firstYearMonths} months in the first year" : "")}");

    internal override int Periods(int life) => firstYearMonths < Year ? life + 1 : life;

    internal override IEnumerable<decimal> Amounts(decimal cost, decimal salvage, int life)
    {
        var (rate, book) = (ExactRate(cost, salvage, life), WideFloat.From(cost));
        for (var period = 1; period <= Periods(life); period++)
        {
            var amount = book * rate * WideFloat.From(MonthsIn(period, life)) / WideFloat.From(Year);
            book -= amount;
            yield return WideAmount.Decimal(amount);
        }
    }

    /// <summary>What of the book value is written off in a whole year.</summary>
    internal decimal Rate(decimal cost, decimal salvage, int life) => WideAmount.Decimal(ExactRate(cost, salvage, life));

    /// <summary>How many months of a year the asset is in use.</summary>
    internal decimal MonthsIn(int period, int life) => period == 1 ? firstYearMonths : period > life ? Year - firstYearMonths : Year;

    // In 128 bits, since a decimal holds few digits of a small quotient.
    private WideFloat ExactRate(decimal cost, decimal salvage, int life)
    {
        var kept = salvage == 0m
            ? default
            : WideMath.Exp(WideMath.Log(WideFloat.From(salvage) / WideFloat.From(cost)) / WideFloat.From(life));
        var rate = WideFloat.One - kept;
        return rateDecimals is { } decimals
            ? WideFloat.From(Math.Round(WideAmount.Decimal(rate), decimals, MidpointRounding.AwayFromZero))
            : rate;
    }
}
