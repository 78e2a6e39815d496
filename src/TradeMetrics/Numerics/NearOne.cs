namespace TradeMetrics;

/// <summary>Exponentials and logarithms of numbers near one, to the last digits; the framework's <c>ExpM1</c> and <c>LogP1</c> lose them.</summary>
/// <remarks>Kahan's device: the rounding of 1 + x is taken back by the logarithm of what it was rounded to.</remarks>
internal static class NearOne
{
    /// <summary>e^x − 1.</summary>
    internal static double Exp(double x)
    {
        var power = Math.Exp(x);
        var less = power - 1;
        return power == 1 ? x : less == -1 || double.IsInfinity(power) ? less : less * (x / Math.Log(power));
    }

    /// <summary>ln(1 + x).</summary>
    internal static double Log(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : double.IsInfinity(sum) ? Math.Log(sum) : Math.Log(sum) * (x / (sum - 1));
    }
}
