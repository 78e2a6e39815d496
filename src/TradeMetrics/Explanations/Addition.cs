using System.Text;

namespace TradeMetrics;

/// <summary>Formulas with plus and minus signs between them; of a long sum the first and the last terms are printed.</summary>
internal sealed class Addition : Formula
{
    private const int Most = 12;
    private const int First = 5;
    private const int Last = 2;

    private readonly Formula[] _terms;

    private Addition(Formula[] terms) => _terms = terms;

    internal override int Strength => 1;

    internal override bool IsRounded => _terms.Any(term => term.IsRounded);

    /// <summary>The terms in a row; zero where there is none.</summary>
    internal static Formula Of(params Formula[] terms) => terms switch
    {
        [] => 0m,
        [var only] => only,
        [Addition sum, .. var rest] => new Addition([.. sum._terms, .. rest]),
        _ => new Addition(terms),
    };

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => new Addition(Array.ConvertAll(_terms, term => term.With(values)));

    internal override Formula Reduced() => Array.TrueForAll(_terms, term => NumberIn(term) is not null)
        ? new FormulaNumber(_terms.Aggregate(default(WideFloat), (sum, term) => sum + NumberIn(term)!.Value))
        : new Addition(Array.ConvertAll(_terms, term => term.Reduced()));

    internal override string ToText() => Joined(" + ", " - ", "…", term => term.ToText(), term => Bracketed(term, AfterSign(term, 2)));

    internal override string ToMathMl() =>
        $"<mrow>{Joined("<mo>+</mo>", "<mo>−</mo>", "<mi>…</mi>", term => term.ToMathMl(), term => Fenced(term, AfterSign(term, 2)))}</mrow>";

    private string Joined(string plus, string minus, string gap, Func<Formula, string> first, Func<Formula, string> next)
    {
        var text = new StringBuilder(first(_terms[0]));
        for (var i = 1; i < _terms.Length; i++)
        {
            if (_terms.Length > Most && i == First)
            {
                text.Append(plus).Append(gap);
                i = _terms.Length - Last;
            }

            var after = _terms[i].AfterMinus;
            text.Append(after is null ? plus : minus).Append(next(after ?? _terms[i]));
        }

        return text.ToString();
    }
}
