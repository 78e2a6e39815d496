using System.Numerics;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class DecimalMathTests
{
    // Constants to 28 decimals, as printed in the On-Line Encyclopedia of Integer Sequences: A002193, A001113, A002162, A002392.
    [Theory]
    [InlineData("2", "2", "1.4142135623730950488016887242")]
    [InlineData("3", "2", "1.7320508075688772935274463415")]
    [InlineData("2", "3", "1.2599210498948731647672106073")]
    [InlineData("2", "12", "1.0594630943592952645618252949")]
    [InlineData("32", "5", "2")]
    [InlineData("1.61051", "5", "1.1")]
    [InlineData("1", "7", "1")]
    [InlineData("0", "7", "0")]
    public void Roots_are_right_to_the_last_digit(string x, string n, string expected)
    {
        Assert.True(DecimalMath.TryRoot(Dec(x), Dec(n), out var root));
        Assert.Equal(Dec(expected), root);
    }

    [Fact]
    public void The_exponential_of_one_is_e() =>
        Assert.Equal(2.7182818284590452353602874714m, DecimalMath.TryExp(1m, out var e) ? e : 0m);

    [Theory]
    [InlineData("2", "0.6931471805599453094172321215")]
    [InlineData("10", "2.3025850929940456840179914547")]
    [InlineData("1", "0")]
    [InlineData("0.5", "-0.6931471805599453094172321215")]
    public void Logarithms_are_right_to_the_last_digit(string x, string expected) => Assert.Equal(Dec(expected), DecimalMath.Log(Dec(x)));

    [Fact]
    public void Zero_to_the_power_of_zero_is_one_and_to_a_negative_power_is_refused()
    {
        Assert.True(DecimalMath.TryPow(0m, 0, out var one));
        Assert.Equal(1m, one);
        Assert.False(DecimalMath.TryPow(0m, -1, out _));
        Assert.False(DecimalMath.TryRoot(0m, -2m, out _));
    }

    [Fact]
    public void A_result_beyond_decimal_is_refused_and_one_below_its_digits_is_zero()
    {
        Assert.False(DecimalMath.TryPow(10m, 29, out _));
        Assert.False(DecimalMath.TryPow(10m, 2_000_000_000, out _));
        Assert.False(DecimalMath.TryPow(10m, 29.5m, out _));
        Assert.True(DecimalMath.TryPow(10m, 28, out var largest));
        Assert.Equal(1e28m, largest);
        Assert.True(DecimalMath.TryPow(10m, -29.5m, out var nothing));
        Assert.Equal(0m, nothing);
        Assert.True(DecimalMath.TryPow(0.5m, 1_000_000, out nothing));
        Assert.Equal(0m, nothing);
    }

    [Fact]
    public void The_largest_decimal_comes_through_unharmed()
    {
        Assert.True(DecimalMath.TryPow(decimal.MaxValue, 1, out var same));
        Assert.Equal(decimal.MaxValue, same);
    }

    [Fact]
    public void Division_by_zero_is_refused() =>
        Assert.Throws<DivideByZeroException>(() => WideFloat.One / default(WideFloat));

    [Property(MaxTest = 500)]
    public bool Whole_powers_agree_with_exact_integer_arithmetic(byte seed, byte power)
    {
        // (100 + seed)^n / 100^n in big integers, rounded to the digits that the decimal kept.
        var n = power % 40;
        var x = (100m + seed) / 100m;
        if (!DecimalMath.TryPow(x, n, out var result))
        {
            return BigInteger.Pow(100 + seed, n) > new BigInteger(decimal.MaxValue) * BigInteger.Pow(100, n);
        }

        var exact = BigInteger.Pow(100 + seed, n) * BigInteger.Pow(10, 30) / BigInteger.Pow(100, n);
        var got = Scaled(result, 30);
        return BigInteger.Abs(exact - got) <= LastPlace(result, 30);
    }

    [Property(MaxTest = 500)]
    public bool A_root_brackets_its_argument_to_the_last_place(uint numerator, byte degree)
    {
        // r is the nth root when (r - ulp)^n <= x <= (r + ulp)^n, in exact integer arithmetic.
        var n = (degree % 12) + 2;
        var x = (numerator + 1m) / 1000m;
        Assert.True(DecimalMath.TryRoot(x, n, out var root));
        var scaledRoot = Scaled(root, 28);
        var ulp = LastPlace(root, 28);
        var target = Scaled(x, 28 * n);
        return BigInteger.Pow(scaledRoot - ulp, n) <= target && target <= BigInteger.Pow(scaledRoot + ulp, n);
    }

    [Property(MaxTest = 300)]
    public bool The_exponential_inverts_the_logarithm(uint thousandths)
    {
        var x = (thousandths + 1m) / 1000m;
        Assert.True(DecimalMath.TryExp(DecimalMath.Log(x), out var back));
        return Math.Abs(back - x) <= x * 2e-27m + 2e-28m;
    }

    [Property(MaxTest = 300)]
    public bool Fractional_powers_agree_with_doubles_to_fourteen_digits(uint thousandths, short hundredths)
    {
        var x = (thousandths + 1m) / 1000m;
        var y = hundredths / 10000m;
        Assert.True(DecimalMath.TryPow(x, y, out var result));
        var expected = Math.Pow((double)x, (double)y);
        return Math.Abs(((double)result / expected) - 1) < 1e-13;
    }

    private static decimal Dec(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static BigInteger Scaled(decimal value, int decimals)
    {
        var bits = decimal.GetBits(value);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], false, 0));
        return digits * BigInteger.Pow(10, decimals - value.Scale);
    }

    // A unit of the last digit that a decimal of this size can hold.
    private static BigInteger LastPlace(decimal value, int decimals)
    {
        var size = (int)Math.Ceiling(Math.Log10((double)Math.Max(value, 1m)) + 1e-9);
        return BigInteger.Pow(10, Math.Max(0, decimals - 28 + size));
    }
}
