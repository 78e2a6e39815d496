namespace TradeMetrics;

/// <summary>Writes text into a span, and remembers when it did not fit.</summary>
internal ref struct RateWriter(Span<char> destination)
{
    private readonly Span<char> _destination = destination;

    internal int Written { get; private set; }

    internal bool Fits { get; private set; } = true;

    internal void Append(char character) => Append([character]);

    internal void Append(scoped ReadOnlySpan<char> text)
    {
        Fits = Fits && text.TryCopyTo(_destination[Written..]);
        Written += Fits ? text.Length : 0;
    }
}
