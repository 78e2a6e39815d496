using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public sealed partial class Region
{
    /// <summary>
    /// The region of a code whose form tells the list: <c>CN</c>, <c>CHN</c>, <c>156</c>, <c>CN-GD</c>, <c>440100</c>, <c>142</c>.
    /// </summary>
    /// <param name="code">The code, in upper or lower case, without spaces.</param>
    /// <returns>The one instance of that region.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No list has the code; the message names what comes near.</exception>
    /// <example><code>
    /// Console.WriteLine(Region.FromCode("156").Name); // China
    /// Console.WriteLine(Region.FromCode("CN") == Region.FromCode("CHN")); // True
    /// </code></example>
    public static Region FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out var region) ? region : throw new ArgumentException(RegionSuggestions.Unknown(code), nameof(code));
    }

    /// <summary>The region of a code in one named list.</summary>
    /// <param name="code">The code, in upper or lower case, without spaces.</param>
    /// <param name="scheme">The list the code is taken from.</param>
    /// <returns>The one instance of that region.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">That list does not have the code.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scheme"/> is no member of the enumeration.</exception>
    /// <example><code>
    /// Console.WriteLine(Region.FromCode("757", RegionCodeScheme.Comtrade)); // CH
    /// </code></example>
    public static Region FromCode(string code, RegionCodeScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, scheme, out var region) ? region : throw new ArgumentException(RegionSuggestions.Unknown(code, scheme), nameof(code));
    }

    /// <summary>As <see cref="FromCode(string)"/>, without an exception.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="region">The region; null where there is none.</param>
    /// <returns>Whether some list has the code.</returns>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Region? region) =>
        TryFromCode(code.AsSpan(), out region);

    /// <inheritdoc cref="TryFromCode(string?, out Region?)"/>
    public static bool TryFromCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out Region? region) =>
        (region = RegionCatalogue.Find(code)) is not null;

    /// <summary>As <see cref="FromCode(string, RegionCodeScheme)"/>, without an exception for an unknown code.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="scheme">The list the code is taken from.</param>
    /// <param name="region">The region; null where there is none.</param>
    /// <returns>Whether that list has the code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scheme"/> is no member of the enumeration.</exception>
    public static bool TryFromCode([NotNullWhen(true)] string? code, RegionCodeScheme scheme, [NotNullWhen(true)] out Region? region) =>
        (region = RegionCatalogue.Find(code.AsSpan(), scheme)) is not null;

    /// <summary>The region of a code, as <see cref="FromCode(string)"/>; codes do not depend on a culture.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The one instance of that region.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">No list has the code.</exception>
    public static Region Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Region Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryFromCode(s, out var region) ? region : throw new FormatException(RegionSuggestions.Unknown(s.ToString()));

    /// <summary>As <see cref="Parse(string, IFormatProvider?)"/>, without an exception.</summary>
    /// <param name="s">The code, or null.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The region; null where there is none.</param>
    /// <returns>Whether some list has the code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Region result) =>
        TryFromCode(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Region)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Region result) =>
        TryFromCode(s, out result);
}
