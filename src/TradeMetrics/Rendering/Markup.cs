using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TradeMetrics;

/// <summary>What every drawing shares: escaped text, numbers that any browser reads, colours that stand out on light and on dark.</summary>
internal static partial class Markup
{
    /// <summary>Eight colours with a contrast of 4.5 to 1 or more against white, so that white letters stand on them, and of 3 to 1 or more against near-black.</summary>
    internal static readonly string[] s_colours = ["#2774cc", "#bd5217", "#27804e", "#8a56cc", "#c03a5b", "#78750f", "#157f8d", "#876a57"];

    // Beyond this a sum of figures, or a round number above one, is no double any more.
    private const double Largest = 1e300;

    /// <summary>Whether all figures have a place on one scale: finite, and none beyond 1e300.</summary>
    internal static bool HaveScale(double[] figures) => Array.TrueForAll(figures, static figure => Math.Abs(figure) <= Largest);

    /// <summary>Text to stand inside HTML; characters that no page can hold, such as U+0000, are shown as U+FFFD.</summary>
    internal static string Text(string text) => WebUtility.HtmlEncode(NoText().Replace(text ?? "", "\uFFFD"));

    /// <summary>A coordinate, to a tenth of a pixel.</summary>
    internal static string At(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    internal static string Colour(int index) => s_colours[index % s_colours.Length];

    /// <summary>A drawing with its title for those who hear it, scaled to the width that it is given.</summary>
    internal static string Svg(string title, int width, int height, StringBuilder content) =>
        $"<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" style=\"max-width:100%;height:auto\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"12\" fill=\"currentColor\"><title>{Text(title)}</title>{content}</svg>";

    /// <summary>A bold label that is not wider than its place: its letters are wider than those of others.</summary>
    internal static string FittedBold(string text, double width) => Fitted(text, 0.85 * width);

    /// <summary>A label that is not wider than its place; what is cut off is told by a tooltip.</summary>
    internal static string Fitted(string text, double width)
    {
        // An average letter of 12 pixels is about 6.6 wide, a Chinese one 12.
        var (room, shown) = (width, 0);
        while (shown < text.Length && (room -= text[shown] < '\u2E80' ? 6.6 : 12) >= 0)
        {
            shown++;
        }

        // A character of two halves stays whole.
        shown -= shown > 1 && shown < text.Length && char.IsLowSurrogate(text[shown - 1]) ? 1 : 0;
        return shown == text.Length ? Text(text) : shown <= 1 ? "" : $"{Text(text[..(shown - 1)])}…<title>{Text(text)}</title>";
    }

    /// <summary>A number as a label: 1,234 or 8.3M, three or four digits, and a power of ten where there are too many zeros.</summary>
    internal static string Number(double value)
    {
        if (value != 0 && Math.Abs(value) is < 1e-4 or >= 1e15)
        {
            return value.ToString("0.##E+0", CultureInfo.InvariantCulture);
        }

        if (Math.Abs(value) < 0.1)
        {
            return value.ToString("0.######", CultureInfo.InvariantCulture);
        }

        var (scaled, unit) = Math.Abs(value) switch
        {
            >= 1e12 => (value / 1e12, "T"),
            >= 1e9 => (value / 1e9, "B"),
            >= 1e6 => (value / 1e6, "M"),
            >= 1e4 => (value / 1e3, "k"),
            _ => (value, ""),
        };
        return scaled.ToString(Math.Abs(scaled) >= 100 ? "#,0" : "#,0.##", CultureInfo.InvariantCulture) + unit;
    }

    // Controls but tab and line ends; half a pair of surrogates is encoded as U+FFFD anyway.
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex NoText();
}
