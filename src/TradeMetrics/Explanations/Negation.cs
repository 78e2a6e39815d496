namespace TradeMetrics;

/// <summary>A formula with its sign changed.</summary>
internal sealed class Negation(Formula formula) : Formula
{
    internal override int Strength => 1;

    internal override bool IsRounded => formula.IsRounded;

    internal override Formula With(IReadOnlyDictionary<string, decimal> values) => new Negation(formula.With(values));

    internal override Formula Reduced() => NumberIn(formula) is { } value ? new Number(-value) : new Negation(formula.Reduced());

    internal override string ToText() => formula.Strength < 2 ? $"-({formula.ToText()})" : $"-{formula.ToText()}";

    internal override string ToMathMl() => formula.Strength < 2
        ? $"<mrow><mo>−</mo><mo>(</mo>{formula.ToMathMl()}<mo>)</mo></mrow>"
        : $"<mrow><mo>−</mo>{formula.ToMathMl()}</mrow>";
}
