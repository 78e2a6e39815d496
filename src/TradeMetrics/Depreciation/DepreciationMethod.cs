namespace TradeMetrics;

/// <summary>How the cost of an asset is spread over the periods of its life.</summary>
/// <remarks>
/// With c the cost, s the salvage value, n the life and b the book value before the period (Kieso, Weygandt and Warfield, Intermediate Accounting, chapter on
/// depreciation; the functions SLN, SYD, DDB, VDB and DB of spreadsheets).
/// </remarks>
/// <example>
/// <code>
/// var machine = new DepreciableAsset(new Money(2_400m, Currency.USD), salvage: new Money(300m, Currency.USD), life: 10);
/// Console.WriteLine(machine.DepreciationIn(1, DepreciationMethod.StraightLine)); // USD 210.00
/// Console.WriteLine(machine.DepreciationIn(1, DepreciationMethod.DecliningBalance())); // USD 480.00
/// Console.WriteLine(machine.DepreciationIn(2, DepreciationMethod.DecliningBalance(factor: 1.5m))); // USD 306.00
/// </code>
/// </example>
public abstract partial class DepreciationMethod
{
    private protected DepreciationMethod()
    {
    }

    /// <summary>The same in each period: (c − s)/n.</summary>
    public static DepreciationMethod StraightLine { get; } = new StraightLineMethod();

    /// <summary>In proportion to the periods that are left: (c − s) · (n − k + 1)/(1 + 2 + … + n) in the k-th.</summary>
    public static DepreciationMethod SumOfYearsDigits { get; } = new SumOfYearsDigitsMethod();

    /// <summary>A multiple of the straight-line rate on the book value, b · factor/n, but never below the salvage value.</summary>
    /// <param name="factor">The multiple, above zero: 2 is the double-declining balance.</param>
    /// <returns>The method. Where it does not come down to the salvage value by itself, the last row of a schedule does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not above zero.</exception>
    public static DepreciationMethod DecliningBalance(decimal factor = 2m) => new DecliningBalanceMethod(Checked(factor), switches: false);

    /// <summary>As <see cref="DecliningBalance"/>, until a straight line over the periods that are left writes off more.</summary>
    /// <param name="factor">The multiple, above zero.</param>
    /// <returns>The method.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not above zero.</exception>
    public static DepreciationMethod DecliningBalanceThenStraightLine(decimal factor = 2m) => new DecliningBalanceMethod(Checked(factor), switches: true);

    /// <summary>A rate on the book value that leads from the cost to the salvage value: b · (1 − (s/c)^(1/n)).</summary>
    /// <param name="firstYearMonths">
    /// How many months of the first year the asset is in use, 1 to 12. With fewer than 12, the rest of a year follows after the last.
    /// </param>
    /// <param name="rateDecimals">The decimals that the rate is rounded to, 0 to 28: 3 for the DB of spreadsheets. By default it is not rounded.</param>
    /// <returns>The method. A rounded rate does not quite lead to the salvage value; the last row of a schedule does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many months in a year, or decimals in a decimal.</exception>
    /// <example>
    /// <code>
    /// var machine = new DepreciableAsset(new Money(1_000_000m, Currency.USD), salvage: new Money(100_000m, Currency.USD), life: 6);
    /// var spreadsheet = DepreciationMethod.FixedRate(firstYearMonths: 7, rateDecimals: 3);
    /// Console.WriteLine(machine.DepreciationIn(1, spreadsheet).Round(MidpointRounding.ToEven)); // USD 186083.33
    /// Console.WriteLine(machine.DepreciationIn(7, spreadsheet).Round(MidpointRounding.ToEven)); // USD 15845.10
    /// </code>
    /// </example>
    public static DepreciationMethod FixedRate(int firstYearMonths = 12, int? rateDecimals = null)
    {
        if (firstYearMonths is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(firstYearMonths), firstYearMonths, "A year has 1 to 12 months. Give those in which the asset is in use in its first year.");
        }

        if (rateDecimals is < 0 or > 28)
        {
            throw new ArgumentOutOfRangeException(nameof(rateDecimals), rateDecimals, "A rate has 0 to 28 decimals. Give nothing to keep them all.");
        }

        return new FixedRateMethod(firstYearMonths, rateDecimals);
    }

    /// <summary>In proportion to what the asset makes: (c − s) · units/all units.</summary>
    /// <param name="units">The units made in each period of the asset's life, none negative: pieces, hours, kilometres.</param>
    /// <returns>The method, for an asset whose life has as many periods.</returns>
    /// <exception cref="ArgumentException">A number is negative, or all are zero, or there is none.</exception>
    /// <example>
    /// <code>
    /// var lorry = new DepreciableAsset(new Money(50_000m, Currency.EUR), salvage: new Money(5_000m, Currency.EUR), life: 3);
    /// var byKilometre = DepreciationMethod.UnitsOfProduction([60_000m, 50_000m, 40_000m]);
    /// Console.WriteLine(lorry.DepreciationIn(2, byKilometre)); // EUR 15000.00
    /// </code>
    /// </example>
    public static DepreciationMethod UnitsOfProduction(IEnumerable<decimal> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        decimal[] made = [.. units];
        if (Array.Exists(made, unit => unit < 0m) || !Array.Exists(made, unit => unit > 0m))
        {
            throw new ArgumentException("The units made in a period are not negative, and not zero in all of them. Give those of each period of the asset's life.", nameof(units));
        }

        return new UnitsOfProductionMethod(made);
    }

    /// <summary>How many periods have a depreciation: one more than the life where the first year is not a whole one.</summary>
    internal virtual int Periods(int life) => life;

    /// <summary>The depreciation of each period in turn, as many as there are.</summary>
    internal abstract IEnumerable<decimal> Amounts(decimal cost, decimal salvage, int life);

    private static decimal Checked(decimal factor) => factor > 0m
        ? factor
        : throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor is above zero: 2 doubles the rate of a straight line.");
}
