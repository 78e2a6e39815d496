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
        // The root of a quotient from 0 to 1 lies there too.
        _ = DecimalMath.TryRoot(cost == 0m ? 1m : salvage / cost, life, out var kept);
        var rate = rateDecimals is { } decimals ? Math.Round(1m - kept, decimals, MidpointRounding.AwayFromZero) : 1m - kept;
        var book = cost;
        for (var period = 1; period <= Periods(life); period++)
        {
            var months = period == 1 ? firstYearMonths : period > life ? Year - firstYearMonths : Year;
            var amount = book * rate * months / Year;
            book -= amount;
            yield return amount;
        }
    }
}
