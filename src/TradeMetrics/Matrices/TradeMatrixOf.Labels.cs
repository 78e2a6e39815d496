namespace TradeMetrics;

// What the figures are of: a flow and a period, where they are told.
public sealed partial class TradeMatrix<TRow, TColumn>
{
    /// <summary>The flow of the figures; null where it is not told.</summary>
    public TradeFlow? Flow { get; private init; }

    /// <summary>The period of the figures; null where it is not told.</summary>
    public TimePeriod? Period { get; private init; }

    /// <summary>Tells the flow and the period of the figures, so that mixing them up is refused.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="period">The period.</param>
    /// <returns>The same figures; transposing them and choosing among them keeps what is told.</returns>
    /// <example>
    /// <code>
    /// var exports = TradeMatrix.From([("CN", "silk", 8.0), ("AU", "wool", 9.0)], AbsentCells.Zero).For(TradeFlow.Export, TimePeriod.Year(2022));
    /// Console.WriteLine(exports); // 2 x 2, 0 cells missing, exports of 2022
    /// exports.LafayIndex(exports); // throws ArgumentException
    /// </code>
    /// </example>
    public TradeMatrix<TRow, TColumn> For(TradeFlow flow, TimePeriod period) => new(this, _cells, _why) { Flow = flow, Period = period, _sums = _sums };

    /// <summary>Refuses what is told to be no exports beside imports of the same period.</summary>
    internal void MustBeExportsBeside<TOtherRow, TOtherColumn>(TradeMatrix<TOtherRow, TOtherColumn> imports)
        where TOtherRow : notnull
        where TOtherColumn : notnull
    {
        if (Flow is { } flow && flow.Total != TradeFlow.Export)
        {
            throw new ArgumentException($"The first matrix is of {flow}. Give exports first and imports second.");
        }

        if (imports.Flow is { } other && other.Total != TradeFlow.Import)
        {
            throw new ArgumentException($"The second matrix is of {other}. Give exports first and imports second.", nameof(imports));
        }

        if (Period is { } period && imports.Period is { } another && period != another)
        {
            throw new ArgumentException($"The exports are of {period} and the imports of {another}. Give both of one period.", nameof(imports));
        }
    }
}
