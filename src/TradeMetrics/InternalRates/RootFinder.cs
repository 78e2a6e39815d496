using System.Buffers;

namespace TradeMetrics;

/// <summary>Splits a range of rates until every section has no root, or one that can be closed in on.</summary>
/// <param name="curve">The curve.</param>
/// <param name="room">Room for the sections that are found; more is rented.</param>
internal ref struct RootFinder(PresentValueCurve curve, Span<(double From, double To)> room)
{
    /// <summary>The logarithm of 2^-53: a rate still nearer to −100 % is not told from it by a double.</summary>
    internal const double Lowest = -36.736800569677104;

    /// <summary>The logarithm of 1e100, the largest factor that is searched.</summary>
    internal const double Highest = 230.25850929940458;

    /// <summary>The logarithm of a factor near the largest double, up to which a root is given that is known to be the only one.</summary>
    internal const double Largest = 709;

    private readonly PresentValueCurve _curve = curve;
    private Span<(double From, double To)> _found = room;
    private (double From, double To)[]? _rented;
    private int _count;

    /// <summary>Looks for the roots of a range.</summary>
    internal void Search(double from, double to)
    {
        var (middle, reach) = ((from + to) / 2, (to - from) / 2);
        var section = _curve.Section(middle, reach);
        if (section.HasNoRoot)
        {
            return;
        }

        if (section.IsMonotone)
        {
            Cross(from, to);
        }
        else if (section.IsBowed)
        {
            Turn(section, from, to);
        }
        else if (section.IsFlat || middle <= from || middle >= to)
        {
            Add(from, to);
        }
        else
        {
            Search(from, middle);
            Search(middle, to);
        }
    }

    /// <summary>Takes sections whose roots doubles cannot tell apart as one; gives the number that stay, of a root each.</summary>
    internal int JoinSections()
    {
        var count = 0;
        for (var i = 0; i < _count;)
        {
            var (from, to) = _found[i++];
            while (i < _count && (_found[i].From - to <= Near(to) || IsNoise(to, _found[i].From)))
            {
                to = Math.Max(to, _found[i++].To);
            }

            _found[count++] = (from, to);
        }

        return _count = count;
    }

    /// <summary>The roots of all sections.</summary>
    internal readonly RateRoot[] Roots()
    {
        var roots = new RateRoot[_count];
        for (var section = 0; section < roots.Length; section++)
        {
            roots[section] = Root(section);
        }

        return roots;
    }

    /// <summary>The root of a section.</summary>
    internal readonly RateRoot Root(int section)
    {
        var (from, to) = _found[section];

        // Far enough to either side to be told from zero: where the curve only touches zero, that is a good way off.
        var side = Near(to);
        while (side < 0.01 * Math.Max(Math.Abs(to), 1 / _curve.Duration) && (_curve.Sign(from - side) == 0 || _curve.Sign(to + side) == 0))
        {
            side *= 4;
        }

        var (left, right) = (_curve.Sign(from - side), _curve.Sign(to + side));
        var touches = left == right;
        var x = touches || to > from ? (from + to) / 2 : Crossing(from - side, to + side, from, rising: left < right);
        return new(x, _curve.Residual(x), touches);
    }

    /// <summary>The root between two ends of different sign, by Newton's steps on the logarithm of the ratio, and halving where they lead astray.</summary>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The higher end.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="rising">Whether the value is below zero at the lower end, and above it at the higher one.</param>
    internal readonly double Crossing(double from, double to, double start, bool rising)
    {
        var x = start;
        for (var step = 0; step < 200; step++)
        {
            var (value, slope) = _curve.LogRatio(x);
            if (value == 0)
            {
                return _curve.NearZero(x);
            }

            (from, to) = value > 0 == rising ? (from, x) : (x, to);
            var next = x - (value / slope);
            if (!(next > from && next < to))
            {
                next = (from + to) / 2;
            }

            if (Math.Abs(next - x) <= 1e-16 * Math.Max(1, Math.Abs(x)) || next == from || next == to)
            {
                return _curve.NearZero(next);
            }

            x = next;
        }

        return _curve.NearZero(x);
    }

    /// <summary>Gives rented room back.</summary>
    internal readonly void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<(double, double)>.Shared.Return(_rented);
        }
    }

    // What is so near that a curve of rounded terms cannot tell it apart.
    private readonly double Near(double x) => 1e-9 * Math.Max(Math.Abs(x), 1 / _curve.Duration);

    // Whether the curve leaves zero between two roots by no more than roundings that add up: a root of high order, found in parts.
    private readonly bool IsNoise(double from, double to) => _curve.IsNearZero(from + ((to - from) / 4)) && _curve.IsNearZero((from + to) / 2) && _curve.IsNearZero(to - ((to - from) / 4));

    private void Add(double from, double to)
    {
        if (_count == _found.Length)
        {
            var larger = ArrayPool<(double From, double To)>.Shared.Rent(2 * _count);
            _found.CopyTo(larger);
            Dispose();
            _found = _rented = larger;
        }

        _found[_count++] = (from, to);
    }

    private void Cross(double from, double to)
    {
        var (left, right) = (_curve.Sign(from), _curve.Sign(to));
        if (left == 0 || right == 0)
        {
            Add(left == 0 ? from : to, right == 0 ? to : from);
        }
        else if (left != right)
        {
            var x = Crossing(from, to, (from + to) / 2, rising: left < right);
            Add(x, x);
        }
    }

    private void Turn(CurveSection section, double from, double to)
    {
        var (left, right) = (Math.Sign(_curve.Turn(from, section.Mean)), Math.Sign(_curve.Turn(to, section.Mean)));
        if (left == right)
        {
            Cross(from, to);
            return;
        }

        var (low, high) = (from, to);
        for (var middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = Math.Sign(_curve.Turn(middle, section.Mean)) == left ? (middle, high) : (low, middle);
        }

        Cross(from, low);
        Cross(low, to);
    }
}
