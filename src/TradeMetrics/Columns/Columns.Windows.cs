namespace TradeMetrics;

/// <content>Rolling sums and means.</content>
public static partial class Columns
{
    /// <summary>For each row the sum of it and those before it in a window: of twelve months, the year that ends there.</summary>
    /// <param name="values">Figures in order of time, evenly spaced.</param>
    /// <param name="window">How many rows are added up. At least 1.</param>
    /// <param name="destination">Receives the sums; NaN in the first rows, which have too few before them, and where a figure of the window is missing.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>
    /// Each sum is compensated and made of its own rows alone. Nothing is subtracted, so that a large or missing figure leaves no trace in
    /// the windows after it. The time a row takes does not depend on the window.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The window is below 1.</exception>
    /// <exception cref="ArgumentException">The lengths differ, or the destination overlaps the figures.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// double[] quarters = [10, 20, 30, 40, 50, double.NaN], years = new double[6];
    /// Columns.RollingSum(quarters, 4, years);
    /// Console.WriteLine(string.Join(" ", years)); // NaN NaN NaN 100 140 NaN
    /// </code>
    /// </example>
    public static void RollingSum(ReadOnlySpan<double> values, int window, Span<double> destination, Parallelism parallelism = default)
    {
        CheckWindow(values, window, destination);
        RollingWindow.Sum(values, window, 1, destination, parallelism);
    }

    /// <summary>For each row the arithmetic mean of it and those before it in a window: the trailing moving average.</summary>
    /// <param name="values">Figures in order of time, evenly spaced.</param>
    /// <param name="window">Of how many rows it is the mean. At least 1.</param>
    /// <param name="destination">Receives the means; NaN in the first rows, which have too few before them, and where a figure of the window is missing.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>The sum of <see cref="RollingSum"/> over the number of rows.</remarks>
    /// <inheritdoc cref="RollingSum" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] prices = [1, 2, 6, 4], means = new double[4];
    /// Columns.RollingMean(prices, 3, means);
    /// Console.WriteLine(string.Join(" ", means)); // NaN NaN 3 4
    /// </code>
    /// </example>
    public static void RollingMean(ReadOnlySpan<double> values, int window, Span<double> destination, Parallelism parallelism = default)
    {
        CheckWindow(values, window, destination);
        RollingWindow.Sum(values, window, window, destination, parallelism);
    }

    private static void CheckWindow(ReadOnlySpan<double> values, int window, ReadOnlySpan<double> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        ColumnCheck.Apart(values, destination);
    }
}
