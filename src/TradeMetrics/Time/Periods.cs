using System.Globalization;

namespace TradeMetrics;

/// <summary>A number of periods or years, whole or fractional, as the verbs take it.</summary>
/// <remarks>
/// It exists so that <c>5</c>, <c>6.5m</c> and <c>6.333</c> can be written in the same place, and is seldom named.
/// A <see cref="double"/> keeps 15 significant digits. One that is not finite, or beyond <see cref="decimal"/>, is
/// remembered as such: the verbs throw <see cref="UndefinedMetricException"/> for it, their <c>Try…</c> twins return false.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(100m.CagrTo(200m, 5).ToString("P2", CultureInfo.InvariantCulture)); // 14.87 %
/// Console.WriteLine(100m.CagrTo(200m, 76 / 12m).ToString("P2", CultureInfo.InvariantCulture)); // 11.57 %
/// </code>
/// </example>
public readonly partial struct Periods : IEquatable<Periods>
{
    private readonly bool _refused;

    private Periods(decimal count, bool refused)
    {
        Count = count;
        _refused = refused;
    }

    /// <summary>The number of periods; zero when it was made from a double that decimal cannot hold.</summary>
    public decimal Count { get; }

    internal bool IsFinite => !_refused;

    /// <summary>Takes a whole number of periods.</summary>
    /// <param name="count">The number of periods.</param>
    public static implicit operator Periods(long count) => FromInt64(count);

    /// <summary>Takes a number of periods.</summary>
    /// <param name="count">The number of periods.</param>
    public static implicit operator Periods(decimal count) => FromDecimal(count);

    /// <summary>Takes a number of periods, to 15 significant digits.</summary>
    /// <param name="count">The number of periods.</param>
    public static implicit operator Periods(double count) => FromDouble(count);

    /// <summary>Takes a whole number of periods.</summary>
    /// <param name="count">The number of periods.</param>
    /// <returns>The same number.</returns>
    public static Periods FromInt64(long count) => new(count, false);

    /// <summary>Takes a number of periods.</summary>
    /// <param name="count">The number of periods.</param>
    /// <returns>The same number.</returns>
    public static Periods FromDecimal(decimal count) => new(count, false);

    /// <summary>Takes a number of periods, to 15 significant digits.</summary>
    /// <param name="count">The number of periods.</param>
    /// <returns>The number, or one that every verb refuses when decimal cannot hold it.</returns>
    public static Periods FromDouble(double count) =>
        Math.Abs(count) < (double)decimal.MaxValue ? new((decimal)count, false) : new(0m, true);

    /// <summary>Whether the two count the same number of periods.</summary>
    /// <param name="left">The first count.</param>
    /// <param name="right">The second count.</param>
    public static bool operator ==(Periods left, Periods right) => left.Equals(right);

    /// <summary>Whether the two count different numbers of periods.</summary>
    /// <param name="left">The first count.</param>
    /// <param name="right">The second count.</param>
    public static bool operator !=(Periods left, Periods right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Periods other) => Count == other.Count && _refused == other._refused;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Periods other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, _refused);

    /// <summary>The count in digits, in the invariant culture.</summary>
    /// <returns>Such as <c>5</c> or <c>6.5</c>.</returns>
    public override string ToString() => _refused ? "not finite" : Count.ToString(CultureInfo.InvariantCulture);
}
