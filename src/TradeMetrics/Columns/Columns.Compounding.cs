using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <content>Compounding and discounting, row by row.</content>
public static partial class Columns
{
    /// <summary>What one unit becomes at the rate of each row over one number of periods: (1 + rate)^periods.</summary>
    /// <param name="rates">Rates per period, as fractions, not below −1.</param>
    /// <param name="periods">The number of periods, finite, whole or not; negative to discount.</param>
    /// <param name="destination">Receives the factors. NaN where a rate is below −1; at −1 the factor is 0 forward, and NaN backward.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>By logarithm and exponential, a few rows at once: right to 1 + ln(factor) units of the 16th digit or so, small rates included.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is not finite.</exception>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// // Doubled in five years, at about 15 % a year.
    /// var factors = new double[2];
    /// Columns.CompoundFactor([0.15, 0.2], 5, factors);
    /// Console.WriteLine(string.Join(" ", factors.Select(factor => factor.ToString("F3", CultureInfo.InvariantCulture)))); // 2.011 2.488
    /// </code>
    /// </example>
    public static void CompoundFactor(ReadOnlySpan<double> rates, double periods, Span<double> destination, Parallelism parallelism = default)
    {
        RequirePeriods(periods);
        ColumnCheck.Destination(rates, destination);
        Elementwise.Apply(rates, destination, new FactorOverFormula(new(periods)), parallelism);
    }

    /// <summary>What one unit becomes at one rate over the periods of each row: (1 + rate)^periods.</summary>
    /// <param name="rate">The rate per period, as a fraction, finite and not below −1.</param>
    /// <param name="periods">Numbers of periods, whole or not; negative to discount.</param>
    /// <param name="destination">Receives the factors; at a rate of −1 the factor is 0 forward, and NaN backward.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not finite, or below −1.</exception>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void CompoundFactor(double rate, ReadOnlySpan<double> periods, Span<double> destination, Parallelism parallelism = default)
    {
        RequireRate(rate);
        ColumnCheck.Destination(periods, destination);
        Elementwise.Apply(periods, destination, new FactorAtFormula(new(rate)), parallelism);
    }

    /// <summary>What one unit becomes at the rate of each row over its own periods: (1 + rate)^periods.</summary>
    /// <param name="rates">Rates per period, as fractions, not below −1.</param>
    /// <param name="periods">Numbers of periods, whole or not; negative to discount.</param>
    /// <param name="destination">Receives the factors. NaN where a rate is below −1; at −1 the factor is 0 forward, and NaN backward.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void CompoundFactor(ReadOnlySpan<double> rates, ReadOnlySpan<double> periods, Span<double> destination, Parallelism parallelism = default)
    {
        ColumnCheck.SameLength(rates, periods);
        ColumnCheck.Destination(rates, destination);
        ColumnCheck.Destination(periods, destination);
        Elementwise.Apply(rates, periods, destination, default(FactorFormula), parallelism);
    }

    /// <summary>What the amount of each row becomes at its own rate over one number of periods: amount · (1 + rate)^periods.</summary>
    /// <param name="amounts">Amounts, of either sign.</param>
    /// <param name="rates">Rates per period, as fractions, not below −1.</param>
    /// <param name="periods">The number of periods, finite, whole or not.</param>
    /// <param name="destination">Receives the future values; NaN where <c>CompoundFactor</c> gives it.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is not finite.</exception>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void FutureValue(ReadOnlySpan<double> amounts, ReadOnlySpan<double> rates, double periods, Span<double> destination, Parallelism parallelism = default)
    {
        RequirePeriods(periods);
        CheckBeside(amounts, rates, destination);
        Elementwise.Apply(amounts, rates, destination, new ValueOverFormula(new(periods)), parallelism);
    }

    /// <summary>What the amount of each row becomes at one rate over its own periods: amount · (1 + rate)^periods.</summary>
    /// <param name="amounts">Amounts, of either sign.</param>
    /// <param name="rate">The rate per period, as a fraction, finite and not below −1.</param>
    /// <param name="periods">Numbers of periods, whole or not.</param>
    /// <param name="destination">Receives the future values; NaN where <c>CompoundFactor</c> gives it.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not finite, or below −1.</exception>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// // Foreign trade of 8.3 trillion yuan in 2022, one, three and five years on at 4 % a year.
    /// double[] trade = [8.3, 8.3, 8.3], projected = new double[3];
    /// Columns.FutureValue(trade, 0.04, [1, 3, 5], projected);
    /// Console.WriteLine(string.Join(" ", projected.Select(amount => amount.ToString("F2", CultureInfo.InvariantCulture)))); // 8.63 9.34 10.10
    /// </code>
    /// </example>
    public static void FutureValue(ReadOnlySpan<double> amounts, double rate, ReadOnlySpan<double> periods, Span<double> destination, Parallelism parallelism = default)
    {
        RequireRate(rate);
        CheckBeside(amounts, periods, destination);
        Elementwise.Apply(amounts, periods, destination, new ValueAtFormula(new(rate), Vector<double>.One), parallelism);
    }

