using System.Numerics;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A code of the Harmonized System: a chapter (2 digits), heading (4) or subheading (6), with its edition if that is stated.</summary>
/// <remarks>
/// <para>Leading zeros belong to the code. Codes are equal when their digits and editions are. They are ordered by digits, so
/// that a chapter stands before its headings, then by edition.</para>
/// <para>Chapters run from 01 to 97 without 77, which is reserved; 98 and 99 are for national use and are in no section.
/// Whether a heading exists in an edition is not checked: the list is not part of the library. National codes of 8 and 10
/// digits begin with a subheading: give their first six.</para>
/// </remarks>
/// <example>
/// <code>
/// var horses = HsCode.Parse("0101.21");
/// Console.WriteLine(horses); // 010121
/// Console.WriteLine($"chapter {horses.Chapter}, heading {horses.Heading:D}, section {horses.Section}"); // chapter 01, heading 01.01, section I
/// Console.WriteLine(horses.IsWithin(HsCode.Parse("01"))); // True
/// Console.WriteLine(HsCode.Parse("H5:010121").Edition); // HS2017
/// HsCode.Parse("7701"); // throws FormatException
/// </code>
/// </example>
[JsonConverter(typeof(ProductCodeJsonConverter<HsCode>))]
public sealed partial class HsCode : IEquatable<HsCode>, IComparable<HsCode>, IComparisonOperators<HsCode, HsCode, bool>, ISpanParsable<HsCode>, IFormattable
{
    internal const int ReservedChapter = 77;

    private HsCode(string digits, HsEdition edition) => (Digits, Edition) = (digits, edition);

    /// <summary>The digits, two, four or six: "010121".</summary>
    public string Digits { get; }

    /// <summary>The edition that gives the code its meaning, if it is stated.</summary>
    public HsEdition Edition { get; }

    /// <summary>The chapter: the first two digits.</summary>
    public HsCode Chapter => At(2)!;

    /// <summary>The heading: the first four digits; null for a chapter.</summary>
    public HsCode? Heading => At(4);

    /// <summary>The code one level up: the heading of a subheading, the chapter of a heading; null for a chapter.</summary>
    public HsCode? Parent => Digits.Length == 2 ? null : At(Digits.Length - 2);

    /// <summary>The section; null for the chapters of national use, 98 and 99.</summary>
    public HsSection? Section => HsSection.OfChapter(ChapterNumber);

    /// <summary>Whether the code is of a chapter for national use, 98 or 99.</summary>
    public bool IsNational => ChapterNumber > 97;

    private int ChapterNumber => ((Digits[0] - '0') * 10) + Digits[1] - '0';

    /// <summary>The same digits in an edition.</summary>
    /// <param name="edition">The edition; a conversion of the code it is not.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public HsCode In(HsEdition edition) => Enum.IsDefined(edition) ? new(Digits, edition) : throw new ArgumentOutOfRangeException(nameof(edition), edition, "There is no such edition.");

    /// <summary>Whether this code is another or is listed under it, in the same edition.</summary>
    /// <param name="other">The chapter, heading or subheading.</param>
    /// <returns>True where the digits begin with those of the other; never across editions.</returns>
    public bool IsWithin(HsCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Edition == other.Edition && Digits.StartsWith(other.Digits, StringComparison.Ordinal);
    }

    private HsCode? At(int digits) => Digits.Length < digits ? null : new(Digits[..digits], Edition);
}
