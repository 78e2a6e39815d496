namespace TradeMetrics;

/// <summary>The same in each period.</summary>
internal sealed class StraightLineMethod : DepreciationMethod
{
    public override string ToString() => "straight line";

    internal override IEnumerable<decimal> Amounts(decimal cost, decimal salvage, int life) => Enumerable.Repeat((cost - salvage) / life, life);
}
