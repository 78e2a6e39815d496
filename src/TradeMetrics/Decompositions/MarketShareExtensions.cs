using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TradeMetrics;

/// <summary>Constant market share analysis: why exports grew faster or slower than the world's.</summary>
/// <remarks>
/// All weights are those of the earlier period (base-year weights), and products come before markets: the other order moves
/// amounts between the commodity and the market effect. Figures are decimals or doubles, by product and market;
/// <see cref="TradeMatrix{TRow, TColumn}.ToBreakdown"/> makes them of a matrix. Sources and exactness: <see cref="DecompositionExtensions"/>.
/// </remarks>
/// <example>
/// <code>
/// var exports = Breakdown.From([(("tea", "US"), 60m), (("silk", "EU"), 40m)]);
/// var later = Breakdown.From([(("tea", "US"), 90m), (("silk", "EU"), 40m)]);
/// var world = Breakdown.From([(("tea", "US"), 300m), (("tea", "EU"), 200m), (("silk", "EU"), 500m)]);
/// var laterWorld = Breakdown.From([(("tea", "US"), 390m), (("tea", "EU"), 210m), (("silk", "EU"), 500m)]);
/// var total = exports.ConstantMarketShareTo(later, world, laterWorld, AbsentParts.Zero).Total;
/// Console.WriteLine($"{total.Growth:F0} {total.Commodity:F0} {total.Market:F0} {total.Competitiveness:F0}, {total.Change:F0} in all"); // 10 2 6 12, 30 in all
/// </code>
/// </example>
public static class MarketShareExtensions
{
    /// <summary>Constant market share analysis: the growth of the world's trade, of its products, of its markets, and competitiveness.</summary>
    /// <typeparam name="TProduct">What products are called by.</typeparam>
    /// <typeparam name="TMarket">What markets are called by.</typeparam>
    /// <typeparam name="T">Decimals or doubles.</typeparam>
    /// <param name="exports">The economy's exports by product and market in the earlier period.</param>
    /// <param name="laterExports">Its exports in the later period.</param>
    /// <param name="world">The world's exports by product and market in the earlier period.</param>
    /// <param name="laterWorld">The world's exports in the later period.</param>
    /// <param name="absent">What a part is that is not in all.</param>
    /// <returns>The effects by product and market, and in all.</returns>
    /// <exception cref="MissingPartException">A part is in one of them alone.</exception>
    /// <exception cref="UndefinedMetricException">The world has nothing in a market to grow from while the economy has.</exception>
    /// <exception cref="NegativeMeasureException">A figure is negative.</exception>
    /// <exception cref="MetricOverflowException">A figure is outside the range of the measure.</exception>
    /// <remarks>X1 − X0 = r·X0 + Σ(r_i − r)·X_i0 + ΣΣ(r_ij − r_i)·X_ij0 + ΣΣ(X_ij1 − X_ij0 − r_ij·X_ij0), r being growth rates of the world's exports.</remarks>
    public static Decomposition<(TProduct Product, TMarket Market), MarketShareEffects<T>> ConstantMarketShareTo<TProduct, TMarket, T>(
        this Breakdown<(TProduct Product, TMarket Market), T> exports,
        Breakdown<(TProduct Product, TMarket Market), T> laterExports,
        Breakdown<(TProduct Product, TMarket Market), T> world,
        Breakdown<(TProduct Product, TMarket Market), T> laterWorld,
        AbsentParts absent = AbsentParts.Refuse)
        where TProduct : notnull
        where TMarket : notnull
        where T : struct, IFloatingPoint<T>
    {
        var figures = GrowthFigures<(TProduct Product, TMarket Market), T>.Of(absent, exports, laterExports, world, laterWorld);
        var (overall, products) = (figures.Growth, new Dictionary<TProduct, (T Earlier, T Later)>());
        for (var i = 0; i < figures.Keys.Length; i++)
        {
            var (earlier, later) = products.GetValueOrDefault(figures.Keys[i].Product);
            products[figures.Keys[i].Product] = (earlier + figures.Reference[i], later + figures.LaterReference[i]);
        }

        return figures.Decomposed(
            i =>
            {
                var (own, cell) = (figures.Own[i], figures.ReferenceGrowth(i));
                var (earlier, later) = products[figures.Keys[i].Product];
                var product = T.IsZero(own) ? T.Zero : (later - earlier) / earlier;
                var growth = figures.Settled(own * overall);
                var commodity = figures.Settled(own * (product - overall));
                var market = figures.Settled(own * (cell - product));
                return new MarketShareEffects<T>(growth, commodity, market, figures.Change(i) - growth - commodity - market);
            },
            static (a, b) => new(a.Growth + b.Growth, a.Commodity + b.Commodity, a.Market + b.Market, a.Competitiveness + b.Competitiveness));
    }

