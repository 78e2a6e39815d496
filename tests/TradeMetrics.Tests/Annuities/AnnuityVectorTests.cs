using System.Globalization;

namespace TradeMetrics.Tests;

/// <summary>Results of Excel and others (docs/data/finance, each row with its source), one line of the library each; spreadsheets' signs are the opposite.</summary>
public class AnnuityVectorTests
{
    private static readonly Dictionary<string, Func<CsvRecord, decimal>> s_functions = new()
    {
        ["fv"] = row => -new Annuity(row.Rate(), row.Given("nper"), row.Timing()).FutureValue(row.Given("pmt"), row.Given("pv")),
        ["pv"] = row => -new Annuity(row.Rate(), row.Given("nper"), row.Timing()).PresentValue(row.Given("pmt"), row.Given("fv")),
        ["pmt"] = row => -new Annuity(row.Rate(), row.Given("nper"), row.Timing()).PaymentForPresentValue(row.Given("pv"), -row.Given("fv")),
        ["nper"] = row => Annuity.PeriodsForFutureValue(row.Rate(), row.Given("pmt"), -row.Given("fv"), row.Given("pv"), row.Timing()),
        ["ipmt"] = row => -new Annuity(row.Rate(), row.Given("nper"), row.Timing()).InterestIn(row.Given("per"), row.Given("pv"), -row.Given("fv")),
        ["ppmt"] = row => -new Annuity(row.Rate(), row.Given("nper"), row.Timing()).PrincipalIn(row.Given("per"), row.Given("pv"), -row.Given("fv")),
        ["ispmt"] = row => -new EqualPrincipal(row.Rate(), row.Given("nper")).InterestAfter(row.Given("per"), row.Given("pv")),
        ["cumipmt"] = row => -new Loan(row.Money("pv"), row.Rate(), row.Whole("nper"), row.Timing()).InterestBetween(row.Whole("start"), row.Whole("end")).Amount,
        ["cumprinc"] = row => -new Loan(row.Money("pv"), row.Rate(), row.Whole("nper"), row.Timing()).PrincipalBetween(row.Whole("start"), row.Whole("end")).Amount,
        ["fvschedule"] = row => Rates(row).Aggregate(row.Given("principal"), (amount, rate) => rate.ApplyTo(amount)),
        ["effect"] = row => new InterestRate(row.Given("nominal_rate"), Compounding.TimesPerYear(row.Whole("npery"))).Effective.Rate,
        ["nominal"] = row => new InterestRate(row.Given("effect_rate"), Compounding.Annual).EquivalentWith(Compounding.TimesPerYear(row.Whole("npery"))).Rate,
        ["rri"] = row => (Sign(row) * row.Given("pv")).CagrTo(Sign(row) * row.Given("fv"), row.Given("nper")).Fraction,
        ["pduration"] = row => (decimal)row.Given("pv").TimeToReach(row.Given("fv"), row.Rate()),
    };

    // A quirk is what one program does, and not what the formula gives: a truncated number of periods, a refused pair of debts.
    private static readonly Dictionary<string, (string Function, CsvRecord Row)> s_rows = s_functions.Keys
        .SelectMany(function => FinanceVectors.Read(function).Select(row => (function, row)))
        .Where(entry => entry.row["status"] != "quirk")
        .ToDictionary(entry => entry.row["id"]);

    public static TheoryData<string> Results => [.. s_rows.Where(row => row.Value.Row["status"] == "ok").Select(row => row.Key)];

    public static TheoryData<string> Errors => [.. s_rows.Where(row => row.Value.Row["status"] == "error").Select(row => row.Key)];

    public static TheoryData<string> Rows => [.. FinanceVectors.Read("rate").Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Results))]
    public void The_result_is_the_printed_one_and_the_reference(string id)
    {
        var (function, row) = s_rows[id];
        var value = s_functions[function](row);
        Assert.InRange(value - row.Given("expected"), -row.Given("tolerance"), row.Given("tolerance"));

        // The references are doubles.
        var reference = row.Given("reference");
        var rounding = Math.Max(1e-13m, Math.Abs(reference) * 1e-11m);
        Assert.InRange(value, reference - rounding, reference + rounding);
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void What_has_no_result_is_refused(string id)
    {
        var (function, row) = s_rows[id];
        Assert.True(
            Record.Exception(() => s_functions[function](row)) is UndefinedMetricException or ArgumentException or FormatException,
            $"{id} is refused by a reason.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void All_rates_are_found(string id)
    {
        var row = FinanceVectors.Read("rate").Single(other => other["id"] == id);
        var solution = Annuity.RateForFutureValue(row.Given("nper"), row.Given("pmt"), -row.Given("fv"), row.Given("pv"), row.Timing());
        Assert.Equal(row["status"] switch { "ok" => typeof(UniqueRate), "multi" => typeof(SeveralRates), _ => typeof(NoRate) }, solution.GetType());
        double[] roots = [.. row["all_roots"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(root => double.Parse(root, CultureInfo.InvariantCulture))];
        Assert.Equal(roots.Length, solution.Roots.Count);
        Assert.All(roots.Zip(solution.Roots), pair => Assert.Equal(pair.First, pair.Second.Rate, 1e-13));
        Assert.All(solution.Roots, root => Assert.True(root.Residual < 1e-15));
    }

    private static IEnumerable<GrowthRate> Rates(CsvRecord row) =>
        row.Text("rates").Split(';').Select(rate => GrowthRate.FromFraction(decimal.Parse(rate, CultureInfo.InvariantCulture)));

    private static int Sign(CsvRecord row) => Math.Sign(row.Given("pv"));
}
