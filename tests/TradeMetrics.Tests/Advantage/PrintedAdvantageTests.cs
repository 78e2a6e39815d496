namespace TradeMetrics.Tests;

/// <summary>Indices of advantage that others printed, some under the names that other fields have for them.</summary>
public class PrintedAdvantageTests
{
    // Wikipedia, "Chi-squared test": occupations by neighbourhoods.
    private static readonly TradeMatrix<string, string> s_observed = Matrix([[90, 60, 104, 95], [30, 50, 51, 20], [30, 40, 45, 35]]);

    // M. Allen (2018), pythonhealthcare.org, "Statistics: Chi-squared test": what SciPy's chi2_contingency prints as expected for that table.
    private static readonly TradeMatrix<string, string> s_expected = Matrix(
    [
        [80.53846154, 80.53846154, 107.38461538, 80.53846154], [34.84615385, 34.84615385, 46.46153846, 34.84615385], [34.61538462, 34.61538462, 46.15384615, 34.61538462],
    ]);

    [Fact]
    public void Every_index_without_exclusions_compares_exports_with_what_SciPy_expects_under_independence()
    {
        AssertNear(static (observed, expected, _) => observed / expected, s_observed.BalassaIndex());
        AssertNear(static (observed, expected, _) => observed / expected, s_observed.RevealedImportDependence());
        AssertNear(static (observed, expected, _) => observed / expected, s_observed.TradeIntensity());
        AssertNear(static (observed, expected, _) => (observed - expected) / (observed + expected), s_observed.SymmetricAdvantage());
        AssertNear(static (observed, expected, _) => (observed - expected) / 650, s_observed.NormalizedAdvantage());
        AssertNear(static (observed, expected, row) => (observed - expected) / row, s_observed.AdditiveAdvantage());
    }

    [Fact]
    public void Brazil_exports_22_times_its_share_of_soybeans()
    {
        // Wikipedia, "Revealed comparative advantage": 42 thousand million dollars are 0.35 % of world trade in 2010; Brazil exports nearly 11 of its 140. Its 7.9/0.35 is printed as 22.
        var brazil = TradeMatrix.From([("BR", "soybeans", 11.0), ("BR", "other", 129.0)], AbsentCells.Missing);
        Assert.Equal(22, brazil.BalassaIndex(Breakdown.From([("soybeans", 0.35), ("other", 99.65)]))["BR", "soybeans"]!.Value, 0.5);
    }

    // G. Krumme, University of Washington, "Shift & Share Table with Excel Explanations": location quotients of the industries of Holukuluku in 1985.
    [Theory]
    [InlineData("I", 500, 10, 5)]
    [InlineData("II", 100, 20, 0.5)]
    [InlineData("III", 200, 40, 0.5)]
    [InlineData("IV", 200, 30, 0.667)]
    public void A_location_quotient_is_Balassas_index_of_jobs(string industry, double jobs, double nation, double printed)
    {
        var region = TradeMatrix.From([("Holukuluku", industry, jobs), ("Holukuluku", "others", 1000 - jobs)], AbsentCells.Missing);
        var index = region.BalassaIndex(Breakdown.From([(industry, nation), ("others", 100 - nation)]))["Holukuluku", industry]!.Value;
        Assert.Equal(printed, index, 5.1e-4);
        Assert.Equal((printed - 1) / (printed + 1), region.SymmetricAdvantage(Breakdown.From([(industry, nation), ("others", 100 - nation)]))["Holukuluku", industry]!.Value, 5.1e-4);
    }

    // Bit1024, "Risk Ratio Calculator": 50 of 200 against 30 of 300, and 70 of 350 against 20 of 250.
    [Theory]
    [InlineData(50, 200, 30, 300, 2.5)]
    [InlineData(70, 350, 20, 250, 2.5)]
    public void Against_all_others_Balassas_index_is_what_epidemiology_calls_relative_risk(double own, double ownTotal, double others, double othersTotal, double printed)
    {
        var exports = TwoByTwo(own, ownTotal - own, others, othersTotal - others);
        Assert.Equal(printed, exports.BalassaIndex(WorldReference.WithoutSelf)["own", "it"]!.Value, 1e-12);
        Assert.Equal(printed, exports.TradeIntensity(WorldReference.WithoutSelf)["own", "it"]!.Value, 1e-12);
    }

    [Fact]
    public void Vollraths_indices_are_odds_ratios_and_their_logarithms()
    {
        // Wikipedia, "Odds ratio", in two of its versions: of 100 men 90 or 80 and of 100 women 20 have drunk beer. 36, whose logarithm is 3.584, and 16.
        var (exports, imports) = (TwoByTwo(90, 10, 20, 80), TwoByTwo(80, 20, 20, 80));
        Assert.Equal(36, exports.RelativeAdvantage()["own", "it"]!.Value, 1e-12);
        Assert.Equal(16, imports.RelativeAdvantage()["own", "it"]!.Value, 1e-12);
        Assert.Equal(36 - 16, exports.RelativeTradeAdvantage(imports)["own", "it"]!.Value, 1e-12);
        Assert.Equal(3.584, exports.RevealedCompetitiveness(TwoByTwo(1, 1, 1, 1))["own", "it"]!.Value, 5.1e-4);
        Assert.Equal(3.584 - Math.Log(16), exports.RevealedCompetitiveness(imports)["own", "it"]!.Value, 5.1e-4);
    }

