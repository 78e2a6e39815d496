using System.Globalization;

namespace TradeMetrics;

/// <summary>A rate at which cash flows are worth nothing, and how near to nothing they are.</summary>
/// <remarks>
/// Roots are sought for all rates that a <see cref="double"/> can tell from −100 %, −1 + 2^-53, up to 1e100. A root that is known to
/// be the only one is given up to 1e307.
/// </remarks>
/// <example>
/// <code>
/// // Ten thousand became a ten-thousandth.
/// var root = CashFlows.Irr([-1e4, 1e-4]).Roots[0];
/// Console.WriteLine(root.Factor.ToString("E3", CultureInfo.InvariantCulture)); // 1.000E-008
/// Console.WriteLine(root.IsTouching); // False
/// </code>
/// </example>
public readonly partial struct RateRoot : IEquatable<RateRoot>
{
    private readonly double _logFactor;

    internal RateRoot(double logFactor, double residual, bool isTouching)
    {
        _logFactor = logFactor;
        Residual = residual;
        IsTouching = isTouching;
    }

    /// <summary>The rate as a fraction: 0.1 is 10 % a period, or a year of dated flows.</summary>
    public double Rate => NearOne.Exp(_logFactor);

    /// <summary>What one unit becomes in one period, 1 + rate: it keeps its digits where the rate is near −100 %.</summary>
    public double Factor => Math.Exp(_logFactor);

    /// <summary>The net present value at the rate, over the sum of the sizes of the discounted flows: 0 to 1, and near 1e-16 as a rule.</summary>
    public double Residual { get; }

    /// <summary>Whether the net present value touches zero without crossing it, as near as doubles can tell: a double root.</summary>
    public bool IsTouching { get; }

    /// <summary>The rate as growth a period, or a year of dated flows, to 15 significant digits.</summary>
    /// <returns>The growth rate.</returns>
    /// <exception cref="MetricOverflowException">The rate is larger than a decimal holds.</exception>
    public GrowthRate ToGrowthRate() => GrowthRate.FromFraction(Rate);

    /// <summary>Whether two roots are the same.</summary>
    /// <param name="left">The first root.</param>
    /// <param name="right">The second root.</param>
    public static bool operator ==(RateRoot left, RateRoot right) => left.Equals(right);

    /// <summary>Whether two roots differ.</summary>
    /// <param name="left">The first root.</param>
    /// <param name="right">The second root.</param>
    public static bool operator !=(RateRoot left, RateRoot right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RateRoot other) => _logFactor.Equals(other._logFactor) && Residual.Equals(other.Residual) && IsTouching == other.IsTouching;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RateRoot other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_logFactor, Residual, IsTouching);

    /// <summary>The rate.</summary>
    /// <returns>The fraction, with every digit.</returns>
    public override string ToString() => Rate.ToString(CultureInfo.InvariantCulture);
}
