namespace TradeMetrics;

/// <summary>The unit beside a number: what a fraction is multiplied by, as a power of ten, to be that number.</summary>
internal enum RateUnit
{
    Fraction = 0,
    Percent = 2,
    Points = -2,
    BasisPoints = 4,
}
