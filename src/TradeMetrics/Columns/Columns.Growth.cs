using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <content>Growth.</content>
public static partial class Columns
{
    /// <summary>The growth of each row: (to − from)/from.</summary>
    /// <param name="from">Earlier figures, above zero.</param>
    /// <param name="to">Later figures.</param>
    /// <param name="destination">Receives the growth, as a fraction: 0.05 is 5 %. NaN where the earlier figure is not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the destination overlaps an input but is not the same rows.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// double[] from = [100, 0, double.NaN], to = [106.2, 5, 7], growth = new double[3];
    /// Columns.Growth(from, to, growth);
    /// Console.WriteLine($"{growth[0]:F3} {growth[1]} {growth[2]}"); // 0.062 NaN NaN
    /// </code>
    /// </example>
    public static void Growth(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> destination, Parallelism parallelism = default)
    {
        CheckPair(from, to, destination);
        Elementwise.Apply(from, to, destination, default(GrowthFormula), parallelism);
    }

    /// <summary>The logarithmic growth of each row: ln(to/from).</summary>
    /// <param name="from">Earlier figures, above zero.</param>
    /// <param name="to">Later figures, above zero.</param>
    /// <param name="destination">Receives the logarithm; NaN where a figure is not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void LogGrowth(ReadOnlySpan<double> from, ReadOnlySpan<double> to, Span<double> destination, Parallelism parallelism = default)
    {
        CheckPair(from, to, destination);
        Elementwise.Apply(from, to, destination, default(LogGrowthFormula), parallelism);
    }

    /// <summary>The compound average rate of growth of each row over one number of years: (to/from)^(1/years) − 1.</summary>
    /// <param name="from">Earlier figures, above zero.</param>
    /// <param name="to">Later figures, not below zero.</param>
    /// <param name="years">The number of years, finite and above zero.</param>
    /// <param name="destination">Receives the rate, as a fraction; NaN where it is undefined.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>By logarithm and exponential, a few rows at once, right to some units of the last digit also where the rate is small; docs/performance.md states the error that was measured.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is not finite or not above zero.</exception>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// // The briefing of 2023: foreign trade from 6.8 to 8.3 trillion yuan in five years.
    /// var rate = new double[1];
    /// Columns.Cagr([6.8], [8.3], 5, rate);
    /// Console.WriteLine(rate[0].ToString("F4", CultureInfo.InvariantCulture)); // 0.0407
    /// </code>
    /// </example>
    public static void Cagr(ReadOnlySpan<double> from, ReadOnlySpan<double> to, double years, Span<double> destination, Parallelism parallelism = default)
    {
        if (!(double.IsFinite(years) && years > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "An average rate needs a number of years that is finite and above zero.");
        }

        CheckPair(from, to, destination);
        Elementwise.Apply(from, to, destination, new CagrFormula(new(1 / years)), parallelism);
    }

    /// <summary>The compound average rate of growth of each row over its own number of years.</summary>
    /// <param name="from">Earlier figures, above zero.</param>
    /// <param name="to">Later figures, not below zero.</param>
    /// <param name="years">Numbers of years, above zero.</param>
    /// <param name="destination">Receives the rate, as a fraction; NaN where it is undefined, also where the years are not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void Cagr(ReadOnlySpan<double> from, ReadOnlySpan<double> to, ReadOnlySpan<double> years, Span<double> destination, Parallelism parallelism = default)
    {
        CheckPair(from, to, destination);
        ColumnCheck.Destination(years, destination);
        Elementwise.Apply(from, to, years, destination, default(CagrOfYearsFormula), parallelism);
    }

    /// <summary>The growth of a column over a number of rows: each row against the one so many rows before.</summary>
    /// <param name="values">Figures in order of time, evenly spaced.</param>
    /// <param name="lag">How many rows a year is: 12 for months, 4 for quarters, 1 for years. At least 1.</param>
    /// <param name="destination">Receives the growth, as a fraction; NaN in the first rows, which have nothing before them, and where the base is not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="ArgumentException">The lengths differ, or the destination overlaps the figures.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// double[] quarters = [10, 20, 30, 40, 11, 23], growth = new double[6];
    /// Columns.YearOnYear(quarters, 4, growth);
    /// Console.WriteLine(string.Join(" ", growth)); // NaN NaN NaN NaN 0.1 0.15
    /// </code>
    /// </example>
    public static void YearOnYear(ReadOnlySpan<double> values, int lag, Span<double> destination, Parallelism parallelism = default)
    {
        var first = CheckLagged(values, lag, destination);
        Elementwise.Apply(values[..^first], values[first..], destination[first..], default(GrowthFormula), parallelism);
    }

