namespace TradeMetrics;

/// <summary>The metrics over columns of doubles: spans in, a span out, in the manner of <c>TensorPrimitives</c>. For tables of millions of rows.</summary>
/// <remarks>
/// <para>
/// <b>Missing.</b> NaN marks a missing figure. A result is NaN where a figure that it is made of is, and where the verb of that name would
/// throw: growth from a base that is not above zero, the share of a whole that is not. Sums and what is made of them (totals, groups) pass
/// over missing figures. Infinite figures are not refused; what comes of them is what IEEE 754 says.
/// </para>
/// <para>
/// <b>Memory.</b> Spans that go by row have one length, or an <see cref="ArgumentException"/> says which differ. Nothing is allocated on the
/// heap (scratch comes from the shared pool) unless threads are asked for. A destination may be one of the inputs, where a row needs no
/// other rows than its own; any other overlap is an <see cref="ArgumentException"/>.
/// </para>
/// <para>
/// <b>Sums</b> are compensated (each addition's rounding is kept and added at the end), since their error then does not grow with the number
/// of rows, as that of pairwise sums does with its logarithm: shares of ten million rows add up to one.
/// </para>
/// <para>
/// <b>Digits.</b> Growth and shares are quotients, right to a unit of the 16th digit; what takes logarithms and powers states its error.
/// Use the verbs on <see cref="decimal"/> where 28 digits count.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// double[] exports = [20, 22, double.NaN, 33];
/// var growth = new double[4];
/// Columns.YearOnYear(exports, 1, growth);
/// Console.WriteLine(string.Join(" ", growth)); // NaN 0.1 NaN NaN
/// </code>
/// </example>
public static partial class Columns;
