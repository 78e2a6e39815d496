using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

public class ConcentrationTests
{
    // What R's ineq prints has seven decimals.
    private const double Printed = 5.1e-8;

    private static readonly Dictionary<string, decimal[]> Inputs = new()
    {
        ["x"] = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261],
        ["lasym_x"] = [.. Enumerable.Repeat(5.555555555555555m, 9), 50m],
        ["lasym_y"] = [.. Enumerable.Repeat(2m, 5), .. Enumerable.Repeat(18m, 5)],
    };

    private static readonly Dictionary<string, Func<Concentration, double>> Measures = new()
    {
        ["Gini"] = concentration => (double)concentration.Gini,
        ["Gini corrected"] = concentration => (double)concentration.CorrectedGini(),
        ["Atkinson eps=0.5"] = concentration => concentration.Atkinson(0.5),
        ["HHI"] = concentration => (double)concentration.Herfindahl,
        ["Rosenbluth/Hall-Tideman"] = concentration => (double)concentration.Rosenbluth,
        ["Theil T"] = concentration => concentration.TheilT,
    };

    public static TheoryData<string, string, double> PrintedByIneq
    {
        get
        {
            var printed = new TheoryData<string, string, double>();
            foreach (var record in CsvRecords.ReadFile(Repository.PathTo("docs/data/ineq-printed.csv"), "measure", "input", "value"))
            {
                printed.Add(record["measure"], record["input"], record.Measure("value")!.Value);
            }

            return printed;
        }
    }

    [Theory]
    [MemberData(nameof(PrintedByIneq))]
    public void Measures_are_those_that_R_ineq_prints(string measure, string input, double value)
    {
        var parts = Inputs.TryGetValue(input, out var given) ? given : Incomes(input);
        Assert.Equal(value, Measures[measure](parts.Concentration()), Printed);
        Assert.Equal(value, Measures[measure](parts.Select(part => (double)part).Concentration()), Printed);
    }

    [Fact]
    public void The_incomes_of_Ilocos_are_all_there() => Assert.Equal((383, 116), (Incomes("Pangasinan").Length, Incomes("La Union").Length));

    [Fact]
    public void Two_parts_of_three_to_one_worked_by_hand()
    {
        // Shares 3/4 and 1/4.
        var concentration = new[] { 1m, 3m }.Concentration();
        Assert.Equal(0.625m, concentration.Herfindahl);
        Assert.Equal(6250m, concentration.HerfindahlPoints);
        Assert.Equal(1.6m, concentration.EquivalentNumber);
        Assert.Equal(0.25m, concentration.NormalizedHerfindahl());
        Assert.Equal((Math.Sqrt(0.625) - Math.Sqrt(0.5)) / (1 - Math.Sqrt(0.5)), concentration.ConcentrationIndex(), 1e-15);
        Assert.Equal((0.75m, 1m), (concentration.ConcentrationRatio(1).Fraction, concentration.ConcentrationRatio(5).Fraction));
        Assert.Equal(2m / 3m, concentration.Rosenbluth, 27);
        Assert.Equal((0.25m, 0.5m), (concentration.Gini, concentration.CorrectedGini()));
        Assert.Equal(Math.Log(2) - 0.56233514461880829, concentration.TheilT, 1e-15);
        Assert.Equal(0.56233514461880829, concentration.Entropy, 1e-15);
        Assert.Equal(0.81127812445913283, concentration.NormalizedEntropy(), 1e-15);
        Assert.Equal(0.14384103622589045, concentration.TheilL(), 1e-15);
        Assert.Equal(1 - Math.Sqrt(0.75), concentration.Atkinson(1), 1e-15);
        // The harmonic mean of 3/2 and 1/2 is 3/4.
        Assert.Equal(0.25, concentration.Atkinson(2), 1e-15);
        Assert.Equal(0, concentration.Atkinson(0), 1e-15);
    }

    [Fact]
    public void One_part_is_as_concentrated_as_can_be_and_not_comparable()
    {
        var one = new[] { 7m }.Concentration();
        Assert.Equal((1m, 1m, 1m, 1m, 0m), (one.Herfindahl, one.EquivalentNumber, one.Rosenbluth, one.ConcentrationRatio(1).Fraction, one.Gini));
        Assert.Equal((0, 0, 0, 0), (one.TheilT, one.TheilL(), one.Entropy, one.Atkinson(0.5)));
        Action[] undefined = [() => one.NormalizedHerfindahl(), () => one.ConcentrationIndex(), () => one.CorrectedGini(), () => one.NormalizedEntropy()];
        Assert.All(undefined, action => Assert.Equal(UndefinedReason.SinglePart, Assert.Throws<UndefinedMetricException>(action).Reason));
        Assert.False(one.TryNormalizedHerfindahl(out _) || one.TryConcentrationIndex(out _) || one.TryCorrectedGini(out _) || one.TryNormalizedEntropy(out _));
    }

    [Fact]
    public void Zeros_count_as_parts_and_leave_Theils_L_without_a_value()
    {
        var concentration = new[] { 0m, 1m, 1m, 0m }.Concentration();
        Assert.Equal((4, 0.5m, 0.5m), (concentration.Count, concentration.Herfindahl, concentration.Gini));
        Assert.Equal(Math.Log(2), concentration.TheilT, 1e-15);
        Assert.Equal(UndefinedReason.ZeroMeasure, Assert.Throws<UndefinedMetricException>(() => concentration.TheilL()).Reason);
        Assert.False(concentration.TryTheilL(out _));
        Assert.Equal((1, 1), (concentration.Atkinson(1), concentration.Atkinson(3)));
        Assert.Equal(0.5, concentration.Atkinson(0.5), 1e-15);
    }

    [Fact]
    public void Nothing_negative_parts_and_zero_sums_have_no_concentration()
    {
        Assert.Equal(UndefinedReason.NoData, Assert.Throws<UndefinedMetricException>(() => Array.Empty<decimal>().Concentration()).Reason);
        Assert.Equal(UndefinedReason.ZeroWhole, Assert.Throws<UndefinedMetricException>(() => new[] { 0.0 }.Concentration()).Reason);
        Assert.Throws<NegativeMeasureException>(() => new[] { 2m, -1m }.Concentration());
        Assert.Equal(UndefinedReason.NotFinite, Assert.Throws<UndefinedMetricException>(() => new[] { 1, double.NaN }.Concentration()).Reason);
        Assert.False(new[] { 2m, -1m }.TryConcentration(out _) || new[] { 0.0 }.TryConcentration(out _));
        Assert.True(new[] { 2m }.TryConcentration(out var one) && one.Count == 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => one.ConcentrationRatio(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => one.Atkinson(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => one.Atkinson(double.NaN));
    }

    [Fact]
    public void A_breakdown_is_measured_by_its_parts_in_their_sum()
    {
        var exports = Breakdown.From([("oil", 3m), ("dates", 1m)]).WithWhole(8m);
        Assert.Equal(0.625m, exports.Concentration().Herfindahl);
        Assert.Equal(0.625m, exports.Select(part => (double)part).Concentration().Herfindahl);
        Assert.True(exports.TryConcentration(out var concentration) && concentration.Count == 2);
        Assert.False(exports.Select(part => -(double)part).TryConcentration(out _));
    }

    [Fact]
    public void Shares_must_make_up_a_whole()
    {
        Assert.Equal(0.625m, new[] { 1m, 3m }.Shares().Concentration().Herfindahl);
        var thrown = Assert.Throws<ArgumentException>(() => new[] { Share.FromPercent(33.3m), Share.FromPercent(66.6m) }.Concentration());
        Assert.Contains("0.999", thrown.Message, StringComparison.Ordinal);
    }

    private static decimal[] Incomes(string province) =>
    [
        .. CsvRecords.ReadFile(Repository.PathTo("docs/data/ineq-ilocos-income.csv"), "province", "income")
            .Where(record => record["province"] == province).Select(record => record.Number("income")!.Value),
    ];
}
