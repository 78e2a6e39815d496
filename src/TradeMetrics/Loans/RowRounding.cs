namespace TradeMetrics;

/// <summary>Rounding to the smallest unit of a schedule.</summary>
internal readonly struct RowRounding(Currency currency, int decimals, MidpointRounding mode)
{
    /// <summary>The smallest units of a currency that has them.</summary>
    internal static RowRounding Of(Currency currency, MidpointRounding mode) => new(currency, Minor.Units(currency), mode);

    internal static RowRounding Of(Currency currency, int decimals, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return new(currency, decimals, mode);
    }

    internal decimal Round(decimal amount) => Math.Round(amount, decimals, mode);

    /// <summary>An amount with as many decimals as the smallest unit has, where there is room for them.</summary>
    internal Money Money(decimal amount) => new(amount + new decimal(0, 0, 0, false, (byte)decimals), currency);

    /// <summary>The amount, where it is whole units of the schedule's currency.</summary>
    internal decimal Whole(Money amount, string what)
    {
        if (amount.Currency != currency)
        {
            throw new CurrencyMismatchException(currency, amount.Currency);
        }

        return Math.Round(amount.Amount, decimals, MidpointRounding.ToZero) == amount.Amount
            ? amount.Amount
            : throw new InvalidOperationException(
                $"The {what} of {Undefined.Text(amount.Amount)} has digits below its smallest unit, {decimals} decimals, which no row could take. Round it first, or give more decimals.");
    }
}
