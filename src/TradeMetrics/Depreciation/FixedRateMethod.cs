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
        var (rate, book) = (Rate(cost, salvage, life), cost);
        for (var period = 1; period <= Periods(life); period++)
        {
            var amount = book * rate * MonthsIn(period, life) / Year;
            book -= amount;
            yield return amount;
        }
    }

    /// <summary>What of the book value is written off in a whole year.</summary>
    internal decimal Rate(decimal cost, decimal salvage, int life)
    {
        // The root of a quotient from 0 to 1 lies there too.
        _ = DecimalMath.TryRoot(cost == 0m ? 1m : salvage / cost, life, out var kept);
        return rateDecimals is { } decimals ? Math.Round(1m - kept, decimals, MidpointRounding.AwayFromZero) : 1m - kept;
    }

    /// <summary>How many months of a year the asset is in use.</summary>
    internal decimal MonthsIn(int period, int life) => period == 1 ? firstYearMonths : period > life ? Year - firstYearMonths : Year;
}
