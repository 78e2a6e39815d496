namespace TradeMetrics.Tests;

/// <summary>Similarity of structures that others printed, as its complement: half the sum of absolute differences.</summary>
public class PrintedSimilarityTests
{
    // B. Elbers, R package segregation, tests of dissimilarity(): Duncan and Duncan's index of two groups over four units.
    [Theory]
    [InlineData(new[] { 100, 60, 40, 0 }, new[] { 0, 40, 60, 100 }, 0.6)]
    [InlineData(new[] { 80, 80, 20, 20 }, new[] { 20, 20, 80, 80 }, 0.6)]
    [InlineData(new[] { 100, 100, 0, 0 }, new[] { 0, 0, 100, 100 }, 1)]
    [InlineData(new[] { 100, 100, 100 }, new[] { 100, 100, 100 }, 0)]
    public void Similarity_is_one_less_the_dissimilarity_that_R_segregation_tests(int[] first, int[] second, double printed)
    {
        var (exports, others) = (Of(first), Of(second));
        var similar = 1m - (decimal)printed;
        Assert.Equal((similar, similar), (exports.SimilarityTo(others).Fraction, exports.ComplementarityTo(others).Fraction));
        var exporters = TradeMatrix.From(
            first.Select((cell, i) => ("first", i, (double)cell)).Concat(second.Select((cell, i) => ("second", i, (double)cell))), AbsentCells.Missing);
        Assert.Equal((double)similar, exporters.ExportSimilarity()["first", "second"]!.Value, 1e-12);
        Assert.Equal((double)similar, exporters.Complementarity(exporters)["second", "first"]!.Value, 1e-12);
    }

    [Fact]
    public void Sweden_and_its_neighbours_have_one_less_half_of_Krugmans_coefficient_in_common()
    {
        // T. Wieland, R package REAT, krugman.spec2(), from O. Farhauer and A. Kröll (2013), Standorttheorien: 0.1595 against the mean shares of four countries.
        Assert.Equal(1m - (0.1595m / 2m), NordicJobs.Sweden.SimilarityTo(NordicJobs.Neighbours).Fraction, 4);
    }

    // M. Zeynalli, trade, backend/tests/test_analytics.py, on HS chapters 27 and 84: export similarity of 70 and 100, complementarity of 100. https://github.com/mrzeynalli/trade
    [Theory]
    [InlineData(new[] { 60, 40 }, new[] { 30, 70 }, 70)]
    [InlineData(new[] { 60, 40 }, new[] { 6, 4 }, 100)]
    [InlineData(new[] { 1, 0 }, new[] { 0, 1 }, 0)]
    public void Export_similarity_is_what_a_trade_site_tests(int[] first, int[] second, int printed)
    {
        Assert.Equal((printed, printed), (Of(first).SimilarityTo(Of(second)).Percent, Of(first).ComplementarityTo(Of(second)).Percent));
        var exporters = TradeMatrix.From(
            first.Select((cell, i) => ("first", i, (double)cell)).Concat(second.Select((cell, i) => ("second", i, (double)cell))), AbsentCells.Missing);
        Assert.Equal(printed / 100.0, exporters.ExportSimilarity()["first", "second"]!.Value, 1e-12);
    }

    [Fact]
    public void Similarity_is_half_of_what_archaeology_calls_Brainerd_and_Robinsons_coefficient()
    {
        // N. Frerebeau, R package tabula, tests of index_brainerd(): 164 of 200, which is 200 − Σ |p − q|.
        var (first, second) = (Of([16, 9, 3, 0, 1]), Of([13, 3, 2, 0, 0]));
        Assert.Equal((82m, 82m), (Math.Round(first.SimilarityTo(second).Percent), Math.Round(first.ComplementarityTo(second).Percent)));
    }

    private static Breakdown<int, decimal> Of(int[] figures) => Breakdown.From(figures.Select((figure, i) => (i, (decimal)figure)));
}
