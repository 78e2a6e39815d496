namespace TradeMetrics;

/// <summary>An asset whose cost is written off over its life, down to what it is worth then.</summary>
/// <example>
/// <code>
/// var car = new DepreciableAsset(new Money(30_000m, Currency.USD), salvage: new Money(7_500m, Currency.USD), life: 10);
/// Console.WriteLine(car.DepreciationIn(1, DepreciationMethod.StraightLine)); // USD 2250.00
/// Console.WriteLine(car.DepreciationIn(1, DepreciationMethod.SumOfYearsDigits).Round(MidpointRounding.ToEven)); // USD 4090.91
/// Console.WriteLine(car.BookValueAfter(1, DepreciationMethod.DecliningBalance())); // USD 24000.00
/// </code>
/// </example>
public sealed partial class DepreciableAsset
{
    // Most methods go through the periods one by one, and a schedule has a row for each.
    private const int LongestLife = 1_000_000;

    /// <summary>An asset with a life in periods: years as a rule.</summary>
    /// <param name="cost">What it cost, above zero.</param>
    /// <param name="salvage">What it is worth at the end of its life, from zero to the cost.</param>
    /// <param name="life">The number of periods that it is in use, from one to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cost is not above zero, the salvage value negative or above the cost, or the life below one or above 1,000,000.</exception>
    /// <exception cref="CurrencyMismatchException">The salvage value is in another currency.</exception>
    public DepreciableAsset(Money cost, Money salvage, int life)
    {
        if (cost.Amount <= 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(cost), cost, "The cost of an asset is above zero. Give the amount without a sign.");
        }

        if (salvage < Money.Zero(cost.Currency) || salvage > cost)
        {
            throw new ArgumentOutOfRangeException(nameof(salvage), salvage, $"The salvage value is from zero to the cost of {Undefined.Text(cost)}. Give what is left at the end of the life.");
        }

        if (life is < 1 or > LongestLife)
        {
            throw new ArgumentOutOfRangeException(
                nameof(life), life, "A life has at least one period, and at most 1,000,000. Give a whole number above zero; where there are too many periods, count longer ones.");
        }

