using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

/// <summary>The units of a quote currency that one unit of a base currency is worth.</summary>
/// <remarks>
/// "USD/CNY 7.0" has base USD, quote CNY and rate 7: one dollar is seven yuan. A rate converts in its own direction only;
/// <see cref="Invert"/> turns it round. It remembers both sides of the quotient, so that inverting twice changes nothing.
/// </remarks>
/// <example>
/// <code>
/// var rate = new ExchangeRate(Currency.USD, Currency.CNY, 7m);
/// Console.WriteLine(rate.Convert(new Money(100m, Currency.USD))); // CNY 700.00
/// Console.WriteLine(rate.Invert().Convert(new Money(700m, Currency.CNY))); // USD 100.00
/// </code>
/// </example>
public sealed partial class ExchangeRate : IEquatable<ExchangeRate>
{
    private readonly decimal _numerator;
    private readonly decimal _denominator;

    /// <summary>Creates a rate.</summary>
    /// <param name="baseCurrency">The currency that one unit is taken of.</param>
    /// <param name="quoteCurrency">The currency that the rate counts.</param>
    /// <param name="rate">Units of the quote currency for one unit of the base, above zero.</param>
    /// <param name="period">The period that the rate belongs to, if known.</param>
    /// <param name="kind">Whether it is the period's average or the rate at its end.</param>
    /// <param name="source">Who published it, if known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">A currency is XXX, or both are the same and the rate is not 1.</exception>
    public ExchangeRate(
        Currency baseCurrency,
        Currency quoteCurrency,
        decimal rate,
        TimePeriod? period = null,
        ExchangeRateKind kind = ExchangeRateKind.Unstated,
        string? source = null)
        : this(baseCurrency, quoteCurrency, rate, 1m, period, kind, source)
    {
    }

