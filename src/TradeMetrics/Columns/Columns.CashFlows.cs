namespace TradeMetrics;

/// <content>Net present values and internal rates of many sets of cash flows.</content>
public static partial class Columns
{
    /// <summary>The net present value of each set of flows that are one period apart, all at one rate.</summary>
    /// <param name="amounts">The flows of the first set, then those of the second, and so on: above zero where they are received, below zero where they are paid.</param>
    /// <param name="starts">The row at which each set starts, and at the end the number of rows: 0, …, the length of the amounts.</param>
    /// <param name="rate">The discount rate per period, finite and above −1.</param>
    /// <param name="destination">Receives the value of each set at the time of its first flow; NaN where a flow is missing or there is none.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>
    /// Σ a_t·(1 + r)^(−t), t from 0, as <see cref="PeriodicCashFlows.Npv"/> has it; the factors are kept to twice the digits of a double and
    /// the sums compensated, so that the value is right to its last digits also where the flows nearly cancel. Infinite or NaN where a discounted flow is out of range.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not finite or not above −1.</exception>
    /// <exception cref="ArgumentException">The starts do not cut the rows into sets, the lengths differ, or the destination overlaps the flows.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// // Two projects of three flows and of two.
    /// double[] amounts = [-100, 60, 60, -100, 121], values = new double[2];
    /// Columns.Npv(amounts, [0, 3, 5], 0.1, values);
    /// Console.WriteLine(string.Join(" ", values.Select(value => value.ToString("F3", CultureInfo.InvariantCulture)))); // 4.132 10.000
    /// </code>
    /// </example>
    public static void Npv(ReadOnlySpan<double> amounts, ReadOnlySpan<int> starts, double rate, Span<double> destination, Parallelism parallelism = default)
    {
        CheckRate(rate);
        FlowSets.Check(amounts, starts, destination);
        FlowSets.Apply(amounts, default, starts, default, destination, new PeriodicValue(PeriodicDiscount.At(rate)), parallelism);
    }

    /// <summary>The net present value of each set of flows that are one period apart, each at its own rate.</summary>
    /// <param name="amounts">The flows of the first set, then those of the second, and so on: above zero where they are received, below zero where they are paid.</param>
    /// <param name="starts">The row at which each set starts, and at the end the number of rows: 0, …, the length of the amounts.</param>
    /// <param name="rates">The discount rate of each set per period.</param>
    /// <param name="destination">Receives the value of each set at the time of its first flow; NaN where a flow is missing or there is none, and where the rate is not finite or not above −1.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Npv(ReadOnlySpan{double}, ReadOnlySpan{int}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <exception cref="ArgumentException">The starts do not cut the rows into sets, the lengths differ, or the destination overlaps the flows.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static void Npv(ReadOnlySpan<double> amounts, ReadOnlySpan<int> starts, ReadOnlySpan<double> rates, Span<double> destination, Parallelism parallelism = default)
    {
        FlowSets.Check(amounts, starts, destination);
        ColumnCheck.Destination(rates, destination);
        FlowSets.Apply(amounts, default, starts, rates, destination, default(PeriodicValueAtOwnRate), parallelism);
    }

    /// <summary>The net present value of each set of flows at times, all at one rate.</summary>
    /// <param name="amounts">The flows of the first set, then those of the second, and so on: above zero where they are received, below zero where they are paid.</param>
    /// <param name="times">The time of each flow, in years or periods from the moment of which the value is, in any order.</param>
    /// <param name="starts">The row at which each set starts, and at the end the number of rows: 0, …, the length of the amounts.</param>
    /// <param name="rate">The discount rate per year or period, finite and above −1.</param>
    /// <param name="destination">Receives the value of each set at time 0; NaN where a flow or a time is missing or there is no flow.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Npv(ReadOnlySpan{double}, ReadOnlySpan{int}, double, Span{double}, Parallelism)" path="/exception"/>
    /// <remarks>
    /// Σ a·(1 + r)^(−t), by exp(−t·ln(1 + r)), a few flows at once. Each discounted flow is right to some 4e-16·(2 + |t·ln(1 + r)|) of itself,
    /// and the sum is compensated.
    /// </remarks>
    /// <example>
    /// <code>
    /// double[] amounts = [-100, 110, 55], times = [0, 1, 0.5], values = new double[2];
    /// Columns.Npv(amounts, times, [0, 2, 3], 0.21, values);
    /// Console.WriteLine(string.Join(" ", values.Select(value => value.ToString("F2", CultureInfo.InvariantCulture)))); // -9.09 50.00
    /// </code>
    /// </example>
    public static void Npv(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, ReadOnlySpan<int> starts, double rate, Span<double> destination, Parallelism parallelism = default)
    {
        CheckRate(rate);
        CheckTimed(amounts, times, starts, destination);
        FlowSets.Apply(amounts, times, starts, default, destination, new TimedValue(NearOne.Log(rate)), parallelism);
    }