        Cost = cost;
        Salvage = salvage;
        Life = life;
    }

    /// <summary>What it cost.</summary>
    public Money Cost { get; }

    /// <summary>What it is worth at the end of its life.</summary>
    public Money Salvage { get; }

    /// <summary>The number of periods that it is in use.</summary>
    public int Life { get; }

    /// <summary>What is written off in a period.</summary>
    /// <param name="period">The number of the period, from 1.</param>
    /// <param name="method">How the cost is spread.</param>
    /// <returns>The depreciation of the method's formula, not rounded to minor units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    /// <exception cref="ArgumentException">The method has units for another number of periods.</exception>
    public Money DepreciationIn(int period, DepreciationMethod method)
    {
        var periods = PeriodsOf(method);
        return period >= 1 && period <= periods
            ? new(Amounts(method).ElementAt(period - 1), Cost.Currency)
            : throw NoSuchPeriod(nameof(period), period, 1m, periods);
    }

    /// <summary>What is written off from one moment to another; of a period that is not in it as a whole, its part of the time.</summary>
    /// <param name="from">How many periods after the start, from 0.</param>
    /// <param name="to">How many periods after the start, from <paramref name="from"/> on.</param>
    /// <param name="method">How the cost is spread.</param>
    /// <returns>The depreciation, not rounded to minor units: the VDB of spreadsheets.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A moment is outside the asset's life, or the two are in the wrong order.</exception>
    /// <exception cref="ArgumentException">The method has units for another number of periods.</exception>
    /// <exception cref="UndefinedMetricException">A number of periods is not finite.</exception>
    /// <example>
    /// <code>
    /// // A machine that lives 120 months, from the 6th to the 18th.
    /// var machine = new DepreciableAsset(new Money(2_400m, Currency.USD), salvage: new Money(300m, Currency.USD), life: 120);
    /// var amount = machine.DepreciationBetween(6, 18, DepreciationMethod.DecliningBalanceThenStraightLine());
    /// Console.WriteLine(amount.Round(MidpointRounding.ToEven)); // USD 396.31
    /// </code>
    /// </example>
    public Money DepreciationBetween(Periods from, Periods to, DepreciationMethod method)
    {
        var sum = PartsBetween(from, to, method).Sum(period => period.Amount * period.Part);
        return new(sum, Cost.Currency);
    }

    /// <summary>What is written off in each period from one moment to another, and which part of the period lies between them.</summary>
    internal IEnumerable<(decimal Amount, decimal Part)> PartsBetween(Periods from, Periods to, DepreciationMethod method)
    {
        decimal start = AnnuityProblem.Checked(from), end = AnnuityProblem.Checked(to), periods = PeriodsOf(method);
        if (start < 0m || start > periods)
        {
            throw NoSuchPeriod(nameof(from), start, 0m, periods);
        }

        if (end < start || end > periods)
        {
            throw NoSuchPeriod(nameof(to), end, start, periods);
        }

        return Amounts(method)
            .Select((amount, index) => (Amount: amount, Part: Math.Min(end, index + 1m) - Math.Max(start, index)))
            .Where(period => period.Part > 0m);
    }

    /// <summary>What is left of the cost after a number of periods.</summary>
    /// <param name="periods">How many periods after the start, from 0.</param>
    /// <param name="method">How the cost is spread.</param>
    /// <returns>The cost less what is written off, not rounded to minor units.</returns>
    /// <inheritdoc cref="DepreciationBetween" path="/exception"/>
    public Money BookValueAfter(Periods periods, DepreciationMethod method) => Cost - DepreciationBetween(0, periods, method);

    /// <summary>What is written off period by period, in minor units of the currency.</summary>
    /// <param name="method">How the cost is spread.</param>
    /// <param name="mode">How a half is rounded.</param>
    /// <returns>The schedule, which sums exactly to the cost less the salvage value.</returns>
    /// <exception cref="InvalidOperationException">The currency has no minor units (give the decimals), or an amount has digits below them (round it first).</exception>
    /// <exception cref="ArgumentException">The method has units for another number of periods.</exception>
    public DepreciationSchedule Schedule(DepreciationMethod method, MidpointRounding mode) => Schedule(method, RowRounding.Of(Cost.Currency, mode));

    /// <summary>What is written off period by period, rounded to a number of decimals.</summary>
    /// <param name="method">How the cost is spread.</param>
    /// <param name="decimals">The decimals, 0 to 28.</param>
    /// <param name="mode">How a half is rounded.</param>
    /// <returns>The schedule, which sums exactly to the cost less the salvage value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    /// <exception cref="InvalidOperationException">An amount has digits below the decimals (round it first).</exception>
    /// <exception cref="ArgumentException">The method has units for another number of periods.</exception>
    public DepreciationSchedule Schedule(DepreciationMethod method, int decimals, MidpointRounding mode) =>
        Schedule(method, RowRounding.Of(Cost.Currency, decimals, mode));

    /// <summary>The asset in words.</summary>
    /// <returns>Such as "USD 30000.00 to USD 7500.00 over 10 periods".</returns>
    public override string ToString() => FormattableString.Invariant($"{Cost} to {Salvage} over {Life} periods");

    private static ArgumentOutOfRangeException NoSuchPeriod(string name, object period, decimal first, decimal last) => new(
        name, period, $"Periods here go from {Undefined.Text(first)} to {Undefined.Text(last)}. Give one of these.");

    private int PeriodsOf(DepreciationMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return method.Periods(Life);
    }

    private IEnumerable<decimal> Amounts(DepreciationMethod method) => method.Amounts(Cost.Amount, Salvage.Amount, Life);

    private DepreciationSchedule Schedule(DepreciationMethod method, RowRounding units)
    {
        var (cost, left) = (units.Whole(Cost, "cost"), units.Whole(Cost, "cost") - units.Whole(Salvage, "salvage value"));
        var (count, book, adjustment) = (PeriodsOf(method), cost, 0m);
        var rows = new List<DepreciationRow>(count);
        foreach (var exact in Amounts(method))
        {
            // Rounded up in each row, a small cost may be written off before its time.
            var rounded = Math.Min(left, units.Round(exact));
            var amount = rows.Count == count - 1 ? left : rounded;
            adjustment = amount - rounded;
            left -= amount;
            book -= amount;
            rows.Add(new(rows.Count + 1, units.Money(amount), units.Money(cost - book), units.Money(book)));
        }

        return new(this, method, units.Money(adjustment), [.. rows]);
    }
}
