using System.Reflection;
using NodaTime;

namespace TradeMetrics.Tests;

public class ChoiceTests
{
    private static readonly TimePeriod s_year = TimePeriod.Year(2022);
    private static readonly Breakdown<string, decimal> s_breakdown = Breakdown.From([("wool", 2m), ("silk", 3m)]);
    private static readonly TimeSeries<decimal> s_months = TimeSeries.From(TimePeriod.Month(2022, 1), Enumerable.Repeat(1m, 12));
    private static readonly TradeMatrix<string, string> s_matrix = TradeMatrix.From([("CN", "silk", 8.0), ("AU", "wool", 9.0), ("CN", "wool", 1.0)], AbsentCells.Zero);

    private static readonly PriceQuantityPanel<string> s_panel = PriceQuantityPanel.From(
        [(s_year, "wool", 1m, 2m), (s_year + 1, "wool", 2m, 2m), (s_year + 2, "wool", 2m, 3m)]);

    private static readonly (Type Type, Action Give)[] s_all =
    [
        (typeof(AbsentCells), () => TradeMatrix.From([("CN", "silk", 8.0)], (AbsentCells)7)),
        (typeof(DuplicateKeys), () => new[] { 1.0 }.ToTradeMatrix(_ => "CN", _ => "silk", value => value, AbsentCells.Zero, (DuplicateKeys)7)),
        (typeof(DuplicateKeys), () => new[] { 1.0 }.ToBreakdown(_ => "CN", value => value, (DuplicateKeys)7)),
        (typeof(DuplicateKeys), () => s_breakdown.Merge(Breakdown.From([("tea", 2m)]), (DuplicateKeys)7)),
        (typeof(DuplicateKeys), () => new[] { 1m }.ToPriceQuantityPanel(_ => s_year, _ => "wool", price => price, quantity => quantity, (DuplicateKeys)7)),
        (typeof(AbsentParts), () => s_breakdown.Plus(s_breakdown, (AbsentParts)7)),
        (typeof(AbsentParts), () => s_breakdown.ContributionsTo(s_breakdown, (AbsentParts)7)),
        (typeof(AbsentParts), () => s_breakdown.SimilarityTo(s_breakdown, (AbsentParts)7)),
        (typeof(AbsentParts), () => s_breakdown.TrySimilarityTo(s_breakdown, (AbsentParts)7, out _)),
        (typeof(AbsentParts), () => s_breakdown.GrubelLloyd(s_breakdown, (AbsentParts)7)),
        (typeof(AbsentParts), () => s_breakdown.MarginsIn(s_breakdown, (AbsentParts)7)),
        (typeof(AbsentParts), () => s_breakdown.ShiftShareTo(s_breakdown, s_breakdown, s_breakdown, (AbsentParts)7)),
        (typeof(AsymmetryBase), () => new MirrorFlow<decimal>(1m, 2m).RelativeAsymmetry((AsymmetryBase)7)),
        (typeof(AsymmetryBase), () => new MirrorFlow<decimal>(1m, 2m).TryRelativeAsymmetry((AsymmetryBase)7, out _)),
        (typeof(Valuation), () => _ = new ExternalTrade<decimal>(1m, 2m, (Valuation)7)),
        (typeof(Valuation), () => _ = new ExternalTrade<decimal>(1m, 2m, Valuation.Unstated, (Valuation)7)),
        (typeof(ExchangeRateKind), () => _ = new ExchangeRate(Currency.EUR, Currency.USD, 1.1m, s_year, (ExchangeRateKind)7)),
        (typeof(ExchangeRateKind), () => new ExchangeRateTable([new ExchangeRate(Currency.EUR, Currency.USD, 1.1m, s_year, ExchangeRateKind.PeriodAverage)]).TryFind(Currency.EUR, Currency.USD, s_year, (ExchangeRateKind)7, out _)),
        (typeof(HsEdition), () => HsCode.Parse("500200", null).In((HsEdition)7)),
        (typeof(ObservationStatus), () => _ = new Observation<decimal>(s_year, 1m, (ObservationStatus)17)),
        (typeof(IndexLink), () => s_panel.PriceIndex(IndexFormula.Fisher, (IndexLink)7)),
        (typeof(GeksSplice), () => s_panel.RollingGeksPriceIndex(IndexFormula.Fisher, 3, (GeksSplice)7)),
        (typeof(MembershipKind), () => RegionMembership.Of(Region.FromCode("CN"), kind: (MembershipKind)7)),
        (typeof(MembershipKind), () => RegionGroup.FromCode("EU").MembersOn(new LocalDate(2022, 1, 1), (MembershipKind)7)),
        (typeof(MembershipKind), () => RegionGroup.FromCode("EU").Contains(Region.FromCode("DE"), s_year, (MembershipKind)7)),
        (typeof(WorldReference), () => s_matrix.BalassaIndex((WorldReference)7)),
        (typeof(WorldReference), () => s_matrix.AdditiveAdvantage((WorldReference)7)),
        (typeof(SeriesAggregate), () => s_months.Aggregate(Frequency.Annual, (SeriesAggregate)7)),
        (typeof(SeriesGaps), () => s_months.TrendGrowth((SeriesGaps)7)),
        (typeof(SeriesGaps), () => s_months.TryTrendGrowth(s_months.Start, s_months.End, out _, (SeriesGaps)7)),
        (typeof(RegionCodeScheme), () => Region.FromCode("CN", (RegionCodeScheme)17)),
        (typeof(ComplexityScaling), () => s_matrix.ComparativeAdvantages().EconomicComplexity((ComplexityScaling)7)),
        (typeof(RoundingConvention), () => _ = new PublishedOptions { Rounding = (RoundingConvention)7 }),
        (typeof(Verdict), () => ((Verdict)7).Code()),
        (typeof(PaymentTiming), () => _ = new Annuity(GrowthRate.Zero, 3, (PaymentTiming)7)),
        (typeof(PaymentTiming), () => _ = new GrowingAnnuity(GrowthRate.Zero, GrowthRate.Zero, 3, (PaymentTiming)7)),
        (typeof(PaymentTiming), () => _ = new Perpetuity(GrowthRate.FromPercent(4m), timing: (PaymentTiming)7)),
        (typeof(PaymentTiming), () => Annuity.PeriodsForPresentValue(GrowthRate.Zero, 1m, 3m, 0m, (PaymentTiming)7)),
        (typeof(PaymentTiming), () => Annuity.RateForFutureValue(3, 1m, 4m, 0m, (PaymentTiming)7)),
        (typeof(PaymentTiming), () => _ = new Loan(new Money(1m, Currency.EUR), GrowthRate.Zero, 3, (PaymentTiming)7)),
        (typeof(PaymentTiming), () => _ = new SinkingFund(new Money(1m, Currency.EUR), GrowthRate.Zero, 3, (PaymentTiming)7)),
        (typeof(Repayment), () => new Loan(new Money(1m, Currency.EUR), GrowthRate.Zero, 3).Schedule((Repayment)7, MidpointRounding.ToEven)),
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, s_all.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_value_that_is_no_member_of_its_enumeration_is_refused(int place) => Assert.Throws<ArgumentOutOfRangeException>(s_all[place].Give);

    [Fact]
    public void No_enumeration_that_is_given_is_left_out_above()
    {
        // A reason of an exception does nothing; a wording without a width and an edition without a year say so in their own ways.
        Type[] own = [typeof(UndefinedReason), typeof(Wording)];
        var given = typeof(Money).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods().Cast<MethodBase>().Where(method => !method.IsSpecialName || method.Name.StartsWith("set_", StringComparison.Ordinal)).Concat(type.GetConstructors()))
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.ParameterType)
            .Where(type => type.IsEnum && type.Assembly == typeof(Money).Assembly);
        Assert.Equal([], given.Distinct().Except(own).Except(s_all.Select(choice => choice.Type)));
    }
}
