namespace TradeMetrics;

/// <summary>A sum of doubles that keeps what rounding drops, by <see cref="ExactAddition"/>. Missing figures, NaN, are passed over.</summary>
internal struct RunningSum
{
    private double _sum;
    private double _rest;

    internal RunningSum(double sum, double rest) => (_sum, _rest) = (sum, rest);

    internal readonly double Value => ExactAddition.Value(_sum, _rest);

    internal readonly void Deconstruct(out double sum, out double rest) => (sum, rest) = (_sum, _rest);

    internal void Add(double value)
    {
        if (!double.IsNaN(value))
        {
            ExactAddition.Add(ref _sum, ref _rest, value);
        }
    }

    /// <summary>Adds a sum with what it keeps.</summary>
    internal void Add(in RunningSum other) => Add(other._sum, other._rest);

    /// <summary>Adds a sum and what its rounding dropped.</summary>
    internal void Add(double sum, double rest) => ExactAddition.Add(ref _sum, ref _rest, sum, rest);
}