    /// <summary>The net present value of each set of flows at times, each at its own rate.</summary>
    /// <param name="amounts">The flows of the first set, then those of the second, and so on: above zero where they are received, below zero where they are paid.</param>
    /// <param name="times">The time of each flow, in years or periods from the moment of which the value is, in any order.</param>
    /// <param name="starts">The row at which each set starts, and at the end the number of rows: 0, …, the length of the amounts.</param>
    /// <param name="rates">The discount rate of each set per year or period.</param>
    /// <param name="destination">Receives the value of each set at time 0; NaN where a flow or a time is missing or there is no flow, and where the rate is not finite or not above −1.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Npv(ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{int}, double, Span{double}, Parallelism)" path="/remarks"/>
    /// <inheritdoc cref="Npv(ReadOnlySpan{double}, ReadOnlySpan{int}, ReadOnlySpan{double}, Span{double}, Parallelism)" path="/exception"/>
    public static void Npv(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, ReadOnlySpan<int> starts, ReadOnlySpan<double> rates, Span<double> destination, Parallelism parallelism = default)
    {
        CheckTimed(amounts, times, starts, destination);
        ColumnCheck.Destination(rates, destination);
        FlowSets.Apply(amounts, times, starts, rates, destination, default(TimedValueAtOwnRate), parallelism);
    }

    /// <summary>The internal rate of return of each set of flows that are one period apart, where it has exactly one.</summary>
    /// <param name="amounts">The flows of the first set, then those of the second, and so on: above zero where they are received, below zero where they are paid.</param>
    /// <param name="starts">The row at which each set starts, and at the end the number of rows: 0, …, the length of the amounts.</param>
    /// <param name="destination">Receives the rate of each set per period, as a fraction; NaN where it has several or none, or a flow is not finite.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <remarks>The rate of <see cref="CashFlows.Irr(ReadOnlySpan{double})"/>, to the last bit: that one, on the rows of a set, tells why there is none, or which there are.</remarks>
    /// <exception cref="ArgumentException">The starts do not cut the rows into sets, the lengths differ, or the destination overlaps the flows.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <example>
    /// <code>
    /// // A rate of 10 %; two rates, of 10 % and 20 %; and none.
    /// double[] amounts = [-100, 110, -100, 230, -132, 5, 6], rates = new double[3];
    /// int[] starts = [0, 2, 5, 7];
    /// Columns.Irr(amounts, starts, rates);
    /// Console.WriteLine(string.Join(" ", rates.Select(rate => rate.ToString("F3", CultureInfo.InvariantCulture)))); // 0.100 NaN NaN
    /// Console.WriteLine(CashFlows.Irr(amounts.AsSpan(starts[1]..starts[2])) is SeveralRates several ? several.Roots.Count : 0); // 2
    /// </code>
    /// </example>
    public static void Irr(ReadOnlySpan<double> amounts, ReadOnlySpan<int> starts, Span<double> destination, Parallelism parallelism = default)
    {
        FlowSets.Check(amounts, starts, destination);
        FlowSets.ApplyToPeriods(amounts, starts, destination, default(InternalRateOfSet), parallelism);
    }

    /// <summary>The internal rate of return of each set of flows at times, where it has exactly one.</summary>
    /// <param name="amounts">The flows of the first set, then those of the second, and so on: above zero where they are received, below zero where they are paid.</param>
    /// <param name="times">The time of each flow, in years or periods, in any order within its set.</param>
    /// <param name="starts">The row at which each set starts, and at the end the number of rows: 0, …, the length of the amounts.</param>
    /// <param name="destination">Receives the rate of each set per year or period, as a fraction; NaN where it has several or none, or a flow or a time is not finite.</param>
    /// <param name="parallelism">On how many threads, and what stops it; the caller's thread unless told otherwise.</param>
    /// <inheritdoc cref="Irr(ReadOnlySpan{double}, ReadOnlySpan{int}, Span{double}, Parallelism)" path="/exception"/>
    /// <remarks>The rate of <see cref="CashFlows.Irr(ReadOnlySpan{double}, ReadOnlySpan{double})"/>, to the last bit.</remarks>
    public static void Irr(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, ReadOnlySpan<int> starts, Span<double> destination, Parallelism parallelism = default)
    {
        CheckTimed(amounts, times, starts, destination);
        FlowSets.Apply(amounts, times, starts, default, destination, default(InternalRateOfSet), parallelism);
    }

    private static void CheckTimed(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, ReadOnlySpan<int> starts, ReadOnlySpan<double> destination)
    {
        ColumnCheck.SameLength(amounts, times);
        FlowSets.Check(amounts, starts, destination);
        ColumnCheck.NoOverlap(times, destination);
    }

    private static void CheckRate(double rate)
    {
        if (!IsDiscountRate(rate))
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "Values need a discount rate that is finite and above -1, as a fraction: 0.1 is 10 %.");
        }
    }

    private static bool IsDiscountRate(double rate) => double.IsFinite(rate) && rate > -1;

    private readonly struct PeriodicValue(PeriodicDiscount discount) : IFlowMeasure
    {
        public double Of(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, double rate) => discount.Value(amounts);
    }

    private readonly struct PeriodicValueAtOwnRate : IFlowMeasure
    {
        public double Of(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, double rate) =>
            IsDiscountRate(rate) ? PeriodicDiscount.At(rate).Value(amounts) : double.NaN;
    }

    private readonly struct TimedValue(double logFactor) : IFlowMeasure
    {
        public double Of(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, double rate) => TimedDiscount.Value(amounts, times, logFactor);
    }

    private readonly struct TimedValueAtOwnRate : IFlowMeasure
    {
        public double Of(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, double rate) =>
            IsDiscountRate(rate) ? TimedDiscount.Value(amounts, times, NearOne.Log(rate)) : double.NaN;
    }

    private readonly struct InternalRateOfSet : IFlowMeasure
    {
        public double Of(ReadOnlySpan<double> amounts, ReadOnlySpan<double> times, double rate) => RateSearch.UniqueRate(times, amounts);
    }
}
