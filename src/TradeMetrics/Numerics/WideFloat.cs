namespace TradeMetrics;

/// <summary>A binary floating-point number with 128 bits of precision.</summary>
/// <remarks>
/// A <see cref="decimal"/> holds 96 bits, so a chain of operations here has 32 bits to lose before the last digit of a
/// decimal result is in doubt. Each operation is right to one or two units of its 128th bit; nothing here promises more.
/// </remarks>
internal readonly struct WideFloat
{
    private static readonly UInt128 s_top = UInt128.One << 127;
    private static readonly WideFloat[] s_powersOfTen = PowersOfTen();

    // Zero, or with its top bit set: the value is mantissa · 2^exponent.
    private readonly UInt128 _mantissa;
    private readonly long _exponent;
    private readonly bool _negative;

    private WideFloat(bool negative, UInt128 mantissa, long exponent)
    {
        _negative = negative;
        _mantissa = mantissa;
        _exponent = exponent;
    }

    internal static WideFloat One { get; } = new(false, s_top, -127);

    internal bool IsZero => _mantissa == 0;

    /// <summary>1, 0 or −1.</summary>
    internal int Sign => IsZero ? 0 : _negative ? -1 : 1;

    /// <summary>The exponent of the smallest power of two above the magnitude: 1 for values from 1 to just below 2.</summary>
    internal long Magnitude => _exponent + 128;

    internal static WideFloat From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        unchecked
        {
            var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
            var whole = Normalised(bits[3] < 0, digits, 0);
            return value.Scale == 0 ? whole : whole / s_powersOfTen[value.Scale];
        }
    }

    internal static WideFloat From(long value) => Normalised(value < 0, (UInt128)Int128.Abs(value), 0);

    /// <summary>Takes a finite double, exactly.</summary>
    internal static WideFloat From(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(Math.Abs(value));
        var biased = (int)(bits >> 52);
        var fraction = bits & ((1UL << 52) - 1);
        return biased == 0
            ? Normalised(value < 0, fraction, -1074)
            : Normalised(value < 0, fraction | (1UL << 52), biased - 1075);
    }

    /// <summary>The mantissa of a positive value as a number from 0.5 to just below 1, and the power of two it leaves.</summary>
    internal (WideFloat Fraction, long Exponent) Split() => (new WideFloat(_negative, _mantissa, -128), Magnitude);

    internal WideFloat Scaled(long powerOfTwo) => IsZero ? this : new(_negative, _mantissa, _exponent + powerOfTwo);

    internal double ToDouble()
    {
        var leading = (double)(_mantissa >> 64);
        var value = Math.ScaleB(leading, (int)Math.Clamp(_exponent + 64, -3000, 3000));
        return _negative ? -value : value;
    }

    /// <summary>Rounds to the nearest decimal with as many digits as fit, trailing zeros removed.</summary>
    /// <returns>False when the value is beyond decimal's range.</returns>
    internal bool TryToDecimal(out decimal value)
    {
        value = 0m;
        if (IsZero)
        {
            return true;
        }

        if (Magnitude > 96)
        {
            return false;
        }

        // 0.30103 decimal digits to a bit; one more than the estimate is tried, and taken back when it does not fit.
        for (var scale = (int)Math.Min(28, ((96 - Magnitude) * 30103 / 100000) + 1); scale >= 0; scale--)
        {
            var digits = (this * s_powersOfTen[scale]).RoundedMagnitude();
            if (digits >> 96 == 0)
            {
                unchecked
                {
                    var exact = new decimal((int)(ulong)digits, (int)((ulong)digits >> 32), (int)(ulong)(digits >> 64), _negative, (byte)scale);
                    // Division by a one of 28 decimals strips the trailing zeros.
                    value = exact / 1.0000000000000000000000000000m;
                }

                return true;
            }
        }

        return false;
    }

    public static WideFloat operator -(WideFloat value) => new(!value._negative, value._mantissa, value._exponent);

    public static WideFloat operator -(WideFloat left, WideFloat right) => left + -right;

    public static WideFloat operator +(WideFloat left, WideFloat right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        var (large, small) = left._exponent > right._exponent || (left._exponent == right._exponent && left._mantissa >= right._mantissa)
            ? (left, right)
            : (right, left);
        var distance = large._exponent - small._exponent;
        var shifted = distance > 127 ? UInt128.Zero : small._mantissa >> (int)distance;
        unchecked
        {
            if (large._negative != small._negative)
            {
                return Normalised(large._negative, large._mantissa - shifted, large._exponent);
            }

            var sum = large._mantissa + shifted;
            return sum >= large._mantissa
                ? new(large._negative, sum, large._exponent)
                : new(large._negative, (sum >> 1) | s_top, large._exponent + 1);
        }
    }

    public static WideFloat operator *(WideFloat left, WideFloat right)
    {
        if (left.IsZero || right.IsZero)
        {
            return default;
        }

        unchecked
        {
            UInt128 leftHigh = (ulong)(left._mantissa >> 64), leftLow = (ulong)left._mantissa;
            UInt128 rightHigh = (ulong)(right._mantissa >> 64), rightLow = (ulong)right._mantissa;
            var middle = (leftHigh * rightLow) + ((leftLow * rightLow) >> 64);
            var cross = (leftLow * rightHigh) + (ulong)middle;
            var high = (leftHigh * rightHigh) + (middle >> 64) + (cross >> 64);
            var next = (ulong)cross;
            var exponent = left._exponent + right._exponent + 128;
            if (high >> 127 == 0)
            {
                high = (high << 1) | (next >> 63);
                next <<= 1;
                exponent--;
            }

            high += next >> 63;
            return high == 0
                ? new(left._negative != right._negative, s_top, exponent + 1)
                : new(left._negative != right._negative, high, exponent);
        }
    }

    public static WideFloat operator /(WideFloat left, WideFloat right)
    {
        if (right.IsZero)
        {
            throw new DivideByZeroException();
        }

        // Newton's reciprocal: the double's 53 bits become 106, then all 128.
        var divisor = new WideFloat(right._negative, right._mantissa, -128);
        var reciprocal = From(1 / divisor.ToDouble());
        reciprocal += reciprocal * (One - (divisor * reciprocal));
        reciprocal += reciprocal * (One - (divisor * reciprocal));
        return left * reciprocal.Scaled(-right.Magnitude);
    }

    private static WideFloat Normalised(bool negative, UInt128 mantissa, long exponent)
    {
        if (mantissa == 0)
        {
            return default;
        }

        var zeros = (int)UInt128.LeadingZeroCount(mantissa);
        return new(negative, mantissa << zeros, exponent - zeros);
    }

    private static WideFloat[] PowersOfTen()
    {
        var powers = new WideFloat[29];
        var power = UInt128.One;
        for (var i = 0; i < powers.Length; i++, power *= 10)
        {
            powers[i] = Normalised(false, power, 0);
        }

        return powers;
    }

    private UInt128 RoundedMagnitude()
    {
        switch (_exponent)
        {
            case >= 0:
                return _exponent == 0 ? _mantissa : UInt128.MaxValue;
            case < -128:
                return UInt128.Zero;
            default:
                var drop = (int)-_exponent;
                var kept = drop == 128 ? UInt128.Zero : _mantissa >> drop;
                return kept + ((_mantissa >> (drop - 1)) & 1);
        }
    }
}
