using System.Numerics;

namespace TradeMetrics;

/// <summary>What does it become? Compounding and discounting, for whole numbers; the result is a <see cref="decimal"/>.</summary>
/// <remarks>See <see cref="CompoundingExtensions"/>.</remarks>
public static class IntegerCompoundingExtensions
{
    /// <inheritdoc cref="CompoundingExtensions.CompoundedAt{T}(T, GrowthRate, Periods)"/>
    public static decimal CompoundedAt<T>(this T amount, GrowthRate rate, Periods periods)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, periods, discount: false), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, periods)
            : result;

    /// <inheritdoc cref="CompoundingExtensions.TryCompoundedAt{T}(T, GrowthRate, Periods, out T)"/>
    public static bool TryCompoundedAt<T>(this T amount, GrowthRate rate, Periods periods, out decimal result)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, periods, discount: false), out result) is null;

    /// <inheritdoc cref="CompoundingExtensions.CompoundedAt{T}(T, InterestRate, Periods)"/>
    public static decimal CompoundedAt<T>(this T amount, InterestRate rate, Periods years)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, years, discount: false), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, years)
            : result;

    /// <inheritdoc cref="CompoundingExtensions.TryCompoundedAt{T}(T, InterestRate, Periods, out T)"/>
    public static bool TryCompoundedAt<T>(this T amount, InterestRate rate, Periods years, out decimal result)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, years, discount: false), out result) is null;

    /// <inheritdoc cref="CompoundingExtensions.DiscountedAt{T}(T, GrowthRate, Periods)"/>
    public static decimal DiscountedAt<T>(this T amount, GrowthRate rate, Periods periods)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, periods, discount: true), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, periods)
            : result;

    /// <inheritdoc cref="CompoundingExtensions.TryDiscountedAt{T}(T, GrowthRate, Periods, out T)"/>
    public static bool TryDiscountedAt<T>(this T amount, GrowthRate rate, Periods periods, out decimal result)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, periods, discount: true), out result) is null;

    /// <inheritdoc cref="CompoundingExtensions.DiscountedAt{T}(T, InterestRate, Periods)"/>
    public static decimal DiscountedAt<T>(this T amount, InterestRate rate, Periods years)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, years, discount: true), out var result) is { } reason
            ? throw Undefined.Compounding(reason, amount, rate, years)
            : result;

    /// <inheritdoc cref="CompoundingExtensions.TryDiscountedAt{T}(T, InterestRate, Periods, out T)"/>
    public static bool TryDiscountedAt<T>(this T amount, InterestRate rate, Periods years, out decimal result)
        where T : IBinaryInteger<T> =>
        CompoundFormula.Whole(amount, CompoundFactor.Of(rate, years, discount: true), out result) is null;
}
