using System.Collections.Frozen;

namespace TradeMetrics;

/// <summary>What each word before a figure is taken to mean: one table, which the caller can override.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>word</term><description>from … to, times the figure</description></listheader>
/// <item><term>about</term><description>0.95 to 1.05, both included: two digits are rarely rounded further</description></item>
/// <item><term>nearly</term><description>0.9, included, to just below 1: the next round figure down would have been named instead</description></item>
/// <item><term>over</term><description>just above 1 to 1.1, included: the next round figure up would have been named instead</description></item>
/// <item><term>at least</term><description>1 to 1.1, both included</description></item>
/// <item><term>under</term><description>0.9, included, to just below 1, as nearly</description></item>
/// <item><term>at most</term><description>0.9 to 1, both included</description></item>
/// </list>
/// A word goes with a figure other than zero, of which every share is zero.
/// A plain figure is read by its last printed place (<see cref="RoundingConvention"/>), a unit fraction half-way to the next
/// unit fractions on either side, another one half-way to the next ones whose denominators are at most one more, and a multiple in words within <see cref="MultipleMargin"/> of its factor.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Wordings.Default[Wording.Nearly].Low); // 0.9
/// </code>
/// </example>
public sealed partial class Wordings
{
    private readonly FrozenDictionary<Wording, WordingWidth> _widths;

    private Wordings(IEnumerable<KeyValuePair<Wording, WordingWidth>> widths, decimal multipleMargin)
    {
        _widths = widths.ToFrozenDictionary();
        MultipleMargin = multipleMargin;
    }

    /// <summary>The table in the remarks.</summary>
    public static Wordings Default { get; } = new(
        new Dictionary<Wording, WordingWidth>
        {
            [Wording.About] = new(0.95m, true, 1.05m, true),
            [Wording.Nearly] = new(0.9m, true, 1m, false),
            [Wording.Over] = new(1m, false, 1.1m, true),
            [Wording.AtLeast] = new(1m, true, 1.1m, true),
            [Wording.Under] = new(0.9m, true, 1m, false),
            [Wording.AtMost] = new(0.9m, true, 1m, true),
        },
        0.05m);

    /// <summary>How far from 2 the factor of "doubled" may be, from 3 that of "tripled", from ½ that of "halved": 0.05.</summary>
    public decimal MultipleMargin { get; }

    /// <summary>The width of a word that is relative to its figure.</summary>
    /// <param name="wording">About, nearly, over, at least, under or at most.</param>
    /// <returns>The width.</returns>
    /// <exception cref="KeyNotFoundException">The wording is not relative to its figure.</exception>
    public WordingWidth this[Wording wording] => _widths.TryGetValue(wording, out var width)
        ? width
        : throw new KeyNotFoundException($"{wording} has no width relative to its figure. Ask for About, Nearly, Over, AtLeast, Under or AtMost.");

    /// <summary>The same table with another width for a word.</summary>
    /// <param name="wording">About, nearly, over, at least, under or at most.</param>
    /// <param name="width">The lower end from 0 to 1, the upper end from 1 to 10.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="KeyNotFoundException">The wording is not relative to its figure.</exception>
    /// <exception cref="ArgumentException">The ends are not 0 ≤ low ≤ 1 ≤ high ≤ 10, or leave no value.</exception>
    public Wordings With(Wording wording, WordingWidth width)
    {
        _ = this[wording];
        return width is { Low: >= 0m and <= 1m, High: >= 1m and <= 10m } && (width.Low < width.High || (width.IncludesLow && width.IncludesHigh))
            ? new(_widths.Where(pair => pair.Key != wording).Append(new(wording, width)), MultipleMargin)
            : throw new ArgumentException($"{width.Low} to {width.High} is no width: the lower end is from 0 to 1, the upper end from 1 to 10, and a value lies between them or at both.", nameof(width));
    }

    /// <summary>The same table with another margin for multiples in words.</summary>
    /// <param name="margin">From 0 to below ½, which the factor of "halved" must stay above.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The margin is below 0 or not below ½.</exception>
    public Wordings WithMultipleMargin(decimal margin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(margin, 0.5m);
        return new(_widths, margin);
    }

    /// <summary>The words with their widths, and the margin.</summary>
    /// <returns>Such as "About: [0.95, 1.05]".</returns>
    public override string ToString() => string.Join('\n', [.. _widths.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"), FormattableString.Invariant($"multiples: within {MultipleMargin}")]);
}
