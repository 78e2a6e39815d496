namespace TradeMetrics;

/// <summary>The list a code is taken from, for codes whose meaning depends on it.</summary>
/// <example><code>
/// Console.WriteLine(Region.FromCode("842", RegionCodeScheme.Comtrade).Name); // United States
/// </code></example>
public enum RegionCodeScheme
{
    /// <summary>ISO 3166-1 alpha-2: <c>CN</c>.</summary>
    Iso3166Alpha2,

    /// <summary>ISO 3166-1 alpha-3: <c>CHN</c>.</summary>
    Iso3166Alpha3,

    /// <summary>Three digits, leading zeros kept: UN M49 and the numeric codes of ISO 3166-1: <c>156</c>, <c>030</c>, <c>001</c>.</summary>
    UnM49,

    /// <summary>ISO 3166-2: <c>CN-GD</c>.</summary>
    Iso3166Part2,

    /// <summary>Six digits of GB/T 2260: the provinces of China (<c>440000</c>) and the prefecture-level cities of Guangdong (<c>440100</c>).</summary>
    GbT2260,

    /// <summary>
    /// The reporter and partner numbers of UN Comtrade, with or without leading zeros. They follow M49 except where the customs
    /// territory differs: 842 (USA), 251 (France), 381 (Italy), 490 (other Asia, not elsewhere specified; in practice Taiwan),
    /// 579 (Norway), 699 (India), 757 (Switzerland) and 0 (world). The region returned is the entry of ISO 3166-1 whose trade
    /// the number reports; the customs territory may hold more (842 includes Puerto Rico).
    /// </summary>
    Comtrade,
}
