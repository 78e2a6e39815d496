namespace TradeMetrics;

/// <summary>Makes panels of prices and quantities.</summary>
/// <example>
/// <code>
/// (int Year, string Product, decimal Value, decimal Tonnes)[] records = [(2022, "tea", 50m, 10m), (2022, "tea", 30m, 10m)];
/// var panel = records.ToPriceQuantityPanel(
///     record => TimePeriod.Year(record.Year), record => record.Product, record => record.Value / record.Tonnes, record => record.Tonnes, DuplicateKeys.Add);
/// Console.WriteLine(panel.At(TimePeriod.Year(2022))["tea"].Price); // 4
/// </code>
/// </example>
public static class PriceQuantityPanel
{
    /// <summary>A panel of observations.</summary>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <param name="observations">At least one; a product once in a period.</param>
    /// <returns>The panel.</returns>
    /// <exception cref="ArgumentException">There is none, a product stands twice in a period, a price is not above zero, a quantity is negative, or the periods are not of one kind.</exception>
    public static PriceQuantityPanel<TKey> From<TKey>(IEnumerable<(TimePeriod Period, TKey Product, decimal Price, decimal Quantity)> observations)
        where TKey : notnull => observations.ToPriceQuantityPanel(row => row.Period, row => row.Product, row => row.Price, row => row.Quantity);

    /// <summary>A panel of the records of anything that can be enumerated.</summary>
    /// <typeparam name="TSource">The records.</typeparam>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <param name="source">At least one record; leave out those without price or quantity, since missing is not zero.</param>
    /// <param name="period">The period of a record.</param>
    /// <param name="product">Its product.</param>
    /// <param name="price">The price of a unit, above zero, all in one currency.</param>
    /// <param name="quantity">The units traded, zero or more.</param>
    /// <param name="duplicates">What two records of one product in one period mean: a mistake, or parts, whose quantities add up and whose price is their unit value.</param>
    /// <returns>The panel.</returns>
    /// <inheritdoc cref="From{TKey}" path="/exception"/>
    public static PriceQuantityPanel<TKey> ToPriceQuantityPanel<TSource, TKey>(
        this IEnumerable<TSource> source, Func<TSource, TimePeriod> period, Func<TSource, TKey> product, Func<TSource, decimal> price, Func<TSource, decimal> quantity, DuplicateKeys duplicates = DuplicateKeys.Refuse)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(price);
        ArgumentNullException.ThrowIfNull(quantity);
        Choice.Of(duplicates);
        var periods = new Dictionary<TimePeriod, OrderedDictionary<TKey, PricedQuantity>>();
        TimePeriod? first = null;
        foreach (var record in source)
        {
            var (when, name, good) = (period(record), product(record), new PricedQuantity(price(record), quantity(record)));
            first ??= when;
            Check(first.Value, when, name, good);
            var goods = periods.TryGetValue(when, out var known) ? known : periods[when] = [];
            if (!goods.TryAdd(name, good, out var place))
            {
                goods.SetAt(place, duplicates == DuplicateKeys.Add
                    ? Together(goods.GetAt(place).Value, good)
                    : throw new ArgumentException($"\"{name}\" stands twice in {when}. Give each product once a period, or say that they are parts of it: DuplicateKeys.Add.", nameof(source)));
            }
        }

        return first is null
            ? throw new ArgumentException("There is no price and quantity. A panel has one at least.", nameof(source))
            : new(new SortedDictionary<TimePeriod, OrderedDictionary<TKey, PricedQuantity>>(periods));
    }

    /// <summary>A panel of records whose prices are money.</summary>
    /// <typeparam name="TSource">The records.</typeparam>
    /// <typeparam name="TKey">What products are called by.</typeparam>
    /// <param name="source">At least one record; leave out those without price or quantity, since missing is not zero.</param>
    /// <param name="period">The period of a record.</param>
    /// <param name="product">Its product.</param>
    /// <param name="price">The price of a unit, above zero.</param>
    /// <param name="quantity">The units traded, zero or more.</param>
    /// <param name="duplicates">What two records of one product in one period mean.</param>
    /// <returns>The panel.</returns>
    /// <inheritdoc cref="From{TKey}" path="/exception"/>
    /// <exception cref="CurrencyMismatchException">Prices are in different currencies, which no index compares.</exception>
    public static PriceQuantityPanel<TKey> ToPriceQuantityPanel<TSource, TKey>(
        this IEnumerable<TSource> source, Func<TSource, TimePeriod> period, Func<TSource, TKey> product, Func<TSource, Money> price, Func<TSource, decimal> quantity, DuplicateKeys duplicates = DuplicateKeys.Refuse)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(price);
        Currency? currency = null;
        return source.ToPriceQuantityPanel(period, product, record => Amount(price(record)), quantity, duplicates);

        decimal Amount(Money money)
        {
            currency ??= money.Currency;
            return money.Currency == currency ? money.Amount : throw new CurrencyMismatchException(currency.Value, money.Currency);
        }
    }

    private static void Check<TKey>(TimePeriod first, TimePeriod period, TKey product, PricedQuantity good)
    {
        if (good.Price <= 0m)
        {
            throw new ArgumentException($"The price of \"{product}\" in {period} is {Undefined.Text(good.Price)}. Expected one above zero; leave the record out where there was no price.");
        }

        if (good.Quantity < 0m)
        {
            throw new ArgumentException($"The quantity of \"{product}\" in {period} is {Undefined.Text(good.Quantity)}. Expected zero or more.");
        }

        if (period.Frequency != first.Frequency || period.IsYearToDate != first.IsYearToDate || period.ReportingYear != first.ReportingYear)
        {
            throw new ArgumentException($"{first} and {period} are not of one kind (frequency, year to date, reporting year). A panel has one.");
        }
    }

    // The price of several lots is their unit value; lots of nothing leave the price as it was.
    private static PricedQuantity Together(PricedQuantity first, PricedQuantity second)
    {
        var quantity = first.Quantity + second.Quantity;
        return quantity == 0m ? first : new((first.Value + second.Value) / quantity, quantity);
    }
}
