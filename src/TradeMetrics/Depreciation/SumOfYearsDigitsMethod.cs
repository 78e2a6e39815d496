namespace TradeMetrics;

/// <summary>In proportion to the periods that are left.</summary>
internal sealed class SumOfYearsDigitsMethod : DepreciationMethod
{
    public override string ToString() => "sum of the years' digits";

    internal override IEnumerable<decimal> Amounts(decimal cost, decimal salvage, int life)
    {
        var digits = life * (life + 1m) / 2m;
        for (var left = life; left >= 1; left--)
        {
            // 128 bits, since the product may be beyond decimal's range where the quotient is not. Below the cost, it fits.
            _ = DecimalMath.TryProportion(cost - salvage, left, digits, out var amount);
            yield return amount;
        }
    }
}
