using System.Numerics;
using NodaTime;

namespace TradeMetrics;

/// <summary>How fast? Growth along time, for floats: 7 significant digits.</summary>
/// <remarks>See <see cref="GrowthExtensions"/>.</remarks>
public static class SingleGrowthExtensions
{
    /// <inheritdoc cref="GrowthExtensions.GrowthTo{T}(T, T)"/>
    public static GrowthRate GrowthTo<T>(this T from, T to)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Growth(Ratio.Single(from, to), out var growth) is { } reason ? throw Undefined.Growth(reason, from, to) : growth;

    /// <inheritdoc cref="GrowthExtensions.TryGrowthTo{T}(T, T, out GrowthRate)"/>
    public static bool TryGrowthTo<T>(this T from, T to, out GrowthRate growth)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Growth(Ratio.Single(from, to), out growth) is null;

    /// <inheritdoc cref="GrowthExtensions.GrowthTo{T, TMeasure}(T, T, Func{T, TMeasure})"/>
    public static GrowthRate GrowthTo<T, TMeasure>(this T from, T to, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).GrowthTo(measure(to));
    }

    /// <inheritdoc cref="GrowthExtensions.TryGrowthTo{T, TMeasure}(T, T, Func{T, TMeasure}, out GrowthRate)"/>
    public static bool TryGrowthTo<T, TMeasure>(this T from, T to, Func<T, TMeasure> measure, out GrowthRate growth)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).TryGrowthTo(measure(to), out growth);
    }

    /// <inheritdoc cref="GrowthExtensions.CagrTo{T}(T, T, Periods)"/>
    public static GrowthRate CagrTo<T>(this T from, T to, Periods years)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Cagr(Ratio.Single(from, to), years, out var growth) is { } reason
            ? throw (years.IsFinite && years.Count > 0m ? Undefined.Growth(reason, from, to) : Undefined.Time(years))
            : growth;

    /// <inheritdoc cref="GrowthExtensions.TryCagrTo{T}(T, T, Periods, out GrowthRate)"/>
    public static bool TryCagrTo<T>(this T from, T to, Periods years, out GrowthRate growth)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Cagr(Ratio.Single(from, to), years, out growth) is null;

    /// <inheritdoc cref="GrowthExtensions.CagrTo{T, TMeasure}(T, T, Periods, Func{T, TMeasure})"/>
    public static GrowthRate CagrTo<T, TMeasure>(this T from, T to, Periods years, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).CagrTo(measure(to), years);
    }

    /// <inheritdoc cref="GrowthExtensions.TryCagrTo{T, TMeasure}(T, T, Periods, Func{T, TMeasure}, out GrowthRate)"/>
    public static bool TryCagrTo<T, TMeasure>(this T from, T to, Periods years, Func<T, TMeasure> measure, out GrowthRate growth)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).TryCagrTo(measure(to), years, out growth);
    }

    /// <inheritdoc cref="GrowthExtensions.CagrTo{T}(T, T, TimePeriod, TimePeriod)"/>
    public static GrowthRate CagrTo<T>(this T from, T to, TimePeriod fromPeriod, TimePeriod toPeriod)
        where T : IDivisionOperators<T, T, float> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <inheritdoc cref="GrowthExtensions.TryCagrTo{T}(T, T, TimePeriod, TimePeriod, out GrowthRate)"/>
    public static bool TryCagrTo<T>(this T from, T to, TimePeriod fromPeriod, TimePeriod toPeriod, out GrowthRate growth)
        where T : IDivisionOperators<T, T, float> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <inheritdoc cref="GrowthExtensions.CagrTo{T}(T, T, LocalDate, LocalDate)"/>
    public static GrowthRate CagrTo<T>(this T from, T to, LocalDate fromPeriod, LocalDate toPeriod)
        where T : IDivisionOperators<T, T, float> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <inheritdoc cref="GrowthExtensions.TryCagrTo{T}(T, T, LocalDate, LocalDate, out GrowthRate)"/>
    public static bool TryCagrTo<T>(this T from, T to, LocalDate fromPeriod, LocalDate toPeriod, out GrowthRate growth)
        where T : IDivisionOperators<T, T, float> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <inheritdoc cref="GrowthExtensions.LogGrowthTo{T}(T, T)"/>
    public static double LogGrowthTo<T>(this T from, T to)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Log(Ratio.Single(from, to), out var growth) is { } reason ? throw Undefined.Growth(reason, from, to) : growth;

    /// <inheritdoc cref="GrowthExtensions.TryLogGrowthTo{T}(T, T, out double)"/>
    public static bool TryLogGrowthTo<T>(this T from, T to, out double growth)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Log(Ratio.Single(from, to), out growth) is null;

    /// <inheritdoc cref="GrowthExtensions.LogGrowthTo{T, TMeasure}(T, T, Func{T, TMeasure})"/>
    public static double LogGrowthTo<T, TMeasure>(this T from, T to, Func<T, TMeasure> measure)
        where TMeasure : IDivisionOperators<TMeasure, TMeasure, float>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure(from).LogGrowthTo(measure(to));
    }

    /// <inheritdoc cref="GrowthExtensions.TimeToReach{T}(T, T, GrowthRate)"/>
    public static double TimeToReach<T>(this T from, T to, GrowthRate rate)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Reach(Ratio.Single(from, to), rate, out var periods) is { } reason
            ? throw (reason == UndefinedReason.NeverReached ? Undefined.Never(from, to, rate) : Undefined.Growth(reason, from, to))
            : periods;

    /// <inheritdoc cref="GrowthExtensions.TryTimeToReach{T}(T, T, GrowthRate, out double)"/>
    public static bool TryTimeToReach<T>(this T from, T to, GrowthRate rate, out double periods)
        where T : IDivisionOperators<T, T, float> =>
        GrowthFormula.Reach(Ratio.Single(from, to), rate, out periods) is null;
}
