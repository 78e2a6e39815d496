namespace TradeMetrics;

/// <summary>The change of a value between two periods, and what prices, volumes and the coming and going of products add to it.</summary>
/// <remarks>
/// <para>Change = price effect Σ(p1 − p0)q0 + volume effect Σp0(q1 − q0) + cross effect Σ(p1 − p0)(q1 − q0) + entering − leaving.
/// The cross effect is what the others leave, so that the parts add up to the last digit.</para>
/// <para>Where two effects are wanted, Bennet gives half of the cross effect to each: Bennet, "The theory of measurement of
/// changes in cost of living", Journal of the Royal Statistical Society 83 (1920); it weighs by the means of both periods.</para>
/// </remarks>
/// <example>
/// <code>
/// var panel = PriceQuantityPanel.From([(TimePeriod.Year(2021), "tea", 4m, 10m), (TimePeriod.Year(2022), "tea", 5m, 12m)]);
/// var change = panel.ValueChange(TimePeriod.Year(2021), TimePeriod.Year(2022));
/// Console.WriteLine(change); // 20 = 10 price + 8 volume + 2 cross + 0 entering - 0 leaving
/// Console.WriteLine($"{change.BennetPriceEffect:0.#} {change.BennetVolumeEffect:0.#}"); // 11 9
/// </code>
/// </example>
public sealed partial record ValueChange
{
    internal ValueChange(decimal earlier, decimal later, decimal price, decimal volume, decimal entering, decimal leaving) =>
        (Earlier, Later, PriceEffect, VolumeEffect, Entering, Leaving) = (earlier, later, price, volume, entering, leaving);

    /// <summary>The value of the earlier period.</summary>
    public decimal Earlier { get; }

    /// <summary>The value of the later period.</summary>
    public decimal Later { get; }

    /// <summary>The later value less the earlier.</summary>
    public decimal Change => Later - Earlier;

    /// <summary>What the change of prices adds at the earlier quantities.</summary>
    public decimal PriceEffect { get; }

    /// <summary>What the change of quantities adds at the earlier prices.</summary>
    public decimal VolumeEffect { get; }

    /// <summary>What the change of both adds.</summary>
    public decimal CrossEffect => Change - PriceEffect - VolumeEffect - Entering + Leaving;

    /// <summary>The later value of products that the earlier period does not have.</summary>
    public decimal Entering { get; }

    /// <summary>The earlier value of products that the later period does not have; it is taken away.</summary>
    public decimal Leaving { get; }

    /// <summary>The price effect at the mean of both quantities.</summary>
    public decimal BennetPriceEffect => PriceEffect + (CrossEffect / 2m);

    /// <summary>The volume effect at the mean of both prices: what Bennet's price effect, the entering and the leaving leave of the change.</summary>
    public decimal BennetVolumeEffect => Change - BennetPriceEffect - Entering + Leaving;

    /// <summary>The change as the sum of its parts.</summary>
    /// <returns>Such as "20 = 10 price + 8 volume + 2 cross + 0 entering - 0 leaving".</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Change} = {PriceEffect} price + {VolumeEffect} volume + {CrossEffect} cross + {Entering} entering - {Leaving} leaving");
}
