namespace TradeMetrics;

/// <summary>A sum of doubles that keeps what rounding drops (Neumaier's compensated summation). Missing figures, NaN, are passed over.</summary>
internal struct RunningSum
{
    private double _sum;
    private double _rest;

    internal RunningSum(double sum, double rest) => (_sum, _rest) = (sum, rest);

    internal readonly void Deconstruct(out double sum, out double rest) => (sum, rest) = (_sum, _rest);

    internal void Add(double value)
    {
        if (!double.IsNaN(value))
        {
            AddKnown(value);
        }
    }

    /// <summary>Adds a sum with what it keeps.</summary>
    internal void Add(in RunningSum other) => Add(other._sum, other._rest);

    /// <summary>Adds a sum and what its rounding dropped.</summary>
    internal void Add(double sum, double rest)
    {
        AddKnown(sum);
        _rest += rest;
    }

    // A sum out of range is infinite, and its rest is nothing that could be added to it.
    internal readonly double Value => double.IsFinite(_sum) ? _sum + _rest : _sum;

    private void AddKnown(double value)
    {
        var next = _sum + value;
        _rest += Math.Abs(_sum) >= Math.Abs(value) ? _sum - next + value : value - next + _sum;
        _sum = next;
    }
}
