namespace TradeMetrics;

public sealed partial class AdvantageMatrix<TCountry, TProduct>
{
    /// <summary>What countries could still come to export, given how complex products are.</summary>
    /// <param name="complexity">The complexity of each product of this matrix: its product complexity index, or its complexity beside fitness.</param>
    /// <param name="proximity">The proximities of products; those of this matrix unless given.</param>
    /// <returns>The complexity outlook index and the outlook gain.</returns>
    /// <remarks>
    /// <para>Index: Σ_p (1 − d_cp)·(1 − M_cp)·PCI_p. Gain: Σ_j φ_pj·(1 − M_cj)·PCI_j/Σ_i φ_ij, where M_cp = 0 (Hausmann, Hidalgo and
    /// others 2014, The Atlas of Economic Complexity, technical box 5.4, the opportunity value and gain). The net gain takes
    /// (1 − d_cp)·PCI_p off it.</para>
    /// <para>The R package economiccomplexity prints index and gain with the complexity beside fitness after 19 updates.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">A product has no complexity, or one that is not finite.</exception>
    /// <exception cref="KeyNotFoundException">A product has no proximity.</exception>
    public ComplexityOutlook<TCountry, TProduct> Outlook(IReadOnlyDictionary<TProduct, double> complexity, ProximityMatrix<TProduct>? proximity = null)
    {
        ArgumentNullException.ThrowIfNull(complexity);
        var worths = Products.Select(product => complexity.TryGetValue(product, out var worth) && double.IsFinite(worth)
            ? worth
            : throw new ArgumentException($"The product \"{product}\" has no complexity. Give a finite one for each product of the matrix.", nameof(complexity))).ToArray();
        var (near, n) = (Among(proximity), worths.Length);
        var (density, sums) = (Near(near, withItself: true), Array.ConvertAll(near, Enumerable.Sum));
        var (index, gain, netGain) = (new double[_baskets.Length], new double[density.Length], new double[density.Length]);
        Array.Fill(gain, double.NaN);
        Array.Fill(netGain, double.NaN);
        for (var country = 0; country < _baskets.Length; country++)
        {
            int[] open = [.. Enumerable.Range(0, n).Except(_baskets[country])];
            var seen = new double[n];
            foreach (var other in open)
            {
                var weight = worths[other] / sums[other];
                for (var product = 0; product < n; product++)
                {
                    seen[product] += near[other][product] * weight;
                }
            }

            foreach (var product in open)
            {
                var cell = (country * n) + product;
                index[country] += density[cell] * worths[product];
                (gain[cell], netGain[cell]) = (seen[product], seen[product] - (density[cell] * worths[product]));
            }
        }

        return new(AdvantageMatrix.Table(Countries, index), Matrix(gain), Matrix(netGain));
    }
}
