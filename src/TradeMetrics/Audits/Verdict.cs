namespace TradeMetrics;

/// <summary>What an audit says of a claim.</summary>
public enum Verdict
{
    /// <summary>Recomputed from the printed figures and rounded, it prints as stated.</summary>
    Exact,

    /// <summary>The printed figures give something else, but true values behind them can give what is stated.</summary>
    WithinRounding,

    /// <summary>No true values behind the printed figures can give what is stated.</summary>
    Inconsistent,

    /// <summary>Something that the claim depends on is not printed.</summary>
    NotCheckable,
}
