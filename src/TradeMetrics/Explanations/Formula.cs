namespace TradeMetrics;

/// <summary>A formula as a tree: it is printed, filled with numbers, and worked out from the inside, one layer a step.</summary>
internal abstract class Formula
{
    /// <summary>How tightly it holds together beside its neighbours: sums least, numbers and symbols most.</summary>
    internal abstract int Strength { get; }

    public static implicit operator Formula(string symbol) => new Symbol(symbol);

    public static implicit operator Formula(decimal number) => new Number(WideFloat.From(number), given: true);

    public static Formula operator +(Formula left, Formula right) => new Operation('+', left, right);

    public static Formula operator -(Formula left, Formula right) => new Operation('-', left, right);

    public static Formula operator *(Formula left, Formula right) => new Operation('·', left, right);

    public static Formula operator /(Formula left, Formula right) => new Operation('/', left, right);

    public static Formula operator -(Formula formula) => new Negation(formula);

    internal Formula Pow(Formula exponent) => new Operation('^', this, exponent);

    internal static Formula Ln(Formula argument) => new Logarithm(argument);

    /// <summary>The formula with numbers in the place of symbols.</summary>
    internal abstract Formula With(IReadOnlyDictionary<string, decimal> values);

    /// <summary>The formula with its innermost operations done.</summary>
    internal abstract Formula Reduced();

    /// <summary>The formula on one line.</summary>
    internal abstract string ToText();

    /// <summary>The formula as presentation MathML.</summary>
    internal abstract string ToMathMl();

    /// <summary>Whether a number in it is printed with fewer digits than it has.</summary>
    internal abstract bool IsRounded { get; }

    private protected static WideFloat? NumberIn(Formula formula) => formula is Number number ? number.Value : null;
}
