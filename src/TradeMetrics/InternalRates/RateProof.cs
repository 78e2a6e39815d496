namespace TradeMetrics;

/// <summary>What shows that an internal rate is the only one.</summary>
public enum RateProof
{
    /// <summary>In order of time the flows change their sign once (Descartes' rule of signs, for any times): exactly one root above −100 %.</summary>
    OneChangeOfSign,

    /// <summary>
    /// The flows added up from the first and from the last change their sign once in all (Norstrøm 1972, A sufficient
    /// condition for a unique nonnegative internal rate of return; read from the end, the same for negative rates).
    /// </summary>
    OneChangeOfSum,

    /// <summary>Every other rate up to 1e100 was excluded by bounds on the net present value and its derivatives.</summary>
    Search,
}
