using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>An equation as it stands in a book, and the steps of working it out.</summary>
internal sealed class WorkedEquation
{
    private readonly string _subject;
    private readonly Formula _formula;
    private readonly List<Formula> _steps = [];

    /// <param name="subject">The letter of what comes out.</param>
    /// <param name="formula">The formula as it is printed.</param>
    /// <param name="filled">The formula with numbers in it; null where it cannot be worked out.</param>
    internal WorkedEquation(string subject, Formula formula, Formula? filled)
    {
        (_subject, _formula) = (subject, formula);
        for (var step = filled; step is not null; step = step is FormulaNumber ? null : step.Reduced())
        {
            _steps.Add(step);
        }
    }

    /// <summary>The equation on one line.</summary>
    internal string General => $"{_subject} = {_formula.ToText()}";

    /// <summary>The numbers put in, and what comes out in turn.</summary>
    internal IEnumerable<string> Lines => _steps.Select((step, i) => $"{(i == 0 ? _subject + " " : "")}{Relation(step)} {step.ToText()}");

    /// <summary>What comes out.</summary>
    internal WideFloat? Outcome => _steps is [.., FormulaNumber last] ? last.Value : null;

    internal string ToMathMl()
    {
        var subject = new FormulaSymbol(_subject).ToMathMl();
        var rows = new StringBuilder();
        for (var i = 0; i < _steps.Count; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<mtr><mtd>{(i == 0 ? subject : "")}</mtd><mtd><mo>{Relation(_steps[i])}</mo></mtd><mtd style=\"text-align:left\">{_steps[i].ToMathMl()}</mtd></mtr>");
        }

        return $"<math display=\"block\"><mrow>{subject}<mo>=</mo>{_formula.ToMathMl()}</mrow></math>{(rows.Length == 0 ? "" : $"\n<math display=\"block\"><mtable>{rows}</mtable></math>")}";
    }

    private static string Relation(Formula step) => step.IsRounded ? "≈" : "=";
}
