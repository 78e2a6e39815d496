namespace TradeMetrics;

/// <summary>A currency as a type argument, as in <c>Money&lt;CNY&gt;</c>. The types stand in <c>TradeMetrics.Currencies</c>.</summary>
/// <remarks>
/// They are empty structs, one for each active code of ISO 4217. A struct, not a class, because the compiler to machine code makes
/// generic code anew for each struct: <c>TCurrency.Currency</c> becomes a constant, where a class would have it looked up at run time.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(CNY.Currency.Name); // Chinese Yuan
/// </code>
/// </example>
public interface ICurrency
{
    /// <summary>The currency that the type stands for.</summary>
    static abstract Currency Currency { get; }
}
