namespace TradeMetrics;

/// <summary>Euler's number to the power of a formula.</summary>
internal sealed class Exponential(Formula exponent) : Formula
{
    internal override int Strength => 3;

    internal override bool IsRounded => exponent.IsRounded;

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => new Exponential(exponent.With(values));

    internal override Formula Reduced() => NumberIn(exponent) is { } value ? new FormulaNumber(WideMath.Exp(value)) : new Exponential(exponent.Reduced());

    internal override string ToText() => $"e^{Bracketed(exponent, 4)}";

    internal override string ToMathMl() => $"<msup><mi>e</mi>{exponent.ToMathMl()}</msup>";
}
