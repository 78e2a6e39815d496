using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>How a figure comes about: the formula, the caller's numbers put in, and every step to the result.</summary>
/// <remarks>
/// <para>Beside every function X stands ExplainX, with the same arguments. It throws where X does.</para>
/// <para>Steps are worked out with 128 bits and printed with ten digits; "≈" says where a printed number has more. The result is what the
/// function itself gives; internal rates, which it finds by search, are printed with eleven digits.</para>
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
public sealed partial class Explanation
{
    private readonly IReadOnlyList<ExplainedSymbol> _symbols;
    private readonly IReadOnlyList<WorkedEquation> _equations;

    internal Explanation(string title, IReadOnlyList<ExplainedSymbol> symbols, IReadOnlyList<WorkedEquation> equations, string result) =>
        (Title, _symbols, _equations, Result) = (title, symbols, equations, result);

    /// <summary>What is explained.</summary>
    public string Title { get; }

    /// <summary>The result, as the function gives it.</summary>
    public string Result { get; }

    /// <summary>The steps, each a line of text: the formula, what its letters stand for, the numbers put in, and what comes out in turn.</summary>
    public IReadOnlyList<string> Steps =>
    [
        _equations[0].General,
        .. _symbols.Count == 0 ? [] : new[] { $"where {string.Join(", ", _symbols.Select(symbol => $"{symbol.Name} = {symbol.Given} ({symbol.Meaning})"))}" },
        .. _equations[0].Lines,
        .. _equations.Skip(1).SelectMany(equation => equation.Lines.Prepend(equation.General)),
    ];

    /// <summary>What the worked steps come to: one number, or one for each root that is put in.</summary>
    internal IEnumerable<WideFloat> Outcomes => _equations.Select(equation => equation.Outcome).OfType<WideFloat>();

    /// <summary>What the last equation comes to.</summary>
    internal WideFloat Outcome => Outcomes.Last();

    /// <summary>The explanation as text.</summary>
    /// <returns>The title, the steps and the result, a line each.</returns>
    public override string ToString() => string.Join('\n', [Title, .. Steps, $"Result: {Result}"]);

    /// <summary>The formulas and their steps as MathML, which browsers draw without a script.</summary>
    /// <returns>An element for each formula, with its steps below it, aligned at their signs.</returns>
    public string ToMathMl() => string.Join('\n', _equations.Select(equation => equation.ToMathMl()));

    /// <summary>The explanation as a section of a web page, every text in it escaped.</summary>
    /// <returns>HTML with MathML inside; no script, and nothing is loaded.</returns>
    public string ToHtml()
    {
        var letters = new StringBuilder();
        foreach (var symbol in _symbols)
        {
            letters.Append(CultureInfo.InvariantCulture, $"<dt><math>{new FormulaSymbol(symbol.Name).ToMathMl()}</math> = {Markup.Text(symbol.Given)}</dt><dd>{Markup.Text(symbol.Meaning)}</dd>\n");
        }

        return $"<section>\n<h2>{Markup.Text(Title)}</h2>\n{(letters.Length == 0 ? "" : $"<dl>\n{letters}</dl>\n")}{ToMathMl()}\n<p>Result: <strong>{Markup.Text(Result)}</strong></p>\n</section>\n";
    }
}
