using System.Globalization;

namespace TradeMetrics;

/// <summary>The cash flows are worth nothing at several rates, and none of them is "the" internal rate: decide by the net present value.</summary>
/// <remarks>A rate that a program prints for such flows is one of these, by chance of its first guess.</remarks>
public sealed class SeveralRates : RateSolution
{
    internal SeveralRates(IReadOnlyList<RateRoot> roots)
        : base(roots)
    {
    }

    /// <summary>The root that is nearest to a rate: what a program with that first guess would be expected to give.</summary>
    /// <param name="guess">A rate as a fraction.</param>
    /// <returns>The root; the lower one of two that are equally near.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The guess is not a number.</exception>
    /// <example>
    /// <code>
    /// var irr = (SeveralRates)CashFlows.FromSigned(-100m, 230m, -132m).Irr();
    /// Console.WriteLine(irr.NearestTo(0.25).Rate.ToString("0.00", CultureInfo.InvariantCulture)); // 0.20
    /// </code>
    /// </example>
    public RateRoot NearestTo(double guess) => double.IsNaN(guess)
        ? throw new ArgumentOutOfRangeException(nameof(guess), guess, "The guess is not a number. Give a rate as a fraction, such as 0.1.")
        : Roots.MinBy(root => Math.Abs(root.Rate - guess));

    /// <summary>The rates.</summary>
    /// <returns>Such as "0.1, 0.2 (several)".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", Roots)} (several)");
}
