namespace TradeMetrics.Tests;

public class SeriesArithmeticTests
{
    private static readonly TimePeriod s_2020 = TimePeriod.Year(2020);

    [Fact]
    public void Series_are_added_subtracted_multiplied_and_divided_as_figures_are()
    {
        var exports = TimeSeries.From(s_2020, new Money(6m, Currency.CNY), new Money(8m, Currency.CNY));
        var imports = TimeSeries.From(s_2020, new Money(4m, Currency.CNY), new Money(0m, Currency.CNY));
        Assert.Equal(new Money(10m, Currency.CNY), (exports + imports)[s_2020]);
        Assert.Equal(new Money(2m, Currency.CNY), (exports - imports)[s_2020]);
        Assert.Equal(new Money(12m, Currency.CNY), (2m * exports)[s_2020]);
        Assert.Equal(1.5m, (exports / imports)[s_2020]);
        Assert.Equal("2021: missing, a division by zero has no result", (exports / imports)[1].ToString());
    }

    [Fact]
    public void What_is_made_of_a_confidential_figure_of_its_period_is_confidential()
    {
        var kept = TimeSeries.From([new Observation<decimal>(s_2020, 5m), Observation<decimal>.Confidential(s_2020 + 1), new Observation<decimal>(s_2020 + 2, 6m)]);
        var other = TimeSeries.From(s_2020, 1m, 2m, 3m);
        Assert.Equal("2021: confidential", (kept + other)[1].ToString());
        Assert.Equal("2021: confidential", (other - kept)[1].ToString());
        Assert.Equal(ObservationStatus.Confidential, kept.Select(value => 2m * value)[1].Status);

        // Of another period's it is missing, and says which.
        Assert.Equal("2021: confidential", kept.YearOnYear()[1].ToString());
        Assert.Equal("2022: missing, there is no figure for 2021: confidential", kept.YearOnYear()[2].ToString());
        Assert.Equal("2022: missing, there is no figure for 2021: confidential", kept.RollingSum(2)[2].ToString());
    }

    [Fact]
    public void Doubles_have_the_same_operators()
    {
        var (a, b) = (TimeSeries.From(s_2020, 6d, 1d), TimeSeries.From(s_2020, 4d, 0d));
        Assert.Equal((10d, 2d, 12d, 12d, 1.5), ((a + b)[s_2020], (a - b)[s_2020], (a * 2d)[s_2020], (2d * a)[s_2020], (a / b)[s_2020]));
        Assert.False((a / b)[1].HasValue);
    }

    [Fact]
    public void Quantities_add_and_subtract()
    {
        var mass = TimeSeries.From(s_2020, Tonnage.FromTonnes(2), Tonnage.FromTonnes(3));
        Assert.Equal(Tonnage.FromTonnes(6), (mass + mass)[s_2020 + 1]);
        Assert.Equal(Tonnage.FromTonnes(0), (mass - mass)[s_2020]);
        Assert.Equal(Tonnage.FromTonnes(5), mass.RollingSum(2)[s_2020 + 1]);
        Assert.Equal(Tonnage.FromTonnes(2.5), mass.RollingMean(2)[s_2020 + 1]);
    }

    [Fact]
    public void Two_currencies_do_not_add_up() => Assert.Throws<CurrencyMismatchException>(() =>
        TimeSeries.From(s_2020, new Money(1m, Currency.CNY)) + TimeSeries.From(s_2020, new Money(1m, Currency.USD)));
}
