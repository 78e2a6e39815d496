namespace TradeMetrics;

/// <summary>In proportion to the units made in each period.</summary>
internal sealed class UnitsOfProductionMethod(decimal[] units) : DepreciationMethod
{
    internal IReadOnlyList<decimal> Units => units;

    public override string ToString() => FormattableString.Invariant($"units of production over {units.Length} periods");

    internal override IEnumerable<decimal> Amounts(decimal cost, decimal salvage, int life)
    {
        if (life != units.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"There are units for {units.Length} periods, and the life of the asset is {life}. Give the units of each period, zero where it made nothing."));
        }

        var all = units.Sum();
        return Array.ConvertAll(units, made => DecimalMath.TryProportion(cost - salvage, made, all, out var amount) ? amount : 0m);
    }
}
