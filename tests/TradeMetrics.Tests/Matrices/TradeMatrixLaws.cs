using FsCheck.Xunit;
using Matrix = TradeMetrics.TradeMatrix<string, string>;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(MatrixArbitraries)], MaxTest = 200)]
public class TradeMatrixLaws
{
    [Property]
    public bool Transposing_twice_gives_the_matrix_back(Matrix matrix) =>
        matrix.IsCloseTo(matrix.Transpose().Transpose(), 0) && matrix.Rows.All(row => matrix.RowTotal(row) == matrix.Transpose().ColumnTotal(row));

    [Property]
    public bool Row_and_column_totals_both_add_up_to_the_total(Matrix matrix) =>
        matrix.RowTotals().Sum == matrix.Total && matrix.ColumnTotals().Sum == matrix.Total && matrix.ToBreakdown().Sum == matrix.Total;

    [Property]
    public bool Shares_of_a_row_and_of_a_column_sum_to_one(Matrix matrix) =>
        matrix.Rows.All(row => matrix.RowTotal(row) == 0 || Math.Abs(matrix.RowShares().RowTotal(row) - 1) < 1e-12)
        && matrix.Columns.All(column => matrix.ColumnTotal(column) == 0 || Math.Abs(matrix.ColumnShares().ColumnTotal(column) - 1) < 1e-12);

    [Property]
    public bool A_gap_has_a_reason_and_a_figure_has_none(Matrix matrix, int seed)
    {
        var holes = new Random(seed);
        var holey = matrix.Select((_, _, cell) => holes.Next(4) == 0 ? null : cell);
        return new[] { holey, holey.RowShares(), holey.ColumnShares(), holey.BalassaIndex(), holey.BalassaIndex(WorldReference.WithoutSelf), holey.NormalizedAdvantage(), holey.RelativeAdvantage(), holey.RevealedTradePreference(), holey.LafayIndex(matrix), matrix.GrubelLloyd(holey), holey.RevealedCompetitiveness(matrix) }
            .All(made => made.Rows.All(row => made.Columns.All(column => made[row, column] is null == (made.WhyMissing(row, column) is { Length: > 0 }))));
    }
}
