using System.Numerics;
using NodaTime;

namespace TradeMetrics;

/// <summary>How fast, between published figures, for whole numbers?</summary>
/// <remarks>See <see cref="PublishedGrowthExtensions"/>.</remarks>
public static class IntegerPublishedGrowthExtensions
{
    /// <inheritdoc cref="PublishedGrowthExtensions.GrowthTo{T}(Published{T}, Published{T})"/>
    public static Published<GrowthRate> GrowthTo<T>(this Published<T> from, Published<T> to)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        PublishedFormula.Growth(from, to, static (earlier, later) => earlier.GrowthTo(later), Outward.Exact);

    /// <inheritdoc cref="PublishedGrowthExtensions.TryGrowthTo{T}(Published{T}, Published{T}, out Published{GrowthRate})"/>
    public static bool TryGrowthTo<T>(this Published<T> from, Published<T> to, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        Defined.Try(() => from.GrowthTo(to), out growth);

    /// <inheritdoc cref="PublishedGrowthExtensions.GrowthTo{T, TMeasure}(Published{T}, Published{T}, Func{T, TMeasure})"/>
    public static Published<GrowthRate> GrowthTo<T, TMeasure>(this Published<T> from, Published<T> to, Func<T, TMeasure> measure)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IBinaryInteger<TMeasure> =>
        from.Select(measure).GrowthTo(to.Select(measure));

    /// <inheritdoc cref="PublishedGrowthExtensions.TryGrowthTo{T, TMeasure}(Published{T}, Published{T}, Func{T, TMeasure}, out Published{GrowthRate})"/>
    public static bool TryGrowthTo<T, TMeasure>(this Published<T> from, Published<T> to, Func<T, TMeasure> measure, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IBinaryInteger<TMeasure> =>
        from.Select(measure).TryGrowthTo(to.Select(measure), out growth);

    /// <inheritdoc cref="PublishedGrowthExtensions.CagrTo{T}(Published{T}, Published{T}, Periods)"/>
    public static Published<GrowthRate> CagrTo<T>(this Published<T> from, Published<T> to, Periods years)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        PublishedFormula.Average(from, to, years, (earlier, later) => earlier.CagrTo(later, years), Outward.Exact);

    /// <inheritdoc cref="PublishedGrowthExtensions.TryCagrTo{T}(Published{T}, Published{T}, Periods, out Published{GrowthRate})"/>
    public static bool TryCagrTo<T>(this Published<T> from, Published<T> to, Periods years, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        Defined.Try(() => from.CagrTo(to, years), out growth);

    /// <inheritdoc cref="PublishedGrowthExtensions.CagrTo{T, TMeasure}(Published{T}, Published{T}, Periods, Func{T, TMeasure})"/>
    public static Published<GrowthRate> CagrTo<T, TMeasure>(this Published<T> from, Published<T> to, Periods years, Func<T, TMeasure> measure)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IBinaryInteger<TMeasure> =>
        from.Select(measure).CagrTo(to.Select(measure), years);

    /// <inheritdoc cref="PublishedGrowthExtensions.TryCagrTo{T, TMeasure}(Published{T}, Published{T}, Periods, Func{T, TMeasure}, out Published{GrowthRate})"/>
    public static bool TryCagrTo<T, TMeasure>(this Published<T> from, Published<T> to, Periods years, Func<T, TMeasure> measure, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>
        where TMeasure : struct, IComparable<TMeasure>, IBinaryInteger<TMeasure> =>
        from.Select(measure).TryCagrTo(to.Select(measure), years, out growth);

    /// <inheritdoc cref="PublishedGrowthExtensions.CagrTo{T}(Published{T}, Published{T}, TimePeriod, TimePeriod)"/>
    public static Published<GrowthRate> CagrTo<T>(this Published<T> from, Published<T> to, TimePeriod fromPeriod, TimePeriod toPeriod)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <inheritdoc cref="PublishedGrowthExtensions.TryCagrTo{T}(Published{T}, Published{T}, TimePeriod, TimePeriod, out Published{GrowthRate})"/>
    public static bool TryCagrTo<T>(this Published<T> from, Published<T> to, TimePeriod fromPeriod, TimePeriod toPeriod, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <inheritdoc cref="PublishedGrowthExtensions.CagrTo{T}(Published{T}, Published{T}, LocalDate, LocalDate)"/>
    public static Published<GrowthRate> CagrTo<T>(this Published<T> from, Published<T> to, LocalDate fromPeriod, LocalDate toPeriod)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        from.CagrTo(to, Elapsed.Years(fromPeriod, toPeriod));

    /// <inheritdoc cref="PublishedGrowthExtensions.TryCagrTo{T}(Published{T}, Published{T}, LocalDate, LocalDate, out Published{GrowthRate})"/>
    public static bool TryCagrTo<T>(this Published<T> from, Published<T> to, LocalDate fromPeriod, LocalDate toPeriod, out Published<GrowthRate> growth)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        from.TryCagrTo(to, Elapsed.Years(fromPeriod, toPeriod), out growth);

    /// <inheritdoc cref="PublishedGrowthExtensions.LogGrowthTo{T}(Published{T}, Published{T})"/>
    public static Published<double> LogGrowthTo<T>(this Published<T> from, Published<T> to)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        PublishedFormula.Log(from, to, static (earlier, later) => earlier.LogGrowthTo(later), least: 1e-26);

    /// <inheritdoc cref="PublishedGrowthExtensions.TryLogGrowthTo{T}(Published{T}, Published{T}, out Published{double})"/>
    public static bool TryLogGrowthTo<T>(this Published<T> from, Published<T> to, out Published<double> growth)
        where T : struct, IComparable<T>, IBinaryInteger<T> =>
        Defined.Try(() => from.LogGrowthTo(to), out growth);
}
