namespace TradeMetrics;

public sealed partial class AdvantageMatrix<TCountry, TProduct>
{
    /// <summary>How near products are to one another: the smaller of the probabilities that a country with an advantage in one has an advantage in the other.</summary>
    /// <returns>Proximities from 0 to 1.</returns>
    /// <remarks>φ_ij = Σ_c M_ci·M_cj/max(k_i, k_j) (Hidalgo, Klinger, Barabási and Hausmann 2007, The Product Space Conditions the Development of Nations).</remarks>
    public ProximityMatrix<TProduct> ProductProximity() => Proximity(Products, _exporters, _baskets);

    /// <summary>How near countries are to one another: the smaller of the probabilities that a product of one is a product of the other.</summary>
    /// <returns>Proximities from 0 to 1.</returns>
    /// <remarks>As <see cref="ProductProximity"/>, with countries and products changed over.</remarks>
    public ProximityMatrix<TCountry> CountryProximity() => Proximity(Countries, _baskets, _exporters);

    private static ProximityMatrix<TKey> Proximity<TKey>(IReadOnlyList<TKey> keys, int[][] members, int[][] groups)
        where TKey : notnull
    {
        var n = members.Length;
        var cells = new double[n * n];
        foreach (var group in groups)
        {
            foreach (var i in group)
            {
                foreach (var j in group)
                {
                    cells[(i * n) + j]++;
                }
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                cells[(i * n) + j] /= Math.Max(members[i].Length, members[j].Length);
            }
        }

        return new(keys, cells);
    }
}
