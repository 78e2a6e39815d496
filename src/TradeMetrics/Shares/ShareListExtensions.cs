namespace TradeMetrics;

/// <summary>Shares made ready for print.</summary>
public static class ShareListExtensions
{
    /// <summary>Rounds shares that make up a whole so that the printed percentages still sum to 100.</summary>
    /// <param name="shares">Shares that sum to 1, such as <c>Shares()</c> gives.</param>
    /// <param name="decimals">The decimals of the percentages, 0 to 20.</param>
    /// <returns>The shares, each within one last place of its own value.</returns>
    /// <exception cref="ArgumentException">The shares do not sum to 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 20.</exception>
    /// <remarks>
    /// The method of the largest remainder (Hare–Niemeyer): every share is cut, and the places left over go to those that
    /// lost most, the earlier first where they tie.
    /// </remarks>
    /// <example>
    /// <code>
    /// var shares = new[] { 2m, 2m, 2m, 1m }.Shares().RoundedToPercent(0);
    /// Console.WriteLine(string.Join(", ", shares)); // 29 %, 29 %, 28 %, 14 %
    /// </code>
    /// </example>
    public static IReadOnlyList<Share> RoundedToPercent(this IEnumerable<Share> shares, int decimals = 0)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 20);
        Share[] exact = [.. shares];
        var sum = exact.Sum(share => share.Fraction);
        if (sum != 1m)
        {
            throw new ArgumentException(
                $"The shares sum to {Undefined.Text(sum)}, not 1. Round only shares that make up a whole: add the part that is missing, or take Shares() of the amounts.",
                nameof(shares));
        }

        var cut = Array.ConvertAll(exact, share => Math.Round(share.Fraction, decimals + 2, MidpointRounding.ToZero));
        var place = new decimal(1, 0, 0, false, (byte)(decimals + 2));
        var left = (int)((1m - cut.Sum()) / place);
        foreach (var index in Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i].Fraction - cut[i]).Take(left))
        {
            cut[index] += place;
        }

        return [.. cut.Select(Share.FromFraction)];
    }
}