    /// <summary>The growth over a number of rows within groups: each row against the one so many rows before, where that is of the same group.</summary>
    /// <param name="values">Figures, sorted by group and, within it, in order of time, evenly spaced.</param>
    /// <param name="groups">The group of each row; the rows of a group stand together.</param>
    /// <param name="lag">How many rows a year is. At least 1.</param>
    /// <param name="destination">Receives the growth, as a fraction; NaN in the first rows of each group, and where the base is not above zero.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="YearOnYear(ReadOnlySpan{double}, int, Span{double}, Parallelism)" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] exports = [10, 11, 50, 60], growth = new double[4];
    /// int[] exporters = [0, 0, 1, 1];
    /// Columns.YearOnYear(exports, exporters, 1, growth);
    /// Console.WriteLine(string.Join(" ", growth)); // NaN 0.1 NaN 0.2
    /// </code>
    /// </example>
    public static void YearOnYear(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, int lag, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(values, groups);
        var first = CheckLagged(values, lag, destination);
        Elementwise.ApplyToEarlierOfGroup(values, groups, first, destination[first..], default(GrowthFormula), parallelism);
    }

    /// <summary>What each row adds to the growth of a whole: (to − from)/whole.</summary>
    /// <param name="from">Earlier figures of the parts.</param>
    /// <param name="to">Later figures of the parts.</param>
    /// <param name="earlierWhole">The earlier figure of the whole, finite and above zero.</param>
    /// <param name="destination">Receives the contributions, as fractions of the earlier whole: 0.01 is a percentage point. Those of all parts add up to the whole's growth.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not finite or not above zero.</exception>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] from = [60, 40], to = [66, 38], points = new double[2];
    /// Columns.Contribution(from, to, 100, points);
    /// Console.WriteLine(string.Join(" ", points)); // 0.06 -0.02
    /// </code>
    /// </example>
    public static void Contribution(ReadOnlySpan<double> from, ReadOnlySpan<double> to, double earlierWhole, Span<double> destination, Parallelism parallelism = default)
    {
        if (!(double.IsFinite(earlierWhole) && earlierWhole > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(earlierWhole), earlierWhole, "Contributions need an earlier whole that is finite and above zero. Columns.Sum adds one up.");
        }

        CheckPair(from, to, destination);
        Elementwise.Apply(from, to, destination, new ContributionFormula(new(earlierWhole)), parallelism);
    }

    private static void CheckPair(ReadOnlySpan<double> from, ReadOnlySpan<double> to, ReadOnlySpan<double> destination)
    {
        ColumnCheck.SameLength(from, to);
        ColumnCheck.Destination(from, destination);
        ColumnCheck.Destination(to, destination);
    }

    // The rows before the first that has one so many before it; they are filled.
    private static int CheckLagged(ReadOnlySpan<double> values, int lag, Span<double> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        ColumnCheck.Apart(values, destination);
        var first = Math.Min(lag, values.Length);
        destination[..first].Fill(double.NaN);
        return first;
    }

    private readonly struct GrowthFormula : IColumnFormula
    {
        public static int Inputs => 2;

        // Not to/from − 1, which would lose the digits of small changes.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) =>
            Lanes.WhereAboveZero(first, (second - first) / first);
    }

    private readonly struct LogGrowthFormula : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) =>
            Lanes.WhereAboveZero(Vector.Min(first, second), Powers.LogOfQuotient(second, first));
    }

    private readonly struct CagrFormula(Vector<double> power) : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) =>
            Lanes.WhereAboveZero(first, Powers.OfQuotientLessOne(second, first, power));
    }

    private readonly struct CagrOfYearsFormula : IColumnFormula
    {
        public static int Inputs => 3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) =>
            Lanes.WhereAboveZero(Vector.Min(first, third), Powers.OfQuotientLessOne(second, first, Vector<double>.One / third));
    }

    private readonly struct ContributionFormula(Vector<double> whole) : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => (second - first) / whole;
    }
}
