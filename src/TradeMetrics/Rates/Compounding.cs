using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>How often interest is added to the capital: never (simple), a number of times a year, or all the time.</summary>
/// <remarks>The default value is <see cref="Annual"/>. A number of times that has a name is that name's value.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(Compounding.Quarterly.PeriodsPerYear); // 4
/// Console.WriteLine(Compounding.TimesPerYear(12)); // monthly
/// Console.WriteLine(Compounding.TimesPerYear(6)); // 6 times a year
/// </code>
/// </example>
[JsonConverter(typeof(CompoundingJsonConverter))]
public readonly partial struct Compounding : IEquatable<Compounding>, IEqualityOperators<Compounding, Compounding, bool>
{
    private const int SimpleCode = -1;
    private const int ContinuousCode = -2;

    // Times a year less one, so that the default is once a year; or one of the two codes.
    private readonly int _code;

    private Compounding(int code) => _code = code;

    /// <summary>Interest is never added to the capital: 1 + r·t.</summary>
    public static Compounding Simple => new(SimpleCode);

    /// <summary>Once a year: (1 + r)^t.</summary>
    public static Compounding Annual => default;

    /// <summary>Twice a year.</summary>
    public static Compounding SemiAnnual => new(1);

    /// <summary>4 times a year.</summary>
    public static Compounding Quarterly => new(3);

    /// <summary>12 times a year.</summary>
    public static Compounding Monthly => new(11);

    /// <summary>52 times a year.</summary>
    public static Compounding Weekly => new(51);

    /// <summary>365 times a year, leap years too.</summary>
    public static Compounding Daily => new(364);

    /// <summary>At every moment: e^(r·t), the limit of ever more times a year.</summary>
    public static Compounding Continuous => new(ContinuousCode);

    /// <summary>How many times a year interest is added; null for simple and for continuous interest.</summary>
    public int? PeriodsPerYear => _code >= 0 ? _code + 1 : null;

    /// <summary>A number of times a year.</summary>
    /// <param name="times">How many times a year, at least 1.</param>
    /// <returns>The compounding; 12 times a year is <see cref="Monthly"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static Compounding TimesPerYear(int times) =>
        times >= 1
            ? new Compounding(times - 1)
            : throw new ArgumentOutOfRangeException(nameof(times), times, "Interest is added at least once a year. For none use Compounding.Simple; for a period of several years use the equivalent annual rate.");

    /// <summary>Whether two ways of compounding are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(Compounding left, Compounding right) => left.Equals(right);

    /// <summary>Whether two ways of compounding differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Compounding left, Compounding right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Compounding other) => _code == other._code;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Compounding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code;
}
