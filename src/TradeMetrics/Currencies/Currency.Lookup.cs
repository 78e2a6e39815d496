namespace TradeMetrics;

// Finding a currency by its code or its number.
public readonly partial struct Currency
{
    private const int CodeLength = 3;
    private const int Letters = 26;

    /// <summary>The currency of an ISO 4217 alphabetic code; capital and small letters both do, historic codes too.</summary>
    /// <param name="code">Three letters, such as "CNY"; nothing around them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No currency has the code; the message names those that begin alike.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Currency.FromCode("cny")); // CNY
    /// Console.WriteLine(Currency.FromCode("DEM").IsHistoric); // True
    /// </code>
    /// </example>
    public static Currency FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return FromCode(code.AsSpan());
    }

    /// <inheritdoc cref="FromCode(string)"/>
    public static Currency FromCode(ReadOnlySpan<char> code) =>
        TryFromCode(code, out var currency) ? currency : throw new ArgumentException(UnknownCode(code), nameof(code));

    /// <summary>Finds the currency of an ISO 4217 alphabetic code, as <see cref="FromCode(string)"/> does, without throwing.</summary>
    /// <param name="code">Three letters, such as "CNY"; anything else, null included, is not found.</param>
    /// <param name="currency">The currency, or <see cref="XXX"/> where none has the code.</param>
    /// <returns>Whether a currency has the code.</returns>
    public static bool TryFromCode(string? code, out Currency currency) => TryFromCode(code.AsSpan(), out currency);

    /// <inheritdoc cref="TryFromCode(string, out Currency)"/>
    public static bool TryFromCode(ReadOnlySpan<char> code, out Currency currency)
    {
        currency = default;
        if (KeyOf(code) is not { } key) return false;
        if (key == CurrencyTable.Keys[0]) return true;

        var index = CurrencyTable.Keys[1..].BinarySearch(key) + 1;
        if (index <= 0) return false;
        currency = new((ushort)index);
        return true;
    }

    /// <summary>The currency of an ISO 4217 number. An active currency comes first: 532 is XCG, not ANG, which it was before.</summary>
    /// <param name="numericCode">Three digits, such as "156" or "008"; a spreadsheet may have dropped the zeros.</param>
    /// <exception cref="ArgumentNullException"><paramref name="numericCode"/> is null.</exception>
    /// <exception cref="ArgumentException">No currency has the number, or only historic ones do and more than one: 076 was four currencies of Brazil.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Currency.FromNumericCode("156")); // CNY
    /// Console.WriteLine(Currency.FromNumericCode("276")); // DEM
    /// </code>
    /// </example>
    public static Currency FromNumericCode(string numericCode)
    {
        ArgumentNullException.ThrowIfNull(numericCode);
        return TryFromNumericCode(numericCode, out var currency)
            ? currency
            : throw new ArgumentException(UnknownNumber(numericCode), nameof(numericCode));
    }

    /// <summary>Finds the currency of an ISO 4217 number, as <see cref="FromNumericCode"/> does, without throwing.</summary>
    /// <param name="numericCode">Three digits; anything else, null included, is not found.</param>
    /// <param name="currency">The currency, or <see cref="XXX"/> where no single one has the number.</param>
    /// <returns>Whether one currency has the number.</returns>
    public static bool TryFromNumericCode(string? numericCode, out Currency currency) =>
        TryFromNumericCode(numericCode.AsSpan(), out currency);

    /// <inheritdoc cref="TryFromNumericCode(string, out Currency)"/>
    public static bool TryFromNumericCode(ReadOnlySpan<char> numericCode, out Currency currency)
    {
        currency = default;
        if (NumberOf(numericCode) is not { } number) return false;

        var historic = -1;
        var several = false;
        for (var index = 0; index < CurrencyTable.Numbers.Length; index++)
        {
            if (CurrencyTable.Numbers[index] != number) continue;
            if (!CurrencyTable.Historic[index])
            {
                currency = new((ushort)index);
                return true;
            }

            several |= historic >= 0;
            historic = index;
        }

        if (historic < 0 || several) return false;
        currency = new((ushort)historic);
        return true;
    }

    /// <summary>The code as a number in base 26, as the table has it; null unless it is three letters of ASCII.</summary>
    private static ushort? KeyOf(ReadOnlySpan<char> code)
    {
        if (code.Length != CodeLength) return null;
        var key = 0;
        foreach (var character in code)
        {
            if (!char.IsAsciiLetter(character)) return null;
            key = (key * Letters) + ((character | 0x20) - 'a');
        }

        return (ushort)key;
    }

    /// <summary>The number; null unless it is three digits of ASCII other than 000, which the table uses for "none".</summary>
    private static ushort? NumberOf(ReadOnlySpan<char> numericCode)
    {
        if (numericCode.Length != CodeLength) return null;
        var number = 0;
        foreach (var character in numericCode)
        {
            if (!char.IsAsciiDigit(character)) return null;
            number = (number * 10) + (character - '0');
        }

        return number == 0 ? null : (ushort)number;
    }

    /// <summary>What to say of a code that no currency has.</summary>
    internal static string UnknownCode(ReadOnlySpan<char> code)
    {
        var message = $"{Excerpt.Quoted(code)} is no ISO 4217 currency code: three letters such as \"CNY\" were expected.";
        if (code.Length < 2) return message;

        var start = code[..2].ToString();
        var alike = Known.Where(currency => currency.Code.StartsWith(start, StringComparison.OrdinalIgnoreCase)).ToArray();
        return alike.Length == 0 ? message : $"{message} Codes that begin alike: {string.Join(", ", alike)}.";
    }

    private static string UnknownNumber(ReadOnlySpan<char> numericCode)
    {
        var text = numericCode.ToString();
        var candidates = Known.Where(currency => currency.NumericCode == text).ToArray();
        return candidates.Length == 0
            ? $"{Excerpt.Quoted(numericCode)} is no ISO 4217 currency number: three digits such as \"156\" or \"008\" were expected, with their zeros."
            : $"The number {text} was that of several currencies, none of them active: {string.Join(", ", candidates)}. Take the one you mean by its code.";
    }
}
