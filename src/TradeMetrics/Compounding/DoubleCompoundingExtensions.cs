using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>What does it become? Compounding and discounting, for doubles, and any measure that a <see cref="double"/> multiplies (quantities of UnitsNet).</summary>
/// <remarks>See <see cref="CompoundingExtensions"/>.</remarks>
public static class DoubleCompoundingExtensions
{
    /// <inheritdoc cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)"/>
    public static T CompoundedAt<T>(this T amount, GrowthRate rate, Periods periods)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, periods, discount: false), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, periods)
            : result!;

    /// <inheritdoc cref="CompoundingExtensions.TryCompoundedAt{T}(T, GrowthRate, Periods, out T)"/>
    public static bool TryCompoundedAt<T>(this T amount, GrowthRate rate, Periods periods, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, periods, discount: false), out result) is null;

    /// <inheritdoc cref="CompoundingExtensions.CompoundedAt{T}(T, InterestRate, Periods)"/>
    public static T CompoundedAt<T>(this T amount, InterestRate rate, Periods years)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, years, discount: false), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, years)
            : result!;

    /// <inheritdoc cref="CompoundingExtensions.TryCompoundedAt{T}(T, InterestRate, Periods, out T)"/>
    public static bool TryCompoundedAt<T>(this T amount, InterestRate rate, Periods years, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, years, discount: false), out result) is null;

    /// <inheritdoc cref="CompoundingExtensions.DiscountedAt{T}(T, GrowthRate, Periods)"/>
    public static T DiscountedAt<T>(this T amount, GrowthRate rate, Periods periods)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, periods, discount: true), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, periods)
            : result!;

    /// <inheritdoc cref="CompoundingExtensions.TryDiscountedAt{T}(T, GrowthRate, Periods, out T)"/>
    public static bool TryDiscountedAt<T>(this T amount, GrowthRate rate, Periods periods, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, periods, discount: true), out result) is null;

    /// <inheritdoc cref="CompoundingExtensions.DiscountedAt{T}(T, InterestRate, Periods)"/>
    public static T DiscountedAt<T>(this T amount, InterestRate rate, Periods years)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, years, discount: true), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, years)
            : result!;

    /// <inheritdoc cref="CompoundingExtensions.TryDiscountedAt{T}(T, InterestRate, Periods, out T)"/>
    public static bool TryDiscountedAt<T>(this T amount, InterestRate rate, Periods years, [MaybeNullWhen(false)] out T result)
        where T : IMultiplyOperators<T, double, T> =>
        CompoundFormula.Double(amount, CompoundFactor.Of(rate, years, discount: true), out result) is null;
}
