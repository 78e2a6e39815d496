namespace TradeMetrics;

/// <summary>How a whole is spread over its parts: concentration and inequality by every usual measure.</summary>
/// <remarks>
/// <para>It is made by <see cref="ConcentrationExtensions"/> of parts, a breakdown or shares, and holds the unrounded shares
/// of the parts in their sum. Parts that are zero count as parts: give products without trade as zero where the measure
/// is to know of them.</para>
/// <para>n is the number of parts, s a share, ln the natural logarithm. Sums and ratios of shares are <see cref="decimal"/>;
/// roots and logarithms are <see cref="double"/>. What needs two parts, or parts that are all above zero, is a method with
/// a <c>Try…</c> twin. When every part is there k times, Theil's, Atkinson's and Gini's measures stay as they are, and the
/// Herfindahl–Hirschman index is divided by k.</para>
/// <para>The figures agree with those that R's package ineq prints (A. Zeileis), whose Theil measures drop zeros first.</para>
/// </remarks>
/// <example>
/// Sales from the documentation of R's ineq:
/// <code>
/// decimal[] sales = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
/// var concentration = sales.Concentration();
/// Console.WriteLine(concentration); // 10 parts, HHI 0.184, Gini 0.462
/// Console.WriteLine(Math.Round(concentration.Rosenbluth, 7)); // 0.1859051
/// Console.WriteLine(concentration.ConcentrationRatio(4).ToString("P1", CultureInfo.InvariantCulture)); // 73.4 %
/// </code>
/// </example>
public sealed partial class Concentration
{
    // The largest first.
    private readonly decimal[] _shares;

    internal Concentration(IEnumerable<Share> shares) => _shares = [.. shares.Select(share => share.Fraction).OrderDescending()];

    /// <summary>The number of parts, those that are zero included.</summary>
    public int Count => _shares.Length;

    /// <summary>The Herfindahl–Hirschman index: Σ s², from 1/n (all equal) to 1 (all in one part).</summary>
    /// <remarks>O. C. Herfindahl, Concentration in the U.S. Steel Industry, 1950; A. O. Hirschman, "The Paternity of an Index", American Economic Review 54 (1964).</remarks>
    public decimal Herfindahl => _shares.Sum(share => share * share);

    /// <summary>The Herfindahl–Hirschman index of shares in percent: 10,000 Σ s², from 10,000/n to 10,000, as competition authorities state it.</summary>
    public decimal HerfindahlPoints => 10_000m * Herfindahl;

    /// <summary>How many parts of equal size would be as concentrated: 1/HHI, from 1 to n.</summary>
    /// <remarks>M. A. Adelman, "Comment on the 'H' Concentration Measure as a Numbers-Equivalent", Review of Economics and Statistics 51 (1969).</remarks>
    public decimal EquivalentNumber => 1m / Herfindahl;

    /// <summary>The Rosenbluth or Hall–Tideman index: 1/(2 Σ rank·s − 1) with rank 1 for the largest, from 1/n to 1.</summary>
    /// <remarks>M. Hall and N. Tideman, "Measures of Concentration", Journal of the American Statistical Association 62 (1967).</remarks>
    public decimal Rosenbluth => 1m / ((2m * _shares.Select((share, place) => (place + 1) * share).Sum()) - 1m);

    /// <summary>The share of the largest parts together: CRn, such as CR4.</summary>
    /// <param name="largest">How many parts, at least one; all of them where there are fewer.</param>
    /// <returns>The share, 1 where all parts are counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="largest"/> is below one.</exception>
    public Share ConcentrationRatio(int largest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        return Share.FromFraction(_shares.Take(largest).Sum());
    }

    /// <summary>The normalised Herfindahl–Hirschman index: (H − 1/n)/(1 − 1/n), from 0 (all equal) to 1.</summary>
    /// <returns>The index.</returns>
    /// <exception cref="UndefinedMetricException">There is one part only.</exception>
    public decimal NormalizedHerfindahl() => TryNormalizedHerfindahl(out var index) ? index : throw OnePart("normalised Herfindahl–Hirschman index");

    /// <summary>The normalised Herfindahl–Hirschman index, where it is defined.</summary>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="NormalizedHerfindahl"/> throws.</returns>
    public bool TryNormalizedHerfindahl(out decimal index)
    {
        // Scaled by n, so that equal parts give exactly 0 where their shares have an end.
        index = Count > 1 ? Math.Max(0m, (Count * Herfindahl) - 1m) / (Count - 1) : 0m;
        return Count > 1;
    }

    /// <summary>UNCTAD's product or market concentration index: (√H − √(1/n))/(1 − √(1/n)), from 0 (all equal) to 1.</summary>
    /// <returns>The index.</returns>
    /// <exception cref="UndefinedMetricException">There is one part only.</exception>
    /// <remarks>
    /// UNCTAD, Handbook of Statistics, "Calculation methods": a normalised Herfindahl–Hirschman index of the square root. Its n is
    /// the number of three-digit groups of the SITC, those without trade included.
    /// </remarks>
    public double ConcentrationIndex() => TryConcentrationIndex(out var index) ? index : throw OnePart("concentration index");

    /// <summary>UNCTAD's concentration index, where it is defined.</summary>
    /// <param name="index">The index, or zero.</param>
    /// <returns>False where <see cref="ConcentrationIndex"/> throws.</returns>
    public bool TryConcentrationIndex(out double index)
    {
        var equal = Math.Sqrt(1.0 / Count);
        index = Count > 1 ? Math.Max(0, (Math.Sqrt((double)Herfindahl) - equal) / (1 - equal)) : 0;
        return Count > 1;
    }

    /// <summary>How many parts there are, and two measures.</summary>
    /// <returns>Such as "10 parts, HHI 0.184, Gini 0.462".</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} parts, HHI {Herfindahl:0.000}, Gini {Gini:0.000}");

    private static UndefinedMetricException OnePart(string metric) => new(
        UndefinedReason.SinglePart, $"The {metric} of one part is undefined: it compares with parts of equal size, and there is nothing to compare. Give all parts, those that are zero too.");
}
