namespace TradeMetrics;

/// <summary>A stated rank of a printed figure among others, the largest first; ties share the better rank.</summary>
/// <typeparam name="T">The measure: money, decimals, rates.</typeparam>
/// <param name="Figure">The figure.</param>
/// <param name="Others">The figures that it is ranked among.</param>
/// <param name="Stated">The rank that is stated, from 1.</param>
/// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new RankClaim&lt;decimal&gt;(Published.Number("8.3", invariant), [Published.Number("8.3", invariant), Published.Number("4.7", invariant)], 1);
/// Console.WriteLine(claim.Audit().Verdict); // Exact
/// </code>
/// </example>
public sealed record RankClaim<T>(Published<T> Figure, IReadOnlyList<Published<T>> Others, int Stated) : Claim
    where T : struct, IComparable<T>
{
    /// <summary>The figures that it is ranked among.</summary>
    public IReadOnlyList<Published<T>> Others { get; init => field = new ValueList<Published<T>>(value); } = new ValueList<Published<T>>(Others);

    /// <summary>The rank that is stated, from 1.</summary>
    public int Stated { get; init => field = FromOne(value); } = FromOne(Stated);

    private protected override Finding Recompute()
    {
        int[] ranks = [.. Possible().Distinct().Order()];

        // What the words say counts first: "over 1.7" is above "nearly 1.7", though both print 1.7.
        var asPrinted = 1 + Others.Count(other => other.Value.CompareTo(Figure.Value) > 0);
        var printed = ranks.MinBy(rank => Math.Abs(rank - asPrinted));
        var (numbers, range) = (new FigureBounds(ranks[0], printed, ranks[^1]), Range(ranks));
        return Stated == printed ? new(Verdict.Exact, $"By the printed figures it is number {printed}, as stated.", numbers)
            : ranks.Contains(Stated) ? new(Verdict.WithinRounding, $"By the printed figures it is number {printed}, but rounding leaves {range} open, and {Stated} is among them.", numbers)
            : new(
                Verdict.Inconsistent,
                $"By the printed figures it is number {printed}{(ranks.Length > 1 ? $", and rounding leaves no more than {range} open" : ", whatever their rounding")}; number {Stated} is off by {ranks.Min(rank => Math.Abs(rank - Stated))}. Number {printed} would agree.",
                numbers);
    }

    private static int FromOne(int rank)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1, nameof(Stated));
        return rank;
    }

    // From the first of a run to its last: 1, 3 to 5.
    private static string Range(int[] ranks) => string.Join(", ", ranks
        .Select((rank, place) => (rank, run: rank - place))
        .GroupBy(pair => pair.run, pair => pair.rank)
        .Select(run => run.First() == run.Last() ? $"{run.First()}" : $"{run.First()} to {run.Last()}"));

    // The figure may lie at an end of an interval or between two ends. At each such place so many of the others are surely
    // above it, and so many may be; each number between the two can come about, since the others do not depend on each other.
    private IEnumerable<int> Possible()
    {
        T[] ends = [.. Others.SelectMany(other => new[] { other.Low, other.High }).Append(Figure.Low).Append(Figure.High).Where(end => end.CompareTo(Figure.Low) >= 0 && end.CompareTo(Figure.High) <= 0).Distinct().Order()];
        for (var i = 0; i < ends.Length; i++)
        {
            var end = ends[i];
            if (Figure.Contains(end))
            {
                foreach (var rank in Ranks(other => other.Low.CompareTo(end) is var low && (low > 0 || (low == 0 && !other.IncludesLow)), other => other.High.CompareTo(end) > 0))
                {
                    yield return rank;
                }
            }

            if (i + 1 < ends.Length)
            {
                var next = ends[i + 1];
                foreach (var rank in Ranks(other => other.Low.CompareTo(next) >= 0, other => other.High.CompareTo(next) >= 0))
                {
                    yield return rank;
                }
            }
        }
    }

    private IEnumerable<int> Ranks(Func<Published<T>, bool> surelyAbove, Func<Published<T>, bool> possiblyAbove)
    {
        var surely = Others.Count(surelyAbove);
        return Enumerable.Range(1 + surely, Others.Count(possiblyAbove) - surely + 1);
    }
}
