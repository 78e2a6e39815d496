namespace TradeMetrics;

/// <summary>A column that is made while it is used.</summary>
internal interface IMadeColumn
{
    /// <summary>Makes a few of its rows.</summary>
    /// <param name="start">The first.</param>
    /// <param name="rows">Receives them.</param>
    void Make(int start, Span<double> rows);
}
