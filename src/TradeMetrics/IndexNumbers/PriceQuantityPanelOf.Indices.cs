namespace TradeMetrics;

public sealed partial class PriceQuantityPanel<TKey>
{
    /// <summary>The price index from one period to another.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="from">The period whose prices are 1.</param>
    /// <param name="to">The period that is compared with it.</param>
    /// <returns>The factor by which prices changed, over the products that both periods have; 1.05 is +5 %.</returns>
    /// <exception cref="NoCommonProductsException">No product is in both periods.</exception>
    /// <exception cref="MissingObservationException">The panel has no product in a period.</exception>
    /// <exception cref="MetricOverflowException">A sum or the result is outside decimal's range.</exception>
    /// <exception cref="UndefinedMetricException">Quantities are zero that the formula divides by or takes the logarithm of.</exception>
    public decimal PriceIndex(IndexFormula formula, TimePeriod from, TimePeriod to) => Index(formula, from, to, false);

    /// <summary>The price index from one period to another, where it is defined.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="from">The period whose prices are 1.</param>
    /// <param name="to">The period that is compared with it.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="PriceIndex(IndexFormula, TimePeriod, TimePeriod)"/> throws.</returns>
    public bool TryPriceIndex(IndexFormula formula, TimePeriod from, TimePeriod to, out decimal index) => Try(() => Index(formula, from, to, false), out index);

    /// <summary>The quantity index from one period to another: the same formula with prices and quantities changed over.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="from">The period whose quantities are 1.</param>
    /// <param name="to">The period that is compared with it.</param>
    /// <returns>The factor by which quantities changed, over the products that both periods have.</returns>
    /// <inheritdoc cref="PriceIndex(IndexFormula, TimePeriod, TimePeriod)" path="/exception"/>
    public decimal QuantityIndex(IndexFormula formula, TimePeriod from, TimePeriod to) => Index(formula, from, to, true);

    /// <summary>The quantity index from one period to another, where it is defined.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="from">The period whose quantities are 1.</param>
    /// <param name="to">The period that is compared with it.</param>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="QuantityIndex(IndexFormula, TimePeriod, TimePeriod)"/> throws.</returns>
    public bool TryQuantityIndex(IndexFormula formula, TimePeriod from, TimePeriod to, out decimal index) => Try(() => Index(formula, from, to, true), out index);

    /// <summary>A series of price index numbers, whose first is 1.</summary>
    /// <param name="formula">The formula; for GEKS one that satisfies time reversal.</param>
    /// <param name="link">How comparisons of two periods make the series.</param>
    /// <returns>A series from the first period to the last. Where a comparison is undefined, or a period has no product, there is a gap with the reason: never a 1; a chain does not go on behind it, and a GEKS index needs every pair of its periods. Where products are there in every second or fourth period only, as in a census, the period before is the one that many earlier.</returns>
    /// <exception cref="ArgumentException">The formula does not satisfy time reversal, and the link is GEKS.</exception>
    /// <exception cref="InvalidOperationException">The periods are years to date, and the link is from period to period.</exception>
    /// <remarks>
    /// GEKS: P(0, t) = Π_k (P(0, k)·P(k, t))^(1/K) over all K periods k; Ivancic, Diewert and Fox, "Scanner data, time aggregation
    /// and the construction of price indexes", Journal of Econometrics 161 (2011). It is the one link that is transitive.
    /// </remarks>
    public TimeSeries<decimal> PriceIndex(IndexFormula formula, IndexLink link) => Linked(formula, link, false);

    /// <summary>A series of quantity index numbers, whose first is 1: the same formula with prices and quantities changed over.</summary>
    /// <inheritdoc cref="PriceIndex(IndexFormula, IndexLink)"/>
    public TimeSeries<decimal> QuantityIndex(IndexFormula formula, IndexLink link) => Linked(formula, link, true);

    /// <summary>A GEKS price index that is never revised: one window of periods after another, each joined to the last.</summary>
    /// <param name="formula">The formula, one that satisfies time reversal.</param>
    /// <param name="window">The number of periods of a window, from 2 to the number of periods of the panel.</param>
    /// <param name="splice">Where a window is joined to the one before.</param>
    /// <returns>A series from the first period to the last, not transitive; gaps with their reasons from the first window on that lacks a comparison.</returns>
    /// <exception cref="ArgumentException">The formula does not satisfy time reversal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is out of its range.</exception>
    /// <remarks>As IndexNumR's GEKSIndex: windows are joined to the index of the window before, not to the published series.</remarks>
    /// <example>
    /// <code>
    /// var tea = PriceQuantityPanel.From(
    /// [
    ///     (TimePeriod.Month(2022, 1), "black", 4m, 10m), (TimePeriod.Month(2022, 1), "green", 5m, 8m),
    ///     (TimePeriod.Month(2022, 2), "black", 2m, 30m), (TimePeriod.Month(2022, 2), "green", 5m, 4m),
    ///     (TimePeriod.Month(2022, 3), "black", 4m, 10m), (TimePeriod.Month(2022, 3), "green", 5m, 8m),
    /// ]);
    /// var chained = tea.PriceIndex(IndexFormula.Laspeyres, IndexLink.Chained);
    /// var rolling = tea.RollingGeksPriceIndex(IndexFormula.Tornqvist, 3, GeksSplice.Movement);
    /// Console.WriteLine($"{chained[tea.End]:F4} {rolling[tea.End]:F4}"); // 1.3125 1.0000
    /// </code>
    /// </example>
    public TimeSeries<decimal> RollingGeksPriceIndex(IndexFormula formula, int window, GeksSplice splice) => Geks(formula, window, splice, false);

