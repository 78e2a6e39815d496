namespace TradeMetrics;

/// <summary>Claims that one sentence makes together: "doubled, about 20 % a year", beside the levels themselves.</summary>
/// <param name="Claims">The claims, at least one.</param>
/// <remarks>
/// The verdict is the worst of theirs: inconsistent before within rounding before exact; not checkable only where none can
/// be checked. The explanations follow each other, those of the verdict first.
/// </remarks>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var (from, to) = (Published.Number("1.0", invariant), Published.Number("2.0", invariant));
/// var claim = new JointClaim(
/// [
///     new GrowthClaim&lt;decimal&gt;(from, to, Published.Growth("doubled", invariant)),
///     new AverageGrowthClaim&lt;decimal&gt;(from, to, 5, Published.Growth("about 20 %", invariant)),
/// ]);
/// Console.WriteLine(claim.Audit().Verdict); // Inconsistent
/// </code>
/// </example>
public sealed record JointClaim(IReadOnlyList<Claim> Claims) : Claim
{
    /// <summary>The claims.</summary>
    public IReadOnlyList<Claim> Claims { get; init => field = new ValueList<Claim>(value); } = new ValueList<Claim>(Claims);

    private protected override Finding Recompute()
    {
        if (Claims.Count == 0)
        {
            throw new UndefinedMetricException(UndefinedReason.NoData, "There is no verdict on no claims. Give at least one.");
        }

        Finding[] findings = [.. Claims.Select(claim => claim.Audit()).OrderBy(finding => Rank(finding.Verdict))];
        var checkedAny = findings[0].Verdict != Verdict.NotCheckable;
        return new(findings[0].Verdict, string.Join(' ', findings.Select(Told)), findings[0].Recomputed, findings[0].Stated);

        // Beside a part that was checked, "it" would be taken for the whole.
        string Told(Finding finding) => checkedAny && finding.Verdict == Verdict.NotCheckable
            ? finding.Explanation.Replace(Finding.CannotBeChecked, "The rest cannot be checked", StringComparison.Ordinal)
            : finding.Explanation;
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Inconsistent => 0,
        Verdict.WithinRounding => 1,
        Verdict.Exact => 2,
        _ => 3,
    };
}
