using System.Globalization;
using System.Text.RegularExpressions;

namespace TradeMetrics.Tests;

/// <summary>What other releases claim (Data/README.md), audited, and checked by a computation that shares nothing with the library.</summary>
/// <remarks>The check reads the digits itself, works in doubles, and draws true values from the intervals that the print leaves open.</remarks>
public partial class ReleaseClaimTests
{
    private const int Steps = 40;

    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    private static readonly IReadOnlyList<FiledClaim> s_claims = Read();

    public static TheoryData<string> Ids() => new(s_claims.Select(claim => claim.Id));

    [Fact]
    public void More_than_two_hundred_claims_of_every_kind_are_stored_and_some_contradict_themselves()
    {
        Assert.True(s_claims.Count > 200);
        Assert.Equal(["cagr", "growth", "rank", "share", "shares", "total"], s_claims.Select(claim => claim.Kind).Distinct().Order());
        Assert.Equal(
            [Verdict.Exact, Verdict.WithinRounding, Verdict.Inconsistent], s_claims.Select(claim => claim.Audit().Finding.Verdict).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_verdict_is_that_of_sampled_true_values(string id)
    {
        var claim = s_claims.Single(other => other.Id == id);
        var finding = claim.Audit().Finding;
        var expected = Expected(claim);
        Assert.True(expected == finding.Verdict, $"{claim.Statement}: {expected} by sampling, but {finding.Explanation}");
    }

    private static Verdict Expected(FiledClaim claim)
    {
        var (start, end, stated) = (List(claim.StartFigure), List(claim.EndFigure), List(claim.Stated));
        if (claim.Kind == "rank")
        {
            var (figure, rank) = (end[0], (int)stated[0].Value);
            var (best, worst) = (Rank(figure.High, start, other => other.Low), Rank(figure.Low, start, other => other.High));
            return Rank(figure.Value, start, other => other.Value) == rank ? Verdict.Exact : best <= rank && rank <= worst ? Verdict.WithinRounding : Verdict.Inconsistent;
        }

        var (target, central, reached) = claim.Kind switch
        {
            "growth" => (stated[0], Growth(start[0].Value, end[0].Value, 1), Pairs(start[0], end[0], (a, b) => Growth(a, b, 1))),
            "cagr" => (stated[0], Growth(start[0].Value, end[0].Value, Years(claim)), Pairs(start[0], end[0], (a, b) => Growth(a, b, Years(claim)))),
            "share" => (stated[0], 100 * start[0].Value / end[0].Value, Pairs(start[0], end[0], (a, b) => 100 * Math.Min(1, a / b))),
            "total" => (end[0], start.Sum(part => part.Value), Sums(start)),
            _ => (new Range(100, 100, 100), stated.Sum(part => part.Value), Sums(stated)),
        };
        if (claim.Unit == "count" && claim.Kind == "total")
        {
            return central == target.Value ? Verdict.Exact : Verdict.Inconsistent;
        }

        // Doubles: a millionth of a millionth decides nothing.
        var least = 1e-12 * Math.Abs(central);
        return central >= target.Low - least && central <= target.High + least && (target.Low == target.High || Math.Abs(central - target.High) > least) ? Verdict.Exact
            : reached.Max() > target.Low + least && reached.Min() < target.High - least ? Verdict.WithinRounding
            : Verdict.Inconsistent;
    }

    private static double Growth(double from, double to, double years) => 100 * (Math.Pow(to / from, 1 / years) - 1);

    private static double Years(FiledClaim claim) => double.Parse(claim.EndPeriod, s_invariant) - double.Parse(claim.StartPeriod, s_invariant);

    private static int Rank(double figure, Range[] others, Func<Range, double> value) => 1 + others.Count(other => value(other) > figure);

    private static double[] Pairs(Range first, Range second, Func<double, double, double> value) =>
        [.. Draw(first).SelectMany(_ => Draw(second), value)];

    private static double[] Sums(Range[] parts) => [.. Enumerable.Range(0, Steps + 1).Select(step => parts.Sum(part => At(part, step)))];

    private static IEnumerable<double> Draw(Range range) => Enumerable.Range(0, Steps + 1).Select(step => At(range, step));

    // The ends are approached, not reached.
    private static double At(Range range, int step) => range.Low + ((range.High - range.Low) * (1e-6 + (step * (1 - 2e-6) / Steps)));

    private static Range[] List(string text) => [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Printed)];

    // What the words leave open is written out here again, from DESIGN's table.
    private static Range Printed(string text)
    {
        switch (text)
        {
            case "doubled":
                return new(95, 100, 105);
            case "more than doubled":
                return new(100, 100, 120);
        }

        var match = Figure().Match(text);
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        var scale = match.Groups["scale"].Value switch
        {
            "thousand" => 1e3,
            "million" => 1e6,
            "billion" => 1e9,
            "trillion" => 1e12,
            _ => 1,
        };
        var value = double.Parse(digits, s_invariant) * scale;
        var half = Math.Pow(10, digits.Contains('.', StringComparison.Ordinal) ? -(digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1) : 0) * scale / 2;
        var (low, high) = match.Groups["word"].Value switch
        {
            "over" or "more than" => (value, 1.1 * value),
            "nearly" or "almost" => (0.9 * value, value),
            "about" or "around" => (0.95 * value, 1.05 * value),
            "" => (value - half, value + half),
            var word => throw new InvalidOperationException($"\"{word}\" in \"{text}\" is not known here."),
        };
        return match.Groups["minus"].Success || match.Groups["fell"].Success ? new(-high, -value, -low) : new(low, value, high);
    }

    private static IReadOnlyList<FiledClaim> Read()
    {
        using var file = File.OpenText(Path.Combine(Docs.Repository.Root, "tests/TradeMetrics.Tests/Audits/Data/release-claims.csv"));
        return ClaimReader.ReadCsv(file);
    }

    [GeneratedRegex("^(?<fell>fell )?((?<word>[a-z ]+?) )?(?<minus>-)?(?<digits>[0-9.,]+) ?(?<scale>thousand|million|billion|trillion)?( ?%| percent)?$")]
    private static partial Regex Figure();

    private sealed record Range(double Low, double Value, double High);
}
