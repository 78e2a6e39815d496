using System.Collections;

namespace TradeMetrics;

/// <summary>What an asset loses period by period, in minor units: it sums exactly to its cost less its salvage value.</summary>
/// <remarks>Each row is rounded by itself. The last one comes down to the salvage value; what it is above its formula is stated as <see cref="Adjustment"/>.</remarks>
/// <example>
/// <code>
/// var machine = new DepreciableAsset(new Money(10_000m, Currency.USD), Money.Zero(Currency.USD), life: 3);
/// var schedule = machine.Schedule(DepreciationMethod.StraightLine, MidpointRounding.ToEven);
/// foreach (var row in schedule)
/// {
///     Console.WriteLine(row);
/// }
/// // 1: USD 3333.33 written off, 6666.67 left
/// // 2: USD 3333.33 written off, 3333.34 left
/// // 3: USD 3333.34 written off, 0.00 left
/// Console.WriteLine(schedule.Adjustment); // USD 0.01
/// </code>
/// </example>
public sealed partial class DepreciationSchedule : IReadOnlyList<DepreciationRow>
{
    private readonly DepreciationRow[] _rows;

    internal DepreciationSchedule(DepreciableAsset asset, DepreciationMethod method, Money adjustment, DepreciationRow[] rows)
    {
        Asset = asset;
        Method = method;
        Adjustment = adjustment;
        _rows = rows;
    }

    /// <summary>The asset.</summary>
    public DepreciableAsset Asset { get; }

    /// <summary>How its cost is spread.</summary>
    public DepreciationMethod Method { get; }

    /// <summary>What the last row is above its formula: the rest that rounding left over, or that the method leaves above the salvage value.</summary>
    public Money Adjustment { get; }

    /// <summary>All that is written off: exactly the cost less the salvage value.</summary>
    public Money Total => _rows[^1].Accumulated;

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Length;

    /// <summary>A row by its place, from 0: the period numbered one more.</summary>
    /// <param name="index">The place.</param>
    public DepreciationRow this[int index] => _rows[index];

    /// <summary>The rows in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<DepreciationRow> GetEnumerator() => ((IEnumerable<DepreciationRow>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The asset and the method in words.</summary>
    /// <returns>Such as "USD 10000.00 to USD 1000.00 over 3 periods, straight line".</returns>
    public override string ToString() => $"{Asset}, {Method}";
}
