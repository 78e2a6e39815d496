namespace TradeMetrics;

/// <summary>A value that has a drawing, whatever its type arguments are.</summary>
internal interface IDrawn
{
    /// <summary>HTML that stands inside a page.</summary>
    string ToFragment();
}
