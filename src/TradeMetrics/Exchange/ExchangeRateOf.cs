namespace TradeMetrics;

/// <summary>An exchange rate with its currencies in the type: the only crossing from <c>Money&lt;TFrom&gt;</c> to <c>Money&lt;TTo&gt;</c>.</summary>
/// <typeparam name="TFrom">The base currency.</typeparam>
/// <typeparam name="TTo">The quote currency.</typeparam>
/// <remarks>The same as <see cref="ExchangeRate"/>, but the wrong pair and the wrong direction do not compile.</remarks>
/// <example>
/// <code>
/// var rate = new ExchangeRate&lt;USD, CNY&gt;(7m);
/// Console.WriteLine(rate.Convert(new Money&lt;USD&gt;(100m))); // CNY 700.00
/// </code>
/// </example>
public sealed partial class ExchangeRate<TFrom, TTo> : IEquatable<ExchangeRate<TFrom, TTo>>
    where TFrom : ICurrency
    where TTo : ICurrency
{
    private readonly ExchangeRate _rate;

    /// <summary>Creates a rate.</summary>
    /// <param name="rate">Units of the quote currency for one unit of the base, above zero.</param>
    /// <param name="period">The period that the rate belongs to, if known.</param>
    /// <param name="kind">Whether it is the period's average or the rate at its end.</param>
    /// <param name="source">Who published it, if known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">Both currencies are the same and the rate is not 1.</exception>
    public ExchangeRate(decimal rate, TimePeriod? period = null, ExchangeRateKind kind = ExchangeRateKind.Unstated, string? source = null)
        : this(new ExchangeRate(TFrom.Currency, TTo.Currency, rate, period, kind, source))
    {
    }

    internal ExchangeRate(ExchangeRate rate) => _rate = rate;

    /// <inheritdoc cref="ExchangeRate.Base"/>
    public Currency Base => _rate.Base;

    /// <inheritdoc cref="ExchangeRate.Quote"/>
    public Currency Quote => _rate.Quote;

    /// <inheritdoc cref="ExchangeRate.Rate"/>
    public decimal Rate => _rate.Rate;

    /// <inheritdoc cref="ExchangeRate.Period"/>
    public TimePeriod? Period => _rate.Period;

    /// <inheritdoc cref="ExchangeRate.Kind"/>
    public ExchangeRateKind Kind => _rate.Kind;

    /// <inheritdoc cref="ExchangeRate.Source"/>
    public string? Source => _rate.Source;

    /// <summary>Whether two rates are equal.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    public static bool operator ==(ExchangeRate<TFrom, TTo>? left, ExchangeRate<TFrom, TTo>? right) => Equals(left, right);

    /// <summary>Whether two rates differ.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    public static bool operator !=(ExchangeRate<TFrom, TTo>? left, ExchangeRate<TFrom, TTo>? right) => !Equals(left, right);

    /// <summary>Converts an amount, without rounding to minor units.</summary>
    /// <param name="amount">The amount in the base currency.</param>
    /// <returns>The amount in the quote currency.</returns>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public Money<TTo> Convert(Money<TFrom> amount) => new(_rate.Convert(amount.Amount));

    /// <inheritdoc cref="ExchangeRate.Invert"/>
    public ExchangeRate<TTo, TFrom> Invert() => new(_rate.Invert());

    /// <summary>Chains this rate with one that starts where it ends.</summary>
    /// <typeparam name="TNext">The third currency.</typeparam>
    /// <param name="next">A rate whose base is this rate's quote.</param>
    /// <returns>The rate from this base to the third currency.</returns>
    /// <exception cref="ArgumentException">The rates belong to different periods or are of different kinds.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public ExchangeRate<TFrom, TNext> Cross<TNext>(ExchangeRate<TTo, TNext> next)
        where TNext : ICurrency
    {
        ArgumentNullException.ThrowIfNull(next);
        return new(_rate.Cross(next.ToExchangeRate()));
    }

    /// <summary>The same rate with its currencies known at run time.</summary>
    /// <returns>The untyped rate.</returns>
    public ExchangeRate ToExchangeRate() => _rate;

    /// <inheritdoc/>
    public bool Equals(ExchangeRate<TFrom, TTo>? other) => other is not null && _rate.Equals(other._rate);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExchangeRate<TFrom, TTo>);

    /// <inheritdoc/>
    public override int GetHashCode() => _rate.GetHashCode();

    /// <inheritdoc cref="ExchangeRate.ToString"/>
    public override string ToString() => _rate.ToString();
}
