namespace TradeMetrics;

public sealed partial class AdvantageMatrix<TCountry, TProduct>
{
    /// <summary>The method of reflections: averages of averages, k(n).</summary>
    /// <param name="order">How often figures are averaged over the other side's: 0 gives diversity and ubiquity, 1 the average ubiquity of a country's products and the average diversity of a product's countries.</param>
    /// <returns>The k(n) of countries and products, as they are; <see cref="ComplexityIndex{TCountry, TProduct}.Standardised"/> makes them comparable.</returns>
    /// <remarks>
    /// <para>k_c(n) = Σ_p M_cp·k_p(n−1)/k_c(0), and k_p(n) = Σ_c M_cp·k_c(n−1)/k_p(0) (Hidalgo and Hausmann 2009, The building
    /// blocks of economic complexity). Even orders of countries and odd orders of products grow with complexity.</para>
    /// <para>The R package economiccomplexity prints countries of order 18 and products of order 19, standardised with n − 1.</para>
    /// <para>With rising order all figures draw together: a double then holds less and less of what tells them apart.
    /// <see cref="EconomicComplexity"/> is the limit of what stays.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The order is negative.</exception>
    public ComplexityIndex<TCountry, TProduct> Reflections(int order)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(order);
        var (countries, products) = (Array.ConvertAll(_baskets, basket => (double)basket.Length), Array.ConvertAll(_exporters, exporters => (double)exporters.Length));
        for (var n = 0; n < order; n++)
        {
            (countries, products) = (Averages(_baskets, products), Averages(_exporters, countries));
        }

        return new(this, countries, products);
    }
}
