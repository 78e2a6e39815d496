namespace TradeMetrics;

/// <summary>A region's trade within itself and with others, and how inward it is.</summary>
/// <remarks>
/// <para>Trade is exports plus imports, so that a flow within the region counts twice: once for each of its ends. All flows are
/// of one matrix, in which what one economy exports another imports.</para>
/// <para>Sources: L. Iapadre (2006), Regional integration agreements and the geography of world trade, in De Lombaerde (ed.),
/// Assessment and Measurement of Regional Integration; S. Hamanaka (2015), The selection of trade integration indicators, ADB
/// Economics Working Paper 455, which compares the four indices.</para>
/// </remarks>
/// <example>
/// <code>
/// var exports = TradeMatrix.From([("A", "B", 10.0), ("B", "A", 10.0), ("A", "C", 10.0), ("C", "B", 10.0), ("C", "D", 60.0)], AbsentCells.Zero);
/// var region = exports.RegionalTrade(["A", "B"]);
/// Console.WriteLine($"{region.Within} within, {region.Total} in all"); // 40 within, 60 in all
/// Console.WriteLine(region.Intensity().ToString("F3")); // 2.222
/// </code>
/// </example>
public sealed partial class RegionalTrade
{
    private readonly double _within;
    private readonly double _exports;
    private readonly double _outside;

    internal RegionalTrade(double within, double exportsOut, double importsIn, double outside) =>
        (_within, _exports, OutsidersWithRegion, _outside) = (within, within + exportsOut, exportsOut + importsIn, outside);

    /// <summary>Trade between the region's members, exports plus imports: T_ii.</summary>
    public double Within => 2 * _within;

    /// <summary>All trade of the region's members, exports plus imports: T_i.</summary>
    public double Total => Within + OutsidersWithRegion;

    /// <summary>The trade of all other economies with the region.</summary>
    public double OutsidersWithRegion { get; }

    /// <summary>All trade of all other economies.</summary>
    public double Outsiders => OutsidersWithRegion + (2 * _outside);

    /// <summary>The share of trade within the region in its trade: T_ii / T_i.</summary>
    /// <returns>The share.</returns>
    /// <exception cref="UndefinedMetricException">The region does not trade.</exception>
    public Share IntraShare() => Share(Within, Total);

    /// <summary>The share of trade within the region in its trade, where it is defined.</summary>
    /// <param name="share">The result, or zero.</param>
    /// <returns>False where <see cref="IntraShare"/> throws.</returns>
    public bool TryIntraShare(out Share share) => Defined.Try(IntraShare, out share);

    /// <summary>The share of exports within the region in its exports.</summary>
    /// <returns>The share.</returns>
    /// <exception cref="UndefinedMetricException">The region does not export.</exception>
    public Share IntraExportShare() => Share(_within, _exports);

    /// <summary>The share of exports within the region in its exports, where it is defined.</summary>
    /// <param name="share">The result, or zero.</param>
    /// <returns>False where <see cref="IntraExportShare"/> throws.</returns>
    public bool TryIntraExportShare(out Share share) => Defined.Try(IntraExportShare, out share);

    /// <summary>Intra-regional trade intensity: (T_ii / T_i) / (T_i / T_w).</summary>
    /// <returns>From 0; 1 where the region weighs as much in its own trade as in the world's. Its maximum, T_w / T_i, falls with the region's size.</returns>
    /// <exception cref="UndefinedMetricException">The region does not trade.</exception>
    public double Intensity() => Index(InnerShare / (Total / (Total + Outsiders)), "The region does not trade.");

    /// <summary>Intra-regional trade intensity, where it is defined.</summary>
    /// <param name="intensity">The result, or zero.</param>
    /// <returns>False where <see cref="Intensity"/> throws.</returns>
    public bool TryIntensity(out double intensity) => Defined.Try(Intensity, out intensity);

    /// <summary>Homogeneous intra-regional intensity: the region's share in its own trade over its share in that of others.</summary>
    /// <returns>From 0; above 1, members trade more with each other than others trade with them.</returns>
    /// <exception cref="UndefinedMetricException">The region does not trade, or not with others.</exception>
    /// <remarks>HI = (T_ii / T_i) / (T_oi / T_o), o being all others.</remarks>
    public double HomogeneousIntensity() => Index(InnerShare / OuterShare, "The region does not trade, or not with others.");

    /// <summary>Homogeneous intra-regional intensity, where it is defined.</summary>
    /// <param name="intensity">The result, or zero.</param>
    /// <returns>False where <see cref="HomogeneousIntensity"/> throws.</returns>
    public bool TryHomogeneousIntensity(out double intensity) => Defined.Try(HomogeneousIntensity, out intensity);

    /// <summary>Homogeneous extra-regional intensity: the share of others in the region's trade over their share in their own.</summary>
    /// <returns>From 0.</returns>
    /// <exception cref="UndefinedMetricException">The region does not trade, or others trade with the region alone.</exception>
    /// <remarks>HE = (1 − T_ii / T_i) / (1 − T_oi / T_o).</remarks>
    public double ExtraRegionalIntensity() => Index(OutsidersWithRegion / Total / (2 * _outside / Outsiders), "The region does not trade, or others trade with the region alone.");

    /// <summary>Homogeneous extra-regional intensity, where it is defined.</summary>
    /// <param name="intensity">The result, or zero.</param>
    /// <returns>False where <see cref="ExtraRegionalIntensity"/> throws.</returns>
    public bool TryExtraRegionalIntensity(out double intensity) => Defined.Try(ExtraRegionalIntensity, out intensity);

    /// <summary>Regional trade introversion: (HI − HE) / (HI + HE).</summary>
    /// <returns>From −1, no trade within, through 0, geographically neutral, to 1, no trade with others; it does not depend on the region's size.</returns>
    /// <exception cref="UndefinedMetricException">The region or the others do not trade, or trade wholly in the same direction.</exception>
    public double Introversion() => Index(
        RelativeShare.Preference(Within, OutsidersWithRegion, OutsidersWithRegion, 2 * _outside), "The region or the others do not trade, or neither trades in one of the two directions.");

    /// <summary>Regional trade introversion, where it is defined.</summary>
    /// <param name="introversion">The index, or zero.</param>
    /// <returns>False where <see cref="Introversion"/> throws.</returns>
    public bool TryIntroversion(out double introversion) => Defined.Try(Introversion, out introversion);

    /// <summary>What the region trades.</summary>
    /// <returns>Such as "40 within, 60 in all".</returns>
    public override string ToString() => FormattableString.Invariant($"{Within} within, {Total} in all");

    private double InnerShare => Within / Total;

    private double OuterShare => OutsidersWithRegion / Outsiders;

    private static Share Share(double part, double whole) => part.ShareOf(whole);

    private static double Index(double index, string problem) => double.IsFinite(index)
        ? index
        : throw new UndefinedMetricException(UndefinedReason.ZeroWhole, $"The index is undefined: {problem} Leave it out for this period.");
}
