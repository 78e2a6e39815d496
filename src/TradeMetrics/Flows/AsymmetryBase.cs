namespace TradeMetrics;

/// <summary>What the asymmetry of mirror flows is put in relation to; publications differ.</summary>
/// <remarks>A value that is no member is refused with an <see cref="ArgumentOutOfRangeException"/> wherever it is given.</remarks>
public enum AsymmetryBase
{
    /// <summary>The exports reported: (M − X)/X, −1 and above. The cost-insurance-freight margin over free on board, where nothing else differs.</summary>
    Exports,

    /// <summary>The imports reported: (M − X)/M, up to 1.</summary>
    Imports,

    /// <summary>The mean of both: (M − X)/½(X + M), from −2 to 2, and of opposite sign when the reports change places.</summary>
    Mean,

    /// <summary>The sum of both: (M − X)/(X + M), half of <see cref="Mean"/>, from −1 (only exports are reported) to 1 (only imports).</summary>
    Sum,
}
