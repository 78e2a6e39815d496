using System.Numerics;

namespace TradeMetrics;

/// <summary>The verb of <see cref="ConcordanceExtensions"/> for measures that are multiplied by a <see cref="double"/>: the sum stays to 15 significant digits.</summary>
public static class DoubleConcordanceExtensions
{
    /// <inheritdoc cref="ConcordanceExtensions.ConvertedBy{TFrom, TTo, T}(Breakdown{TFrom, T}, Concordance{TFrom, TTo})"/>
    public static Breakdown<TTo, T> ConvertedBy<TFrom, TTo, T>(this Breakdown<TFrom, T> breakdown, Concordance<TFrom, TTo> concordance)
        where TFrom : notnull
        where TTo : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, double, T>
    {
        ArgumentNullException.ThrowIfNull(concordance);
        return concordance.Convert(breakdown, static (value, share) => value * (double)share.Fraction);
    }
}
