namespace TradeMetrics;

/// <summary>Two formulas with a sign between them.</summary>
internal sealed class Operation(char sign, Formula left, Formula right) : Formula
{
    internal override int Strength => sign switch
    {
        '+' or '-' => 1,
        '·' or '/' => 2,
        _ => 3,
    };

    internal override bool IsRounded => left.IsRounded || right.IsRounded;

    internal override Formula With(IReadOnlyDictionary<string, decimal> values) => new Operation(sign, left.With(values), right.With(values));

    internal override Formula Reduced() => NumberIn(left) is { } first && NumberIn(right) is { } second
        ? new FormulaNumber(sign switch
        {
            '+' => first + second,
            '-' => first - second,
            '·' => first * second,
            '/' => first / second,
            _ => Power(first, second),
        })
        : new Operation(sign, left.Reduced(), right.Reduced());

    internal override string ToText() => sign == '^'
        ? $"{Bracketed(left, 4)}^{Bracketed(right, 4)}"
        : $"{(left is FormulaNumber ? left.ToText() : Bracketed(left, Strength))} {sign} {Bracketed(right, sign is '-' or '/' || right is FormulaNumber ? Strength + 1 : Strength)}";

    internal override string ToMathMl() => sign switch
    {
        '/' => $"<mfrac>{left.ToMathMl()}{right.ToMathMl()}</mfrac>",
        '^' => $"<msup>{Fenced(left, 4)}{right.ToMathMl()}</msup>",
        _ => $"<mrow>{(left is FormulaNumber ? left.ToMathMl() : Fenced(left, Strength))}<mo>{(sign == '-' ? '−' : sign)}</mo>{Fenced(right, sign == '-' || right is FormulaNumber ? Strength + 1 : Strength)}</mrow>",
    };

    private static string Bracketed(Formula formula, int strength) => formula.Strength < strength ? $"({formula.ToText()})" : formula.ToText();

    // A fraction holds together by its line.
    private static string Fenced(Formula formula, int strength) =>
        formula.Strength < strength && (strength == 4 || formula is not Operation { IsFraction: true })
            ? $"<mrow><mo>(</mo>{formula.ToMathMl()}<mo>)</mo></mrow>"
            : formula.ToMathMl();

    private bool IsFraction => sign == '/';

    private static WideFloat Power(WideFloat value, WideFloat exponent) =>
        exponent.TryToDecimal(out var power) && decimal.IsInteger(power) && Math.Abs(power) <= int.MaxValue
            ? WideMath.Pow(value, (long)power)
            : WideMath.Exp(WideMath.Log(value) * exponent);
}
