namespace TradeMetrics;

/// <summary>Where on its way a good is valued.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum Valuation
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Free on board: at the border of the exporter. Exports are mostly valued so.</summary>
    Fob,

    /// <summary>Cost, insurance and freight: at the border of the importer. Imports are mostly valued so.</summary>
    Cif,
}
