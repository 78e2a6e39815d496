#pragma warning disable CA1822
namespace TradeMetrics;

/// <summary>STUB: replaced by the currency branch.</summary>
public readonly struct Currency : IEquatable<Currency>
{
    private static readonly (string Code, int? Minor, string Symbol)[] s_t =
        [("XXX", null, "¤"), ("CNY", 2, "¥"), ("USD", 2, "$"), ("EUR", 2, "€"), ("JPY", 0, "¥"), ("KWD", 3, "KWD"), ("XAU", null, "XAU"), ("INR", 2, "₹")];
    private readonly ushort _index;
    private Currency(int i) => _index = (ushort)i;
    /// <summary>x</summary>
    public string Code => s_t[_index].Code;
    /// <summary>x</summary>
    public string? NumericCode => "000";
    /// <summary>x</summary>
    public int? MinorUnits => s_t[_index].Minor;
    /// <summary>x</summary>
    public string Name => Code;
    /// <summary>x</summary>
    public string Symbol => s_t[_index].Symbol;
    /// <summary>x</summary>
    public string InternationalSymbol => Code switch { "CNY" => "CN¥", "USD" => "US$", "JPY" => "JP¥", _ => Symbol };
    /// <summary>x</summary>
    public bool IsHistoric => false;
    /// <summary>x</summary>
    public static IReadOnlyList<Currency> Known { get; } = [.. Enumerable.Range(0, s_t.Length).Select(i => new Currency(i))];
    /// <summary>x</summary>
    public static Currency FromCode(string code) => TryFromCode(code, out var c) ? c : throw new ArgumentException(code, nameof(code));
    /// <summary>x</summary>
    public static bool TryFromCode(ReadOnlySpan<char> code, out Currency currency)
    {
        for (var i = 0; i < s_t.Length; i++)
        {
            if (code.Equals(s_t[i].Code, StringComparison.OrdinalIgnoreCase)) { currency = new(i); return true; }
        }
        currency = default;
        return false;
    }
    /// <summary>x</summary>
    public static bool TryFromCode(string? code, out Currency currency) => TryFromCode(code.AsSpan(), out currency);
    /// <summary>x</summary>
    public static Currency XXX => new(0);
    /// <summary>x</summary>
    public static Currency CNY => new(1);
    /// <summary>x</summary>
    public static Currency USD => new(2);
    /// <summary>x</summary>
    public static Currency EUR => new(3);
    /// <summary>x</summary>
    public static Currency JPY => new(4);
    /// <summary>x</summary>
    public static Currency KWD => new(5);
    /// <summary>x</summary>
    public static Currency XAU => new(6);
    /// <summary>x</summary>
    public static Currency INR => new(7);
    /// <inheritdoc/>
    public bool Equals(Currency other) => _index == other._index;
    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency c && Equals(c);
    /// <inheritdoc/>
    public override int GetHashCode() => _index;
    /// <inheritdoc/>
    public override string ToString() => Code;
    /// <summary>x</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);
    /// <summary>x</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);
}
