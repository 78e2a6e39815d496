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
        // In a table fractions are small unless it is asked to display them.
        var rows = new StringBuilder(Row(new FormulaSymbol(_subject).ToMathMl(), "=", _formula));
        foreach (var step in _steps)
        {
            rows.Append(Row("", Relation(step), step));
        }

        return $"<math display=\"block\"><mtable displaystyle=\"true\">{rows}</mtable></math>";
    }

    private static string Row(string subject, string relation, Formula formula) =>
        $"<mtr><mtd>{subject}</mtd><mtd><mo>{relation}</mo></mtd><mtd style=\"text-align:left\">{formula.ToMathMl()}</mtd></mtr>";

    private static string Relation(Formula step) => step.IsRounded ? "≈" : "=";
}
