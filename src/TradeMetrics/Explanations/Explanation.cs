using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>How a figure comes about: the formula, the caller's numbers put in, and every step to the result.</summary>
/// <remarks>
/// Steps are worked out with 128 bits and printed with ten digits; "≈" says where a printed number has more. The result is what the
/// function itself gives.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(100m.ExplainCompoundedAt(GrowthRate.FromPercent(5), 2));
/// // Compound growth
/// // FV = PV · (1 + r)^n
/// // where PV = 100 (the amount now), r = 5 % (the growth per period), n = 2 (the number of periods)
/// // FV = 100 · (1 + 0.05)^2
/// // = 100 · 1.05^2
/// // = 100 · 1.1025
/// // = 110.25
/// // Result: 110.25
/// </code>
/// </example>
public sealed class Explanation
{
    private readonly string _subject;
    private readonly Formula _formula;
    private readonly IReadOnlyList<ExplainedSymbol> _symbols;
    private readonly List<Formula> _steps = [];

    internal Explanation(string title, string subject, Formula formula, IReadOnlyList<ExplainedSymbol> symbols, string result, Formula? filled = null)
    {
        (Title, Result, _subject, _formula, _symbols) = (title, result, subject, formula, symbols);
        var step = filled ?? formula.With(symbols.ToDictionary(symbol => symbol.Name, symbol => symbol.Value));
        for (_steps.Add(step); step is not Number; _steps.Add(step))
        {
            step = step.Reduced();
        }
    }

    /// <summary>What is explained.</summary>
    public string Title { get; }

    /// <summary>The result, as the function gives it.</summary>
    public string Result { get; }

    /// <summary>The steps, each a line of text: the formula, what its letters stand for, the numbers put in, and what comes out in turn.</summary>
    public IReadOnlyList<string> Steps =>
    [
        $"{_subject} = {_formula.ToText()}",
        $"where {string.Join(", ", _symbols.Select(symbol => $"{symbol.Name} = {symbol.Given} ({symbol.Meaning})"))}",
        .. _steps.Select((step, i) => $"{(i == 0 ? _subject + " " : "")}{Relation(step)} {step.ToText()}"),
    ];

    /// <summary>What the worked steps come to.</summary>
    internal WideFloat Outcome => ((Number)_steps[^1]).Value;

    /// <summary>The explanation as text.</summary>
    /// <returns>The title, the steps and the result, a line each.</returns>
    public override string ToString() => string.Join('\n', [Title, .. Steps, $"Result: {Result}"]);

    /// <summary>The formula and its steps as MathML, which browsers draw without a script.</summary>
    /// <returns>One element for the formula and one for its steps, aligned at their signs.</returns>
    public string ToMathMl()
    {
        var rows = new StringBuilder();
        for (var i = 0; i < _steps.Count; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<mtr><mtd>{(i == 0 ? new Symbol(_subject).ToMathMl() : "")}</mtd><mtd><mo>{Relation(_steps[i])}</mo></mtd><mtd style=\"text-align:left\">{_steps[i].ToMathMl()}</mtd></mtr>");
        }

        return $"<math display=\"block\"><mrow>{new Symbol(_subject).ToMathMl()}<mo>=</mo>{_formula.ToMathMl()}</mrow></math>\n<math display=\"block\"><mtable>{rows}</mtable></math>";
    }

    /// <summary>The explanation as a section of a web page, every text in it escaped.</summary>
    /// <returns>HTML with MathML inside; no script, and nothing is loaded.</returns>
    public string ToHtml()
    {
        var letters = string.Concat(_symbols.Select(symbol => $"<dt><math>{new Symbol(symbol.Name).ToMathMl()}</math> = {Markup.Text(symbol.Given)}</dt><dd>{Markup.Text(symbol.Meaning)}</dd>\n"));
        return $"<section>\n<h2>{Markup.Text(Title)}</h2>\n<dl>\n{letters}</dl>\n{ToMathMl()}\n<p>Result: <strong>{Markup.Text(Result)}</strong></p>\n</section>\n";
    }

    private static string Relation(Formula step) => step.IsRounded ? "≈" : "=";
}
