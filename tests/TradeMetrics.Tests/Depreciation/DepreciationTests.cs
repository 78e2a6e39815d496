namespace TradeMetrics.Tests;

public class DepreciationTests
{
    // Microsoft, support.microsoft.com/excel/functions, on DDB and DB.
    [Fact]
    public void The_examples_of_Excels_help_on_declining_balances_are_reproduced()
    {
        Printed(1.32m, Machine(3650).DepreciationIn(1, DepreciationMethod.DecliningBalance()));
        Printed(40.00m, Machine(120).DepreciationIn(1, DepreciationMethod.DecliningBalance()));
        Printed(480.00m, Machine(10).DepreciationIn(1, DepreciationMethod.DecliningBalance()));
        Printed(306.00m, Machine(10).DepreciationIn(2, DepreciationMethod.DecliningBalance(1.5m)));
        Printed(22.12m, Machine(10).DepreciationIn(10, DepreciationMethod.DecliningBalance()));
        var factory = new DepreciableAsset(Dollars(1_000_000m), Dollars(100_000m), 6);
        decimal[] printed = [186_083.33m, 259_639.42m, 176_814.44m, 120_410.64m, 81_999.64m, 55_841.76m, 15_845.10m];
        Assert.All(printed.Index(), year => Printed(year.Item, factory.DepreciationIn(year.Index + 1, DepreciationMethod.FixedRate(7, 3))));
    }

    // Microsoft, learn.microsoft.com/dax on SLN and SYD; support.microsoft.com/excel/functions/vdb-function on VDB.
    [Fact]
    public void The_examples_of_Excels_help_on_other_methods_are_reproduced()
    {
        var car = new DepreciableAsset(Dollars(30_000m), Dollars(7500m), 10);
        Printed(2250.00m, car.DepreciationIn(7, DepreciationMethod.StraightLine));
        Printed(4090.91m, car.DepreciationIn(1, DepreciationMethod.SumOfYearsDigits));
        Printed(409.09m, car.DepreciationIn(10, DepreciationMethod.SumOfYearsDigits));
        var switching = DepreciationMethod.DecliningBalanceThenStraightLine();
        Printed(1.32m, Machine(3650).DepreciationBetween(0, 1, switching));
        Printed(40.00m, Machine(120).DepreciationBetween(0, 1, switching));
        Printed(480.00m, Machine(10).DepreciationBetween(0, 1, switching));
        Printed(396.31m, Machine(120).DepreciationBetween(6, 18, switching));
        Printed(311.81m, Machine(120).DepreciationBetween(6, 18, DepreciationMethod.DecliningBalanceThenStraightLine(1.5m)));
        Printed(315.00m, Machine(10).DepreciationBetween(0, 0.875m, DepreciationMethod.DecliningBalanceThenStraightLine(1.5m)));
    }

    // Microsoft, knowledge base, article Q116394, "VDB() Returns Different Values for Years and Days".
    [Fact]
    public void Half_a_period_of_a_declining_balance_is_half_of_its_depreciation()
    {
        static DepreciableAsset Asset(int life) => new(Dollars(10_000m), Dollars(0m), life);
        Printed(4240.00m, Asset(10).DepreciationBetween(0, 2.5m, DepreciationMethod.DecliningBalanceThenStraightLine()));
        Printed(3935.52m, Asset(3650).DepreciationBetween(0, 912.5m, DepreciationMethod.DecliningBalanceThenStraightLine()));
    }

    // Microsoft, learn.microsoft.com/dax, on VDB, DDB and DB.
    [Fact]
    public void The_examples_of_DAX_are_reproduced()
    {
        Assert.Equal(540.1855581997m, Math.Round(Machine(120).DepreciationBetween(6, 18, DepreciationMethod.DecliningBalanceThenStraightLine(3m)).Amount, 10));
        Assert.Equal(78_300.9375m, new DepreciableAsset(Dollars(1_000_000m), Dollars(0m), 10).DepreciationIn(5, DepreciationMethod.DecliningBalance(1.5m)).Amount);
        Printed(166_666.67m, new DepreciableAsset(Dollars(1_000_000m), Dollars(0m), 6).DepreciationIn(1, DepreciationMethod.FixedRate(2, 3)));
    }

