using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public sealed partial class Sitc
{
    /// <summary>Reads a code of one to five digits: "0", "00", "001", "0011" or "001.1", each with a revision before it as in "S3:0011".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; codes do not depend on a culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Sitc Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Sitc Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var code)
        ? code
        : throw new FormatException($"{Excerpt.Quoted(s)} is no code of the SITC. Give one to five digits, such as 0, 001 or 001.11, and before them S1 to S4 if the revision is known: S3:00111.");

    /// <summary>Reads a code, if it is one.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>False where <see cref="Parse(string, IFormatProvider?)"/> throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Sitc result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Sitc)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Sitc result)
    {
        result = ProductDigits.TryRead(s, [3], out var scheme, out var digits) && digits.Length <= 5 && TryRevision(scheme, out var revision) ? new(digits, revision) : null;
        return result is not null;
    }

    /// <summary>Reads a code without regard to culture, if it is one.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>False where it is none.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Sitc? result) => TryParse(s, null, out result);

    /// <summary>The digits alone.</summary>
    /// <returns>Such as "0011".</returns>
    public override string ToString() => Digits;

    /// <summary>The code in a format.</summary>
    /// <param name="format">G or nothing: 0011; D, with a dot after the group as printed: 001.1; E, with the revision if it is stated: S3:0011.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => format switch
    {
        null or "" or "G" => Digits,
        "D" => Digits.Length > 3 ? $"{Digits[..3]}.{Digits[3..]}" : Digits,
        "E" => Revision == SitcRevision.Unstated ? Digits : FormattableString.Invariant($"S{(int)Revision}:{Digits}"),
        _ => throw new FormatException($"\"{format}\" is no format of a code. Use G, D or E."),
    };

    private static bool TryRevision(ReadOnlySpan<char> scheme, out SitcRevision revision)
    {
        revision = scheme is [('S' or 's'), >= '1' and <= '4'] ? (SitcRevision)(scheme[1] - '0') : SitcRevision.Unstated;
        return scheme.IsEmpty || revision != SitcRevision.Unstated;
    }
}