    /// <summary>A GEKS quantity index that is never revised: one window of periods after another, each joined to the last.</summary>
    /// <inheritdoc cref="RollingGeksPriceIndex(IndexFormula, int, GeksSplice)" path="/param"/>
    /// <inheritdoc cref="RollingGeksPriceIndex(IndexFormula, int, GeksSplice)" path="/returns"/>
    /// <inheritdoc cref="RollingGeksPriceIndex(IndexFormula, int, GeksSplice)" path="/exception"/>
    public TimeSeries<decimal> RollingGeksQuantityIndex(IndexFormula formula, int window, GeksSplice splice) => Geks(formula, window, splice, true);

    private static bool Try(Func<decimal> make, out decimal index)
    {
        try
        {
            index = make();
            return true;
        }
        catch (Exception problem) when (problem is UndefinedMetricException or MetricOverflowException)
        {
            index = 0m;
            return false;
        }
    }

    private decimal Index(IndexFormula formula, TimePeriod from, TimePeriod to, bool ofQuantities)
    {
        ArgumentNullException.ThrowIfNull(formula);
        var weights = formula.UsesWeightPeriod ? formula.WeightPeriod ?? Start : from;
        return ofQuantities
            ? Compare($"{formula} quantity index", from, to, weights, (earlier, later, third) => formula.Index(earlier.Turned, later.Turned, third.Turned))
            : Compare($"{formula} price index", from, to, weights, formula.Index);
    }

    private decimal Compare(string index, TimePeriod from, TimePeriod to, TimePeriod weights, Func<Basket, Basket, Basket, decimal> compare)
    {
        if (!TryMatch(from, to, weights, out var baskets))
        {
            throw new NoCommonProductsException(from, to);
        }

        try
        {
            return compare(baskets[0], baskets[1], baskets[2]);
        }
        catch (OverflowException)
        {
            throw new MetricOverflowException($"The {index} from {from} to {to} is outside decimal's range (±7.9e28). Use larger units, such as millions.");
        }
        catch (UndefinedMetricException problem)
        {
            throw new UndefinedMetricException(
                problem.Reason, $"The {index} from {from} to {to} is undefined: {problem.Message}. Leave out products that were not traded, or use a formula that allows for them.", problem);
        }
    }

    private TimeSeries<decimal> Linked(IndexFormula formula, IndexLink link, bool ofQuantities) => link switch
    {
        IndexLink.PeriodOnPeriod or IndexLink.Chained when Start.IsYearToDate =>
            throw new InvalidOperationException("Years to date overlap, so that one is not compared with the one before. Compare it with the same months of another year, or make a panel of single months."),
        IndexLink.PeriodOnPeriod => Against(period => period - _step, formula, ofQuantities),
        IndexLink.Chained => Chain(Against(period => period - _step, formula, ofQuantities)),
        IndexLink.FixedBase => Against(_ => Start, formula, ofQuantities),
        IndexLink.Geks => Geks(formula, Periods.Count, GeksSplice.Movement, ofQuantities),
        _ => throw new ArgumentOutOfRangeException(nameof(link), link, "Expected one of the named links."),
    };

    private TimeSeries<decimal> Against(Func<TimePeriod, TimePeriod> earlier, IndexFormula formula, bool ofQuantities) =>
        EachPeriod(period => Observed.Of(period, ObservationStatus.Normal, () => period == Start ? 1m : Index(formula, earlier(period), period, ofQuantities)));

    private TimeSeries<decimal> Chain(TimeSeries<decimal> links)
    {
        var (level, broken) = (1m, default(Observation<decimal>?));
        return new([.. links.Select(link =>
        {
            if (IsBetweenSteps(link.Period))
            {
                return link;
            }

            broken ??= link.HasValue ? null : link;
            return broken is { } gap
                ? Observation<decimal>.Missing(link.Period, $"the chain breaks in {gap.Period}: {gap.Reason}")
                : Observed.Of(link.Period, link.Status, () => level *= link.Value);
        })]);
    }

    private TimeSeries<decimal> Geks(IndexFormula formula, int window, GeksSplice splice, bool ofQuantities)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, Math.Min(2, Periods.Count));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(window, Periods.Count);
        if (!formula.SatisfiesTimeReversal)
        {
            throw new ArgumentException($"GEKS is not defined over {formula}: there and back it does not give 1. Expected one of {string.Join(", ", IndexFormula.All.Where(known => known.SatisfiesTimeReversal))}.", nameof(formula));
        }

        var geks = new RollingGeks(Periods.Count, window, Choice.Of(splice), (from, to) => IndexFormula.Log(Index(formula, Periods[from], Periods[to], ofQuantities)));
        var levels = geks.Levels(out var problem);
        var place = 0;
        return EachPeriod(period => period != Periods[place] ? Observation<decimal>.Missing(period, NoProduct)
            : place < levels.Count ? new Observation<decimal>(period, levels[place++])
            : Observation<decimal>.Missing(Periods[place++], $"a comparison within the window is missing: {problem}"));
    }

    private TimeSeries<decimal> EachPeriod(Func<TimePeriod, Observation<decimal>> make) =>
        new([.. Enumerable.Range(0, End - Start + 1).Select(place => Start + place).Select(period => IsBetweenSteps(period) ? Observation<decimal>.Missing(period, NoProduct) : make(period))]);

    private bool IsBetweenSteps(TimePeriod period) => (period - Start) % _step != 0;
}
