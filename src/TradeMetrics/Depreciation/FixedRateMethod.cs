namespace TradeMetrics;

/// <summary>A rate on the book value that leads from the cost to the salvage value.</summary>
internal sealed class FixedRateMethod(int firstYearMonths, int? rateDecimals) : DepreciationMethod
{
    private const decimal Year = 12m;

    public override string ToString() => FormattableString.Invariant(
        $"fixed rate{(rateDecimals is { } decimals ? $" of {decimals} decimals" : "")}{(firstYearMonths < Year ? $", {firstYearMonths} months in the first year" : "")}");

    internal override int Periods(int life) => firstYearMonths < Year ? life + 1 : life;

    internal override IEnumerable<decimal> Amounts(decimal cost, decimal salvage, int life)
    {
        // In 128 bits, since a decimal holds few digits of a small quotient.
        var kept = salvage == 0m
            ? default
            : WideMath.Exp(WideMath.Log(WideFloat.From(salvage) / WideFloat.From(cost)) / WideFloat.From(life));
        var rate = WideFloat.One - kept;
        if (rateDecimals is { } decimals)
        {
            rate = WideFloat.From(Math.Round(WideAmount.Decimal(rate), decimals, MidpointRounding.AwayFromZero));
        }

        var book = WideFloat.From(cost);
        for (var period = 1; period <= Periods(life); period++)
        {
            var months = period == 1 ? firstYearMonths : period > life ? Year - firstYearMonths : Year;
            var amount = book * rate * WideFloat.From(months) / WideFloat.From(Year);
            book -= amount;
            yield return WideAmount.Decimal(amount);
        }
    }
}
