namespace TradeMetrics;

/// <summary>An edition of the Harmonized System, by the year of its entry into force (1 January).</summary>
/// <remarks>
/// <see cref="HsEditions"/> has the years and UN Comtrade's codes. A code may mean other goods in another edition; a
/// <see cref="Concordance{TFrom, TTo}"/> leads from one to the other.
/// </remarks>
public enum HsEdition
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>The first amended edition, H0; UN Comtrade keeps 1988 to 1995 in it.</summary>
    HS1992 = 1992,

    /// <summary>H1, from 1996.</summary>
    HS1996 = 1996,

    /// <summary>H2, from 2002.</summary>
    HS2002 = 2002,

    /// <summary>H3, from 2007.</summary>
    HS2007 = 2007,

    /// <summary>H4, from 2012.</summary>
    HS2012 = 2012,

    /// <summary>H5, from 2017.</summary>
    HS2017 = 2017,

    /// <summary>H6, from 2022.</summary>
    HS2022 = 2022,
}
