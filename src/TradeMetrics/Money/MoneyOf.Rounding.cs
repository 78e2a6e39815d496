namespace TradeMetrics;

public readonly partial struct Money<TCurrency>
{
    /// <inheritdoc cref="Money.Round(MidpointRounding)"/>
    public Money<TCurrency> Round(MidpointRounding mode) => new(Math.Round(Amount, Minor.Units(TCurrency.Currency), mode));

    /// <inheritdoc cref="Money.Round(int, MidpointRounding)"/>
    public Money<TCurrency> Round(int decimals, MidpointRounding mode) => new(Math.Round(Amount, decimals, mode));

    /// <inheritdoc cref="Money.Allocate(int)"/>
    public IReadOnlyList<Money<TCurrency>> Allocate(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        return Allocate(Enumerable.Repeat(1m, parts));
    }

    /// <inheritdoc cref="Money.Allocate(IEnumerable{decimal})"/>
    public IReadOnlyList<Money<TCurrency>> Allocate(IEnumerable<decimal> weights) => Allocate(weights, Minor.Units(TCurrency.Currency));

    /// <inheritdoc cref="Money.Allocate(IEnumerable{decimal}, int)"/>
    public IReadOnlyList<Money<TCurrency>> Allocate(IEnumerable<decimal> weights, int decimals) =>
        Array.ConvertAll(Allocation.Of(Amount, weights, decimals), part => new Money<TCurrency>(part));
}
