using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Whether spans fit together.</summary>
internal static class ColumnCheck
{
    /// <summary>A column beside another: of the same length.</summary>
    internal static void SameLength<T, TOther>(
        ReadOnlySpan<T> column,
        ReadOnlySpan<TOther> other,
        [CallerArgumentExpression(nameof(column))] string name = "",
        [CallerArgumentExpression(nameof(other))] string otherName = "")
    {
        if (column.Length != other.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{otherName} has {other.Length} rows and {name} has {column.Length}. Give columns of one length; slice the longer one."), otherName);
        }
    }

    /// <summary>A destination by row: as long as its input, and apart from it or the very same rows.</summary>
    internal static void Destination(ReadOnlySpan<double> column, ReadOnlySpan<double> destination, [CallerArgumentExpression(nameof(column))] string name = "")
    {
        SameLength(column, destination, name);
        if (column.Overlaps(destination, out var offset) && offset != 0)
        {
            throw new ArgumentException($"The destination overlaps {name}. Give the destination memory of its own, or the very rows of an input.", nameof(destination));
        }
    }

    /// <summary>A destination whose rows need other rows than their own: as long as its input, and apart from it.</summary>
    internal static void Apart(ReadOnlySpan<double> column, ReadOnlySpan<double> destination, [CallerArgumentExpression(nameof(column))] string name = "")
    {
        SameLength(column, destination, name);
        NoOverlap(column, destination, name);
    }

    /// <summary>A destination of any length: apart from a column.</summary>
    internal static void NoOverlap(
        ReadOnlySpan<double> column,
        ReadOnlySpan<double> destination,
        [CallerArgumentExpression(nameof(column))] string name = "",
        [CallerArgumentExpression(nameof(destination))] string destinationName = "")
    {
        if (column.Overlaps(destination))
        {
            throw new ArgumentException($"The {destinationName} overlaps {name}. Give the {destinationName} memory of its own: its rows need other rows of the input.", destinationName);
        }
    }
}
