using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>Exchange rates looked up by pair, period and kind.</summary>
/// <remarks>
/// A pair is found in either direction; with a pivot (the euro in the central bank's tables, say) also through that
/// currency. A rate of another period or kind is never given in its place.
/// </remarks>
/// <example>
/// <code>
/// var table = new ExchangeRateTable(
/// [
///     new(Currency.USD, Currency.CNY, 6.7569m, TimePeriod.Year(2017), ExchangeRateKind.PeriodAverage),
///     new(Currency.USD, Currency.CNY, 6.7290m, TimePeriod.Year(2022), ExchangeRateKind.PeriodAverage),
/// ]);
/// var sales = new Money(100m, Currency.USD);
/// Console.WriteLine(table.Convert(sales, Currency.CNY, TimePeriod.Year(2022), ExchangeRateKind.PeriodAverage)); // CNY 672.9000
/// </code>
/// </example>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The field calls it a table.")]
public sealed partial class ExchangeRateTable : IReadOnlyCollection<ExchangeRate>
{
    private readonly Dictionary<(Currency Base, Currency Quote, TimePeriod Period, ExchangeRateKind Kind), ExchangeRate> _rates = [];
    private readonly Currency? _pivot;

    /// <summary>Creates a table.</summary>
    /// <param name="rates">The rates, each with a period and a kind, one for each pair, period and kind.</param>
    /// <param name="pivot">A currency through which pairs may be crossed that the table does not hold.</param>
    /// <exception cref="ArgumentException">A rate has no period or no kind, or stands twice (in either direction).</exception>
    public ExchangeRateTable(IEnumerable<ExchangeRate> rates, Currency? pivot = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        _pivot = pivot;
        foreach (var rate in rates)
        {
            if (rate.Period is not { } period || rate.Kind == ExchangeRateKind.Unstated)
            {
                throw new ArgumentException(
                    $"{rate} has no period or does not say whether it is the period's average or its end. Give both.", nameof(rates));
            }

            if (_rates.ContainsKey((rate.Quote, rate.Base, period, rate.Kind)) || !_rates.TryAdd((rate.Base, rate.Quote, period, rate.Kind), rate))
            {
                throw new ArgumentException($"{rate} stands twice in the table. Give one rate for each pair, period and kind.", nameof(rates));
            }
        }
    }

    /// <summary>The number of rates given.</summary>
    public int Count => _rates.Count;

    /// <summary>Finds a rate.</summary>
    /// <param name="from">The base currency.</param>
    /// <param name="to">The quote currency.</param>
    /// <param name="period">The period.</param>
    /// <param name="kind">Average or end of period.</param>
    /// <returns>The rate given, its inverse, or a cross through the pivot.</returns>
    /// <exception cref="KeyNotFoundException">The table holds no such rate; the message says what it holds for the pair.</exception>
    public ExchangeRate Find(Currency from, Currency to, TimePeriod period, ExchangeRateKind kind) =>
        TryFind(from, to, period, kind, out var rate) ? rate : throw new KeyNotFoundException(Missing(from, to, period, kind));

    /// <summary>Finds a rate, if the table holds it.</summary>
    /// <param name="from">The base currency.</param>
    /// <param name="to">The quote currency.</param>
    /// <param name="period">The period.</param>
    /// <param name="kind">Average or end of period.</param>
    /// <param name="rate">The rate given, its inverse, or a cross through the pivot; or null.</param>
    /// <returns>False when the table holds no such rate.</returns>
    public bool TryFind(Currency from, Currency to, TimePeriod period, ExchangeRateKind kind, [NotNullWhen(true)] out ExchangeRate? rate)
    {
        rate = Given(from, to, period, Choice.Of(kind));
        if (rate is null && _pivot is { } pivot && Given(from, pivot, period, kind) is { } first && Given(pivot, to, period, kind) is { } second)
        {
            rate = first.Cross(second);
        }

        return rate is not null;
    }

    /// <summary>Converts an amount at the rate of a period.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The currency wanted.</param>
    /// <param name="period">The period.</param>
    /// <param name="kind">Average (for flows) or end of period (for stocks).</param>
    /// <returns>The amount in the other currency; the amount itself when it is in that currency.</returns>
    /// <exception cref="KeyNotFoundException">The table holds no such rate.</exception>
    /// <exception cref="MetricOverflowException">The result is outside decimal's range.</exception>
    public Money Convert(Money amount, Currency to, TimePeriod period, ExchangeRateKind kind) =>
        amount.Currency == to ? amount : Find(amount.Currency, to, period, kind).Convert(amount);

    /// <summary>Converts an amount at the rate of a period, if the table holds it.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The currency wanted.</param>
    /// <param name="period">The period.</param>
    /// <param name="kind">Average (for flows) or end of period (for stocks).</param>
    /// <param name="converted">The amount in the other currency, or the default.</param>
    /// <returns>False where <see cref="Convert"/> throws.</returns>
    public bool TryConvert(Money amount, Currency to, TimePeriod period, ExchangeRateKind kind, out Money converted)
    {
        converted = amount;
        return amount.Currency == to
            || (TryFind(amount.Currency, to, period, kind, out var rate) ? rate.TryConvert(amount, out converted) : Fails(out converted));
    }

    /// <summary>The rates given, in the order given.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<ExchangeRate> GetEnumerator() => _rates.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many rates it holds.</summary>
    /// <returns>Such as "12 rates".</returns>
    public override string ToString() => $"{Count} rates";

    private static bool Fails(out Money converted)
    {
        converted = default;
        return false;
    }

    private ExchangeRate? Given(Currency from, Currency to, TimePeriod period, ExchangeRateKind kind) =>
        _rates.TryGetValue((from, to, period, kind), out var rate) ? rate
            : _rates.TryGetValue((to, from, period, kind), out var inverse) ? inverse.Invert()
            : null;

    private string Missing(Currency from, Currency to, TimePeriod period, ExchangeRateKind kind)
    {
        string[] held = [.. _rates.Keys
            .Where(key => (key.Base == from && key.Quote == to) || (key.Base == to && key.Quote == from))
            .Select(key => $"{key.Period} ({key.Kind})")];
        var offer = held.Length == 0 ? "It holds nothing for this pair: add a rate, or name a pivot to cross through." : $"For this pair it holds {string.Join(", ", held)}.";
        return $"The table has no rate from {from.Code} to {to.Code} for {period} ({kind}). {offer}";
    }
}