    // LibreOffice's help, source/text/scalc/01/04060103.xhp on DB and DDB, and 04060118.xhp on VDB; Formula One's on DB and VDB
    // (mit.edu/~mbarker/formula1/f1help, ptti.com/html/help).
    [Fact]
    public void The_examples_of_other_spreadsheets_are_reproduced()
    {
        Printed(1075.00m, new DepreciableAsset(Dollars(25_000m), Dollars(1000m), 36).DepreciationIn(1, DepreciationMethod.FixedRate(6, 3)));
        Printed(1721.81m, new DepreciableAsset(Dollars(75_000m), Dollars(1m), 60).DepreciationIn(12, DepreciationMethod.DecliningBalance()));
        Printed(8603.80m, new DepreciableAsset(Dollars(35_000m), Dollars(7500m), 36).DepreciationBetween(10, 20, DepreciationMethod.DecliningBalanceThenStraightLine()));
        var old = new DepreciableAsset(Dollars(10_000m), Dollars(1000m), 7);
        Printed(1451.52m, old.DepreciationIn(3, DepreciationMethod.FixedRate(rateDecimals: 3)));
        Printed(1041.23m, old.DepreciationBetween(3, 4, DepreciationMethod.DecliningBalanceThenStraightLine()));
    }

    // NExS 1.4.5, a spreadsheet, user's guide of 1999 on DB and VDB, to four decimals. DB there: 40000, 100, 6 years, the third, 2 months in the first.
    [Fact]
    public void The_examples_of_NExS_are_reproduced()
    {
        Assert.Equal(8323.1198m, Math.Round(new DepreciableAsset(Dollars(40_000m), Dollars(100m), 6).DepreciationIn(3, DepreciationMethod.FixedRate(2, 3)).Amount, 4));
        Assert.Equal(319.6289m, Math.Round(new DepreciableAsset(Dollars(10_000m), Dollars(500m), 120).DepreciationBetween(2, 4, DepreciationMethod.DecliningBalanceThenStraightLine()).Amount, 4));
    }

    [Fact]
    public void Units_are_written_off_as_they_are_made()
    {
        var lorry = new DepreciableAsset(Dollars(1000m), Dollars(100m), 3);
        var method = DepreciationMethod.UnitsOfProduction([20m, 0m, 10m]);
        Assert.Equal([600m, 0m, 300m], Enumerable.Range(1, 3).Select(k => lorry.DepreciationIn(k, method).Amount));
        Assert.Equal((700m, 250m), (lorry.BookValueAfter(0.5m, method).Amount, lorry.BookValueAfter(2.5m, method).Amount));
    }

    [Fact]
    public void The_switch_comes_where_a_straight_line_writes_off_more()
    {
        // 1000 to nothing in five years: 400, 240, 144, and then 216 in two halves.
        var asset = new DepreciableAsset(Dollars(1000m), Dollars(0m), 5);
        Assert.Equal([400m, 240m, 144m, 108m, 108m], asset.Schedule(DepreciationMethod.DecliningBalanceThenStraightLine(), MidpointRounding.ToEven).Select(row => row.Depreciation.Amount));
        var stubborn = asset.Schedule(DepreciationMethod.DecliningBalance(), MidpointRounding.ToEven);
        Assert.Equal([400m, 240m, 144m, 86.4m, 129.6m], stubborn.Select(row => row.Depreciation.Amount));
        Assert.Equal(129.6m - 51.84m, stubborn.Adjustment.Amount);
        Assert.Equal([1000m, 0m], new DepreciableAsset(Dollars(1000m), Dollars(0m), 2).Schedule(DepreciationMethod.DecliningBalance(5m), MidpointRounding.ToEven).Select(row => row.Depreciation.Amount));
    }

    [Fact]
    public void A_part_of_a_first_year_is_made_up_for_after_the_last()
    {
        var asset = new DepreciableAsset(Dollars(1000m), Dollars(250m), 2);
        var schedule = asset.Schedule(DepreciationMethod.FixedRate(6), MidpointRounding.ToEven);
        Assert.Equal([250m, 375m, 125m], schedule.Select(row => row.Depreciation.Amount));
        Assert.Equal((31.25m, 750m, 3), (schedule.Adjustment.Amount, schedule.Total.Amount, schedule.Count));
    }

    [Fact]
    public void Methods_and_assets_say_what_they_are()
    {
        Assert.Equal(
            ["straight line", "sum of the years' digits", "declining balance, factor 2", "declining balance, factor 1.5, then straight line", "fixed rate", "fixed rate of 3 decimals, 7 months in the first year", "units of production over 2 periods"],
            new[]
            {
                DepreciationMethod.StraightLine, DepreciationMethod.SumOfYearsDigits, DepreciationMethod.DecliningBalance(), DepreciationMethod.DecliningBalanceThenStraightLine(1.5m),
                DepreciationMethod.FixedRate(), DepreciationMethod.FixedRate(7, 3), DepreciationMethod.UnitsOfProduction([1m, 2m]),
            }.Select(method => method.ToString()));
        Assert.Equal("USD 2400.00 to USD 300.00 over 10 periods", Machine(10).ToString());
    }

