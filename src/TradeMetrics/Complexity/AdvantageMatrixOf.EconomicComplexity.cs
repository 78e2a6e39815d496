using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

public sealed partial class AdvantageMatrix<TCountry, TProduct>
{
    // A correlation below this is rounding.
    private const double NoCorrelation = 1e-9;

    /// <summary>The economic complexity index of countries and the product complexity index of products.</summary>
    /// <param name="scaling">How they are standardised.</param>
    /// <returns>Both indices; the higher, the more complex.</returns>
    /// <remarks>
    /// <para>The eigenvector of the second largest eigenvalue of (M/k_c)(M/k_p)ᵀ for countries and of its transposed pair for
    /// products (Hausmann, Hidalgo and others 2014, The Atlas of Economic Complexity, technical box 2.1). Its sign is free: it is
    /// chosen so that the index of countries correlates with their diversity. It is found from the symmetric matrix that has the same
    /// eigenvalues, on the side with fewer members, whose third power its cost grows with.</para>
    /// <para>Weighted by diversity the eigenvector sums to zero (Mealy, Farmer and Teytelboym 2019, Interpreting economic
    /// complexity): the index tells what a country makes apart, not how much.</para>
    /// <para>Double precision; about nine digits or more.</para>
    /// </remarks>
    /// <exception cref="UndefinedMetricException">
    /// Countries and products fall into networks without a link, or two eigenvalues agree, so that the eigenvector is not unique; the
    /// index is unrelated to diversity, so that its sign is open; or all countries have advantages in the same products. Of several
    /// networks <see cref="LargestNetwork"/> has an index of its own.
    /// </exception>
    public EconomicComplexityIndex<TCountry, TProduct> EconomicComplexity(ComplexityScaling scaling = ComplexityScaling.EachOnItsOwn)
    {
        Choice.Of(scaling);
        ThrowIfDisconnected();
        var byCountries = _baskets.Length <= _exporters.Length;
        var (members, groups) = byCountries ? (_baskets, _exporters) : (_exporters, _baskets);
        var first = Array.ConvertAll(members, member => Math.Sqrt(member.Length / (double)AdvantageCount));
        switch (SecondEigenvector.Of(Similarity(members, groups), first, 1, out var vector, out var eigenvalue))
        {
            case UndefinedReason.NoSpread:
                throw new UndefinedMetricException(UndefinedReason.NoSpread,
                    $"There is no economic complexity index: all {Countries.Count} countries have advantages in the same {Products.Count} products, and nothing tells them apart. Look at more countries or finer products.");
            case { } reason:
                throw new UndefinedMetricException(reason,
                    "There is no single economic complexity index: the second and the third eigenvalue agree, so that countries can be ordered in several ways equally well. Look at more countries or finer products, or use Fitness.");
            default:
                break;
        }

        var side = vector.Zip(members, (figure, member) => figure / Math.Sqrt(member.Length)).ToArray();
        var products = byCountries ? Averages(_exporters, side) : side;
        var countries = Averages(_baskets, products);
        if (CorrelationWithDiversity(countries) is var correlation && !(Math.Abs(correlation) > NoCorrelation))
        {
            throw new UndefinedMetricException(UndefinedReason.NotUnique,
                "The economic complexity index has no direction: it does not correlate with diversity, which tells its upper end from its lower one. Look at more countries or finer products, or use Fitness.");
        }

        var ofCountries = Spread.Of(countries, "countries", scaling == ComplexityScaling.EachOnItsOwn);
        var ofProducts = scaling == ComplexityScaling.EachOnItsOwn ? Spread.Of(products, "products", sample: true) : ofCountries;
        return new(this, Upright(ofCountries.Standardise(countries)), Upright(ofProducts.Standardise(products)), eigenvalue);

        double[] Upright(double[] figures) => correlation > 0 ? figures : Array.ConvertAll(figures, figure => -figure);
    }

    /// <summary>The economic complexity index of countries and the product complexity index of products, if there is one.</summary>
    /// <param name="index">Both indices; null where there is none.</param>
    /// <param name="scaling">How they are standardised.</param>
    /// <returns>Whether there is one.</returns>
    /// <remarks>See <see cref="EconomicComplexity"/>.</remarks>
    public bool TryEconomicComplexity([NotNullWhen(true)] out EconomicComplexityIndex<TCountry, TProduct>? index, ComplexityScaling scaling = ComplexityScaling.EachOnItsOwn) =>
        Defined.Try(() => EconomicComplexity(scaling), out index);

    // D^-1/2 M G^-1 M' D^-1/2, with D and G the number of a member's groups and of a group's members.
    private static double[] Similarity(int[][] members, int[][] groups)
    {
        var n = members.Length;
        var similarity = new double[n * n];
        foreach (var group in groups)
        {
            foreach (var i in group)
            {
                foreach (var j in group)
                {
                    similarity[(i * n) + j] += 1d / group.Length;
                }
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                similarity[(i * n) + j] /= Math.Sqrt((double)members[i].Length * members[j].Length);
            }
        }

        return similarity;
    }

    private double CorrelationWithDiversity(double[] countries)
    {
        var (diversity, mean) = (_baskets.Average(basket => basket.Length), countries.Average());
        var (both, ofDiversity, ofIndex) = (0d, 0d, 0d);
        for (var i = 0; i < countries.Length; i++)
        {
            var (x, y) = (_baskets[i].Length - diversity, countries[i] - mean);
            (both, ofDiversity, ofIndex) = (both + (x * y), ofDiversity + (x * x), ofIndex + (y * y));
        }

        return both / Math.Sqrt(ofDiversity * ofIndex);
    }

    private void ThrowIfDisconnected()
    {
        var networks = NetworkPlaces();
        if (networks.Count > 1)
        {
            var smallest = networks.MinBy(network => network.Countries.Length).Countries;
            throw new UndefinedMetricException(UndefinedReason.NotUnique,
                $"There is no economic complexity index: countries and products fall into {networks.Count} networks without a link, which no common scale joins. Countries of the smallest: {string.Join(", ", smallest.Take(5).Select(place => Countries[place]))}{(smallest.Length > 5 ? ", …" : "")}. Take one network at a time: LargestNetwork or Networks.");
        }
    }
}
