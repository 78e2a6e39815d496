namespace TradeMetrics;

/// <summary>What is known of a section of the present value curve from its middle: its value, slope and bend there, and how much they can change within reach.</summary>
/// <remarks>
/// With terms w and times s from the mean, the value around the middle is the sum of w·e^(−h·s). Its derivatives are at most
/// the sums of |w|·|s|^k·e^(reach·|s|) in size, which bounds how far the curve is from its tangent, and so whether it can have
/// a root (the mean value form of interval analysis: Moore, Kearfott and Cloud 2009, Introduction to Interval Analysis, chapter 6).
/// </remarks>
internal struct CurveSection(double reach, double mean, double value, double error, int terms)
{
    // Slopes and bends are added up plainly, so that roundings may add up with the number of terms.
    private readonly double _derivativeError = error * Math.Max(1, terms / 8d);
    private double _slope;
    private double _bend;
    private double _slopeBound;
    private double _bendBound;
    private double _twistBound;
    private double _spread;

    internal readonly double Mean => mean;

    /// <summary>Whether the value cannot be zero anywhere in the section.</summary>
    internal readonly bool HasNoRoot =>
        Math.Abs(value) > (reach * Math.Abs(_slope)) + (reach * reach * _bendBound / 2) + error
        || Math.Abs(value) > (reach * _slopeBound) + error;

    /// <summary>Whether the value only rises, or only falls.</summary>
    internal readonly bool IsMonotone => Math.Abs(_slope) > (reach * _bendBound) + (_derivativeError * _spread);

    /// <summary>Whether the curve bends one way only, so that it turns at most once.</summary>
    internal readonly bool IsBowed => Math.Abs(_bend) > (reach * _twistBound) + (_derivativeError * _spread * _spread);

    /// <summary>Whether the whole section is nothing but rounding: nearer to zero than the terms are exact.</summary>
    internal readonly bool IsFlat => Math.Abs(value) + (reach * Math.Abs(_slope)) + (reach * reach * _bendBound / 2) <= 4 * error;

    /// <summary>Takes a term, its time from the mean, and how large it gets within reach.</summary>
    internal void Add(double term, double time, double bound)
    {
        var distance = Math.Abs(time);
        _spread = Math.Max(_spread, term == 0 ? 0 : distance);
        _slope -= term * time;
        _bend += term * time * time;
        _slopeBound += bound * distance;
        _bendBound += bound * distance * distance;
        _twistBound += bound * distance * distance * distance;
    }
}
