namespace TradeMetrics;

/// <summary>The natural logarithm of a formula.</summary>
internal sealed class Logarithm(Formula argument) : Formula
{
    internal override int Strength => 4;

    internal override bool IsRounded => argument.IsRounded;

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => new Logarithm(argument.With(values));

    internal override Formula Reduced() => NumberIn(argument) is { } value ? new FormulaNumber(WideMath.Log(value)) : new Logarithm(argument.Reduced());

    internal override string ToText() => $"ln({argument.ToText()})";

    internal override string ToMathMl() => $"<mrow><mi>ln</mi><mo>(</mo>{argument.ToMathMl()}<mo>)</mo></mrow>";
}
