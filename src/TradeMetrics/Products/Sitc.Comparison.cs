namespace TradeMetrics;

public sealed partial class Sitc
{
    /// <summary>Whether both have the same digits and revision.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Sitc? left, Sitc? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the digits or the revisions differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Sitc? left, Sitc? right) => !(left == right);

    /// <summary>Whether the first stands before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(Sitc left, Sitc right) => Comparer<Sitc>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first does not stand after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(Sitc left, Sitc right) => Comparer<Sitc>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the first stands after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(Sitc left, Sitc right) => right < left;

    /// <summary>Whether the first does not stand before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(Sitc left, Sitc right) => right <= left;

    /// <inheritdoc/>
    public bool Equals(Sitc? other) => other is not null && Revision == other.Revision && Digits == other.Digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sitc other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Digits, Revision);

    /// <inheritdoc/>
    public int CompareTo(Sitc? other) => other is null ? 1
        : string.CompareOrdinal(Digits, other.Digits) is var order and not 0 ? order
        : Revision.CompareTo(other.Revision);
}
