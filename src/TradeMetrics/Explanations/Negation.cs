namespace TradeMetrics;

/// <summary>A formula with its sign changed.</summary>
internal sealed class Negation(Formula inner) : Formula
{
    internal Formula Inner => inner;

    internal override int Strength => 1;

    internal override bool IsRounded => inner.IsRounded;

    internal override Formula? AfterMinus => inner;

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => new Negation(inner.With(values));

    internal override Formula Reduced() => NumberIn(inner) is { } value ? new FormulaNumber(-value) : new Negation(inner.Reduced());

    internal override string ToText() => $"-{Bracketed(inner, AfterSign(inner, 2))}";

    internal override string ToMathMl() => $"<mrow><mo>−</mo>{Fenced(inner, AfterSign(inner, 2))}</mrow>";
}
