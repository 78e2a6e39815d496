namespace TradeMetrics;

/// <summary>A formula as a tree: it is printed, filled with numbers, and worked out from the inside, one layer a step.</summary>
internal abstract class Formula
{
    /// <summary>How tightly it holds together beside its neighbours: sums least, numbers and symbols most.</summary>
    internal abstract int Strength { get; }

    /// <summary>Whether a number in it is printed with fewer digits than it has.</summary>
    internal abstract bool IsRounded { get; }

    /// <summary>What follows the minus sign that it is printed with; null where there is none.</summary>
    internal virtual Formula? AfterMinus => null;

    public static implicit operator Formula(string symbol) => new FormulaSymbol(symbol);

    public static implicit operator Formula(decimal number) => new FormulaNumber(WideFloat.From(number), given: true);

    public static Formula operator +(Formula left, Formula right) => Addition.Of(left, right);

    public static Formula operator -(Formula left, Formula right) => Addition.Of(left, -right);

    public static Formula operator *(Formula left, Formula right) => new Operation('·', left, right);

    public static Formula operator /(Formula left, Formula right) => new Operation('/', left, right);

    public static Formula operator -(Formula formula) => new Negation(formula);

    internal Formula Pow(Formula exponent) => new Operation('^', this, exponent);

    internal static Formula Ln(Formula argument) => new Logarithm(argument);

    internal static Formula Exp(Formula exponent) => new Exponential(exponent);

    /// <summary>The formula with numbers in the place of symbols.</summary>
    internal abstract Formula With(IReadOnlyDictionary<string, FormulaNumber> values);

    /// <summary>The formula with its innermost operations done.</summary>
    internal abstract Formula Reduced();

    /// <summary>The formula on one line.</summary>
    internal abstract string ToText();

    /// <summary>The formula as presentation MathML.</summary>
    internal abstract string ToMathMl();

    // A number, or one with its sign changed.
    private protected static WideFloat? NumberIn(Formula formula) => formula switch
    {
        FormulaNumber number => number.Value,
        Negation { Inner: FormulaNumber number } => -number.Value,
        _ => null,
    };

    private protected static string Bracketed(Formula formula, int strength) => formula.Strength < strength ? $"({formula.ToText()})" : formula.ToText();

    // A fraction holds together by its line, other than under a power.
    private protected static string Fenced(Formula formula, int strength) =>
        formula.Strength < strength && (strength == 4 || formula is not Operation { IsFraction: true }) ? $"<mrow><mo>(</mo>{formula.ToMathMl()}<mo>)</mo></mrow>" : formula.ToMathMl();

    // Beside another sign a minus needs brackets.
    private protected static int AfterSign(Formula formula, int strength) => formula.AfterMinus is null ? strength : 3;
}
