using System.Numerics.Tensors;

namespace TradeMetrics.Benchmarks;

/// <summary>Sums and shares beside tensor primitives, whose sums are not compensated.</summary>
internal sealed class ShareComparisons : IComparisons
{
    private const int Rows = 1_000_000;

    public IEnumerable<Comparison> All =>
    [
        new("Sum", "TensorPrimitives.Sum", Rows, rows =>
        {
            var values = ColumnData.Earlier(rows);
            double sum = 0;
            return (() => sum = Columns.Sum(values), () => sum = TensorPrimitives.Sum<double>(values));
        }),
        new("ShareOfTotal", "TensorPrimitives", Rows, rows =>
        {
            var (values, shares) = (ColumnData.Earlier(rows), new double[rows]);
            return (() => Columns.ShareOfTotal(values, shares), () => TensorPrimitives.Divide(values, TensorPrimitives.Sum<double>(values), shares));
        }),
        new("Share", "TensorPrimitives.Divide", Rows, rows =>
        {
            var (parts, wholes, shares) = GrowthComparisons.Pair(rows);
            return (() => Columns.Share(parts, wholes, shares), () => TensorPrimitives.Divide<double>(parts, wholes, shares));
        }),
    ];
}
