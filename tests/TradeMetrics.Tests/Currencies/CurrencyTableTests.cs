using System.Reflection;

namespace TradeMetrics.Tests;

public class CurrencyTableTests
{
    private static readonly Currency[] s_active = [.. Currency.Known.Where(currency => !currency.IsHistoric)];
    private static readonly Currency[] s_historic = [.. Currency.Known.Where(currency => currency.IsHistoric)];

    private static readonly PropertyInfo[] s_properties =
        [.. typeof(Currency).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Currency))];

    [Fact]
    public void There_are_178_active_and_129_historic_codes()
    {
        Assert.Equal(178, s_active.Length);
        Assert.Equal(129, s_historic.Length);
    }

    [Fact]
    public void Known_has_the_active_codes_then_the_historic_ones_each_in_order_of_code()
    {
        Assert.Equal(s_active.Concat(s_historic), Currency.Known);
        Assert.Equal(s_active.OrderBy(currency => currency.Code, StringComparer.Ordinal), s_active);
        Assert.Equal(s_historic.OrderBy(currency => currency.Code, StringComparer.Ordinal), s_historic);
    }

    [Fact]
    public void Known_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<Currency>)Currency.Known)[0] = Currency.CNY);

    [Fact]
    public void Codes_are_unique_and_three_capital_letters()
    {
        Assert.Equal(Currency.Known.Count, Currency.Known.Select(currency => currency.Code).Distinct().Count());
        Assert.All(Currency.Known, currency => Assert.Matches("^[A-Z]{3}$", currency.Code));
    }

    [Fact]
    public void Numbers_are_three_digits_and_unique_among_active_codes()
    {
        Assert.All(s_active, currency => Assert.Matches("^[0-9]{3}$", currency.NumericCode));
        Assert.Equal(s_active.Length, s_active.Select(currency => currency.NumericCode).Distinct().Count());
        Assert.All(s_historic, currency => Assert.Matches("^[0-9]{3}$", currency.NumericCode ?? "000"));
    }

    [Fact]
    public void Only_three_units_of_account_never_had_a_number() =>
        Assert.Equal(["XFO", "XFU", "XRE"], Currency.Known.Where(currency => currency.NumericCode is null).Select(currency => currency.Code));

    [Fact]
    public void Every_currency_has_a_name_and_symbols()
    {
        Assert.All(Currency.Known, currency =>
        {
            Assert.NotEmpty(currency.Name);
            Assert.NotEmpty(currency.Symbol);
            Assert.NotEmpty(currency.InternationalSymbol);
        });
    }

    [Fact]
    public void Minor_units_are_missing_only_where_ISO_4217_has_N_A() =>
        Assert.Equal(
            ["XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"],
            s_active.Where(currency => currency.MinorUnits is null).Select(currency => currency.Code));

    [Fact]
    public void Every_code_is_a_static_property_of_the_same_name()
    {
        Assert.Equal(
            Currency.Known.Select(currency => currency.Code).Order(StringComparer.Ordinal),
            s_properties.Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(s_properties, property => Assert.Equal(property.Name, ((Currency)property.GetValue(null)!).Code));
    }

    [Fact]
    public void The_properties_of_historic_codes_and_no_others_are_obsolete_and_name_a_successor_that_exists()
    {
        Assert.All(s_properties, property =>
        {
            var obsolete = property.GetCustomAttribute<ObsoleteAttribute>();
            Assert.Equal(Currency.FromCode(property.Name).IsHistoric, obsolete is not null);
            Assert.False(obsolete?.IsError ?? false);
            foreach (var successor in SuccessorsIn(obsolete?.Message))
                Assert.True(Currency.TryFromCode(successor, out _), $"{property.Name} is followed by {successor}, which is unknown.");
        });
        Assert.Contains("followed by EUR", typeof(Currency).GetProperty("HRK")!.GetCustomAttribute<ObsoleteAttribute>()!.Message, StringComparison.Ordinal);
        Assert.Equal(["CZK", "SKK"], SuccessorsIn(typeof(Currency).GetProperty("CSK")!.GetCustomAttribute<ObsoleteAttribute>()!.Message));
    }

    [Fact]
    public void Every_active_code_is_a_marker_type_of_the_same_currency()
    {
        var markers = typeof(ICurrency).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "TradeMetrics.Currencies" && type.IsAssignableTo(typeof(ICurrency)))
            .ToArray();

        Assert.Equal(s_active.Select(currency => currency.Code), markers.Select(marker => marker.Name).Order(StringComparer.Ordinal));
        Assert.All(markers, marker =>
        {
            Assert.True(marker.IsValueType);
            Assert.Equal(marker.Name, ((Currency)marker.GetProperty("Currency")!.GetValue(null)!).Code);
        });
    }

    private static string[] SuccessorsIn(string? message)
    {
        const string Lead = "followed by ";
        var start = message?.IndexOf(Lead, StringComparison.Ordinal) ?? -1;
        return start < 0 ? [] : message![(start + Lead.Length)..].Split('.')[0].Split(" and ");
    }
}
