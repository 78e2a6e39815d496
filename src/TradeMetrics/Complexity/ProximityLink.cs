namespace TradeMetrics;

/// <summary>A link between two products, or two countries, and how near they are.</summary>
/// <typeparam name="TKey">What they are called by.</typeparam>
/// <param name="First">One end, which comes before the other in the matrix.</param>
/// <param name="Second">The other end.</param>
/// <param name="Proximity">How near they are, above 0 and up to 1.</param>
/// <example>
/// <code>
/// var link = new ProximityLink&lt;string&gt;("cars", "trucks", 0.75);
/// Console.WriteLine(FormattableString.Invariant($"{link.First} - {link.Second}: {link.Proximity}")); // cars - trucks: 0.75
/// </code>
/// </example>
public readonly partial record struct ProximityLink<TKey>(TKey First, TKey Second, double Proximity)
    where TKey : notnull
{
    /// <summary>The ends and how near they are.</summary>
    /// <returns>Such as "cars - trucks: 0.75".</returns>
    public override string ToString() => FormattableString.Invariant($"{First} - {Second}: {Proximity}");
}