    /// <summary>Constant market share analysis, where it is defined.</summary>
    /// <typeparam name="TProduct">What products are called by.</typeparam>
    /// <typeparam name="TMarket">What markets are called by.</typeparam>
    /// <typeparam name="T">Decimals or doubles.</typeparam>
    /// <param name="exports">The economy's exports by product and market in the earlier period.</param>
    /// <param name="laterExports">Its exports in the later period.</param>
    /// <param name="world">The world's exports in the earlier period.</param>
    /// <param name="laterWorld">The world's exports in the later period.</param>
    /// <param name="absent">What a part is that is not in all.</param>
    /// <param name="effects">The effects, or null.</param>
    /// <returns>False where the throwing form throws.</returns>
    public static bool TryConstantMarketShareTo<TProduct, TMarket, T>(
        this Breakdown<(TProduct Product, TMarket Market), T> exports,
        Breakdown<(TProduct Product, TMarket Market), T> laterExports,
        Breakdown<(TProduct Product, TMarket Market), T> world,
        Breakdown<(TProduct Product, TMarket Market), T> laterWorld,
        AbsentParts absent,
        [NotNullWhen(true)] out Decomposition<(TProduct Product, TMarket Market), MarketShareEffects<T>>? effects)
        where TProduct : notnull
        where TMarket : notnull
        where T : struct, IFloatingPoint<T> => Defined.Try(() => exports.ConstantMarketShareTo(laterExports, world, laterWorld, absent), out effects);

    /// <summary>What each cell adds to the growth of a matrix's total: (later − earlier) / earlier total.</summary>
    /// <typeparam name="TRow">What products are called by.</typeparam>
    /// <typeparam name="TColumn">What markets are called by.</typeparam>
    /// <param name="exports">Products by markets in the earlier period.</param>
    /// <param name="later">The same in the later period, in any order.</param>
    /// <returns>Fractions of the earlier total; a row's total is the product's contribution, a column's the market's, the total the growth. Gaps where either cell is missing: then the totals are those of the others.</returns>
    /// <exception cref="NonPositiveBaseException">The earlier total is zero.</exception>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">A total is outside the range of a double.</exception>
    /// <example>
    /// <code>
    /// var exports = TradeMatrix.From([("tea", "US", 60.0), ("tea", "EU", 40.0)], AbsentCells.Missing);
    /// var later = TradeMatrix.From([("tea", "US", 75.0), ("tea", "EU", 35.0)], AbsentCells.Missing);
    /// var contributions = exports.ContributionsTo(later);
    /// Console.WriteLine($"{contributions["tea", "US"]:P0} {contributions["tea", "EU"]:P0}, {contributions.Total:P0} in all"); // 15 % -5 %, 10 % in all
    /// </code>
    /// </example>
    public static TradeMatrix<TRow, TColumn> ContributionsTo<TRow, TColumn>(this TradeMatrix<TRow, TColumn> exports, TradeMatrix<TRow, TColumn> later)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(later);
        _ = later.TradeTotals();
        var total = exports.TradeTotals().Total;
        return total > 0
            ? exports.With(later, (from, to) => (to - from) / total, "it is outside the range of a double")
            : throw new NonPositiveBaseException("Contributions to growth are undefined: the earlier total must be above zero. State the differences instead.");
    }
}