    // Universidad EAN, Inteligencia en Negocios Globales (2026), notebook 4, section 1.5: coffee is 15 % of exports and 0.5 % of world trade, machinery 0.2 % and 8 %.
    // https://github.com/YourFavouriteDataSuperstar/Inteligencia-de-negocios-globales
    [Theory]
    [InlineData(15, 0.5, 30)]
    [InlineData(0.2, 8, 0.025)]
    public void Coffee_and_machinery_have_the_advantage_that_a_course_at_Universidad_EAN_prints(double own, double world, double printed) =>
        Assert.Equal(printed, Economy(own).BalassaIndex(Breakdown.From([("it", world), ("rest", 100 - world)]))["own", "it"]!.Value, 1e-12);

    // The same course, project 6, i3_ventaja_comparativa.csv: Balassa's index of passion fruits and Laursen's, recalculated. Shares of 20 % make the index.
    [Theory]
    [InlineData(12.45, 0.851)]
    [InlineData(18.3, 0.896)]
    [InlineData(1.82, 0.291)]
    public void Symmetric_advantage_is_what_a_course_at_Universidad_EAN_prints_for_passion_fruit(double balassa, double printed)
    {
        var world = Breakdown.From([("it", 20 / balassa), ("rest", 100 - (20 / balassa))]);
        Assert.Equal(balassa, Economy(20).BalassaIndex(world)["own", "it"]!.Value, 1e-12);
        Assert.Equal(printed, Economy(20).SymmetricAdvantage(world)["own", "it"]!.Value, 5.1e-4);
    }

    [Fact]
    public void Consumer_electronics_of_advantages_8_and_6_have_a_competitiveness_of_029()
    {
        // The same course, notebook 4, section 3.5: RXA = 8, RMA = 6, and "RC = 0,29".
        var (exports, imports) = (TwoByTwo(8, 1, 1, 1), TwoByTwo(6, 1, 1, 1));
        Assert.Equal((8.0, 6.0), (exports.RelativeAdvantage()["own", "it"], imports.RelativeAdvantage()["own", "it"]));
        Assert.Equal(0.29, exports.RevealedCompetitiveness(imports)["own", "it"]!.Value, 5.1e-3);
    }

    [Fact]
    public void Lafays_index_is_200_times_what_genetics_calls_linkage_disequilibrium_and_normalised_advantage_is_it()
    {
        // Quesba, question 985814: haplotypes A1B1 756, A1B2 127, A2B1 123, A2B2 723; D = (ad − bc)/n² = 0.178.
        var rows = TwoByTwo(756, 127, 123, 723);
        Assert.Equal(0.178, rows.NormalizedAdvantage()["own", "it"]!.Value, 5.1e-4);

        // X·M·(x/X − m/M) is what both have above (X + M)², and twice that over it, in percent, is Lafay's.
        var exports = TradeMatrix.From([("CN", "it", 756.0), ("CN", "rest", 127.0)], AbsentCells.Missing);
        var imports = TradeMatrix.From([("CN", "it", 123.0), ("CN", "rest", 723.0)], AbsentCells.Missing);
        Assert.Equal(200 * 0.178, exports.LafayIndex(imports)["CN", "it"]!.Value, 200 * 5.1e-4);
        Assert.Equal(-200 * 0.178, exports.LafayIndex(imports)["CN", "rest"]!.Value, 200 * 5.1e-4);
    }

    private static TradeMatrix<string, string> Economy(double percent) =>
        TradeMatrix.From([("own", "it", percent), ("own", "rest", 100 - percent)], AbsentCells.Missing);

    private static TradeMatrix<string, string> TwoByTwo(double a, double b, double c, double d) =>
        TradeMatrix.From([("own", "it", a), ("own", "rest", b), ("others", "it", c), ("others", "rest", d)], AbsentCells.Missing);

    private static TradeMatrix<string, string> Matrix(double[][] rows) =>
        TradeMatrix.From(rows.SelectMany((row, i) => row.Select((cell, j) => ($"row {i}", $"column {j}", cell))), AbsentCells.Missing);

    // SciPy prints eight decimals.
    private static void AssertNear(Func<double, double, double, double> index, TradeMatrix<string, string> computed) => Assert.All(s_observed.Rows, row => Assert.All(
        s_observed.Columns,
        column => Assert.Equal(index(s_observed[row, column]!.Value, s_expected[row, column]!.Value, s_observed.RowTotal(row)), computed[row, column]!.Value, 1e-9)));
}
