namespace TradeMetrics;

public sealed partial class Concentration
{
    /// <summary>The Gini coefficient: 2 Σ k·s/n − (n + 1)/n with k = 1 for the smallest, from 0 (all equal) to 1 − 1/n (all in one part).</summary>
    /// <remarks>C. Gini, "Measurement of Inequality of Incomes", Economic Journal 31 (1921); for the formula F. A. Cowell, Measuring Inequality, 3rd edition (2011).</remarks>
    public decimal Gini
    {
        get
        {
            // (n + 1) Σs − 2 Σ rank·s, over n, with the largest first and Σs = 1; rounding may leave it just below zero.
            var ranked = _shares.Select((share, place) => (place + 1) * share).Sum();
            return Math.Max(0m, (Count + 1m - (2m * ranked)) / Count);
        }
    }

    /// <summary>The Gini coefficient with the correction for small numbers: n/(n − 1) times <see cref="Gini"/>, from 0 to 1.</summary>
    /// <returns>The coefficient.</returns>
    /// <exception cref="UndefinedMetricException">There is one part only.</exception>
    public decimal CorrectedGini() => TryCorrectedGini(out var index) ? index : throw OnePart("corrected Gini coefficient");

    /// <summary>The corrected Gini coefficient, where it is defined.</summary>
    /// <param name="index">The coefficient, or zero.</param>
    /// <returns>False where <see cref="CorrectedGini"/> throws.</returns>
    public bool TryCorrectedGini(out decimal index)
    {
        index = Count > 1 ? Gini * Count / (Count - 1) : 0m;
        return Count > 1;
    }

    /// <summary>Theil's T: Σ s ln(s·n), from 0 (all equal) to ln n (all in one part); a part that is zero adds 0·ln 0 = 0.</summary>
    /// <remarks>H. Theil, Economics and Information Theory (1967). R's ineq drops parts that are zero, so that its n is smaller and its T too.</remarks>
    public double TheilT => Math.Max(0, Math.Log(Count) - Entropy);

    /// <summary>Theil's L, the mean logarithmic deviation: mean of ln(1/(s·n)), from 0 (all equal) without bound.</summary>
    /// <returns>The measure.</returns>
    /// <exception cref="UndefinedMetricException">A part is zero: the logarithm has no value.</exception>
    /// <remarks>H. Theil, Economics and Information Theory (1967).</remarks>
    public double TheilL() => TryTheilL(out var index) ? index : throw new UndefinedMetricException(
        UndefinedReason.ZeroMeasure, "Theil's L is undefined: a part is zero, and its logarithm has no value. Use Theil's T, which counts zeros, or leave out the parts that are not there.");

    /// <summary>Theil's L, where it is defined.</summary>
    /// <param name="index">The measure, or zero.</param>
    /// <returns>False where <see cref="TheilL"/> throws.</returns>
    public bool TryTheilL(out double index)
    {
        var defined = _shares[^1] > 0m;
        index = defined ? Math.Max(0, -Math.Log(Count) - (Compensated.Sum(_shares.Select(share => Math.Log((double)share))) / Count)) : 0;
        return defined;
    }

    /// <summary>Shannon's entropy: −Σ s ln s in natural units, from 0 (all in one part) to ln n (all equal); a part that is zero adds nothing.</summary>
    /// <remarks>C. E. Shannon, "A Mathematical Theory of Communication", Bell System Technical Journal 27 (1948). For bits divide by ln 2.</remarks>
    public double Entropy => Math.Max(0, -Compensated.Sum(_shares.Where(share => share > 0m).Select(share => (double)share * Math.Log((double)share))));

    /// <summary>Entropy over its largest value: −Σ s ln s / ln n, from 0 (all in one part) to 1 (all equal), the same in every base.</summary>
    /// <returns>The measure.</returns>
    /// <exception cref="UndefinedMetricException">There is one part only.</exception>
    public double NormalizedEntropy() => TryNormalizedEntropy(out var index) ? index : throw OnePart("normalised entropy");

    /// <summary>Normalised entropy, where it is defined.</summary>
    /// <param name="index">The measure, or zero.</param>
    /// <returns>False where <see cref="NormalizedEntropy"/> throws.</returns>
    public bool TryNormalizedEntropy(out double index)
    {
        index = Count > 1 ? Math.Min(1, Entropy / Math.Log(Count)) : 0;
        return Count > 1;
    }

    /// <summary>Atkinson's index: 1 − (mean of (s·n)^(1−ε))^(1/(1−ε)), and for ε = 1 one less the geometric mean of s·n; from 0 (all equal) to 1.</summary>
    /// <param name="aversion">ε, the aversion to inequality, at least zero; at zero the index is zero.</param>
    /// <returns>The index; 1 for ε ≥ 1 where a part is zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="aversion"/> is negative or not finite.</exception>
    /// <remarks>A. B. Atkinson, "On the Measurement of Inequality", Journal of Economic Theory 2 (1970).</remarks>
    public double Atkinson(double aversion)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aversion);
        ArgumentOutOfRangeException.ThrowIfNotEqual(double.IsFinite(aversion), true, nameof(aversion));
        if (aversion >= 1 && _shares[^1] == 0m)
        {
            return 1;
        }

        var power = 1 - aversion;
        var relative = _shares.Select(share => (double)share * Count);
        var equivalent = power == 0
            ? Math.Exp(Compensated.Sum(relative.Select(part => Math.Log(part))) / Count)
            : Math.Pow(Compensated.Sum(relative.Select(part => Math.Pow(part, power))) / Count, 1 / power);
        return Math.Clamp(1 - equivalent, 0, 1);
    }
}
