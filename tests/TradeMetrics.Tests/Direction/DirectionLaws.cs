using FsCheck;
using FsCheck.Xunit;
using Matrix = TradeMetrics.TradeMatrix<string, string>;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MatrixArbitraries)], MaxTest = 200)]
public class DirectionLaws
{
    [Property]
    public bool The_mean_intensity_weighted_by_the_worlds_shares_is_one(Matrix trade) =>
        trade.Rows.Where(row => trade.RowTotal(row) > 0).All(row =>
            Math.Abs(trade.Columns.Sum(column => trade.TradeIntensity()[row, column].GetValueOrDefault() * trade.ColumnTotal(column) / trade.Total) - 1) < 1e-9);

    [Property]
    public bool Intensity_and_preference_depend_neither_on_the_unit_nor_on_the_order(Matrix trade, PositiveInt factor, int seed) =>
        new Func<Matrix, Matrix>[] { x => x.TradeIntensity(), x => x.TradeIntensity(WorldReference.WithoutSelf), x => x.RevealedTradePreference() }
            .All(index => index(trade).IsCloseTo(index(trade.Select((_, _, cell) => cell * factor.Get))) && index(trade).IsCloseTo(index(trade.Shuffled(seed))));

    [Property]
    public bool Preference_is_the_difference_of_both_homogeneous_intensities_over_their_sum(Matrix trade)
    {
        var (preference, inner) = (trade.RevealedTradePreference(), trade.TradeIntensity(WorldReference.WithoutSelf));
        return trade.Rows.All(row => trade.Columns.All(column =>
        {
            var others = trade.RowShares()[row, column] / inner[row, column];
            var outer = (1 - trade.RowShares()[row, column]) / (1 - others);
            return preference[row, column] is not { } index || index is < -1 or > 1 ? preference[row, column] is null
                : inner[row, column] is not > 0 || !double.IsFinite(outer!.Value) || Math.Abs(index - ((inner[row, column]!.Value - outer.Value) / (inner[row, column]!.Value + outer.Value))) < 1e-6;
        }));
    }

    [Property]
    public bool With_two_partners_preference_for_one_is_reluctance_for_the_other(PositiveInt[] cells)
    {
        if (cells.Length < 4)
        {
            return true;
        }

        var preference = MatrixArbitraries.Of(2, 2, (row, column) => cells[(row * 2) + column].Get).RevealedTradePreference();
        return Math.Abs(preference.At(0, 0)!.Value + preference.At(0, 1)!.Value) < 1e-9;
    }

    [Property]
    public bool Introversion_is_bounded_and_depends_neither_on_the_unit_nor_on_the_order(Matrix matrix, PositiveInt factor, int seed)
    {
        var world = World(matrix);
        var indices = new[] { world, world.Select((_, _, cell) => cell * factor.Get), world.Shuffled(seed) }
            .Select(exports => Named(exports).RegionalTrade(["0", "1"]).TryIntroversion(out var index) ? index : (double?)null).ToArray();
        return indices.All(index => index is null == indices[0] is null && (index is null || (index is >= -1 and <= 1 && Math.Abs(index.Value - indices[0]!.Value) < 1e-9)));
    }

    [Property]
    public bool Trade_within_and_with_others_is_all_trade(Matrix matrix)
    {
        var exports = Named(World(matrix));
        var (inside, outside) = (exports.RegionalTrade(["0", "1"]), exports.RegionalTrade([.. exports.Rows.Skip(2)]));
        return Math.Abs(inside.Within + inside.OutsidersWithRegion - inside.Total) < 1e-6
            && Math.Abs(inside.Outsiders - outside.Total) < 1e-6
            && Math.Abs(inside.OutsidersWithRegion - outside.OutsidersWithRegion) < 1e-6;
    }

    // As many rows as columns, at least three, and nothing with oneself.
    private static Matrix World(Matrix matrix)
    {
        var size = Math.Max(3, Math.Max(matrix.RowCount, matrix.ColumnCount));
        return MatrixArbitraries.Of(size, size, (row, column) => row == column ? 0 : matrix.At(row % matrix.RowCount, column % matrix.ColumnCount));
    }

    private static Matrix Named(Matrix matrix) => TradeMatrix.From(
        matrix.ToBreakdown().Select(cell => (cell.Key.Row[1..], cell.Key.Column[1..], cell.Value)), AbsentCells.Missing);
}
