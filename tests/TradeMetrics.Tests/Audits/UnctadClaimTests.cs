using System.Globalization;

namespace TradeMetrics.Tests;

/// <summary>Growth rates and shares that UNCTADstat publishes, audited against its own levels (Data/README.md).</summary>
public class UnctadClaimTests
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    [Fact]
    public void At_least_forty_claims_are_stored() => Assert.True(Rows().Count() >= 40);

    public static TheoryData<string, string, string, string, string> Claims()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in Rows())
        {
            data.Add(row[0], row[1], row[2], row[3], row[4]);
        }

        return data;
    }

    // The verdict worked out anew: in doubles, from true values drawn over the intervals that the digits leave open.
    [Theory]
    [MemberData(nameof(Claims))]
    public void The_verdict_is_that_of_sampled_true_values(string claim, string kind, string first, string second, string stated)
    {
        var (a, b) = (Published.Number(first, s_invariant), Published.Number(second, s_invariant));
        var finding = kind == "growth"
            ? new GrowthClaim<decimal>(a, b, Published.Growth(stated, s_invariant)).Audit()
            : new ShareClaim<decimal>(a, b, Published.Share(stated, s_invariant)).Audit();

        var (x, y, s) = (Printed(first), Printed(second), Printed(stated.TrimEnd('%', ' ')));
        var reached = Spread(x).SelectMany(from => Spread(y), (from, to) => 100 * (kind == "growth" ? (to / from) - 1 : from / to)).ToArray();
        var central = 100 * (kind == "growth" ? (y.Value / x.Value) - 1 : x.Value / y.Value);
        var expected = Math.Abs(central - s.Value) < s.Half ? Verdict.Exact
            : reached.Min() < s.Value + s.Half && reached.Max() > s.Value - s.Half ? Verdict.WithinRounding
            : Verdict.Inconsistent;
        Assert.True(expected == finding.Verdict, $"{claim}: {expected} by sampling, but {finding.Explanation}");
    }

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(Docs.Repository.Root, "tests/TradeMetrics.Tests/Audits/Data/unctad-claims.csv")).Skip(1).Select(Fields);

    // The names may hold commas and are then quoted; no field holds a quotation mark.
    private static string[] Fields(string line) => line.StartsWith('"')
        ? [line[1..line.IndexOf('"', 1)], .. line[(line.IndexOf('"', 1) + 2)..].Split(',')]
        : line.Split(',');

    private static (double Value, double Half) Printed(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return (double.Parse(text, s_invariant), Math.Pow(10, point < 0 ? 0 : -(text.Length - point - 1)) / 2);
    }

    private static IEnumerable<double> Spread((double Value, double Half) printed) => Enumerable.Range(-20, 41).Select(step => printed.Value + (printed.Half * step / 20.0001));
}
