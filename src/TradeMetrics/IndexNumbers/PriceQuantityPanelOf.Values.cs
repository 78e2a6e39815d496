namespace TradeMetrics;

public sealed partial class PriceQuantityPanel<TKey>
{
    /// <summary>The later value over the earlier, of the products that both periods have: price times quantity index of Fisher, and of other pairs that pass the product test.</summary>
    /// <param name="from">The period whose value is 1.</param>
    /// <param name="to">The period that is compared with it.</param>
    /// <returns>The factor by which their value changed.</returns>
    /// <inheritdoc cref="PriceIndex(IndexFormula, TimePeriod, TimePeriod)" path="/exception"/>
    public decimal ValueIndex(TimePeriod from, TimePeriod to) => Compare("value index", from, to, from, static (earlier, later, _) => IndexFormula.Ratio(later.Value, earlier.Value));

    /// <summary>The unit value index: the later value over the later quantity of all products together, over the same of the earlier period.</summary>
    /// <param name="from">The period whose unit value is 1.</param>
    /// <param name="to">The period that is compared with it.</param>
    /// <returns>The factor by which the unit value changed, over the products that both periods have.</returns>
    /// <inheritdoc cref="PriceIndex(IndexFormula, TimePeriod, TimePeriod)" path="/exception"/>
    /// <remarks>
    /// The quantities of all products must be in one unit, such as tonnes. It is a price index for one homogeneous product only:
    /// for others a shift to dearer products raises it at unchanged prices. International Monetary Fund and others, "Export and
    /// Import Price Index Manual" (2009), chapter 2; Silver, "The wrongs and rights of unit value indices", Review of Income
    /// and Wealth 56 (2010). <see cref="UnitValueBias"/> measures that shift.
    /// </remarks>
    public decimal UnitValueIndex(TimePeriod from, TimePeriod to) => Compare("unit value index", from, to, from, static (earlier, later, _) =>
        IndexFormula.Ratio(IndexFormula.Ratio(later.Value, later.Quantities.Sum()), IndexFormula.Ratio(earlier.Value, earlier.Quantities.Sum())));

    /// <summary>What the mix of products adds to the unit value index: unit value index over price index, less 1.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="formula">The price index to compare with, Fisher unless told otherwise.</param>
    /// <returns>The bias; zero where the mix of products did not change, above zero where it shifted to dearer ones.</returns>
    /// <inheritdoc cref="PriceIndex(IndexFormula, TimePeriod, TimePeriod)" path="/exception"/>
    /// <example>
    /// <code>
    /// var shoes = PriceQuantityPanel.From(
    /// [
    ///     (TimePeriod.Year(2021), "plain", 10m, 90m), (TimePeriod.Year(2021), "fine", 50m, 10m),
    ///     (TimePeriod.Year(2022), "plain", 10m, 50m), (TimePeriod.Year(2022), "fine", 50m, 50m),
    /// ]);
    /// var (from, to) = (TimePeriod.Year(2021), TimePeriod.Year(2022));
    /// Console.WriteLine(shoes.PriceIndex(IndexFormula.Laspeyres, from, to)); // 1
    /// Console.WriteLine(Math.Round(shoes.UnitValueIndex(from, to), 4)); // 2.1429
    /// Console.WriteLine(shoes.UnitValueBias(from, to).ToString("P1", CultureInfo.InvariantCulture)); // 114.3 %
    /// </code>
    /// </example>
    public GrowthRate UnitValueBias(TimePeriod from, TimePeriod to, IndexFormula? formula = null) =>
        PriceIndex(formula ?? IndexFormula.Fisher, from, to).GrowthTo(UnitValueIndex(from, to));

    /// <summary>What prices and what volumes add to the change of the value of all products.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <returns>The change and its parts, which add up to it.</returns>
    /// <exception cref="MissingObservationException">The panel has no product in a period.</exception>
    /// <exception cref="MetricOverflowException">A sum is outside decimal's range.</exception>
    public ValueChange ValueChange(TimePeriod from, TimePeriod to)
    {
        var (earlier, later) = (Goods(from), Goods(to));
        try
        {
            var (prices, volumes) = (0m, 0m);
            foreach (var (product, before) in earlier)
            {
                if (later.TryGetValue(product, out var after))
                {
                    prices += (after.Price - before.Price) * before.Quantity;
                    volumes += before.Price * (after.Quantity - before.Quantity);
                }
            }

            return new(
                Value(from), Value(to), prices, volumes,
                later.Where(good => !earlier.ContainsKey(good.Key)).Sum(good => good.Value.Value),
                earlier.Where(good => !later.ContainsKey(good.Key)).Sum(good => good.Value.Value));
        }
        catch (OverflowException)
        {
            throw new MetricOverflowException($"The change of value from {from} to {to} is outside decimal's range (±7.9e28). Use larger units, such as millions.");
        }
    }
}
