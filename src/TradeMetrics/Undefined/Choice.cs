using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>Refuses what is no member of an enumeration, which would otherwise act as one of them.</summary>
internal static class Choice
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    internal static T Of<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{typeof(T).Name} has no such member. Give {string.Join(", ", Enum.GetNames<T>())}.");
}
