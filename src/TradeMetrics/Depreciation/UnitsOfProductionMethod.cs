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

        // In 128 bits, since the sum may be beyond decimal's range where the units are not.
        var all = units.Aggregate(default(WideFloat), (sum, made) => sum + WideFloat.From(made));
        return Array.ConvertAll(units, made => WideAmount.Decimal(WideFloat.From(cost - salvage) * WideFloat.From(made) / all));
    }
}
