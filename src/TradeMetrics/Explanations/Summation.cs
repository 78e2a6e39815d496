namespace TradeMetrics;

/// <summary>A sum over an index, as it is printed; where it is worked out, its terms are written one by one.</summary>
internal sealed class Summation(string index, string first, string last, Formula term) : Formula
{
    internal override int Strength => 2;

    internal override bool IsRounded => false;

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => this;

    internal override Formula Reduced() => this;

    internal override string ToText() => $"Σ({index} = {first} to {last}) {Bracketed(term, 2)}";

    internal override string ToMathMl() =>
        $"<mrow><munderover><mo>∑</mo><mrow><mi>{Markup.Text(index)}</mi><mo>=</mo><mn>{Markup.Text(first)}</mn></mrow><mi>{Markup.Text(last)}</mi></munderover>{Fenced(term, 2)}</mrow>";
}
