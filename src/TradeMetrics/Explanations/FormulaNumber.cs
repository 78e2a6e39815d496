using System.Globalization;

namespace TradeMetrics;

/// <summary>A number: one that was given, with all its digits where these are not many, or one that came out, with ten.</summary>
internal sealed class FormulaNumber : Formula
{
    // A rate of a twelfth of 8 % has digits that nobody reads.
    private const int Readable = 12;

    private readonly bool _given;
    private readonly string _digits;
    private readonly int _power;

    internal FormulaNumber(WideFloat value, bool given = false)
    {
        Value = value;
        _given = given;
        (_digits, _power, IsRounded) = Shown(value, given);
    }

    internal WideFloat Value { get; }

    internal override bool IsRounded { get; }

    // A minus sign needs brackets wherever a sum would.
    internal override int Strength => Value.Sign < 0 ? 1 : _power != 0 ? 2 : 4;

    internal override Formula? AfterMinus => Value.Sign < 0 ? new FormulaNumber(-Value, _given) : null;

    internal override Formula With(IReadOnlyDictionary<string, FormulaNumber> values) => this;

    internal override Formula Reduced() => this;

    internal override string ToText() => _power == 0 ? _digits : string.Create(CultureInfo.InvariantCulture, $"{_digits}E{_power:+0;-0}");

    internal override string ToMathMl()
    {
        var number = $"<mn>{_digits.TrimStart('-')}</mn>";
        number = _power == 0 ? number : string.Create(CultureInfo.InvariantCulture, $"<mrow>{number}<mo>·</mo><msup><mn>10</mn><mn>{_power}</mn></msup></mrow>").Replace("<mn>-", "<mn>−", StringComparison.Ordinal);
        return Value.Sign < 0 ? $"<mrow><mo>−</mo>{number}</mrow>" : number;
    }

    private static (string Digits, int Power, bool IsRounded) Shown(WideFloat value, bool given)
    {
        var size = Math.Abs(value.ToDouble());
        var fits = value.TryToDecimal(out var exact);
        given = given && exact.Scale <= Readable;
        if (!fits || (size is > 0 and (< 1e-9 or >= 1e16) && !given))
        {
            return Scientific(value);
        }

        var decimals = Math.Clamp(9 - (size == 0 ? 0 : (int)Math.Floor(Math.Log10(size))), 0, 28);
        var rounded = given ? exact : Math.Round(exact, decimals, MidpointRounding.ToEven);
        return (rounded.ToString("0.############################", CultureInfo.InvariantCulture), 0, rounded != exact);
    }

    // Ten digits and a power of ten; beyond a double's range too.
    private static (string Digits, int Power, bool IsRounded) Scientific(WideFloat value)
    {
        var power = (int)Math.Floor(value.Magnitude * Math.Log10(2)) - 1;
        var mantissa = (value / WideMath.Pow(WideFloat.From(10), power)).ToDouble();
        for (; Math.Abs(Math.Round(mantissa, 9)) >= 10; power++)
        {
            mantissa /= 10;
        }

        return (mantissa.ToString("0.#########", CultureInfo.InvariantCulture), power, true);
    }
}
