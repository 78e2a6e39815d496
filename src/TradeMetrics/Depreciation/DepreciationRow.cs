namespace TradeMetrics;

/// <summary>A row of a depreciation schedule, in minor units: the book value is the one before less the depreciation.</summary>
/// <param name="Number">Which period it is, from 1.</param>
/// <param name="Depreciation">What is written off in the period.</param>
/// <param name="Accumulated">What is written off until its end.</param>
/// <param name="BookValue">What is left of the cost at its end.</param>
/// <example>
/// <code>
/// var machine = new DepreciableAsset(new Money(1_000m, Currency.USD), salvage: new Money(100m, Currency.USD), life: 3);
/// Console.WriteLine(machine.Schedule(DepreciationMethod.SumOfYearsDigits, MidpointRounding.ToEven)[0]); // 1: USD 450.00 written off, 550.00 left
/// </code>
/// </example>
public readonly partial record struct DepreciationRow(int Number, Money Depreciation, Money Accumulated, Money BookValue)
{
    /// <summary>The row in words.</summary>
    /// <returns>Such as "1: USD 450.00 written off, 550.00 left".</returns>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Depreciation} written off, {BookValue.Amount} left");
}
