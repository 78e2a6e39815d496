using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>An amount times or over a factor. Each method gives null, or the reason why there is no result.</summary>
internal static class CompoundFormula
{
    internal static UndefinedReason? Exact<T>(T amount, CompoundFactor factor, [MaybeNull] out T result)
        where T : IMultiplyOperators<T, decimal, T>, IDivisionOperators<T, decimal, T>
    {
        result = default;
        if (factor.Problem is { } problem)
        {
            return problem;
        }

        try
        {
            result = factor.Divides ? amount / factor.Size : amount * factor.Size;
            return null;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }

    internal static UndefinedReason? Double<T>(T amount, CompoundFactor factor, [MaybeNull] out T result)
        where T : IMultiplyOperators<T, double, T>
    {
        result = default;
        if ((factor.Problem ?? NotFinite(amount)) is { } problem)
        {
            return problem;
        }

        result = amount * (factor.Divides ? 1 / (double)factor.Size : (double)factor.Size);
        return Measure.IsFinite(result) ? null : UndefinedReason.Overflow;
    }

    internal static UndefinedReason? Single<T>(T amount, CompoundFactor factor, [MaybeNull] out T result)
        where T : IMultiplyOperators<T, float, T>
    {
        result = default;
        if ((factor.Problem ?? NotFinite(amount)) is { } problem)
        {
            return problem;
        }

        result = amount * (factor.Divides ? 1 / (float)factor.Size : (float)factor.Size);
        return Measure.IsFinite(result) ? null : UndefinedReason.Overflow;
    }

    internal static UndefinedReason? Whole<T>(T amount, CompoundFactor factor, out decimal result)
        where T : IBinaryInteger<T>
    {
        if (Measure.TryDecimal(amount, out var exact))
        {
            return Exact(exact, factor, out result);
        }

        result = 0m;
        return UndefinedReason.Overflow;
    }

    private static UndefinedReason? NotFinite<T>(T amount) => Measure.IsFinite(amount) ? null : UndefinedReason.NotFinite;
}
