using FsCheck;
using FsCheck.Xunit;
using Matrix = TradeMetrics.TradeMatrix<string, string>;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MatrixArbitraries)], MaxTest = 200)]
public class AdvantageLaws
{
    private const double Rounding = 1e-9;

    private static readonly Func<Matrix, Matrix>[] s_indices =
    [
        exports => exports.BalassaIndex(), exports => exports.BalassaIndex(WorldReference.WithoutSelf), exports => exports.SymmetricAdvantage(),
        exports => exports.NormalizedAdvantage(), exports => exports.AdditiveAdvantage(), exports => exports.AdditiveAdvantage(WorldReference.WithoutSelf), exports => exports.RelativeAdvantage(),
    ];

    [Property]
    public bool No_index_depends_on_the_unit(Matrix exports, PositiveInt factor) =>
        s_indices.All(index => index(exports).IsCloseTo(index(exports.Select((_, _, cell) => cell * factor.Get))));

    [Property]
    public bool No_index_depends_on_the_order_of_rows_and_columns(Matrix exports, int seed) =>
        s_indices.All(index => index(exports).IsCloseTo(index(exports.Shuffled(seed))));

    [Property]
    public bool The_mean_over_products_weighted_by_the_world_is_one(Matrix exports) =>
        exports.Rows.Where(row => exports.RowTotal(row) > 0).All(row =>
            Math.Abs(exports.Columns.Sum(column => exports.BalassaIndex()[row, column].GetValueOrDefault() * exports.ColumnTotal(column) / exports.Total) - 1) < Rounding);

    [Property]
    public bool The_mean_over_economies_weighted_by_their_size_is_one(Matrix exports) =>
        exports.Columns.Where(column => exports.ColumnTotal(column) > 0).All(column =>
            Math.Abs(exports.Rows.Sum(row => exports.BalassaIndex()[row, column].GetValueOrDefault() * exports.RowTotal(row) / exports.Total) - 1) < Rounding);

    [Property]
    public bool Against_others_or_a_given_world_an_index_does_not_depend_on_the_size_of_the_economy(Matrix exports, PositiveInt factor, PositiveInt place)
    {
        var chosen = place.Get % exports.RowCount;
        var larger = exports.Select((row, _, cell) => row == chosen ? cell * factor.Get : cell);
        var world = exports.ColumnTotals();
        return Same(exports.BalassaIndex(WorldReference.WithoutSelf), larger.BalassaIndex(WorldReference.WithoutSelf), chosen)
            && Same(exports.RelativeAdvantage(), larger.RelativeAdvantage(), chosen)
            && (world.Whole == 0 || exports.BalassaIndex(world).IsCloseTo(larger.BalassaIndex(world)));
    }

    [Property]
    public bool Relative_advantage_in_a_product_does_not_depend_on_how_much_of_it_is_traded(Matrix exports, PositiveInt factor, PositiveInt place)
    {
        var chosen = place.Get % exports.ColumnCount;
        var more = exports.Select((_, column, cell) => column == chosen ? cell * factor.Get : cell);
        return Same(exports.RelativeAdvantage().Transpose(), more.RelativeAdvantage().Transpose(), chosen);
    }

    [Property]
    public bool The_world_of_all_rows_is_the_world_that_could_be_given(Matrix exports) =>
        exports.Total == 0 || exports.BalassaIndex().IsCloseTo(exports.BalassaIndex(exports.ColumnTotals()));

    [Property]
    public bool Symmetric_advantage_is_between_minus_one_and_one_and_rises_with_Balassas_index(Matrix exports)
    {
        var pairs = exports.BalassaIndex().Figures().Zip(exports.SymmetricAdvantage().Figures())
            .Where(pair => pair.First is not null).OrderBy(pair => pair.First).ToArray();
        return pairs.All(pair => pair.Second is >= -1 and < 1) && pairs.Zip(pairs.Skip(1)).All(next => next.First.Second <= next.Second.Second + Rounding);
    }

    [Property]
    public bool Normalised_advantage_sums_to_zero_over_rows_and_over_columns_and_is_a_quarter_at_most(Matrix exports)
    {
        var advantage = exports.NormalizedAdvantage();
        return advantage.Rows.All(row => !advantage.TryRowTotal(row, out var sum) || Math.Abs(sum) < Rounding)
            && advantage.Columns.All(column => !advantage.TryColumnTotal(column, out var sum) || Math.Abs(sum) < Rounding)
            && advantage.Figures().All(figure => figure is null or (>= -0.25 - Rounding and <= 0.25 + Rounding));
    }

    [Property]
    public bool Additive_advantage_sums_to_zero_over_the_products_of_an_economy(Matrix exports) =>
        exports.Rows.All(row => !exports.AdditiveAdvantage().TryRowTotal(row, out var sum) || Math.Abs(sum) < Rounding)
        && exports.AdditiveAdvantage().Figures().All(figure => figure is null or (>= -1 and <= 1));

    [Property]
    public bool All_indices_agree_on_which_side_of_the_world_a_product_is(Matrix exports) =>
        exports.Rows.All(row => exports.Columns.All(column => exports.BalassaIndex()[row, column] is not { } index
            || Math.Abs(index - 1) < Rounding
            || (Math.Sign(index - 1) == Math.Sign(exports.SymmetricAdvantage()[row, column]!.Value)
                && Math.Sign(index - 1) == Math.Sign(exports.NormalizedAdvantage()[row, column]!.Value)
                && Math.Sign(index - 1) == Math.Sign(exports.AdditiveAdvantage()[row, column]!.Value)
                && exports.BinaryAdvantage()[row, column] == (index > 1 ? 1 : 0))));

    [Property]
    public bool Equal_structures_have_no_advantage_anywhere(PositiveInt[] structure, PositiveInt[] sizes)
    {
        if (structure.Length == 0 || sizes.Length == 0)
        {
            return true;
        }

        var exports = MatrixArbitraries.Of(sizes.Length, structure.Length, (row, column) => sizes[row].Get * structure[column].Get);
        return exports.BalassaIndex().Figures().All(figure => Math.Abs(figure!.Value - 1) < Rounding)
            && exports.NormalizedAdvantage().Figures().All(figure => Math.Abs(figure!.Value) < Rounding);
    }

    [Property]
    public bool A_missing_cell_is_missing_in_the_result_and_nowhere_else_makes_a_gap_of_its_own(Matrix exports, PositiveInt place)
    {
        var (row, column) = (place.Get % exports.RowCount, place.Get % exports.ColumnCount);
        var holey = exports.Select((i, j, cell) => i == row && j == column ? null : cell);
        var zeroed = exports.Select((i, j, cell) => i == row && j == column ? 0 : cell);
        return holey.BalassaIndex().At(row, column) is null
            && holey.BalassaIndex().Select((i, j, cell) => i == row && j == column ? null : cell).IsCloseTo(zeroed.BalassaIndex().Select((i, j, cell) => i == row && j == column ? null : cell));
    }

    private static bool Same(Matrix first, Matrix second, int row) =>
        first.Where(name => name == first.Rows[row], _ => true).IsCloseTo(second);
}