    /// <summary>What the amount of each row becomes at its own rate over its own periods: amount · (1 + rate)^periods.</summary>
    /// <param name="amounts">Amounts, of either sign.</param>
    /// <param name="rates">Rates per period, as fractions, not below −1.</param>
    /// <param name="periods">Numbers of periods, whole or not.</param>
    /// <param name="destination">Receives the future values; NaN where <c>CompoundFactor</c> gives it.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void FutureValue(ReadOnlySpan<double> amounts, ReadOnlySpan<double> rates, ReadOnlySpan<double> periods, Span<double> destination, Parallelism parallelism = default)
    {
        CheckBeside(amounts, rates, destination);
        ColumnCheck.Destination(periods, destination);
        Elementwise.Apply(amounts, rates, periods, destination, new ValueFormula(Vector<double>.One), parallelism);
    }

    /// <summary>What the later amount of each row is worth now, at its own rate over one number of periods: amount / (1 + rate)^periods.</summary>
    /// <param name="amounts">Amounts, of either sign.</param>
    /// <param name="rates">Rates per period, as fractions, above −1.</param>
    /// <param name="periods">The number of periods, finite, whole or not.</param>
    /// <param name="destination">Receives the present values; NaN where a rate is not above −1 and there is time to discount.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is not finite.</exception>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void PresentValue(ReadOnlySpan<double> amounts, ReadOnlySpan<double> rates, double periods, Span<double> destination, Parallelism parallelism = default)
    {
        RequirePeriods(periods);
        CheckBeside(amounts, rates, destination);
        Elementwise.Apply(amounts, rates, destination, new ValueOverFormula(new(-periods)), parallelism);
    }

    /// <summary>What the later amount of each row is worth now, at one rate over its own periods: amount / (1 + rate)^periods.</summary>
    /// <param name="amounts">Amounts, of either sign.</param>
    /// <param name="rate">The rate per period, as a fraction, finite and not below −1.</param>
    /// <param name="periods">Numbers of periods, whole or not.</param>
    /// <param name="destination">Receives the present values; NaN where the rate is −1 and there is time to discount.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not finite, or below −1.</exception>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    /// <example>
    /// <code>
    /// double[] payments = [100, 100, 100], worth = new double[3];
    /// Columns.PresentValue(payments, 0.05, [1, 2, 3], worth);
    /// Console.WriteLine(Columns.Sum(worth).ToString("F2", CultureInfo.InvariantCulture)); // 272.32
    /// </code>
    /// </example>
    public static void PresentValue(ReadOnlySpan<double> amounts, double rate, ReadOnlySpan<double> periods, Span<double> destination, Parallelism parallelism = default)
    {
        RequireRate(rate);
        CheckBeside(amounts, periods, destination);
        Elementwise.Apply(amounts, periods, destination, new ValueAtFormula(new(rate), -Vector<double>.One), parallelism);
    }

    /// <summary>What the later amount of each row is worth now, at its own rate over its own periods: amount / (1 + rate)^periods.</summary>
    /// <param name="amounts">Amounts, of either sign.</param>
    /// <param name="rates">Rates per period, as fractions, above −1.</param>
    /// <param name="periods">Numbers of periods, whole or not.</param>
    /// <param name="destination">Receives the present values; NaN where a rate is not above −1 and there is time to discount.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="CompoundFactor(ReadOnlySpan{double}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Growth" path="/exception"/>
    public static void PresentValue(ReadOnlySpan<double> amounts, ReadOnlySpan<double> rates, ReadOnlySpan<double> periods, Span<double> destination, Parallelism parallelism = default)
    {
        CheckBeside(amounts, rates, destination);
        ColumnCheck.Destination(periods, destination);
        Elementwise.Apply(amounts, rates, periods, destination, new ValueFormula(-Vector<double>.One), parallelism);
    }

    private static void RequirePeriods(double periods)
    {
        if (!double.IsFinite(periods))
        {
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "Compounding needs a finite number of periods.");
        }
    }

    private static void RequireRate(double rate)
    {
        if (!(double.IsFinite(rate) && rate >= -1))
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "Compounding needs a rate that is finite and not below −1, which is −100 %. Give it as a fraction: 0.04 for 4 %.");
        }
    }

    private static void CheckBeside(
        ReadOnlySpan<double> amounts, ReadOnlySpan<double> others, ReadOnlySpan<double> destination, [CallerArgumentExpression(nameof(others))] string name = "")
    {
        ColumnCheck.SameLength(amounts, others, nameof(amounts), name);
        ColumnCheck.Destination(amounts, destination);
        ColumnCheck.Destination(others, destination, name);
    }

    private readonly struct FactorFormula : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => Powers.OfOnePlus(first, second);
    }

    private readonly struct FactorOverFormula(Vector<double> periods) : IColumnFormula
    {
        public static int Inputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => Powers.OfOnePlus(first, periods);
    }

    private readonly struct FactorAtFormula(Vector<double> rate) : IColumnFormula
    {
        public static int Inputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => Powers.OfOnePlus(rate, first);
    }

    // The direction of time is one, or minus one to discount.
    private readonly struct ValueFormula(Vector<double> direction) : IColumnFormula
    {
        public static int Inputs => 3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => first * Powers.OfOnePlus(second, direction * third);
    }

    private readonly struct ValueOverFormula(Vector<double> periods) : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => first * Powers.OfOnePlus(second, periods);
    }

    private readonly struct ValueAtFormula(Vector<double> rate, Vector<double> direction) : IColumnFormula
    {
        public static int Inputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third) => first * Powers.OfOnePlus(rate, direction * second);
    }
}
