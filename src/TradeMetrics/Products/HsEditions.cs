namespace TradeMetrics;

/// <summary>When the editions of the Harmonized System are in force, and what UN Comtrade calls them.</summary>
/// <remarks>
/// Editions enter into force on 1 January (World Customs Organization). Some economies go over to one years later: the edition
/// of a file is the one that it states, not the one of its year.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(HsEditions.InForce(2019)); // HS2017
/// Console.WriteLine(HsEdition.HS2017.LastYear()); // 2021
/// Console.WriteLine(HsEdition.HS2017.ComtradeCode()); // H5
/// </code>
/// </example>
public static class HsEditions
{
    /// <summary>The editions, the oldest first.</summary>
    public static IReadOnlyList<HsEdition> Known { get; } =
        [HsEdition.HS1992, HsEdition.HS1996, HsEdition.HS2002, HsEdition.HS2007, HsEdition.HS2012, HsEdition.HS2017, HsEdition.HS2022];

    /// <summary>The edition in force in a year.</summary>
    /// <param name="year">The year, 1992 or later.</param>
    /// <returns>The latest edition that had entered into force.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1992.</exception>
    public static HsEdition InForce(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear(HsEdition.HS1992));
        return Known.Last(edition => edition.FirstYear() <= year);
    }

    /// <summary>The year at whose start an edition entered into force.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentException">The edition is not stated.</exception>
    public static int FirstYear(this HsEdition edition) => (int)Known[Place(edition)];

    /// <summary>The last year in which an edition is in force; null for the present one.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The year before that of the next edition.</returns>
    /// <exception cref="ArgumentException">The edition is not stated.</exception>
    public static int? LastYear(this HsEdition edition) => Place(edition) + 1 < Known.Count ? Known[Place(edition) + 1].FirstYear() - 1 : null;

    /// <summary>The code of UN Comtrade: H0 for 1992 to H6 for 2022.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The edition is not stated.</exception>
    public static string ComtradeCode(this HsEdition edition) => FormattableString.Invariant($"H{Place(edition)}");

    private static int Place(HsEdition edition)
    {
        for (var place = 0; place < Known.Count; place++)
        {
            if (Known[place] == edition)
            {
                return place;
            }
        }

        throw new ArgumentException($"The edition is {edition}. Give one of {string.Join(", ", Known)}.", nameof(edition));
    }
}
