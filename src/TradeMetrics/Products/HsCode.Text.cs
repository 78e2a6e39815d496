using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public sealed partial class HsCode
{
    /// <summary>Reads a code: "01", "0101" or "01.01", "010121" or "0101.21", each with an edition before it as in "H5:010121".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; codes do not depend on a culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static HsCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static HsCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s, out var code) is { } problem ? throw new FormatException(problem) : code!;

    /// <summary>Reads a code, if it is one.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>False where <see cref="Parse(string, IFormatProvider?)"/> throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out HsCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out HsCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out HsCode result) => Read(s, out result) is null;

    /// <summary>Reads a code without regard to culture, if it is one.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>False where it is none.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out HsCode? result) => TryParse(s, null, out result);

    /// <summary>The digits alone.</summary>
    /// <returns>Such as "010121".</returns>
    public override string ToString() => Digits;

    /// <summary>The code in a format.</summary>
    /// <param name="format">G or nothing: 010121; D, with dots as printed: 01.01 and 0101.21; E, with the edition if it is stated: H5:010121.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => format switch
    {
        null or "" or "G" => Digits,
        "D" => Digits.Length switch
        {
            2 => Digits,
            4 => $"{Digits[..2]}.{Digits[2..]}",
            _ => $"{Digits[..4]}.{Digits[4..]}",
        },
        "E" => Edition == HsEdition.Unstated ? Digits : $"{Edition.ComtradeCode()}:{Digits}",
        _ => throw new FormatException($"\"{format}\" is no format of a code. Use G, D or E."),
    };

    private static string? Read(ReadOnlySpan<char> text, out HsCode? code)
    {
        code = null;
        var shown = Excerpt.Quoted(text);
        if (!ProductDigits.TryRead(text, [2, 4, 6, 8], out var scheme, out var digits))
        {
            return $"{shown} is no code of the Harmonized System. Give 2, 4 or 6 digits, such as 01, 0101 or 0101.21.";
        }

        if (!TryEdition(scheme, out var edition))
        {
            return $"{Excerpt.Quoted(scheme)} is no edition of the Harmonized System. Give {string.Join(", ", HsEditions.Known.Select(known => known.ComtradeCode()))}, or none.";
        }

        if (digits.Length is not (2 or 4 or 6))
        {
            return digits.Length > 6
                ? $"{shown} has {digits.Length} digits: those after the sixth are national. Give the first six."
                : $"{shown} has {digits.Length} digits; a code has 2, 4 or 6. Has a leading zero been lost, as in spreadsheets?";
        }

        var found = new HsCode(digits, edition);
        if (found.ChapterNumber is 0 or ReservedChapter)
        {
            return $"{shown} is in chapter {digits[..2]}, {(found.ChapterNumber == 0 ? "which there is not" : "which is reserved for later use")}. Chapters run from 01 to 99 without 77.";
        }

        if (digits.Length > 2 && !found.IsNational && digits.AsSpan(2, 2) is "00")
        {
            return $"{shown} has no heading: headings of chapter {digits[..2]} start at {digits[..2]}01. For the chapter give two digits.";
        }

        code = found;
        return null;
    }

    private static bool TryEdition(ReadOnlySpan<char> scheme, out HsEdition edition)
    {
        edition = HsEdition.Unstated;
        foreach (var known in HsEditions.Known)
        {
            if (scheme.Equals(known.ComtradeCode(), StringComparison.OrdinalIgnoreCase))
            {
                edition = known;
            }
        }

        return scheme.IsEmpty || edition != HsEdition.Unstated;
    }
}
