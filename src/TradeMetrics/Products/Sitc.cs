using System.Numerics;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A code of the Standard International Trade Classification: a section (1 digit), division (2), group (3), subgroup (4) or item (5), with its revision if that is stated.</summary>
/// <remarks>
/// Leading zeros belong to the code. Codes are equal when their digits and revisions are, and are ordered by digits, then by
/// revision. Every digit from 0 to 9 is a section; whether a group exists in a revision is not checked.
/// Source: United Nations, Standard International Trade Classification, Revision 4 (Statistical Papers M 34, 2006).
/// </remarks>
/// <example>
/// <code>
/// var ships = Sitc.Parse("S3:79327");
/// Console.WriteLine($"{ships:D}, {ships.Revision}"); // 793.27, Rev3
/// Console.WriteLine($"section {ships.Section}, division {ships.Division}, group {ships.Group}"); // section 7, division 79, group 793
/// Console.WriteLine(Sitc.Parse("0011").Parent); // 001
/// </code>
/// </example>
[JsonConverter(typeof(ProductCodeJsonConverter<Sitc>))]
public sealed partial class Sitc : IEquatable<Sitc>, IComparable<Sitc>, IComparisonOperators<Sitc, Sitc, bool>, ISpanParsable<Sitc>, IFormattable
{
    private Sitc(string digits, SitcRevision revision) => (Digits, Revision) = (digits, revision);

    /// <summary>The digits, one to five: "0011".</summary>
    public string Digits { get; }

    /// <summary>The revision that gives the code its meaning, if it is stated.</summary>
    public SitcRevision Revision { get; }

    /// <summary>The section: the first digit.</summary>
    public Sitc Section => At(1)!;

    /// <summary>The division: the first two digits; null for a section.</summary>
    public Sitc? Division => At(2);

    /// <summary>The group: the first three digits; null for a section or division.</summary>
    public Sitc? Group => At(3);

    /// <summary>The code one level up; null for a section.</summary>
    public Sitc? Parent => Digits.Length == 1 ? null : At(Digits.Length - 1);

    /// <summary>Whether this code is another or is listed under it, in the same revision.</summary>
    /// <param name="other">The section, division, group, subgroup or item.</param>
    /// <returns>True where the digits begin with those of the other; never across revisions.</returns>
    public bool IsWithin(Sitc other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Revision == other.Revision && Digits.StartsWith(other.Digits, StringComparison.Ordinal);
    }

    private Sitc? At(int digits) => Digits.Length < digits ? null : new(Digits[..digits], Revision);
}
