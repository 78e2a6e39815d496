using System.Numerics;

namespace TradeMetrics;

/// <summary>The exports and imports of one economy in one period.</summary>
/// <typeparam name="T">What they measure: money, a number.</typeparam>
/// <remarks>
/// Either may be missing; what needs it is then undefined, and never zero. What is put in relation to the gross domestic
/// product or to each other is in <see cref="ExternalTradeExtensions"/>. Exports are mostly valued free on board and imports
/// with cost, insurance and freight, which makes balances worse by the margin; what is compared should say how it is valued.
/// </remarks>
/// <example>
/// China in 2022 as UNCTADstat has it, in millions of dollars:
/// <code>
/// var trade = new ExternalTrade&lt;decimal&gt;(exports: 3544434.5m, imports: 2706506.9m);
/// Console.WriteLine(trade.Balance()); // 837927.6
/// Console.WriteLine(trade.NormalizedBalance().ToString("0.000")); // 0.134
/// Console.WriteLine(trade.Coverage().ToString("0.00")); // 1.31
/// new ExternalTrade&lt;decimal&gt;(3544434.5m, null).Balance(); // throws UndefinedMetricException
/// </code>
/// </example>
public sealed partial class ExternalTrade<T>
    where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
{
    /// <summary>Takes both flows.</summary>
    /// <param name="exports">What is exported, not negative; null where it is missing.</param>
    /// <param name="imports">What is imported, not negative; null where it is missing.</param>
    /// <param name="exportsValuation">How exports are valued.</param>
    /// <param name="importsValuation">How imports are valued.</param>
    /// <exception cref="NegativeMeasureException">A flow is negative.</exception>
    /// <exception cref="UndefinedMetricException">A flow is not finite.</exception>
    /// <exception cref="CurrencyMismatchException">They are in different currencies.</exception>
    public ExternalTrade(T? exports, T? imports, Valuation exportsValuation = Valuation.Unstated, Valuation importsValuation = Valuation.Unstated)
    {
        FlowPair.Check(exports, imports);
        (Exports, Imports, ExportsValuation, ImportsValuation) = (exports, imports, Choice.Of(exportsValuation), Choice.Of(importsValuation));
    }

    /// <summary>What is exported; null where it is missing.</summary>
    public T? Exports { get; }

    /// <summary>What is imported; null where it is missing.</summary>
    public T? Imports { get; }

    /// <summary>How exports are valued.</summary>
    public Valuation ExportsValuation { get; }

    /// <summary>How imports are valued.</summary>
    public Valuation ImportsValuation { get; }

    /// <summary>The trade balance: exports less imports. A surplus is positive.</summary>
    /// <returns>The balance.</returns>
    /// <exception cref="UndefinedMetricException">A flow is missing.</exception>
    public T Balance() => TryBalance(out var balance) ? balance : throw Missing("trade balance");

    /// <summary>The trade balance, where both flows are known.</summary>
    /// <param name="balance">The balance, or the default.</param>
    /// <returns>False where <see cref="Balance"/> throws.</returns>
    public bool TryBalance(out T balance)
    {
        balance = IsComplete ? Exports!.Value - Imports!.Value : default;
        return IsComplete;
    }

    /// <summary>Exports and imports together.</summary>
    /// <returns>The total.</returns>
    /// <exception cref="UndefinedMetricException">A flow is missing.</exception>
    public T TotalTrade() => TryTotalTrade(out var total) ? total : throw Missing("total trade");

    /// <summary>Exports and imports together, where both are known.</summary>
    /// <param name="total">The total, or the default.</param>
    /// <returns>False where <see cref="TotalTrade"/> throws.</returns>
    public bool TryTotalTrade(out T total)
    {
        total = IsComplete ? Exports!.Value + Imports!.Value : default;
        return IsComplete;
    }

    /// <summary>Both flows.</summary>
    /// <returns>Such as "exports 3544434.5, imports missing".</returns>
    public override string ToString() => $"exports {Text(Exports, ExportsValuation)}, imports {Text(Imports, ImportsValuation)}";

    internal bool IsComplete => Exports is not null && Imports is not null;

    internal UndefinedMetricException Missing(string metric) => new(
        UndefinedReason.NoData, $"The {metric} is undefined: {(Exports is null ? Imports is null ? "exports and imports are" : "exports are" : "imports are")} missing. A missing flow is not zero; give the figure, or leave the metric out.");

    private static string Text(T? flow, Valuation valuation) =>
        (flow is { } value ? Undefined.Text(value) : "missing") + (valuation == Valuation.Unstated ? "" : $" ({valuation.ToString().ToLowerInvariant()})");
}
