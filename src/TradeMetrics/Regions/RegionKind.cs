namespace TradeMetrics;

/// <summary>What sort of place a <see cref="Region"/> is. The words say how a list classifies an entry, nothing about its status.</summary>
/// <example><code>Console.WriteLine(Region.FromCode("CN-GD").Kind); // Subdivision</code></example>
public enum RegionKind
{
    /// <summary>The whole world, 001 of the UN's M49.</summary>
    World,

    /// <summary>A continent ("region") of M49: Africa 002, Americas 019, Asia 142, Europe 150, Oceania 009.</summary>
    Continent,

    /// <summary>A sub-region of M49, such as Eastern Asia 030.</summary>
    Subregion,

    /// <summary>An intermediate region of M49, such as Western Africa 011 within Sub-Saharan Africa 202.</summary>
    IntermediateRegion,

    /// <summary>An entry of ISO 3166-1: a country, a dependent territory or a special area of geographical interest.</summary>
    Country,

    /// <summary>An entry of ISO 3166-2: a province, state, département, oblast and so on, of any level.</summary>
    Subdivision,

    /// <summary>A city at prefecture level of GB/T 2260, such as Guangzhou 440100.</summary>
    City,
}
