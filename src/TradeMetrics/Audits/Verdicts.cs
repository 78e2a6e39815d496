namespace TradeMetrics;

/// <summary>Verdicts as they are written in JSON and on pages.</summary>
/// <example>
/// <code>
/// Console.WriteLine(Verdict.WithinRounding.Code()); // within-rounding
/// </code>
/// </example>
public static class Verdicts
{
    /// <summary>The verdict in small letters.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>One of exact, within-rounding, inconsistent and not-checkable.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.WithinRounding => "within-rounding",
        Verdict.Inconsistent => "inconsistent",
        Verdict.NotCheckable => "not-checkable",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };
}
