namespace TradeMetrics;

/// <summary>A letter that stands for a number; an underscore sets what follows it lower.</summary>
internal sealed class FormulaSymbol(string name) : Formula
{
    internal override int Strength => 4;

    internal override bool IsRounded => false;

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => values.TryGetValue(name, out var value) ? value : this;

    internal override Formula Reduced() => this;

    internal override string ToText() => name;

    internal override string ToMathMl() => name.IndexOf('_', StringComparison.Ordinal) is > 0 and var at
        ? $"<msub><mi>{Markup.Text(name[..at])}</mi><mi>{Markup.Text(name[(at + 1)..])}</mi></msub>"
        : $"<mi>{Markup.Text(name)}</mi>";
}
