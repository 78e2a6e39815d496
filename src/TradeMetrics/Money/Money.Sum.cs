namespace TradeMetrics;

public readonly partial struct Money
{
    /// <summary>The sum of amounts in one currency.</summary>
    /// <param name="amounts">At least one amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="UndefinedMetricException">There is no amount: use the form that is given a currency.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in different currencies.</exception>
    /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        using var each = amounts.GetEnumerator();
        if (!each.MoveNext())
        {
            throw new UndefinedMetricException(
                UndefinedReason.NoData, "A sum of no amounts has no currency. Name it: Money.Sum(amounts, currency) gives zero of it.");
        }

        var sum = each.Current;
        while (each.MoveNext())
        {
            sum += each.Current;
        }

        return sum;
    }

    /// <summary>The sum of amounts in a currency; zero of it when there is none.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="currency">The currency of all of them.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero(currency), static (sum, amount) => sum + amount);
    }
}
