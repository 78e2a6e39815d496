namespace TradeMetrics;

/// <summary>A currency as a type argument, as in <c>Money&lt;CNY&gt;</c>. The types stand in <c>TradeMetrics.Currencies</c>.</summary>
public interface ICurrency
{
    /// <summary>The currency that the type stands for.</summary>
    static abstract Currency Currency { get; }
}
