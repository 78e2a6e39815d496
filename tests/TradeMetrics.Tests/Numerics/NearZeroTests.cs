using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class NearZeroTests
{
    [Property(MaxTest = 300)]
    public bool Exponentials_and_logarithms_near_zero_are_inverse_to_35_digits(int digits, byte scale)
    {
        var x = WideFloat.From((long)digits) / WideMath.Pow(WideFloat.From(10L), 6 + (scale % 40));
        if (x.IsZero || x.ToDouble() <= -1 || x.ToDouble() > 1e3)
        {
            return true;
        }

        var back = WideMath.ExpLessOne(WideMath.LogOnePlus(x));
        return Math.Abs(((back - x) / x).ToDouble()) < 1e-35;
    }

    [Fact]
    public void Their_first_terms_are_those_of_the_series()
    {
        // e^x − 1 = x + x²/2 + …, ln(1 + x) = x − x²/2 + ….
        var x = WideFloat.From(1e-30);
        var half = (x * x).Scaled(-1);
        Assert.Equal(0, (WideMath.ExpLessOne(x) - x - half).ToDouble(), 1e-66);
        Assert.Equal(0, (WideMath.LogOnePlus(x) - x + half).ToDouble(), 1e-66);
        Assert.True(WideMath.LogOnePlus(default).IsZero && WideMath.ExpLessOne(default).IsZero);
    }
}
