namespace TradeMetrics;

/// <summary>A product, a quotient or a power.</summary>
internal sealed class Operation(char sign, Formula left, Formula right) : Formula
{
    internal override int Strength => sign == '^' ? 3 : 2;

    internal override bool IsRounded => left.IsRounded || right.IsRounded;

    internal override Formula? AfterMinus => sign != '^' && left.AfterMinus is { Strength: > 1 } positive ? new Operation(sign, positive, right) : null;

    internal bool IsFraction => sign == '/';

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => new Operation(sign, left.With(values), right.With(values));

    internal override Formula Reduced() => NumberIn(left) is { } first && NumberIn(right) is { } second
        ? new FormulaNumber(sign switch
        {
            '·' => first * second,
            '/' => first / second,
            _ => Power(first, second),
        })
        : new Operation(sign, left.Reduced(), right.Reduced());

    internal override string ToText() => sign == '^'
        ? $"{Bracketed(left, 4)}^{Bracketed(right, 4)}"
        : $"{(left is FormulaNumber ? left.ToText() : Bracketed(left, Strength))} {sign} {Bracketed(right, AfterSign(right, sign == '/' || right is FormulaNumber ? Strength + 1 : Strength))}";

    internal override string ToMathMl() => sign switch
    {
        '/' => $"<mfrac>{left.ToMathMl()}{right.ToMathMl()}</mfrac>",
        '^' => $"<msup>{Fenced(left, 4)}{right.ToMathMl()}</msup>",
        _ => $"<mrow>{(left is FormulaNumber ? left.ToMathMl() : Fenced(left, Strength))}<mo>{sign}</mo>{Fenced(right, AfterSign(right, right is FormulaNumber ? Strength + 1 : Strength))}</mrow>",
    };

    private static WideFloat Power(WideFloat value, WideFloat exponent) =>
        exponent.TryToDecimal(out var power) && decimal.IsInteger(power) && Math.Abs(power) <= int.MaxValue
            ? WideMath.Pow(value, (long)power)
            : value.IsZero ? value
            : WideMath.Exp(WideMath.Log(value) * exponent);
}
