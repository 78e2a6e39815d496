namespace TradeMetrics;

/// <summary>How the economic complexity index and the product complexity index are standardised.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum ComplexityScaling
{
    /// <summary>Each with its own mean and its own standard deviation with n − 1, as the R package economiccomplexity.</summary>
    EachOnItsOwn,

    /// <summary>Both with the mean and the standard deviation (with n) of the countries, so that a country's index is the average of its products', as the Python package py-ecomplexity.</summary>
    ByCountries,
}
