using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>What texts of product codes have in common: an optional scheme before a colon, digits, and dots in their places.</summary>
internal static class ProductDigits
{
    /// <summary>Takes "H5:0101.21" apart.</summary>
    /// <returns>False where a character is neither a digit nor a dot after a place in <paramref name="dots"/>.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<int> dots, out ReadOnlySpan<char> scheme, [NotNullWhen(true)] out string? digits)
    {
        var colon = text.IndexOf(':');
        scheme = colon < 0 ? [] : text[..colon];
        digits = null;
        Span<char> found = stackalloc char[12];
        var count = 0;
        var rest = text[(colon + 1)..];
        for (var i = 0; i < rest.Length; i++)
        {
            var dot = rest[i] == '.' && dots.Contains(count) && i + 1 < rest.Length && rest[i + 1] != '.';
            if (count == found.Length || (!dot && !char.IsAsciiDigit(rest[i])))
            {
                return false;
            }

            if (!dot)
            {
                found[count++] = rest[i];
            }
        }

        digits = count > 0 && colon != 0 ? found[..count].ToString() : null;
        return digits is not null;
    }
}
