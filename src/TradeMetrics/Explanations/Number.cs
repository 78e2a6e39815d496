using System.Globalization;

namespace TradeMetrics;

/// <summary>A number: one that was given, with all its digits, or one that came out, with ten.</summary>
internal sealed class Number(WideFloat value, bool given = false) : Formula
{
    private readonly (string Text, bool IsRounded) _shown = Shown(value, given);

    internal WideFloat Value => value;

    // A minus sign needs brackets wherever a sum would.
    internal override int Strength => _shown.Text[0] == '-' ? 1 : 4;

    internal override bool IsRounded => _shown.IsRounded;

    internal override Formula With(IReadOnlyDictionary<string, decimal> values) => this;

    internal override Formula Reduced() => this;

    internal override string ToText() => _shown.Text;

    internal override string ToMathMl() => _shown.Text[0] == '-' ? $"<mrow><mo>−</mo><mn>{_shown.Text[1..]}</mn></mrow>" : $"<mn>{_shown.Text}</mn>";

    private static (string Text, bool IsRounded) Shown(WideFloat value, bool given)
    {
        var size = Math.Abs(value.ToDouble());
        if (!value.TryToDecimal(out var exact) || (size is > 0 and (< 1e-9 or >= 1e16) && !given))
        {
            return (value.ToDouble().ToString("0.#########E+0", CultureInfo.InvariantCulture), true);
        }

        var decimals = Math.Clamp(9 - (size == 0 ? 0 : (int)Math.Floor(Math.Log10(size))), 0, 28);
        var rounded = given ? exact : Math.Round(exact, decimals, MidpointRounding.ToEven);
        return (rounded.ToString("0.############################", CultureInfo.InvariantCulture), rounded != exact);
    }
}
