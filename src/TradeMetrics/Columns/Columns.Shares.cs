using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <content>Sums and shares.</content>
public static partial class Columns
{
    /// <summary>The sum of a column.</summary>
    /// <param name="values">Figures; missing ones are passed over.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <returns>The compensated sum; 0 of no figures. Infinite when it is out of range.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Columns.Sum([1e16, 1, double.NaN, 1, -1e16])); // 2
    /// </code>
    /// </example>
    public static double Sum(ReadOnlySpan<double> values, Parallelism parallelism = default) => ColumnSum.Of(values, parallelism);

    /// <summary>The share of each row in the sum of its column.</summary>
    /// <param name="values">Figures, not below zero; missing ones are passed over in the sum.</param>
    /// <param name="destination">Receives the shares, as fractions, which add up to one; NaN where the figure is missing or below zero, and everywhere where the sum is not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] exports = [30, 50, 20], shares = new double[3];
    /// Columns.ShareOfTotal(exports, shares);
    /// Console.WriteLine(string.Join(" ", shares)); // 0.3 0.5 0.2
    /// </code>
    /// </example>
    public static void ShareOfTotal(ReadOnlySpan<double> values, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.Destination(values, destination);
        Elementwise.Apply(values, destination, new ShareOfTotalFormula(new(ColumnSum.Of(values, parallelism))), parallelism);
    }

    /// <summary>The share of each row in a whole of its own.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="wholes">The wholes, above zero.</param>
    /// <param name="destination">Receives the shares, as fractions; NaN where a part is not from nothing to its whole.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void Share(ReadOnlySpan<double> parts, ReadOnlySpan<double> wholes, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(parts, wholes);
        ColumnCheck.Destination(parts, destination);
        ColumnCheck.Destination(wholes, destination);
        Elementwise.Apply(parts, wholes, destination, default(ShareFormula), parallelism);
    }

    private readonly struct ShareOfTotalFormula(Vector<double> total) : IColumnFormula
    {
        public static int Inputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => ShareFormula.Of(first, total);
    }

    private readonly struct ShareFormula : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> part, Vector<double> whole) => Lanes.WhereAboveZero(
            whole, Lanes.Where(Vector.GreaterThanOrEqual(part, Vector<double>.Zero) & Vector.LessThanOrEqual(part, whole), part / whole));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => Of(first, second);
    }
}
