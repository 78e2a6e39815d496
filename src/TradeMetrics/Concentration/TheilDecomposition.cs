namespace TradeMetrics;

/// <summary>Theil's T split into what lies between groups and what lies within them; the two add up to it.</summary>
/// <param name="Between">Σ S ln(S·n/N), with S the share of a group and N of the n parts in it: 0 where every group has the same mean.</param>
/// <param name="Within">Σ S·T, with T Theil's measure within a group: 0 where the parts of each group are equal.</param>
/// <remarks>H. Theil, Economics and Information Theory (1967), chapter 4. A group whose parts are all zero adds nothing.</remarks>
/// <example>
/// <code>
/// var exports = Breakdown.From([("DE", 4m), ("FR", 4m), ("VN", 1m), ("TH", 1m)]);
/// var theil = exports.TheilByGroup(code => code is "DE" or "FR" ? "Europe" : "Asia");
/// Console.WriteLine($"{theil.Between:0.0000} + {theil.Within:0.0000}"); // 0.1927 + 0.0000
/// Console.WriteLine(exports.Concentration().TheilT.ToString("0.0000")); // 0.1927
/// </code>
/// </example>
public sealed partial record TheilDecomposition(double Between, double Within)
{
    /// <summary>Theil's T of all parts: <see cref="Between"/> and <see cref="Within"/> together.</summary>
    public double Total => Between + Within;

    /// <summary>The whole as the sum of its terms.</summary>
    /// <returns>Such as "0.25 = 0.2 between + 0.05 within".</returns>
    public override string ToString() => FormattableString.Invariant($"{Total} = {Between} between + {Within} within");

    internal static TheilDecomposition Of<TGroup>(IEnumerable<(TGroup Group, Share Share)> parts)
    {
        var groups = parts.GroupBy(part => part.Group, part => (double)part.Share.Fraction).Select(group => group.ToArray()).ToArray();
        var count = groups.Sum(group => group.Length);
        var (between, within) = (0d, 0d);
        foreach (var group in groups)
        {
            var sum = Compensated.Sum(group);
            if (sum > 0)
            {
                between += sum * Math.Log(sum * count / group.Length);
                within += Compensated.Sum(group.Where(share => share > 0).Select(share => share * Math.Log(share / sum * group.Length)));
            }
        }

        return new(Math.Max(0, between), Math.Max(0, within));
    }
}
