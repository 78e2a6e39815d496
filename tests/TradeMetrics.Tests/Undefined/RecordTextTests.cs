using NodaTime;

namespace TradeMetrics.Tests;

public class RecordTextTests
{
    private static readonly Decomposition<string, ShiftShareEffects<decimal>> s_decomposition =
        new(new Dictionary<string, ShiftShareEffects<decimal>> { ["wool"] = new(1.5m, -0.5m, 0.5m) }, new(1.5m, -0.5m, 0.5m));

    private static readonly TimeSeries<decimal> s_series = TimeSeries.From(TimePeriod.Year(2007), 2.5m, 3.5m, 1.75m, 4.5m);

    public static TheoryData<string, object> Records => new()
    {
        { "1.5 = 1.5 national + -0.5 industry mix + 0.5 competitive", new ShiftShareEffects<decimal>(1.5m, -0.5m, 0.5m) },
        { "2.5 = 1.5 national + -0.5 industry mix + 0.5 competitive + 1 allocation", new HomotheticEffects<double>(1.5, -0.5, 0.5, 1) },
        { "2.5 = 1.5 growth + -0.5 commodity + 0.5 market + 1.0 competitiveness", new MarketShareEffects<decimal>(1.5m, -0.5m, 0.5m, 1.0m) },
        { "1 parts, 1.5 = 1.5 national + -0.5 industry mix + 0.5 competitive", s_decomposition },
        { "0.75 = 0.5 between + 0.25 within", new TheilDecomposition(0.5, 0.25) },
        { "0.31 (0.305 to 0.315)", new FigureBounds(0.305m, 0.31m, 0.315m) },
        { "4.5 at 1.5", new PricedQuantity(1.5m, 4.5m) },
        { "[0.9, 1.1)", new WordingWidth(0.9m, true, 1.1m, false) },
        { "cars - trucks: 0.75", new ProximityLink<string>("cars", "trucks", 0.75) },
        { "-50 % from 2008 to 2009, made good in 2010", s_series.MaximumDrawdown() },
        { "-50 % from 2008 to 2009, not made good", s_series.Between(TimePeriod.Year(2007), TimePeriod.Year(2009)).MaximumDrawdown() },
        { "75.5 % of the range, 0.5 of it: 0.375", new TradeMargins(Share.FromPercent(75.5m), 0.5m, 0.375m) },
        { "GB, 1973-01-01 to 2020-01-31 (InForce)", RegionMembership.Of(Region.FromCode("GB"), new LocalDate(1973, 1, 1), new LocalDate(2020, 1, 31)) },
        { "FR, from 1958-01-01 (InForce)", RegionMembership.Of(Region.FromCode("FR"), new LocalDate(1958, 1, 1)) },
        { "GB, to 2020-01-31 (InForce)", RegionMembership.Of(Region.FromCode("GB"), lastDay: new LocalDate(2020, 1, 31)) },
        { "GB (InForce)", RegionMembership.Of(Region.FromCode("GB")) },
        { "USD 100.50 with instalment 12", ExtraPayment.Once(new Money(100.5m, Currency.USD), 12) },
        { "USD 100.50 with each instalment from 1", ExtraPayment.Each(new Money(100.5m, Currency.USD)) },
        { "nothing known", DayCountContext.None },
        { "coupon from 2020-01-01 to 2020-07-01, 2 a year", DayCountContext.Coupons(new LocalDate(2020, 1, 1), new LocalDate(2020, 7, 1), 2) },
        { "not at the ends of months, contract to 2030-01-01", DayCountContext.None with { EndOfMonth = false, TerminationDate = new LocalDate(2030, 1, 1) } },
        { "up to 4 threads", new Parallelism(4) },
        { "the caller's thread", default(Parallelism) },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_written_alike_in_every_culture(string expected, object record)
    {
        using InCulture german = new("de-DE");
        Assert.Equal(expected, record.ToString());
    }

    [Fact]
    public void No_record_with_a_plain_number_leaves_its_text_to_the_culture()
    {
        // The text that the compiler makes of a record writes its numbers in the culture of the thread.
        Type[] numbers = [typeof(decimal), typeof(double), typeof(decimal?), typeof(double?)];
        var left = typeof(Money).Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("PrintMembers", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic) is not null)
            .Where(type => type.GetProperties().Any(property => numbers.Contains(property.PropertyType)))
            .Where(type => type.GetMethod("ToString", Type.EmptyTypes)!.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false));
        Assert.Equal([], left);
    }
}
