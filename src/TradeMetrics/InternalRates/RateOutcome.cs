namespace TradeMetrics;

/// <summary>What a search for rates came to, on the stack: an answer for callers is made of it where one is wanted.</summary>
internal readonly struct RateOutcome
{
    private readonly RateProof _proof;
    private readonly NoRateReason _reason;
    private readonly int _count;
    private readonly RateRoot _root;
    private readonly RateRoot[]? _several;

    private RateOutcome(int count, RateRoot root, RateProof proof, NoRateReason reason, RateRoot[]? several) =>
        (_count, _root, _proof, _reason, _several) = (count, root, proof, reason, several);

    /// <summary>The only rate; NaN where there are several or none.</summary>
    internal double UniqueRate => _count == 1 ? _root.Rate : double.NaN;

    internal static RateOutcome None(NoRateReason reason) => new(0, default, default, reason, null);

    internal static RateOutcome Unique(RateRoot root, RateProof proof) => new(1, root, proof, default, null);

    /// <summary>Several rates, or null where nobody wants them.</summary>
    internal static RateOutcome Several(RateRoot[]? roots) => new(2, default, default, default, roots);

    internal RateSolution ToSolution() => _count switch
    {
        0 => new NoRate(_reason),
        1 => new UniqueRate(_root, _proof),
        _ => new SeveralRates(_several!),
    };
}
