namespace TradeMetrics;

public sealed partial class AdvantageMatrix<TCountry, TProduct>
{
    /// <summary>How much of what is near a product a country already has an advantage in, the product itself included.</summary>
    /// <param name="proximity">The proximities of products; those of this matrix unless given, such as the world's for the regions of a country.</param>
    /// <returns>Densities from 0 to 1, by country and product.</returns>
    /// <remarks>ω_cp = Σ_j M_cj·φ_pj/Σ_j φ_pj, over the products of this matrix (Hidalgo, Klinger, Barabási and Hausmann 2007, The Product Space Conditions the Development of Nations).</remarks>
    /// <exception cref="KeyNotFoundException">A product has no proximity.</exception>
    public TradeMatrix<TCountry, TProduct> Density(ProximityMatrix<TProduct>? proximity = null) => Matrix(Near(Among(proximity), withItself: true));

    /// <summary>How much of what is near a product a country has no advantage in: one less the density.</summary>
    /// <param name="proximity">The proximities of products; those of this matrix unless given.</param>
    /// <returns>Distances from 0 to 1, by country and product.</returns>
    /// <remarks>d_cp = Σ_j (1 − M_cj)·φ_pj/Σ_j φ_pj (Hausmann, Hidalgo and others 2014, The Atlas of Economic Complexity, technical box 5.4).</remarks>
    /// <exception cref="KeyNotFoundException">A product has no proximity.</exception>
    public TradeMatrix<TCountry, TProduct> Distance(ProximityMatrix<TProduct>? proximity = null) =>
        Matrix(Array.ConvertAll(Near(Among(proximity), withItself: true), density => 1 - density));

    /// <summary>How much of what is near a product, other than itself, a country has an advantage in.</summary>
    /// <param name="proximity">The proximities of products; those of this matrix unless given.</param>
    /// <returns>Densities from 0 to 1, by country and product; missing for a product that no other is near to.</returns>
    /// <remarks>
    /// Σ_{j≠p} M_cj·φ_pj/Σ_{j≠p} φ_pj (Boschma, Balland and Kogler 2015, Relatedness and technological change in cities), which the R
    /// package EconGeo prints times 100. Unlike <see cref="Density"/> it does not rise by the advantage that it is to explain.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">A product has no proximity.</exception>
    public TradeMatrix<TCountry, TProduct> RelatednessDensity(ProximityMatrix<TProduct>? proximity = null) => Matrix(Near(Among(proximity), withItself: false));

    private double[][] Among(ProximityMatrix<TProduct>? proximity) => (proximity ?? ProductProximity()).Among(Products);

    private TradeMatrix<TCountry, TProduct> Matrix(double[] cells) => new([.. Countries], [.. Products], cells);

    // Sums over some and over all products are made in the same order, so that a share of all never passes 1 by rounding.
    private double[] Near(double[][] proximity, bool withItself)
    {
        var n = proximity.Length;
        var all = SumsOver([.. Enumerable.Range(0, n)]);
        var near = new double[_baskets.Length * n];
        for (var country = 0; country < _baskets.Length; country++)
        {
            var some = SumsOver(_baskets[country]);
            for (var product = 0; product < n; product++)
            {
                // Nothing near over nothing near: a gap.
                near[(country * n) + product] = some[product] / all[product];
            }
        }

        return near;

        double[] SumsOver(int[] others)
        {
            var sums = new double[n];
            foreach (var other in others)
            {
                for (var product = 0; product < n; product++)
                {
                    sums[product] += withItself || product != other ? proximity[other][product] : 0;
                }
            }

            return sums;
        }
    }
}
