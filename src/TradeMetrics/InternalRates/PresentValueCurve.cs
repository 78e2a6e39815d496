using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TradeMetrics;

/// <summary>The net present value of flows as a curve over x = ln(1 + rate): the sum of amount · e^(−x·time).</summary>
/// <remarks>
/// In x the curve is smooth over the whole range of rates, and near −100 % is as far away as rates of astronomic size. Values are
/// scaled by the first or the last flow's discount, so that nothing overflows: they have the right sign, and mean something
/// beside each other only at the same x.
/// </remarks>
internal readonly ref struct PresentValueCurve
{
    /// <summary>What the rounding of one term, and of adding it, can come to beside its size.</summary>
    internal const double Rounding = 4e-16;

    private const double SmallestExponent = -700;

    private readonly ReadOnlySpan<double> _times;
    private readonly ReadOnlySpan<double> _amounts;
    private readonly Span<double> _terms;
    private readonly double _total;
    private readonly ReadOnlySpan<Vector<double>> _timeLanes;
    private readonly ReadOnlySpan<Vector<double>> _amountLanes;
    private readonly Span<Vector<double>> _termLanes;

    /// <summary>Takes flows that are not zero, in order of time, one a time, and the sum of the flows.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="times">Their times, with <see cref="Room"/> for as many.</param>
    /// <param name="amounts">Their amounts, with as much room.</param>
    /// <param name="terms">As much room.</param>
    /// <param name="total">The sum.</param>
    internal PresentValueCurve(int count, Span<double> times, Span<double> amounts, Span<double> terms, double total)
    {
        // A few flows go at once; flows of nothing at the last time fill the lanes up.
        var full = Room(count);
        times[count..full].Fill(count == 0 ? 0 : times[count - 1]);
        amounts[count..full].Clear();
        _total = total;
        _times = times[..count];
        _amounts = amounts[..count];
        _terms = terms[..count];
        _timeLanes = MemoryMarshal.Cast<double, Vector<double>>(times[..full]);
        _amountLanes = MemoryMarshal.Cast<double, Vector<double>>(amounts[..full]);
        _termLanes = MemoryMarshal.Cast<double, Vector<double>>(terms[..full]);
    }

    /// <summary>The number of flows rounded up to whole lanes.</summary>
    internal static int Room(int count) => (count + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    internal double Duration => _times[^1] - _times[0];

    /// <summary>Whether the value is above zero at the highest rates, where the first flow decides.</summary>
    internal bool IsPositiveAtHighRates => _amounts[0] > 0;

    /// <summary>How often the amounts change their sign in order of time.</summary>
    internal int SignChanges()
    {
        var changes = 0;
        for (var i = 1; i < _amounts.Length; i++)
        {
            changes += _amounts[i - 1] < 0 != _amounts[i] < 0 ? 1 : 0;
        }

        return changes;
    }

    /// <summary>A bound of the number of roots above x: how often the flows, added up from the first, change their sign. Null where rounding hides it.</summary>
    internal int? RootsAbove(double x)
    {
        _ = Discount(x, _times[0]);
        return SumChanges(0, 1);
    }

    /// <summary>A bound of the number of roots below x: how often the flows, added up from the last, change their sign. Null where rounding hides it.</summary>
    internal int? RootsBelow(double x)
    {
        _ = Discount(x, _times[^1]);
        return SumChanges(_times.Length - 1, -1);
    }

    /// <summary>The sign of the value; 0 where it is nothing but rounding.</summary>
    internal int Sign(double x)
    {
        var error = Discount(x, Anchor(x));
        var value = Compensated.Sum(_terms);
        return Math.Abs(value) <= error ? 0 : Math.Sign(value);
    }

    /// <summary>Whether the value is on the same side of zero at both ends of a range, and more than rounding at each.</summary>
    internal bool IsOneSided(double from, double to) => Sign(from) is not 0 and var side && Sign(to) == side;

    /// <summary>Whether the value is a few roundings from zero.</summary>
    internal bool IsNearZero(double x) => Discount(x, Anchor(x)) * 8 >= Math.Abs(Compensated.Sum(_terms));

    /// <summary>The value over the sum of the sizes of the discounted flows.</summary>
    internal double Residual(double x)
    {
        _ = Discount(x, Anchor(x));
        var size = 0d;
        foreach (var term in _terms)
        {
            size += Math.Abs(term);
        }

        return Math.Abs(Compensated.Sum(_terms)) / size;
    }

    /// <summary>
    /// ln(money in / money out), and its slope: zero where the value is, but nearly straight, so that Newton's steps hit. Infinite
    /// where one of the two is too small to be held.
    /// </summary>
    internal (double Value, double Slope) LogRatio(double x)
    {
        var (into, outOf, intoTime, outOfTime) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        var (rate, anchor) = (new Vector<double>(-x), new Vector<double>(Anchor(x)));
        for (var i = 0; i < _amountLanes.Length; i++)
        {
            var time = _timeLanes[i];
            var term = _amountLanes[i] * Exp(rate * (time - anchor));
            var received = Vector.Max(term, Vector<double>.Zero);
            var paid = Vector.Max(-term, Vector<double>.Zero);
            into += received;
            intoTime += received * time;
            outOf += paid;
            outOfTime += paid * time;
        }

        var (allIn, allOut) = (Vector.Sum(into), Vector.Sum(outOf));
        return (Math.Log(allIn / allOut), (Vector.Sum(outOfTime) / allOut) - (Vector.Sum(intoTime) / allIn));
    }

    /// <summary>A root near zero to all its digits, which are lost where the discounts are rounded beside one.</summary>
    internal double NearZero(double x)
    {
        for (var step = 0; step < 2 && Math.Abs(x) * Duration < 0.1; step++)
        {
            var slope = 0d;
            for (var i = 0; i < _terms.Length; i++)
            {
                var time = _times[i] - _times[0];
                _terms[i] = _amounts[i] * NearOne.Exp(-x * time);
                slope -= (_amounts[i] + _terms[i]) * time;
            }

            x -= slope == 0 ? 0 : (_total + Compensated.Sum(_terms)) / slope;
        }

        return x;
    }

    /// <summary>The curve around x, to be judged by <see cref="CurveSection"/>.</summary>
    /// <param name="x">The middle.</param>
    /// <param name="reach">How far the section goes to either side.</param>
    internal CurveSection Section(double x, double reach)
    {
        var anchor = Anchor(x);
        var error = Discount(x, anchor);
        var (size, moment) = (0d, 0d);
        for (var i = 0; i < _terms.Length; i++)
        {
            size += Math.Abs(_terms[i]);
            moment += Math.Abs(_terms[i]) * _times[i];
        }

        // Measured from the mean time the terms grow and shrink least, and the bounds are tightest. It moves no root.
        var mean = moment / size;
        var section = new CurveSection(reach, mean, Compensated.Sum(_terms), error, _terms.Length);
        for (var i = 0; i < _terms.Length; i++)
        {
            var time = _times[i] - mean;

            // One exponent, so that a term that is too small to be held in the middle is not lost at the far end.
            section.Add(_terms[i], time, Math.Abs(_amounts[i]) * Math.Exp((-x * (_times[i] - anchor)) + (reach * Math.Abs(time))));
        }

        return section;
    }

    /// <summary>The slope of the value, measured from a time; its zeros are where the section's curve turns.</summary>
    internal double Turn(double x, double time)
    {
        _ = Discount(x, Anchor(x));
        for (var i = 0; i < _terms.Length; i++)
        {
            _terms[i] *= time - _times[i];
        }

        return Compensated.Sum(_terms);
    }

    private double Anchor(double x) => x < 0 ? _times[^1] : _times[0];

    // Discounts the flows to a time, and gives the error that rounding may have put into their sum.
    private double Discount(double x, double time)
    {
        var error = Vector<double>.Zero;
        var (rate, anchor) = (new Vector<double>(-x), new Vector<double>(time));
        for (var i = 0; i < _amountLanes.Length; i++)
        {
            var exponent = rate * (_timeLanes[i] - anchor);
            var term = _amountLanes[i] * Exp(exponent);
            _termLanes[i] = term;
            error += Vector.Abs(term) * (new Vector<double>(2) + Vector.Abs(exponent));
        }

        return Vector.Sum(error) * Rounding;
    }

    // A few exponentials at once; one by one where they are too small for a double to have all its digits, which the vectors make nothing of.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Exp(Vector<double> exponents) =>
        Vector.LessThanAny(exponents, new Vector<double>(SmallestExponent)) ? ExpOneByOne(exponents) : Vector.Exp(exponents);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector<double> ExpOneByOne(Vector<double> exponents)
    {
        for (var lane = 0; lane < Vector<double>.Count; lane++)
        {
            exponents = exponents.WithElement(lane, Math.Exp(exponents[lane]));
        }

        return exponents;
    }

    private int? SumChanges(int start, int step)
    {
        var (sum, size, sign, changes) = (0d, 0d, 0, 0);
        for (var i = start; i >= 0 && i < _terms.Length; i += step)
        {
            sum += _terms[i];
            size += Math.Abs(_terms[i]);
            if (sum == 0)
            {
                continue;
            }

            // Terms that an exponential has rounded are right to some hundred units of their last digit at most.
            if (Math.Abs(sum) <= size * 1e-13)
            {
                return null;
            }

            changes += sign != 0 && Math.Sign(sum) != sign ? 1 : 0;
            sign = Math.Sign(sum);
        }

        return changes;
    }
}
