using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>The verbs of <see cref="ConcentrationExtensions"/> for measures whose quotient is a <see cref="double"/>: 15 significant digits.</summary>
public static class DoubleConcentrationExtensions
{
    /// <inheritdoc cref="ConcentrationExtensions.Concentration{T}(IEnumerable{T})"/>
    public static Concentration Concentration<T>(this IEnumerable<T> parts)
        where T : IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T> => new(parts.Shares());

    /// <inheritdoc cref="ConcentrationExtensions.TryConcentration{T}(IEnumerable{T}, out Concentration)"/>
    public static bool TryConcentration<T>(this IEnumerable<T> parts, [NotNullWhen(true)] out Concentration? concentration)
        where T : IDivisionOperators<T, T, double>, IAdditionOperators<T, T, T>
    {
        concentration = parts.TryShares(out var shares) ? new(shares) : null;
        return concentration is not null;
    }

    /// <inheritdoc cref="ConcentrationExtensions.Concentration{TKey, T}(Breakdown{TKey, T})"/>
    public static Concentration Concentration<TKey, T>(this Breakdown<TKey, T> breakdown)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Values.Concentration();
    }

    /// <inheritdoc cref="ConcentrationExtensions.TryConcentration{TKey, T}(Breakdown{TKey, T}, out Concentration)"/>
    public static bool TryConcentration<TKey, T>(this Breakdown<TKey, T> breakdown, [NotNullWhen(true)] out Concentration? concentration)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, double>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Values.TryConcentration(out concentration);
    }
}
