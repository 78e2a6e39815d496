namespace TradeMetrics.Tests;

/// <summary>Measures of concentration that others printed.</summary>
public class PrintedConcentrationTests
{
    [Fact]
    public void Dörsams_car_makers_are_reproduced()
    {
        // T. Wieland, R package REAT, herf(), from P. Dörsam (2004), Wirtschaftsstatistik: 0.34, and 0.12 normalised.
        var makers = new[] { 20m, 50m, 20m, 10m }.Concentration();
        Assert.Equal((0.34m, 3400m, 0.12m), (makers.Herfindahl, makers.HerfindahlPoints, makers.NormalizedHerfindahl()));
    }

    [Fact]
    public void Störmanns_regions_are_reproduced()
    {
        // REAT, theil(), from W. Störmann (2009), Regionalökonomik: 0.2326302. Its source, mean(log(mean/x)), is Theil's L.
        Assert.Equal(0.2326302, new[] { 10m, 10m, 10m, 20m, 50m }.Concentration().TheilL(), 5.1e-8);
    }

    // Profmeter, "Herfindahl-Hirschman Index", a problem of two industries of ten firms.
    [Theory]
    [InlineData(new[] { 49, 7, 7, 7, 5, 5, 5, 5, 5, 5 }, 2698, 70)]
    [InlineData(new[] { 19, 19, 19, 19, 14, 2, 2, 2, 2, 2 }, 1660, 76)]
    public void Two_industries_that_the_four_largest_firms_and_all_firms_rank_differently(int[] firms, int points, int four)
    {
        var industry = firms.Select(firm => (decimal)firm).Concentration();
        Assert.Equal((points, four), (industry.HerfindahlPoints, industry.ConcentrationRatio(4).Percent));
    }

    [Fact]
    public void PySALs_diversity_indices_are_reproduced()
    {
        // PySAL, inequality/_indices.py, its doctests: groups of 0, 3 and 9, and of 24, 19 and 22.
        Assert.Equal(0.625m, new[] { 0m, 3m, 9m }.Concentration().Herfindahl);
        var groups = new[] { 24m, 19m, 22m }.Concentration();
        Assert.Equal(1.094070862104929, groups.Entropy, 1e-14);
        Assert.Equal(0.0512820513m, groups.Gini, 10);
    }

    [Fact]
    public void The_evenness_of_five_species_is_normalised_entropy()
    {
        // EasyCalculation, "Shannon Wiener Diversity": H = 1.07, the sum of five terms of two decimals, and 1.07/1.61 = 0.66.
        var species = new[] { 60m, 10m, 25m, 1m, 4m }.Concentration();
        Assert.Equal(1.07, species.Entropy, 5 * 5.1e-3);
        Assert.Equal(0.66, species.NormalizedEntropy(), 5.1e-3);
    }

    [Fact]
    public void Atkinsons_index_of_aversion_one_is_what_R_ineq_gives_and_one_less_the_exponential_of_Theils_L()
    {
        // Open Risk, concentrationMetrics, tests: R's ineq gives 0.1796591 and 0.3518251 for these incomes. Theil's L is then −ln(1 − 0.3518251).
        var incomes = new[] { 541m, 1463m, 2445m, 3438m, 4437m, 5401m, 6392m, 8304m, 11904m, 22261m }.Concentration();
        Assert.Equal(0.1796591, incomes.Atkinson(0.5), 5.1e-8);
        Assert.Equal(0.3518251, incomes.Atkinson(1), 5.1e-8);
        Assert.Equal(-Math.Log(1 - 0.3518251), incomes.TheilL(), 1e-7);
    }

    [Fact]
    public void UNCTADs_concentration_index_is_one_less_McIntoshs_evenness_of_Magurrans_invertebrates()
    {
        // N. Frerebeau, R package tabula, tests of index_mcintosh(), from A. Magurran (1988), Ecological Diversity and Its Measurement, p. 154: (N − U)/(N − N/√S) of 38
        // species is 0.818, U being the root of the sum of squares.
        decimal[] invertebrates =
        [
            254, 153, 90, 69, 68, 58, 51, 45, 40, 39, 25, 23, 19, 18, 16, 14, 14, 11, 11, 11, 11, 10, 6, 6, 6, 6, 5, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1,
        ];
        Assert.Equal(1 - 0.818, invertebrates.Concentration().ConcentrationIndex(), 5.1e-4);
    }

    [Fact]
    public void Krugmans_coefficients_that_REAT_prints_are_reproduced()
    {
        // REAT, krugman.spec() and krugman.spec2(), from O. Farhauer and A. Kröll (2013), Standorttheorien: 2, and 0.1595 of Sweden.
        var (here, there) = (Breakdown.From([(0, 20m), (1, 10m), (2, 70m)]), Breakdown.From([(3, 60m), (4, 40m)]));
        Assert.Equal(2m, here.KrugmanDissimilarityTo(there));
        Assert.Equal(0.1595m, NordicJobs.Sweden.KrugmanDissimilarityTo(NordicJobs.Neighbours), 4);
        Assert.Equal(0.1595m / 2m, NordicJobs.Sweden.DiversificationFrom(NordicJobs.Neighbours), 4);
    }

    // B. Elbers, R package segregation, tests of dissimilarity().
    [Theory]
    [InlineData(new[] { 100, 60, 40, 0 }, new[] { 0, 40, 60, 100 }, 0.6)]
    [InlineData(new[] { 80, 80, 20, 20 }, new[] { 20, 20, 80, 80 }, 0.6)]
    public void Diversification_is_Duncans_index_of_dissimilarity(int[] own, int[] world, double printed) => Assert.Equal(
        (decimal)printed,
        Breakdown.From(own.Select((figure, i) => (i, (decimal)figure))).DiversificationFrom(Breakdown.From(world.Select((figure, i) => (i, (decimal)figure)))));
}
