namespace TradeMetrics;

/// <summary>Where trade goes: partners' weight in it, against their weight in the world's.</summary>
/// <remarks>
/// <para>Rows are reporters, columns partners, of exports, imports, or the sum of both. The world is the sum of the rows that are
/// there; totals are of the cells that are there. The share of a partner in exports is <see cref="TradeMatrix{TRow, TColumn}.RowShares"/>.</para>
/// <para>Sources: World Bank, WITS Trade Indicators (trade intensity index); M. Mikic and J. Gilbert (2009), Trade Statistics in
/// Policymaking, UN ESCAP, chapter V; L. Iapadre (2006), Regional integration agreements and the geography of world trade, in
/// De Lombaerde (ed.), Assessment and Measurement of Regional Integration; L. Iapadre and L. Tajoli (2014), Emerging countries
/// and trade regionalization, Journal of Policy Modeling 36.</para>
/// </remarks>
/// <example>
/// <code>
/// var exports = TradeMatrix.From(
///     [("CN", "US", 30.0), ("CN", "VN", 10.0), ("AU", "US", 10.0), ("AU", "VN", 50.0)], AbsentCells.Missing);
/// Console.WriteLine(exports.RowShares()["CN", "US"]); // 0.75
/// Console.WriteLine(exports.TradeIntensity()["CN", "US"]); // 1.875
/// Console.WriteLine(exports.TradeIntensity(WorldReference.WithoutSelf)["CN", "US"]?.ToString("F1")); // 4.5
/// </code>
/// </example>
public static class DirectionExtensions
{
    /// <summary>Trade intensity: the share of a partner in a reporter's trade over its share in the world's.</summary>
    /// <typeparam name="TRow">What reporters are called by.</typeparam>
    /// <typeparam name="TColumn">What partners are called by.</typeparam>
    /// <param name="trade">Reporters by partners.</param>
    /// <param name="world">Whether the world includes the reporter itself, as in WITS and ESCAP; without it, it is Iapadre's homogeneous intensity, which does not fall with the reporter's size.</param>
    /// <returns>From 0; above 1, trade is more intense than the world's. Gaps where the reporter, or the world, trades nothing (with the partner).</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>(x_cp / X_c) / (x_wp / X_w). With the whole world, its mean weighted by the world's shares is 1 for every reporter.</remarks>
    public static TradeMatrix<TRow, TColumn> TradeIntensity<TRow, TColumn>(this TradeMatrix<TRow, TColumn> trade, WorldReference world = WorldReference.Whole)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(trade);
        return RelativeShare.Of(trade, world, "trades");
    }

    /// <summary>Revealed trade preference: the homogeneous intensity of trade with a partner against that with all others.</summary>
    /// <typeparam name="TRow">What reporters are called by.</typeparam>
    /// <typeparam name="TColumn">What partners are called by.</typeparam>
    /// <param name="trade">Reporters by partners; with the same keys, the diagonal is left out or zero.</param>
    /// <returns>From −1, no trade with the partner, through 0, trade as that of others, to 1, trade with it alone. Gaps where reporter and others both trade nothing, or nothing else.</returns>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <remarks>(HI − HE) / (HI + HE), HI = (T_cp / T_c) / (T_rp / T_r), HE = (1 − T_cp / T_c) / (1 − T_rp / T_r), r being the world without the reporter. Iapadre and Tajoli (2014), the bilateral form of trade introversion.</remarks>
    public static TradeMatrix<TRow, TColumn> RevealedTradePreference<TRow, TColumn>(this TradeMatrix<TRow, TColumn> trade)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(trade);
        return trade.MadeBesideOthers(
            static (cell, rest, others, othersRest) => RelativeShare.Preference(cell, rest, others, othersRest),
            static (cell, rest, others, othersRest) => cell + rest <= 0 ? "it trades nothing at all"
                : others + othersRest <= 0 ? "nobody else trades anything"
                : cell <= 0 ? "nobody trades with it"
                : "nobody trades with anyone else");
    }

    /// <summary>The trade of a region within itself and with others.</summary>
    /// <typeparam name="TKey">What economies are called by.</typeparam>
    /// <param name="exports">The exports of all economies, exporters by importers.</param>
    /// <param name="members">The members of the region, each among the rows or the columns.</param>
    /// <returns>The region's trade, from which its indices come.</returns>
    /// <exception cref="KeyNotFoundException">A member is neither a row nor a column.</exception>
    /// <exception cref="NegativeMeasureException">A cell is negative.</exception>
    /// <exception cref="MetricOverflowException">The total is outside the range of a double.</exception>
    /// <exception cref="UndefinedMetricException">A cell between two different economies is missing.</exception>
    /// <example>
    /// <code>
    /// var exports = TradeMatrix.From(
    ///     [("AR", "BR", 20.0), ("BR", "AR", 20.0), ("AR", "US", 30.0), ("BR", "US", 30.0), ("US", "AR", 50.0), ("US", "BR", 50.0), ("US", "CN", 300.0), ("CN", "US", 300.0)],
    ///     AbsentCells.Zero);
    /// var mercosur = exports.RegionalTrade(["AR", "BR"]);
    /// Console.WriteLine($"{mercosur.IntraShare():P1}"); // 33.3 %
    /// Console.WriteLine(mercosur.Introversion().ToString("F3")); // 0.579
    /// </code>
    /// </example>
    public static RegionalTrade RegionalTrade<TKey>(this TradeMatrix<TKey, TKey> exports, IEnumerable<TKey> members)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(members);
        HashSet<TKey> region = [.. members];
        foreach (var member in region)
        {
            _ = exports.Rows.Contains(member) || exports.Columns.Contains(member)
                ? member
                : throw new KeyNotFoundException($"There is no \"{member}\" among the rows or the columns.");
        }

        _ = exports.TradeTotals();
        var (within, sold, bought, outside) = (0d, 0d, 0d, 0d);
        bool[] isMember = [.. exports.Columns.Select(region.Contains)];
        for (var row = 0; row < exports.RowCount; row++)
        {
            var cells = exports.Cells(row);
            var exporter = region.Contains(exports.Rows[row]);
            for (var column = 0; column < cells.Length; column++)
            {
                if (double.IsNaN(cells[column]))
                {
                    Known(exports, row, column);
                    continue;
                }

                // Each flow is in one of the four, so that none is found as a difference.
                switch (exporter, isMember[column])
                {
                    case (true, true):
                        within += cells[column];
                        break;
                    case (true, false):
                        sold += cells[column];
                        break;
                    case (false, true):
                        bought += cells[column];
                        break;
                    default:
                        outside += cells[column];
                        break;
                }
            }
        }

        return new(within, sold, bought, outside);
    }

    private static void Known<TKey>(TradeMatrix<TKey, TKey> exports, int row, int column)
        where TKey : notnull
    {
        var (exporter, importer) = (exports.Rows[row], exports.Columns[column]);
        if (!EqualityComparer<TKey>.Default.Equals(exporter, importer))
        {
            throw new UndefinedMetricException(
                UndefinedReason.NoData,
                $"Regional trade needs all flows, but that from \"{exporter}\" to \"{importer}\" is missing: {exports.Why(row, column)}. "
                + "Where no record means no trade, make the matrix with AbsentCells.Zero; or leave the economy out of rows and columns.");
        }
    }
}
