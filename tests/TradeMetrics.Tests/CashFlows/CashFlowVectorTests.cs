using System.Globalization;
using NodaTime.Text;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>Figures that others printed: each row of docs/data/finance names its source.</summary>
public class CashFlowVectorTests
{
    public static TheoryData<string> InternalRateFiles => ["irr.csv", "xirr.csv"];

    [Theory]
    [MemberData(nameof(InternalRateFiles))]
    public void Every_root_of_the_published_cases_is_found_and_no_other(string file)
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var row in Rows(file, "values", "all_roots", "status"))
        {
            count++;
            double[] expected = [.. Numbers(row["all_roots"])];

            // One row has flows of 1e-100, which only doubles hold.
            var solution = file == "xirr.csv" ? Dated(row).Irr()
                : row["values"].Contains('e', StringComparison.Ordinal) ? CashFlows.Irr([.. Numbers(row["values"])])
                : CashFlows.FromSigned(Amounts(row["values"])).Irr();
            var matches = solution.Roots.Count == expected.Length
                && solution.Roots.Zip(expected).All(pair => Math.Abs(pair.First.Rate - pair.Second) <= 1e-11 * Math.Max(1, Math.Abs(pair.Second)))
                && solution.Roots.All(root => root.Residual < 1e-13)
                && solution is UniqueRate == (row["status"] is "ok" or "quirk") && solution is SeveralRates == (row["status"] == "multi") && solution is NoRate == (row["status"] == "none");
            if (!matches)
            {
                wrong.Add($"{row["id"]}: {solution}, not {row["all_roots"]}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(count >= 30);
    }

    [Fact]
    public void Rates_by_other_day_counts_come_out_as_MathWorks_and_pyxirr_print_them()
    {
        foreach (var row in Rows("xirr_daycount.csv", "values", "dates", "convention", "expected", "tolerance"))
        {
            var irr = Assert.IsType<UniqueRate>(Dated(row).Irr(DayCount.Parse(row["convention"])));
            Assert.Equal(double.Parse(row["expected"], CultureInfo.InvariantCulture), irr.Rate, double.Parse(row["tolerance"], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Net_present_values_come_out_as_Excel_gives_them()
    {
        foreach (var row in Rows("npv.csv", "rate", "values", "expected", "tolerance"))
        {
            AssertNear(row, CashFlows.FromSigned(Amounts(row["values"])).NpvOnePeriodBefore(Rate(row["rate"])).Amount);
        }

        foreach (var row in Rows("xnpv.csv", "rate", "values", "dates", "expected", "tolerance"))
        {
            AssertNear(row, Dated(row).Npv(InterestRate.FromGrowth(Rate(row["rate"]))).Amount);
        }
    }

    [Fact]
    public void Modified_internal_rates_come_out_as_Excel_gives_them_and_flows_of_one_direction_are_refused()
    {
        foreach (var row in Rows("mirr.csv", "values", "finance_rate", "reinvest_rate", "expected", "tolerance", "status"))
        {
            var flows = CashFlows.FromSigned(Amounts(row["values"]));
            if (row["status"] == "error")
            {
                Assert.Throws<UndefinedMetricException>(() => flows.Mirr(Rate(row["finance_rate"]), Rate(row["reinvest_rate"])));
            }
            else
            {
                AssertNear(row, flows.Mirr(Rate(row["finance_rate"]), Rate(row["reinvest_rate"])).Fraction);
            }
        }
    }

    private static IEnumerable<CsvRecord> Rows(string file, params string[] columns) =>
        CsvRecords.ReadFile(Repository.PathTo("docs/data/finance/" + file), ["id", .. columns]);

    private static void AssertNear(CsvRecord row, decimal value)
    {
        var expected = double.Parse(row["expected"], CultureInfo.InvariantCulture);
        Assert.True(
            Math.Abs((double)value - expected) <= double.Parse(row["tolerance"], CultureInfo.InvariantCulture) + (Math.Abs(expected) * 1e-12),
            $"{row["id"]}: {value}, not {row["expected"]}");
    }

    private static DatedCashFlows Dated(CsvRecord row) => CashFlows.FromSigned(row["dates"].Split(';')
        .Select(date => LocalDatePattern.Iso.Parse(date).Value)
        .Zip(Amounts(row["values"])));

    private static GrowthRate Rate(string text) => GrowthRate.FromFraction(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static IEnumerable<double> Numbers(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture));

    private static IEnumerable<decimal> Amounts(string text) =>
        text.Split(';').Select(number => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));
}
