using NodaTime;

namespace TradeMetrics;

/// <summary>A period's figure with its status, or the reason why there is none.</summary>
/// <typeparam name="T">What is observed: money, a number, a rate.</typeparam>
/// <example>
/// <code>
/// var known = new Observation&lt;decimal&gt;(TimePeriod.Year(2022), 8.3m, ObservationStatus.Provisional);
/// var gap = Observation&lt;decimal&gt;.Missing(TimePeriod.Year(2023), "not yet published");
/// Console.WriteLine($"{known}; {gap}"); // 2022: 8.3 (provisional); 2023: missing, not yet published
/// </code>
/// </example>
public readonly partial record struct Observation<T>
    where T : struct
{
    private readonly T? _value;
    private readonly bool _hidesBreak;

    /// <summary>A figure.</summary>
    /// <param name="period">Its period.</param>
    /// <param name="value">The figure.</param>
    /// <param name="status">What its source says about it; not missing or confidential.</param>
    /// <param name="vintage">The day of the release that it is from, where that matters.</param>
    /// <exception cref="ArgumentException">The status is one of a figure that is not there, or the figure is NaN or infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public Observation(TimePeriod period, T value, ObservationStatus status = ObservationStatus.Normal, LocalDate? vintage = null)
        : this(period, value, status, null, vintage)
    {
        if (Choice.Of(status) is ObservationStatus.Missing or ObservationStatus.Confidential)
        {
            throw new ArgumentException($"A figure that is there cannot be {status}. Use Missing or Confidential to make an observation without one.", nameof(status));
        }

        if (!Measure.IsFinite(value))
        {
            throw new ArgumentException($"The figure for {period} is not a finite number. Use Missing with a reason where there is none.", nameof(value));
        }
    }

    private Observation(TimePeriod period, T? value, ObservationStatus status, string? reason, LocalDate? vintage, bool hidesBreak = false) =>
        (Period, _value, Status, Reason, Vintage, _hidesBreak) = (period, value, status, reason, vintage, hidesBreak);

    /// <summary>The period.</summary>
    public TimePeriod Period { get; }

    /// <summary>Whether there is a figure.</summary>
    public bool HasValue => _value is not null;

    /// <summary>The figure.</summary>
    /// <exception cref="MissingObservationException">There is none; the message says why.</exception>
    public T Value => _value ?? throw new MissingObservationException(Period, Reason);

    /// <summary>What its source says about it.</summary>
    public ObservationStatus Status { get; }

    /// <summary>Why there is no figure; null where there is one.</summary>
    public string? Reason { get; }

    /// <summary>The day of the release that it is from; null where it is not told.</summary>
    public LocalDate? Vintage { get; }

    /// <summary>The figure, or another where there is none.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The figure or the other.</returns>
    public T ValueOr(T other) => _value ?? other;

    /// <summary>A period without a figure.</summary>
    /// <param name="period">The period.</param>
    /// <param name="reason">Why, as the end of "missing, …".</param>
    /// <returns>The observation.</returns>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public static Observation<T> Missing(TimePeriod period, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(period, null, ObservationStatus.Missing, reason, null);
    }

    /// <summary>A period whose figure is kept back.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The observation.</returns>
    public static Observation<T> Confidential(TimePeriod period) => new(period, null, ObservationStatus.Confidential, "confidential", null);

    /// <summary>Whether the definition changed here: the figure says so, or that which would have is a gap.</summary>
    internal bool Breaks => _hidesBreak || Status == ObservationStatus.Break;

    /// <summary>The same observation at another period.</summary>
    internal Observation<T> At(TimePeriod period) => new(period, _value, Status, Reason, Vintage, _hidesBreak);

    /// <summary>The same observation; where it is to break the series, the figure has that status, and a gap remembers it.</summary>
    internal Observation<T> Breaking(bool breaks) => !breaks ? this
        : HasValue ? As(ObservationStatus.Break)
        : new(Period, null, Status, Reason, Vintage, hidesBreak: true);

    /// <summary>The same figure with another status.</summary>
    internal Observation<T> As(ObservationStatus status) => HasValue ? new(Period, _value, status, null, Vintage) : this;

    /// <summary>Another figure in its place, or the reason for none: the same, or why the selector gave nothing.</summary>
    internal Observation<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : struct
    {
        if (_value is not { } value)
        {
            return new(Period, null, Status, Reason, Vintage, _hidesBreak);
        }

        var made = Observed.Of(Period, Status, () => selector(value));
        return new(Period, made._value, made.Status, made.Reason, Vintage, !made.HasValue && Breaks);
    }

    /// <summary>The observation in words.</summary>
    /// <returns>Such as "2022: 8.3 (provisional)" or "2023: missing, not yet published".</returns>
    public override string ToString() => _value is { } value
        ? FormattableString.Invariant($"{Period}: {value}{(Status == ObservationStatus.Normal ? "" : $" ({Name})")}")
        : $"{Period}: {(Status == ObservationStatus.Confidential ? "" : "missing, ")}{Reason}";

    private string Name => Status.ToString().ToLowerInvariant();
}
