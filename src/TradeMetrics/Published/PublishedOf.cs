namespace TradeMetrics;

/// <summary>A figure as it was published, and the interval that its rounding and its wording leave open.</summary>
/// <typeparam name="T">What the figure measures: money, a number, a rate, a share, a quantity.</typeparam>
/// <remarks>
/// <para>"8.3 trillion" stands for anything from 8.25 to just below 8.35 trillion, "over 1 trillion" for something above it.
/// The true value is never outside <see cref="Low"/> to <see cref="High"/>, whatever is computed from published figures.</para>
/// <para>Equality is that of value and interval; the text does not count. The default is the type's default, exactly.</para>
/// </remarks>
/// <example>
/// <code>
/// var before = Published.Money("US$18.6 billion", CultureInfo.InvariantCulture);
/// var after = Published.Money("US$32.2 billion", CultureInfo.InvariantCulture);
/// var average = before.CagrTo(after, 5);
/// Console.WriteLine($"{average.Low:P2} to {average.High:P2}"); // 11.51 % to 11.70 %
/// Console.WriteLine(average.Meets(Published.Growth("11.7 %", CultureInfo.InvariantCulture))); // True
/// </code>
/// </example>
public readonly partial struct Published<T> : IEquatable<Published<T>>, IFormattable
    where T : struct, IComparable<T>
{
    private readonly bool _excludesLow;
    private readonly bool _excludesHigh;

    internal Published(T value, T low, bool includesLow, T high, bool includesHigh, string? text = null, Wording wording = Wording.Plain)
    {
        Value = value;
        Low = low;
        High = high;
        _excludesLow = !includesLow;
        _excludesHigh = !includesHigh;
        Text = text;
        Wording = wording;
    }

    /// <summary>The figure as printed, or as computed from the figures as printed. A word such as "over" may put it outside the interval's included ends.</summary>
    public T Value { get; }

    /// <summary>The lower end of what the true value may be.</summary>
    public T Low { get; }

    /// <summary>The upper end of what the true value may be.</summary>
    public T High { get; }

    /// <summary>Whether the true value may be <see cref="Low"/> itself.</summary>
    public bool IncludesLow => !_excludesLow;

    /// <summary>Whether the true value may be <see cref="High"/> itself.</summary>
    public bool IncludesHigh => !_excludesHigh;

    /// <summary>The text that it was read from; null for a computed or a given figure.</summary>
    public string? Text { get; }

    /// <summary>What its words say.</summary>
    public Wording Wording { get; }

    /// <summary>Whether nothing is left open.</summary>
    public bool IsExact => Low.CompareTo(High) == 0;

    /// <summary>Whether two are the same figure with the same interval.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Published<T> left, Published<T> right) => left.Equals(right);

    /// <summary>Whether two differ in figure or interval.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Published<T> left, Published<T> right) => !left.Equals(right);

    /// <summary>Whether the true value may be this one.</summary>
    /// <param name="value">A value.</param>
    /// <returns>True within the interval; at an end only where that end is included.</returns>
    public bool Contains(T value)
    {
        var (low, high) = (value.CompareTo(Low), value.CompareTo(High));
        return (low > 0 || (low == 0 && IncludesLow)) && (high < 0 || (high == 0 && IncludesHigh));
    }

    /// <summary>Whether one true value may lie behind both.</summary>
    /// <param name="other">Another published figure of the same thing.</param>
    /// <returns>True where the intervals have a value in common.</returns>
    public bool Meets(Published<T> other) => Below(this, other) && Below(other, this);

    /// <summary>The same interval in another measure, by a rising function: a number of tonnes as a mass, an amount as its decimal.</summary>
    /// <typeparam name="TResult">The other measure.</typeparam>
    /// <param name="rising">A function that gives more for more. It is applied to the figure and to both ends, so one that turns in between gives a wrong interval; what it rounds, it rounds at the ends too.</param>
    /// <returns>The figure, its text and its ends, each still in or out, in the other measure.</returns>
    /// <exception cref="ArgumentException">The function gives less at the upper end than at the lower one: take a rising one, or the verb for it (<c>Inverse</c>, <c>Complement</c>).</exception>
    /// <exception cref="UndefinedMetricException">The function gives what is not finite.</exception>
    /// <example>
    /// <code>
    /// var time = Published.Number("1.5", CultureInfo.InvariantCulture).Select(hours => TimeSpan.FromHours((double)hours));
    /// Console.WriteLine(time.High); // 01:33:00
    /// </code>
    /// </example>
    public Published<TResult> Select<TResult>(Func<T, TResult> rising)
        where TResult : struct, IComparable<TResult>
    {
        ArgumentNullException.ThrowIfNull(rising);
        var (value, low, high) = (rising(Value), rising(Low), rising(High));
        if (!Measure.IsFinite(value) || !Measure.IsFinite(low) || !Measure.IsFinite(high))
        {
            throw new UndefinedMetricException(UndefinedReason.NotFinite, $"The function gives {low}, {value} and {high}, which are not all finite. Give one that is defined over the whole interval.");
        }

        var order = low.CompareTo(high);
        if (order > 0)
        {
            throw new ArgumentException($"The function gives {low} for {Low} and {high} for {High}: it falls. Take one that rises, or the verb that turns the interval round.", nameof(rising));
        }

        // Ends that the function rounds to one value are both that value.
        return new(value, low, IncludesLow || order == 0, high, IncludesHigh || order == 0, Text, Wording);
    }

    /// <inheritdoc/>
    public bool Equals(Published<T> other) =>
        Value.Equals(other.Value) && Low.Equals(other.Low) && High.Equals(other.High) && IncludesLow == other.IncludesLow && IncludesHigh == other.IncludesHigh;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Published<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Low, High, IncludesLow, IncludesHigh);

    /// <summary>The figure as printed, if it was read from text; else the figure and its interval.</summary>
    /// <returns>The text, in the current culture.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The figure as printed, if it was read from text and no format is given; else the figure and its interval, each in the format.</summary>
    /// <param name="format">A format of the measure.</param>
    /// <param name="formatProvider">The culture; null is the current one.</param>
    /// <returns>Such as "8.3 trillion CNY", or "4.07 % [3.79 %, 4.36 %)": a bracket includes its end, a parenthesis does not.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (Text is not null && string.IsNullOrEmpty(format))
        {
            return Text;
        }

        return $"{Formatted(Value)} {(IncludesLow ? '[' : '(')}{Formatted(Low)}, {Formatted(High)}{(IncludesHigh ? ']' : ')')}";

        string? Formatted(T value) => value is IFormattable formattable ? formattable.ToString(format, formatProvider) : value.ToString();
    }

    // Whether something of the first lies at or below something of the second.
    private static bool Below(Published<T> first, Published<T> second)
    {
        var order = first.Low.CompareTo(second.High);
        return order < 0 || (order == 0 && first.IncludesLow && second.IncludesHigh);
    }
}
