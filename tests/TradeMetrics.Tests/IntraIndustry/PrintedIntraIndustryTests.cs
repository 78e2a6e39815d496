namespace TradeMetrics.Tests;

/// <summary>Indices of intra-industry trade that others printed, some as the complement that ecology knows as Bray and Curtis's dissimilarity.</summary>
public class PrintedIntraIndustryTests
{
    [Fact]
    public void Exports_of_300_and_imports_of_200_are_80_percent_intra_industry()
    {
        // ixamBee, question 477699 of its economics papers.
        Assert.Equal(0.8m, 300m.GrubelLloyd(200m).Fraction);
        Assert.Equal(0.8m, 300.0.GrubelLloyd(200.0).Fraction);
    }

    // Universidad EAN, Inteligencia en Negocios Globales (2026), project 6, d1_flujos_pais_081090.csv: thousands of dollars of HS 081090, and the index.
    // https://github.com/YourFavouriteDataSuperstar/Inteligencia-de-negocios-globales
    [Theory]
    [InlineData(2091.3, 450, 0.354)]
    [InlineData(15200, 18400, 0.905)]
    [InlineData(3100, 8200, 0.549)]
    [InlineData(1800, 12500, 0.252)]
    [InlineData(120, 5600, 0.042)]
    [InlineData(2400, 6800, 0.522)]
    public void The_indices_of_exotic_fruit_are_those_of_a_course_at_Universidad_EAN(double exports, double imports, double printed) =>
        Assert.Equal((decimal)printed, Math.Round(((decimal)exports).GrubelLloyd((decimal)imports).Fraction, 3));

    // SciPy 1.7, reference of spatial.distance.braycurtis: Σ|u − v| / Σ|u + v| is 1 and 0.33333333333333331.
    [Theory]
    [InlineData(new[] { 1, 0, 0 }, new[] { 0, 1, 0 }, 1.0)]
    [InlineData(new[] { 1, 1, 0 }, new[] { 0, 1, 0 }, 0.33333333333333331)]
    public void The_index_of_all_is_one_less_what_SciPy_prints_and_so_is_Brülharts_of_growth_from_nothing(int[] sold, int[] bought, double printed)
    {
        var (exports, imports) = (Of(sold), Of(bought));
        Assert.Equal(1 - printed, (double)exports.GrubelLloyd(imports).Fraction, 1e-15);
        var nothing = Of([0, 0, 0]);
        Assert.Equal(1 - printed, (double)nothing.MarginalIntraIndustry(exports, nothing, imports).Fraction, 1e-15);
    }

    [Fact]
    public void What_two_fish_tanks_have_in_common_is_twice_the_sum_of_the_lesser_counts()
    {
        // Wikipedia, "Bray–Curtis dissimilarity": 6, 7 and 4 fish against 10, 0 and 6. The lesser counts sum to 10, of 17 and 16.
        var (exports, imports) = (Of([6, 7, 4]), Of([10, 0, 6]));
        Assert.Equal(2 * 10m / (17 + 16), exports.GrubelLloyd(imports).Fraction, 24);

        // Grubel and Lloyd's correction leaves out the imbalance of 1 in all.
        Assert.Equal(2 * 10m / (17 + 16 - 1), exports.GrubelLloydCorrected(imports).Fraction, 24);
    }

    [Fact]
    public void Balanced_trade_needs_no_correction_so_that_all_three_indices_are_one_less_Duncans_dissimilarity()
    {
        // B. Elbers, R package segregation, tests of dissimilarity(): 0.6, of two groups of 200.
        var (exports, imports) = (Of([100, 60, 40, 0]), Of([0, 40, 60, 100]));
        Assert.Equal((0.4m, 0.4m, 0.4m), (exports.GrubelLloyd(imports).Fraction, exports.GrubelLloydCorrected(imports).Fraction, exports.AquinoIndex(imports).Fraction));

        // Aquino's does not see how large the two sides are.
        Assert.Equal(0.4m, exports.Select(figure => figure * 7m).AquinoIndex(imports).Fraction);
    }

    private static Breakdown<int, decimal> Of(int[] figures) => Breakdown.From(figures.Select((figure, i) => (i, (decimal)figure)));
}
