using System.Globalization;

namespace TradeMetrics;

/// <summary>Equations in turn: what comes out of one is a letter of those that follow.</summary>
internal sealed class Derivation
{
    private readonly string _title;
    private readonly List<ExplainedSymbol> _symbols;
    private readonly List<WorkedEquation> _equations = [];
    private readonly Dictionary<string, FormulaNumber> _values;

    internal Derivation(string title, params IEnumerable<ExplainedSymbol> symbols)
    {
        _title = title;
        _symbols = [.. symbols];
        _values = _symbols.ToDictionary(symbol => symbol.Name, symbol => new FormulaNumber(WideFloat.From(symbol.Value), given: true));
    }

    /// <summary>Adds an equation and works it out.</summary>
    /// <param name="subject">The letter of what comes out.</param>
    /// <param name="formula">The formula as it is printed.</param>
    /// <param name="written">What is worked out instead: the terms of a sum, one by one.</param>
    internal Derivation Then(string subject, Formula formula, Formula? written = null)
    {
        var equation = new WorkedEquation(subject, formula, (written ?? formula).With(_values));
        _equations.Add(equation);
        if (equation.Outcome is { } outcome)
        {
            _values[subject] = new(outcome);
        }

        return this;
    }

    /// <summary>Puts each root of a net present value into it, which comes to nothing but for the digits that a root is cut off at; and ends with them.</summary>
    /// <param name="solution">The roots.</param>
    /// <param name="formula">The equation, for a rate that is not zero or for one that is.</param>
    /// <param name="written">What is worked out instead: the terms one by one.</param>
    internal Explanation ThenRoots(RateSolution solution, Func<GrowthRate, Formula> formula, Func<GrowthRate, Formula>? written = null)
    {
        var result = solution is NoRate none ? none.Explanation : string.Join(" and ", solution.Roots.Select(Shown));
        _symbols.Add(new("r", 0m, solution is NoRate ? "?" : result, "the rate that is sought"));
        if (solution is NoRate)
        {
            // Any rate but zero: its formula is the one for all others.
            _equations.Add(new("NPV", formula(GrowthRate.FromFraction(1m)), null));
        }

        foreach (var (root, i) in solution.Roots.Select((root, i) => (root, i)))
        {
            var name = solution.Roots.Count == 1 ? "" : FormattableString.Invariant($"_{i + 1}");
            var rate = WideFloat.From(root.Rate);
            _ = rate.TryToDecimal(out var near);
            var sign = GrowthRate.FromFraction(root.Rate == 0 ? 0m : near == 0m ? 1m : Math.Max(near, -1m));
            _values["r"] = new(rate);
            Then($"NPV{name}", formula(sign), written?.Invoke(sign));
        }

        return Gives(result);
    }

    /// <summary>Ends with the result, as the function gives it.</summary>
    internal Explanation Gives(object result) =>
        new(_title, _symbols, _equations, Undefined.Text(result));

    // As many digits as a root is right to; 0.1 where the search ends a little beside it.
    private static string Shown(RateRoot root)
    {
        var digits = root.Rate.ToString("G11", CultureInfo.InvariantCulture);
        return root.Rate < 1e28 ? Undefined.Text(GrowthRate.FromFraction(decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture))) : digits;
    }
}