    [Fact]
    public void Wrong_input_says_what_to_do()
    {
        Says("without a sign", Assert.Throws<ArgumentOutOfRangeException>(() => new DepreciableAsset(Dollars(-1m), Dollars(0m), 3)));
        Says("from zero to the cost of USD 1.00", Assert.Throws<ArgumentOutOfRangeException>(() => new DepreciableAsset(Dollars(1m), Dollars(2m), 3)));
        Says("at least one period", Assert.Throws<ArgumentOutOfRangeException>(() => new DepreciableAsset(Dollars(1m), Dollars(0m), 0)));
        Says("at most 1,000,000", Assert.Throws<ArgumentOutOfRangeException>(() => Machine(1_000_001)));
        Says("from 1 to 10", Assert.Throws<ArgumentOutOfRangeException>(() => Machine(10).DepreciationIn(11, DepreciationMethod.StraightLine)));
        Says("from 0 to 10", Assert.Throws<ArgumentOutOfRangeException>(() => Machine(10).DepreciationBetween(-1, 1, DepreciationMethod.StraightLine)));
        Says("from 2 to 10", Assert.Throws<ArgumentOutOfRangeException>(() => Machine(10).DepreciationBetween(2, 1, DepreciationMethod.StraightLine)));
        Says("1 to 12 months", Assert.Throws<ArgumentOutOfRangeException>(() => DepreciationMethod.FixedRate(13)));
        Says("0 to 28 decimals", Assert.Throws<ArgumentOutOfRangeException>(() => DepreciationMethod.FixedRate(12, 29)));
        Says("above zero", Assert.Throws<ArgumentOutOfRangeException>(() => DepreciationMethod.DecliningBalance(0m)));
        Says("not zero in all", Assert.Throws<ArgumentException>(() => DepreciationMethod.UnitsOfProduction([0m])));
        Says("zero where it made nothing", Assert.Throws<ArgumentException>(() => Machine(10).DepreciationIn(1, DepreciationMethod.UnitsOfProduction([1m]))));
        Assert.Throws<CurrencyMismatchException>(() => new DepreciableAsset(Dollars(1m), new Money(0m, Currency.EUR), 3));

        static void Says(string words, Exception problem) => Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_rate_leads_to_a_salvage_value_far_below_the_cost()
    {
        // 1e15 to 1e-15 in ten periods: each leaves a thousandth.
        var asset = new DepreciableAsset(Dollars(1e15m), Dollars(1e-15m), 10);
        Assert.Equal(999_000_000_000_000m, asset.DepreciationIn(1, DepreciationMethod.FixedRate()).Amount);
        Assert.Equal(999m * 1e-15m, asset.DepreciationIn(10, DepreciationMethod.FixedRate()).Amount);
        Assert.Equal(0.000003m, new DepreciableAsset(Dollars(7e15m), Dollars(0.000003m), 5).BookValueAfter(5, DepreciationMethod.FixedRate()).Amount, 12);
    }

    [Fact]
    public void The_longest_life_is_written_off_to_its_end()
    {
        var machine = Machine(1_000_000);
        Assert.Equal(300m, machine.BookValueAfter(1_000_000, DepreciationMethod.SumOfYearsDigits).Amount, 20);
        Assert.Equal(1_000_001, machine.Schedule(DepreciationMethod.FixedRate(6), MidpointRounding.ToEven).Count);
    }

    [Fact]
    public void Large_costs_and_units_are_written_off_without_overflow()
    {
        var asset = new DepreciableAsset(Dollars(7e28m), Dollars(0m), 2);
        Assert.Equal(7e28m, asset.DepreciationIn(1, DepreciationMethod.FixedRate()).Amount);
        Assert.Equal(3.5e28m, asset.DepreciationIn(2, DepreciationMethod.UnitsOfProduction([7e28m, 7e28m])).Amount);
    }

    private static void Printed(decimal printed, Money value) => Assert.Equal(printed, value.Round(MidpointRounding.AwayFromZero).Amount);

    private static DepreciableAsset Machine(int life) => new(Dollars(2400m), Dollars(300m), life);

    private static Money Dollars(decimal amount) => new(amount, Currency.USD);
}
