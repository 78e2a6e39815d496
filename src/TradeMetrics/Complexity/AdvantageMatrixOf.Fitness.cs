using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public sealed partial class AdvantageMatrix<TCountry, TProduct>
{
    /// <summary>The fitness of countries and the complexity of products after a number of updates.</summary>
    /// <param name="updates">How many, one at least; from all ones.</param>
    /// <returns>Fitness and complexity, above zero, each with mean 1.</returns>
    /// <remarks>
    /// <para>F_c = Σ_p M_cp·Q_p and Q_p = 1/Σ_c M_cp/F_c, both from the figures before, each divided by its mean (Tacchella,
    /// Cristelli, Caldarelli, Gabrielli and Pietronero 2012, A New Metrics for Countries' Fitness and Products' Complexity).</para>
    /// <para>The R package economiccomplexity prints the figures after 19 updates. On many matrices some figures fall towards zero
    /// for ever, so that the number of updates is part of the definition; <see cref="FitnessComplexity{TCountry, TProduct}.LargestChange"/> says how still they stand.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no update.</exception>
    /// <exception cref="UndefinedMetricException">A figure fell below what a double holds.</exception>
    public FitnessComplexity<TCountry, TProduct> Fitness(int updates)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(updates, 1);
        return Updated(updates, -1);
    }

    /// <summary>The fitness of countries and the complexity of products where further updates no longer change them.</summary>
    /// <param name="tolerance">The largest relative change that counts as none; 1e-9 unless told otherwise.</param>
    /// <param name="atMost">How many updates are tried.</param>
    /// <returns>Fitness and complexity, above zero, each with mean 1.</returns>
    /// <remarks>
    /// See <see cref="Fitness"/>. Figures settle above zero only where, with countries and products in order of fitness and
    /// complexity, the diagonal of the matrix does not pass through its empty part (Pugliese, Zaccaria and Pietronero 2016, On the
    /// convergence of the Fitness-Complexity Algorithm).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not above zero, or there is no update.</exception>
    /// <exception cref="UndefinedMetricException">They do not settle; the message names the figure that moves most.</exception>
    public FitnessComplexity<TCountry, TProduct> ConvergedFitness(double tolerance = 1e-9, int atMost = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        if (!(tolerance > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "Some change is always left: give a tolerance above zero, such as 1e-9.");
        }

        var fitness = Updated(atMost, tolerance);
        return fitness.LargestChange <= tolerance ? fitness : throw new UndefinedMetricException(UndefinedReason.NotConverged, FormattableString.Invariant(
            $"Fitness and complexity do not settle: update {atMost} still changes that of \"{fitness.MostChanged}\" by {fitness.LargestChange:0.#e+0} of itself. Figures fall towards zero where the diagonal of the ordered matrix passes through its empty part (Pugliese et al. 2016). Use Fitness with a number of updates, or leave countries and products with hardly any advantage out."));
    }

    /// <summary>The fitness of countries and the complexity of products, if further updates come to no longer change them.</summary>
    /// <param name="fitness">Fitness and complexity; null where they do not settle.</param>
    /// <param name="tolerance">The largest relative change that counts as none.</param>
    /// <param name="atMost">How many updates are tried.</param>
    /// <returns>Whether they settle.</returns>
    /// <remarks>See <see cref="ConvergedFitness"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not above zero, or there is no update.</exception>
    public bool TryConvergedFitness([NotNullWhen(true)] out FitnessComplexity<TCountry, TProduct>? fitness, double tolerance = 1e-9, int atMost = 10_000) =>
        Defined.Try(() => ConvergedFitness(tolerance, atMost), out fitness);

    // Stops early where no figure changes by more than the tolerance, which a negative one never allows.
    private FitnessComplexity<TCountry, TProduct> Updated(int updates, double tolerance)
    {
        var (fitness, complexity) = (Ones(_baskets.Length), Ones(_exporters.Length));
        for (var n = 1; ; n++)
        {
            var nextFitness = OverMean(Sums(_baskets, complexity));
            var nextComplexity = OverMean(Inverses(Sums(_exporters, Inverses(fitness))));
            var (country, product) = (MostChangedPlace(fitness, nextFitness), MostChangedPlace(complexity, nextComplexity));
            var (change, most) = product.Change > country.Change ? (product.Change, (object)Products[product.Place]) : (country.Change, Countries[country.Place]);
            (fitness, complexity) = (nextFitness, nextComplexity);
            if (!fitness.Concat(complexity).All(double.IsNormal))
            {
                throw new UndefinedMetricException(UndefinedReason.NotConverged, FormattableString.Invariant(
                    $"Fitness and complexity are lost at update {n}: that of \"{most}\" fell below what a double holds. Use fewer updates, or leave countries and products with hardly any advantage out."));
            }

            if (n == updates || change <= tolerance)
            {
                return new(this, fitness, complexity, n, change, most);
            }
        }
    }

    private static double[] Inverses(double[] values) => Array.ConvertAll(values, value => 1 / value);

    private static double[] Ones(int length) => [.. Enumerable.Repeat(1d, length)];

    private static double[] OverMean(double[] values)
    {
        var mean = Compensated.Sum(values) / values.Length;
        return Array.ConvertAll(values, value => value / mean);
    }

    private static (double Change, int Place) MostChangedPlace(double[] before, double[] after)
    {
        var most = (Change: 0d, Place: 0);
        for (var i = 0; i < before.Length; i++)
        {
            var change = Math.Abs((after[i] / before[i]) - 1);
            most = change > most.Change ? (change, i) : most;
        }

        return most;
    }
}
