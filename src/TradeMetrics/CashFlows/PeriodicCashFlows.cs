using System.Collections;

namespace TradeMetrics;

/// <summary>Money that is received and paid at even intervals, the first of it now (time 0).</summary>
/// <remarks>Rates are per period. <see cref="CashFlows"/> makes them.</remarks>
/// <example>
/// <code>
/// var project = CashFlows.FromSigned(-120_000m, 39_000m, 30_000m, 21_000m, 37_000m, 46_000m);
/// Console.WriteLine(project.Mirr(finance: GrowthRate.FromPercent(10), reinvestment: GrowthRate.FromPercent(12)).ToString("P2", CultureInfo.InvariantCulture)); // 12.61 %
/// Console.WriteLine(project.Payback().ToString("0.00", CultureInfo.InvariantCulture)); // 3.81
/// </code>
/// </example>
public sealed partial class PeriodicCashFlows : IReadOnlyList<Money>
{
    private readonly Money[] _amounts;

    internal PeriodicCashFlows(Money[] amounts)
    {
        Total = PresentValueMetrics.Total(amounts);
        _amounts = amounts;
    }

    /// <summary>The number of flows, one more than of periods.</summary>
    public int Count => _amounts.Length;

    /// <summary>The currency of all flows.</summary>
    public Currency Currency => Total.Currency;

    /// <summary>The sum of the flows, not discounted.</summary>
    public Money Total { get; }

    /// <summary>The signed amount of a period.</summary>
    /// <param name="index">The period, 0 for now.</param>
    public Money this[int index] => _amounts[index];

    /// <summary>The flows in order.</summary>
    /// <returns>An enumerator of signed amounts.</returns>
    public IEnumerator<Money> GetEnumerator() => ((IEnumerable<Money>)_amounts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many flows there are.</summary>
    /// <returns>Such as "6 flows, USD".</returns>
    public override string ToString() => $"{Count} flows, {Currency}";

    private TimedFlow[] At(GrowthRate rate) => [.. _amounts.Select((amount, period) => TimedFlow.Discounted(period, amount.Amount, CompoundPower.Of(rate, -period).Factor))];

    private Money InCurrency(decimal amount) => new(amount, Currency);
}
