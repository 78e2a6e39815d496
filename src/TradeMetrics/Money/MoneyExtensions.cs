namespace TradeMetrics;

/// <summary>Sums of lists of money, written as LINQ writes them.</summary>
public static class MoneyExtensions
{
    /// <inheritdoc cref="Money.Sum(IEnumerable{Money})"/>
    /// <example>
    /// <code>
    /// Money[] sales = [new(1.5m, Currency.EUR), new(2.5m, Currency.EUR)];
    /// Console.WriteLine(sales.Sum()); // EUR 4.00
    /// </code>
    /// </example>
    public static Money Sum(this IEnumerable<Money> amounts) => Money.Sum(amounts);

    /// <inheritdoc cref="Money.Sum(IEnumerable{Money}, Currency)"/>
    public static Money Sum(this IEnumerable<Money> amounts, Currency currency) => Money.Sum(amounts, currency);

    /// <summary>The sum of amounts taken from each element, all in one currency.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="source">At least one element.</param>
    /// <param name="amount">The amount of an element.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="UndefinedMetricException">There is no element.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
    public static Money Sum<T>(this IEnumerable<T> source, Func<T, Money> amount) => Money.Sum(source.Select(amount));

    /// <summary>The sum of amounts whose currency stands in the type; zero when there is none.</summary>
    /// <typeparam name="TCurrency">The currency.</typeparam>
    /// <param name="amounts">The amounts.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
    public static Money<TCurrency> Sum<TCurrency>(this IEnumerable<Money<TCurrency>> amounts)
        where TCurrency : ICurrency
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Money<TCurrency>.Zero, static (sum, amount) => sum + amount);
    }
}
