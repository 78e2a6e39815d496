using System.Globalization;

namespace TradeMetrics;

/// <summary>A format string taken apart: an optional plus, a letter, and optional digits.</summary>
internal readonly ref struct RateFormat
{
    private RateFormat(char letter, int? decimals, bool signed)
    {
        Letter = letter;
        Decimals = decimals;
        Signed = signed;
    }

    /// <summary>G (every digit), P (rounded, grouped), B (basis points) or F (the bare fraction).</summary>
    internal char Letter { get; }

    /// <summary>The decimals to round to; null for every digit there is.</summary>
    internal int? Decimals { get; }

    /// <summary>Whether what is above zero carries a plus.</summary>
    internal bool Signed { get; }

    internal static RateFormat Parse(ReadOnlySpan<char> format, NumberFormatInfo numbers, bool points)
    {
        var rest = format;
        var signed = !rest.IsEmpty && rest[0] == '+';
        rest = signed ? rest[1..] : rest;
        if (rest.IsEmpty)
        {
            return new RateFormat('G', null, signed);
        }

        var letter = char.ToUpperInvariant(rest[0]);
        rest = rest[1..];
        var decimals = 0;
        foreach (var digit in rest)
        {
            decimals = char.IsAsciiDigit(digit) ? (decimals * 10) + (digit - '0') : 100;
            if (decimals > 99)
            {
                ThrowUnknown(format, points);
            }
        }

        var known = letter is 'P' or 'F' || (letter == 'G' && rest.IsEmpty) || (letter == 'B' && points);
        if (!known)
        {
            ThrowUnknown(format, points);
        }

        return new RateFormat(letter, !rest.IsEmpty ? decimals : letter == 'P' ? numbers.PercentDecimalDigits : null, signed);
    }

    private static void ThrowUnknown(ReadOnlySpan<char> format, bool points) =>
        throw new FormatException(
            $"The format \"{format}\" is not known. Use G (every digit), P or P0 to P99 (rounded to so many decimals), F or F0 to F99 (the fraction){(points ? ", B or B0 to B99 (basis points)" : string.Empty)}; a plus in front (+P1) shows the sign of what is above zero.");
}
