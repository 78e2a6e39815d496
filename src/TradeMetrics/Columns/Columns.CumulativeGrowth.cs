namespace TradeMetrics;

/// <content>Growth rates that follow each other.</content>
public static partial class Columns
{
    /// <summary>The growth from before the first row up to each: (1 + g₀)(1 + g₁)…(1 + gᵢ) − 1, cumulative compounding.</summary>
    /// <param name="growth">Growth rates of one period after the other, as fractions, at least −1.</param>
    /// <param name="destination">Receives the growth over all periods up to each, as a fraction; NaN from a missing rate or one below −1 on.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>
    /// One more than it is the wealth index, or the chained index over its base. Products are kept to twice the digits of a double, so
    /// that ten million small rates lose none. Infinite when the product is out of range.
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, or the destination overlaps the rates.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// double[] rates = [0.1, 0.1, -0.5, double.NaN, 0.1], growth = new double[5];
    /// Columns.CumulativeGrowth(rates, growth);
    /// Console.WriteLine(string.Join(" ", growth.Select(rate => rate.ToString("F3", CultureInfo.InvariantCulture)))); // 0.100 0.210 -0.395 NaN NaN
    /// </code>
    /// </example>
    public static void CumulativeGrowth(ReadOnlySpan<double> growth, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.Apart(growth, destination);
        CumulativeFactors.Chain(growth, destination, parallelism);
    }
}
