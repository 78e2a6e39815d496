namespace TradeMetrics;

/// <summary>
/// A metric has no value for the figures it was given: growth from zero, a share of nothing, an average over no time.
/// </summary>
/// <remarks>
/// The message says what was wrong, what was expected and what to do instead. Where this is ordinary in your data,
/// call the <c>Try…</c> twin of the verb, which returns <see langword="false"/>.
/// </remarks>
/// <example>
/// <code>
/// try
/// {
///     0m.GrowthTo(5m);
/// }
/// catch (UndefinedMetricException undefined)
/// {
///     Console.WriteLine(undefined.Reason); // NonPositiveBase
/// }
/// </code>
/// </example>
public class UndefinedMetricException : ArithmeticException
{
    /// <summary>Creates the exception with its reason and message.</summary>
    /// <param name="reason">Why the metric is undefined.</param>
    /// <param name="message">What was wrong, what was expected, and what to do instead.</param>
    public UndefinedMetricException(UndefinedReason reason, string message)
        : base(message) => Reason = reason;

    /// <summary>Creates the exception with its reason, message and cause.</summary>
    /// <param name="reason">Why the metric is undefined.</param>
    /// <param name="message">What was wrong, what was expected, and what to do instead.</param>
    /// <param name="innerException">The exception that led to this one.</param>
    public UndefinedMetricException(UndefinedReason reason, string message, Exception? innerException)
        : base(message, innerException) => Reason = reason;

    /// <summary>Why the metric is undefined.</summary>
    public UndefinedReason Reason { get; }
}