    private ExchangeRate(
        Currency baseCurrency, Currency quoteCurrency, decimal rate, decimal units, TimePeriod? period, ExchangeRateKind kind, string? source)
    {
        if (rate <= 0m)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rate), rate, $"A rate counts the {quoteCurrency.Code} that one {baseCurrency.Code} is worth, which is above zero. Leave a missing rate out.");
        }

        Rate = Quotient(rate, units);
        if (baseCurrency == default || quoteCurrency == default)
        {
            throw new ArgumentException("An exchange rate needs two currencies; XXX means none. Give the currency of each side.", nameof(baseCurrency));
        }

        if (baseCurrency == quoteCurrency && rate != units)
        {
            throw new ArgumentException(
                $"One {baseCurrency.Code} is one {baseCurrency.Code}: a rate of {Undefined.Text(Rate)} cannot be. Check the quote currency.",
                nameof(quoteCurrency));
        }

        Base = baseCurrency;
        Quote = quoteCurrency;
        _numerator = rate;
        _denominator = units;
        Period = period;
        Kind = Choice.Of(kind);
        Source = source;
    }

    /// <summary>The currency that one unit is taken of.</summary>
    public Currency Base { get; }

    /// <summary>The currency that the rate counts.</summary>
    public Currency Quote { get; }

    /// <summary>Units of <see cref="Quote"/> for one unit of <see cref="Base"/>, above zero.</summary>
    public decimal Rate { get; }

    /// <summary>The period that the rate belongs to, if known.</summary>
    public TimePeriod? Period { get; }

    /// <summary>Whether it is the period's average or the rate at its end.</summary>
    public ExchangeRateKind Kind { get; }

    /// <summary>Who published the rate, if known.</summary>
    public string? Source { get; }

    /// <summary>Whether two rates are equal.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    public static bool operator ==(ExchangeRate? left, ExchangeRate? right) => Equals(left, right);

    /// <summary>Whether two rates differ.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    public static bool operator !=(ExchangeRate? left, ExchangeRate? right) => !Equals(left, right);

    /// <summary>Converts an amount of the base currency to the quote currency, without rounding to minor units.</summary>
    /// <param name="amount">An amount in <see cref="Base"/>.</param>
    /// <returns>The amount in <see cref="Quote"/>.</returns>
    /// <exception cref="CurrencyMismatchException">The amount is not in <see cref="Base"/>; for the other direction use <see cref="Invert"/>.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public Money Convert(Money amount) =>
        amount.Currency == Base
            ? new Money(Convert(amount.Amount), Quote)
            : throw new CurrencyMismatchException(Base, amount.Currency);

    /// <summary>Converts an amount of the base currency to the quote currency, if it is one.</summary>
    /// <param name="amount">An amount.</param>
    /// <param name="converted">The amount in <see cref="Quote"/>, or the default.</param>
    /// <returns>False where <see cref="Convert(Money)"/> throws.</returns>
    public bool TryConvert(Money amount, out Money converted)
    {
        converted = default;
        if (amount.Currency != Base)
        {
            return false;
        }

        try
        {
            converted = Convert(amount);
            return true;
        }
        catch (MetricOverflowException)
        {
            return false;
        }
    }

    /// <summary>The same rate seen from the other side: one unit of <see cref="Quote"/> in <see cref="Base"/>.</summary>
    /// <returns>The inverse. Of an average it is the inverse of the average, not the average of the inverses.</returns>
    /// <exception cref="MetricOverflowException">The inverse is outside what a decimal holds.</exception>
    public ExchangeRate Invert() => new(Quote, Base, _denominator, _numerator, Period, Kind, Source);

    /// <summary>Chains this rate with one that starts where it ends: base to quote, quote to a third currency.</summary>
    /// <param name="next">A rate whose base is this rate's quote.</param>
    /// <returns>The rate from this base to the other's quote. Its source names both.</returns>
    /// <exception cref="CurrencyMismatchException">The other rate starts from another currency: invert one of the two.</exception>
    /// <exception cref="ArgumentException">The rates belong to different periods or are of different kinds.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    /// <example>
    /// <code>
    /// var eurUsd = new ExchangeRate(Currency.EUR, Currency.USD, 1.1m);
    /// var usdCny = new ExchangeRate(Currency.USD, Currency.CNY, 7m);
    /// Console.WriteLine(eurUsd.Cross(usdCny)); // EUR/CNY 7.7
    /// </code>
    /// </example>
    public ExchangeRate Cross(ExchangeRate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (Quote != next.Base)
        {
            throw new CurrencyMismatchException(Quote, next.Base);
        }

        if (Period != next.Period || Kind != next.Kind)
        {
            throw new ArgumentException(
                $"{this} and {next} differ in period or kind, so their product is the rate of no period. Cross rates of one period and kind.",
                nameof(next));
        }

        try
        {
            var source = Source == next.Source ? Source : string.Join("; ", new[] { Source, next.Source }.Where(s => s is not null));
            return new(Base, next.Quote, _numerator * next._numerator, _denominator * next._denominator, Period, Kind, source);
        }
        catch (OverflowException overflow)
        {
            throw new MetricOverflowException(
                $"The cross rate of {this} and {next} is outside what a decimal holds (1e-28 to 7.9e28). Convert in two steps.", overflow);
        }
    }

    /// <summary>The same rate with its currencies in the type.</summary>
    /// <typeparam name="TFrom">The base currency.</typeparam>
    /// <typeparam name="TTo">The quote currency.</typeparam>
    /// <returns>The typed rate.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies are not those of this rate.</exception>
    public ExchangeRate<TFrom, TTo> As<TFrom, TTo>()
        where TFrom : ICurrency
        where TTo : ICurrency =>
        TryAs<TFrom, TTo>(out var rate) ? rate
            : Base != TFrom.Currency ? throw new CurrencyMismatchException(TFrom.Currency, Base)
            : throw new CurrencyMismatchException(TTo.Currency, Quote);

    /// <summary>The same rate with its currencies in the type, if they are those.</summary>
    /// <typeparam name="TFrom">The base currency.</typeparam>
    /// <typeparam name="TTo">The quote currency.</typeparam>
    /// <param name="rate">The typed rate, or null.</param>
    /// <returns>False when the currencies are not those of this rate.</returns>
    public bool TryAs<TFrom, TTo>([NotNullWhen(true)] out ExchangeRate<TFrom, TTo>? rate)
        where TFrom : ICurrency
        where TTo : ICurrency
    {
        rate = Base == TFrom.Currency && Quote == TTo.Currency ? new(this) : null;
        return rate is not null;
    }

    /// <inheritdoc/>
    public bool Equals(ExchangeRate? other) =>
        other is not null && Base == other.Base && Quote == other.Quote && Rate == other.Rate
        && Period == other.Period && Kind == other.Kind && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExchangeRate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Base, Quote, Rate, Period, Kind);

    /// <summary>The pair, the rate, and the period with its kind if known, in the invariant culture.</summary>
    /// <returns>Such as <c>USD/CNY 6.7261 2022 (PeriodAverage)</c>.</returns>
    public override string ToString()
    {
        var period = Period is { } known ? $" {known}" : "";
        var kind = Kind == ExchangeRateKind.Unstated ? "" : $" ({Kind})";
        return string.Create(CultureInfo.InvariantCulture, $"{Base.Code}/{Quote.Code} {Rate}{period}{kind}");
    }

    internal decimal Convert(decimal amount)
    {
        try
        {
            return amount * _numerator / _denominator;
        }
        catch (OverflowException overflow)
        {
            throw new MetricOverflowException(
                $"{Undefined.Text(amount)} {Base.Code} in {Quote.Code} is outside decimal's range (±7.9e28). Use a larger unit, such as millions.",
                overflow);
        }
    }

    // A quotient that 28 decimals would round to zero is as much beyond a decimal as one above its range.
    private static decimal Quotient(decimal numerator, decimal denominator)
    {
        try
        {
            var quotient = numerator / denominator;
            return quotient > 0m ? quotient : throw new OverflowException();
        }
        catch (OverflowException overflow)
        {
            throw new MetricOverflowException(
                $"A rate of {Undefined.Text(numerator)} for {Undefined.Text(denominator)} is outside what a decimal holds (1e-28 to 7.9e28).", overflow);
        }
    }
}
