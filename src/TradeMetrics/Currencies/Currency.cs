using System.Numerics;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A currency of ISO 4217: national money, a fund code, a precious metal, or a code that has left the standard.</summary>
/// <remarks>
/// <para>
/// Codes, numbers and minor units are those of ISO 4217 as of 2026-01-01; names and symbols are those of Unicode CLDR 48.2.
/// Every active code is a static property (<see cref="CNY"/>, <see cref="USD"/>); codes that have left the standard
/// (DEM, FRF, HRK) are there too, marked obsolete, and <see cref="FromCode(string)"/> gives them without a warning.
/// </para>
/// <para>
/// The value is two bytes. <c>default(Currency)</c> is <see cref="XXX"/>, ISO 4217's "no currency involved". Currencies have no
/// order: sort by <see cref="Code"/> where a list needs one.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var yuan = Currency.FromCode("CNY");
/// Console.WriteLine(yuan.Name); // Chinese Yuan
/// Console.WriteLine(yuan.NumericCode); // 156
/// Console.WriteLine(yuan.MinorUnits); // 2
/// Console.WriteLine(yuan == Currency.CNY); // True
/// Console.WriteLine(Currency.JPY.MinorUnits); // 0
/// Console.WriteLine(Currency.XAU.MinorUnits is null); // True
/// Console.WriteLine(default(Currency)); // XXX
/// </code>
/// </example>
[JsonConverter(typeof(CurrencyJsonConverter))]
public readonly partial struct Currency
    : IEquatable<Currency>, IEqualityOperators<Currency, Currency, bool>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Currency>
{
    /// <summary>The row of the generated table; row 0 is XXX, so that the default value is "no currency".</summary>
    private readonly ushort _index;

    private Currency(ushort index) => _index = index;

    /// <summary>The ISO 4217 alphabetic code: three capital letters, such as "CNY".</summary>
    public string Code => CurrencyTable.Codes[_index];

    /// <summary>The ISO 4217 number: always three digits, such as "156" or "008"; null for the few codes that never had one (XFO, XFU, XRE).</summary>
    /// <remarks>A number can outlive its code: 532 was the guilder of the Netherlands Antilles (ANG) and is that of the Caribbean (XCG).</remarks>
    public string? NumericCode => CurrencyNumberTexts.All[_index];

    /// <summary>
    /// The number of decimal digits of the minor unit by ISO 4217, from 0 (JPY) to 4 (CLF); null where the standard
    /// lists none (metals, special drawing rights, XXX) and for most codes that left it before 2001.
    /// </summary>
    /// <remarks>
    /// This is the standard's own list, not cash practice: IDR, HUF and PKR have two digits here although their coins have gone,
    /// and CLDR gives them none. The ariary (MGA) and the ouguiya (MRU), divided by five, have two, as in the standard.
    /// </remarks>
    public int? MinorUnits => CurrencyTable.MinorUnits[_index] is var digits and >= 0 ? digits : null;

    /// <summary>The name in English, by Unicode CLDR, such as "Chinese Yuan"; ISO 4217's own for codes that CLDR does not name.</summary>
    public string Name => CurrencyNames.All[_index];

    /// <summary>The shortest symbol, by Unicode CLDR: "¥", "$", "€"; the code where the currency has none.</summary>
    /// <remarks>Many currencies share one: ¥ is the yuan and the yen, $ more than twenty dollars and pesos. <see cref="InternationalSymbol"/> tells most of them apart.</remarks>
    public string Symbol => CurrencySymbols.Narrow(_index) ?? Code;

    /// <summary>The symbol that is clear in any country, by the root locale of Unicode CLDR: "CN¥", "US$", "€"; the code where there is none.</summary>
    public string InternationalSymbol => CurrencySymbols.International(_index) ?? Code;

    /// <summary>Whether the code has left ISO 4217, as DEM has, so that only data of its time should carry it.</summary>
    public bool IsHistoric => CurrencyTable.Historic[_index];

    /// <summary>Every currency: first the active codes, then the historic ones, each group in the order of its codes. The list cannot be changed.</summary>
    /// <example>
    /// <code>
    /// var threeDigits = Currency.Known.Where(c => c.MinorUnits == 3);
    /// Console.WriteLine(string.Join(" ", threeDigits)); // BHD IQD JOD KWD LYD OMR TND
    /// </code>
    /// </example>
    public static IReadOnlyList<Currency> Known => KnownList.All;

    /// <summary>Whether both are the same currency.</summary>
    /// <param name="left">The first currency.</param>
    /// <param name="right">The second currency.</param>
    public static bool operator ==(Currency left, Currency right) => left._index == right._index;

    /// <summary>Whether the two are different currencies.</summary>
    /// <param name="left">The first currency.</param>
    /// <param name="right">The second currency.</param>
    public static bool operator !=(Currency left, Currency right) => left._index != right._index;

    /// <summary>Whether this is the same currency as another.</summary>
    /// <param name="other">The other currency.</param>
    public bool Equals(Currency other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Built on first use: a program that never lists the currencies never pays for the list.</summary>
    private static class KnownList
    {
        internal static readonly IReadOnlyList<Currency> All = Array.AsReadOnly(Build());

        private static Currency[] Build()
        {
            var all = new Currency[CurrencyTable.KnownOrder.Length];
            for (var i = 0; i < all.Length; i++) all[i] = new(CurrencyTable.KnownOrder[i]);
            return all;
        }
    }
}
