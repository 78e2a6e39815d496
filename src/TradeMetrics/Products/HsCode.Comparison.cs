namespace TradeMetrics;

public sealed partial class HsCode
{
    /// <summary>Whether both have the same digits and edition.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(HsCode? left, HsCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the digits or the editions differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(HsCode? left, HsCode? right) => !(left == right);

    /// <summary>Whether the first stands before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(HsCode left, HsCode right) => Comparer<HsCode>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first does not stand after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(HsCode left, HsCode right) => Comparer<HsCode>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the first stands after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(HsCode left, HsCode right) => right < left;

    /// <summary>Whether the first does not stand before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(HsCode left, HsCode right) => right <= left;

    /// <inheritdoc/>
    public bool Equals(HsCode? other) => other is not null && Edition == other.Edition && Digits == other.Digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HsCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Digits, Edition);

    /// <inheritdoc/>
    public int CompareTo(HsCode? other) => other is null ? 1
        : string.CompareOrdinal(Digits, other.Digits) is var order and not 0 ? order
        : Edition.CompareTo(other.Edition);
}
