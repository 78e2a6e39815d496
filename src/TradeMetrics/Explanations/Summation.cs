namespace TradeMetrics;

/// <summary>A sum over an index, as it is printed; it is filled with numbers where the terms are known.</summary>
internal sealed class Summation(string index, string first, string last, Formula term) : Formula
{
    internal override int Strength => 1;

    internal override bool IsRounded => false;

    internal override Formula With(IReadOnlyDictionary<string, decimal> values) => this;

    internal override Formula Reduced() => this;

    internal override string ToText() => $"sum of {term.ToText()} for {index} = {first} to {last}";

    internal override string ToMathMl() =>
        $"<mrow><munderover><mo>∑</mo><mrow><mi>{Markup.Text(index)}</mi><mo>=</mo><mn>{Markup.Text(first)}</mn></mrow><mi>{Markup.Text(last)}</mi></munderover>{term.ToMathMl()}</mrow>";
}
