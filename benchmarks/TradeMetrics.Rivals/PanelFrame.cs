using Microsoft.Data.Analysis;

namespace TradeMetrics.Rivals;

/// <summary>The panel as a DataFrame: value, square and group.</summary>
internal sealed class PanelFrame(double[] values, int[] groups)
{
    private readonly DoubleDataFrameColumn _values = new("value", values);
    private readonly DoubleDataFrameColumn _squares = new("square", values.Select(value => value * value));
    private readonly Int32DataFrameColumn _groups = new("grp", groups);

    /// <summary>A sum for each group, in the order in which the groups come first, which is that of their keys.</summary>
    internal DoubleDataFrameColumn Sums() => SumOf(_values);

    /// <summary>The squares are given to it, prepared.</summary>
    internal DoubleDataFrameColumn SumsOfSquares() => SumOf(_squares);

    /// <summary>A DataFrame has no share within groups; its sums are looked up by the key, which is their place.</summary>
    internal DoubleDataFrameColumn Shares() => _values / (DoubleDataFrameColumn)Sums().Clone(_groups);

    private DoubleDataFrameColumn SumOf(DoubleDataFrameColumn column) =>
        (DoubleDataFrameColumn)new DataFrame(_groups, column).GroupBy<int>(_groups.Name).Sum(column.Name)[column.Name];
}
