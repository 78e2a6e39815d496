namespace TradeMetrics.Tests;

/// <summary>What students put into the blanks instead of the answer that is printed: right in another form, or wrong.</summary>
internal static class OtherAnswers
{
    /// <summary>By notebook, for each of its exercises in turn.</summary>
    internal static IReadOnlyDictionary<string, (string[] Right, string[] Wrong)[]> Of { get; } = new Dictionary<string, (string[] Right, string[] Wrong)[]>
    {
        ["1-money-and-currencies.ipynb"] =
        [
            (["Money? first = Money.Parse(\"14.29 USD\", null);", "Money first = new Money(100, Currency.USD).Allocate(7).First();"],
            ["Money? first = new Money(100m, Currency.USD) / 7;", "Money? first = new Money(14.28m, Currency.USD);", "Money? first = new Money(14.29m, Currency.EUR);"]),

            // As exact as what was printed; and by the year's end, by 2017, the wrong way round, in dollars.
            (["Money? inYuan = Money.Parse(\"217 billion CNY\", null);", "Money? inYuan = new Money(32.2e9m * 6.729m, Currency.CNY);"],
            ["Money? inYuan = new Money(32.2e9m * 6.8972m, Currency.CNY);", "Money? inYuan = rates.Convert(outsourcing, Currency.CNY, TimePeriod.Year(2017), ExchangeRateKind.PeriodAverage);", "Money? inYuan = new Money(32.2e9m / 6.729m, Currency.CNY);", "Money? inYuan = new Money(32.2e9m * 6.729m, Currency.USD);"]),
        ],
        ["2-growth.ipynb"] =
        [
            (["GrowthRate? inAll = GrowthRate.FromPercent(148.8m);", "GrowthRate inAll = 1m.GrowthTo(1.2m * 1.2m * 1.2m * 1.2m * 1.2m);", "GrowthRate? inAll = GrowthRate.FromFactor(2.48832m);"],
            ["GrowthRate? inAll = GrowthRate.FromPercent(100);", "GrowthRate? inAll = GrowthRate.FromPercent(248.832m);", "GrowthRate? inAll = GrowthRate.FromPercent(1.48832m);"]),
            (["GrowthRate? aYear = GrowthRate.FromPercent(14.9m);", "var aYear = GrowthRate.FromFactor(Math.Pow(2, 0.2));"],
            ["GrowthRate? aYear = GrowthRate.FromPercent(20);", "GrowthRate? aYear = GrowthRate.FromPercent(72m / 5);", "GrowthRate? aYear = GrowthRate.FromFraction(Math.Log(2) / 5);"]),
        ],
        ["3-shares-and-points.ipynb"] =
        [
            (["PercentagePoints? points = PercentagePoints.FromPoints(-10m);"], ["PercentagePoints? points = PercentagePoints.FromPoints(10);", "PercentagePoints? points = PercentagePoints.FromPoints(-25);"]),
            (["decimal? index = 0.25m;", "decimal? index = 1m / 4;", "decimal? index = 4 * 0.25m * 0.25m;"], ["decimal? index = 1;", "decimal? index = 4;", "decimal? index = 0.5m;"]),
        ],
        ["4-compounding-and-loans.ipynb"] =
        [
            (["GrowthRate? aYear = GrowthRate.FromPercent(12.68m);", "GrowthRate? aYear = GrowthRate.FromPercent(12.7m);", "GrowthRate? aYear = InterestRate.FromPercent(12, Compounding.Monthly).PerPeriod(1);"],
            ["GrowthRate? aYear = GrowthRate.FromPercent(12);", "GrowthRate? aYear = InterestRate.FromPercent(12, Compounding.Continuous).PerPeriod(1);", "GrowthRate? aYear = InterestRate.FromPercent(12, Compounding.Daily).PerPeriod(1);"]),
            (["Money? payment = new Money(1199.1m, Currency.USD);", "Money? payment = new Loan(new Money(200_000m, Currency.USD), GrowthRate.FromPercent(0.5m), 360).Payment.Round(MidpointRounding.AwayFromZero);"],
            ["Money? payment = new Money(1000m, Currency.USD);", "Money? payment = new Loan(new Money(200_000m, Currency.USD), InterestRate.FromPercent(6, Compounding.Annual).PerPeriod(12), 360).Payment.Round(MidpointRounding.ToEven);"]),
        ],
        ["5-reading-a-press-release.ipynb"] =
        [
            (["var verdict = Verdict.Exact;"], ["Verdict? verdict = Verdict.WithinRounding;", "Verdict? verdict = Verdict.Inconsistent;"]),
            (["decimal? low = 36.7m;", "decimal? low = 36.67m;", "decimal? low = 8.25m / 0.225m;"], ["decimal? low = 41.5m;", "decimal? low = 41.3m;", "decimal? low = 45.5m;", "decimal? low = 36.9m;"]),
        ],
        ["6-a-country-profile.ipynb"] =
        [
            (["int? year = 2004;", "var year = 2004;"], ["int? year = 2010;", "int? year = 2003;", "int? year = 2021;"]),
            (["int? products = 385;", "int? products = (int)matrix.BinaryAdvantage().Row(\"deu\").Values.Sum();"], ["int? products = 294;", "int? products = 785;"]),
        ],
    };
}
