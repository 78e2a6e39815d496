namespace TradeMetrics.Tests;

public class TradeMatrixLabelTests
{
    private static readonly TradeMatrix<string, string> s_figures = TradeMatrix.From([("CN", "silk", 8.0), ("AU", "wool", 9.0), ("CN", "wool", 1.0)], AbsentCells.Zero);

    [Fact]
    public void A_matrix_keeps_the_flow_and_the_period_that_it_is_told()
    {
        var exports = s_figures.For(TradeFlow.DomesticExport, TimePeriod.Year(2022));
        Assert.Equal((TradeFlow.DomesticExport, TimePeriod.Year(2022)), (exports.Flow!.Value, exports.Period!.Value));
        Assert.Equal(exports.Flow, exports.Transpose().Flow);
        Assert.Equal(exports.Period, exports.Where(row => row == "CN", _ => true).Period);
        Assert.Equal("2 x 2, 0 cells missing, domestic exports of 2022", exports.ToString());
        Assert.Null(s_figures.Flow);

        // An index of advantage is no flow.
        Assert.Null(exports.BalassaIndex().Flow);
    }

    [Fact]
    public void Exports_and_imports_that_are_told_apart_cannot_be_mixed_up()
    {
        var (exports, imports) = (s_figures.For(TradeFlow.Export, TimePeriod.Year(2022)), s_figures.For(TradeFlow.Import, TimePeriod.Year(2022)));
        Action[] mixed =
        [
            () => imports.LafayIndex(exports),
            () => exports.LafayIndex(exports),
            () => imports.GrubelLloyd(imports),
            () => imports.RelativeTradeAdvantage(exports),
            () => imports.RevealedCompetitiveness(exports),
            () => imports.Complementarity(exports),
            () => exports.GrubelLloyd(s_figures.For(TradeFlow.Import, TimePeriod.Year(2021))),
        ];
        Assert.All(mixed, mix => Assert.Throws<ArgumentException>(mix));
        Assert.Equal(0, exports.LafayIndex(imports)["CN", "silk"]);
        Assert.Equal(1, s_figures.GrubelLloyd(imports)["CN", "silk"]);
    }
}
