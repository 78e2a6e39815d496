using System.Numerics;

namespace TradeMetrics;

/// <summary>Where a change comes from: the growth of all, of the industry or market, and one's own.</summary>
/// <remarks>
/// <para>All weights are those of the earlier period. Figures are decimals or doubles; of money, take the amounts:
/// <c>breakdown.Select(money => money.Amount)</c>. Effects of decimals sum exactly to the change: they are rounded to as many
/// decimals as leave all sums exact, and the last effect takes what is left. That holds where no effect is larger than all
/// figures together, as where the reference contains the region; beyond, the last of a decimal's 28 digits is lost.</para>
/// <para>Sources: E. Dunn (1960), A statistical and analytical technique for regional analysis, Papers in Regional Science 6;
/// J. Esteban-Marquillas (1972), Shift- and share analysis revisited, Regional and Urban Economics 2; E. Leamer and R. Stern
/// (1970), Quantitative International Economics; J. Richardson (1971), Constant-market-shares analysis of export growth,
/// Journal of International Economics 1.</para>
/// </remarks>
/// <example>
/// <code>
/// var region = Breakdown.From([("a", 90m), ("b", 20m), ("c", 10m), ("d", 60m)]);
/// var later = Breakdown.From([("a", 100m), ("b", 40m), ("c", 10m), ("d", 55m)]);
/// var nation = Breakdown.From([("a", 400m), ("b", 150m), ("c", 150m), ("d", 400m)]);
/// var nationLater = Breakdown.From([("a", 440m), ("b", 210m), ("c", 135m), ("d", 480m)]);
/// var total = region.ShiftShareTo(later, nation, nationLater).Total;
/// Console.WriteLine($"{total.National:F1} {total.IndustryMix:F1} {total.Competitive:F1}"); // 27.0 1.0 -3.0
/// </code>
/// </example>
public static class DecompositionExtensions
{
    /// <summary>Shift-share analysis (Dunn): growth of the reference, of its industries, and the region's own.</summary>
    /// <typeparam name="TKey">What industries, or products, are called by.</typeparam>
    /// <typeparam name="T">Decimals or doubles.</typeparam>
    /// <param name="region">The region's figures in the earlier period.</param>
    /// <param name="laterRegion">The region's figures in the later period.</param>
    /// <param name="reference">The reference's (the nation's, the world's) in the earlier period.</param>
    /// <param name="laterReference">The reference's in the later period.</param>
    /// <param name="absent">What a part is that is not in all.</param>
    /// <returns>The effects by industry and in all.</returns>
    /// <exception cref="MissingPartException">A part is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">The reference has nothing in an industry to grow from while the region has.</exception>
    /// <exception cref="NegativeMeasureException">A figure is negative.</exception>
    /// <exception cref="MetricOverflowException">A figure is outside the range of the measure.</exception>
    /// <remarks>e_i·(G − 1), e_i·(G_i − G), e_i·(g_i − G_i), with growth factors g of the region, G of the reference. An industry that is new to the region, and to the reference, is all competitive.</remarks>
    public static Decomposition<TKey, ShiftShareEffects<T>> ShiftShareTo<TKey, T>(
        this Breakdown<TKey, T> region, Breakdown<TKey, T> laterRegion, Breakdown<TKey, T> reference, Breakdown<TKey, T> laterReference, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IFloatingPoint<T>
    {
        var figures = GrowthFigures<TKey, T>.Of(absent, region, laterRegion, reference, laterReference);
        var overall = figures.Growth;
        return figures.Decomposed(
            i =>
            {
                var (own, industry) = (figures.Own[i], figures.ReferenceGrowth(i));
                var national = figures.Settled(own * overall);
                var mix = figures.Settled(own * (industry - overall));
                return new ShiftShareEffects<T>(national, mix, figures.Change(i) - national - mix);
            },
            static (a, b) => new(a.National + b.National, a.IndustryMix + b.IndustryMix, a.Competitive + b.Competitive));
    }

    /// <summary>Shift-share analysis, where it is defined.</summary>
    /// <typeparam name="TKey">What industries, or products, are called by.</typeparam>
    /// <typeparam name="T">Decimals or doubles.</typeparam>
    /// <param name="region">The region's figures in the earlier period.</param>
    /// <param name="laterRegion">The region's figures in the later period.</param>
    /// <param name="reference">The reference's in the earlier period.</param>
    /// <param name="laterReference">The reference's in the later period.</param>
    /// <param name="absent">What a part is that is not in all.</param>
    /// <param name="effects">The effects, or null.</param>
    /// <returns>False where the throwing form throws.</returns>
    public static bool TryShiftShareTo<TKey, T>(
        this Breakdown<TKey, T> region, Breakdown<TKey, T> laterRegion, Breakdown<TKey, T> reference, Breakdown<TKey, T> laterReference, AbsentParts absent,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Decomposition<TKey, ShiftShareEffects<T>>? effects)
        where TKey : notnull
        where T : struct, IFloatingPoint<T> => Defined.Try(() => region.ShiftShareTo(laterRegion, reference, laterReference, absent), out effects);

    /// <summary>Shift-share analysis with a homothetic reference (Esteban-Marquillas): the competitive effect without, and because of, specialisation.</summary>
    /// <typeparam name="TKey">What industries, or products, are called by.</typeparam>
    /// <typeparam name="T">Decimals or doubles.</typeparam>
    /// <param name="region">The region's figures in the earlier period.</param>
    /// <param name="laterRegion">The region's figures in the later period.</param>
    /// <param name="reference">The reference's (the nation's, the world's) in the earlier period.</param>
    /// <param name="laterReference">The reference's in the later period.</param>
    /// <param name="absent">What a part is that is not in all.</param>
    /// <returns>The effects by industry and in all; competitive and allocation effect sum to the classic competitive one.</returns>
    /// <exception cref="MissingPartException">A part is not in all of them.</exception>
    /// <exception cref="UndefinedMetricException">Region or reference has nothing in an industry to grow from.</exception>
    /// <exception cref="NegativeMeasureException">A figure is negative.</exception>
    /// <exception cref="MetricOverflowException">A figure is outside the range of the measure.</exception>
    /// <remarks>h_i·(g_i − G_i) and (e_i − h_i)·(g_i − G_i), with h_i = e·E_i / E: what the region would have, had it the reference's structure.</remarks>
    public static Decomposition<TKey, HomotheticEffects<T>> EstebanMarquillasTo<TKey, T>(
        this Breakdown<TKey, T> region, Breakdown<TKey, T> laterRegion, Breakdown<TKey, T> reference, Breakdown<TKey, T> laterReference, AbsentParts absent = AbsentParts.Refuse)
        where TKey : notnull
        where T : struct, IFloatingPoint<T>
    {
        var figures = GrowthFigures<TKey, T>.Of(absent, region, laterRegion, reference, laterReference);
        var overall = figures.Growth;
        return figures.Decomposed(
            i =>
            {
                var (own, industry) = (figures.Own[i], figures.ReferenceGrowth(i));
                var national = figures.Settled(own * overall);
                var mix = figures.Settled(own * (industry - overall));
                var competitive = figures.Settled(figures.Homothetic(i) * (figures.OwnGrowth(i) - industry));
                return new HomotheticEffects<T>(national, mix, competitive, figures.Change(i) - national - mix - competitive);
            },
            static (a, b) => new(a.National + b.National, a.IndustryMix + b.IndustryMix, a.Competitive + b.Competitive, a.Allocation + b.Allocation));
    }

    /// <summary>Shift-share analysis with a homothetic reference, where it is defined.</summary>
    /// <typeparam name="TKey">What industries, or products, are called by.</typeparam>
    /// <typeparam name="T">Decimals or doubles.</typeparam>
    /// <param name="region">The region's figures in the earlier period.</param>
    /// <param name="laterRegion">The region's figures in the later period.</param>
    /// <param name="reference">The reference's in the earlier period.</param>
    /// <param name="laterReference">The reference's in the later period.</param>
    /// <param name="absent">What a part is that is not in all.</param>
    /// <param name="effects">The effects, or null.</param>
    /// <returns>False where the throwing form throws.</returns>
    public static bool TryEstebanMarquillasTo<TKey, T>(
        this Breakdown<TKey, T> region, Breakdown<TKey, T> laterRegion, Breakdown<TKey, T> reference, Breakdown<TKey, T> laterReference, AbsentParts absent,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Decomposition<TKey, HomotheticEffects<T>>? effects)
        where TKey : notnull
        where T : struct, IFloatingPoint<T> => Defined.Try(() => region.EstebanMarquillasTo(laterRegion, reference, laterReference, absent), out effects);
}
