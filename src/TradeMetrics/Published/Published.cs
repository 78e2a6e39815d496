using System.Numerics;

namespace TradeMetrics;

/// <summary>Makes published figures: from text as it was printed, or from values and their bounds.</summary>
/// <remarks>
/// Text is read in English and in the style of Chinese statistics: "over 1 trillion CNY", "8.3 万亿元", "a fifth", "1/7",
/// "increased by 1.6 times" (factor 2.6), "increased 1.6-fold" (factor 1.6), "doubled", "同比增长 5.4%", "增长 1.6 倍",
/// "翻一番". Trailing zeros count: 8.30 is narrower than 8.3. What has no single reading is refused: "1.6 times" alone, "fell −3 %",
/// a word before zero, a figure of more than 27 digits, a text of more than 200 characters. Nothing but
/// <see cref="FormatException"/> is thrown for text, null aside.
/// </remarks>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var trade = Published.Money("over 1 trillion CNY", invariant);
/// Console.WriteLine($"{trade.Low:L} to {trade.High:L}"); // 1 trillion CNY to 1.1 trillion CNY
/// Console.WriteLine(Published.Growth("increased by 1.6 times", invariant).Value.Factor); // 2.6
/// Console.WriteLine(Published.Share("a fifth", invariant)); // a fifth
/// </code>
/// </example>
public static class Published
{
    /// <summary>A value with nothing left open.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value as its own interval.</returns>
    public static Published<T> Exactly<T>(T value)
        where T : struct, IComparable<T> => new(value, value, true, value, true);

    /// <summary>A value between two bounds.</summary>
    /// <typeparam name="T">The measure.</typeparam>
    /// <param name="low">The least that the true value may be.</param>
    /// <param name="value">The figure, from <paramref name="low"/> to <paramref name="high"/>.</param>
    /// <param name="high">The most that the true value may be.</param>
    /// <returns>The figure with its interval, both ends included.</returns>
    /// <exception cref="ArgumentException">The figure is not between the bounds, or one of the three is not finite.</exception>
    public static Published<T> Between<T>(T low, T value, T high)
        where T : struct, IComparable<T> =>
        Measure.IsFinite(low) && Measure.IsFinite(high) && low.CompareTo(value) <= 0 && value.CompareTo(high) <= 0
            ? new(value, low, true, high, true)
            : throw new ArgumentException($"{value} is not between {low} and {high}. Give the bounds in rising order, with the figure between them.", nameof(value));

    /// <summary>The sum of published figures.</summary>
    /// <typeparam name="T">The measure: money, decimals, doubles.</typeparam>
    /// <param name="figures">At least one figure.</param>
    /// <returns>The sum, from that of the lower ends to that of the upper ends, moved outwards where digits are lost.</returns>
    /// <exception cref="UndefinedMetricException">There is no figure.</exception>
    /// <exception cref="CurrencyMismatchException">The figures are in different currencies.</exception>
    /// <exception cref="OverflowException">The sum is outside decimal's range.</exception>
    public static Published<T> Sum<T>(IEnumerable<Published<T>> figures)
        where T : struct, IComparable<T>, IAdditionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(figures);
        Published<T>? sum = null;
        foreach (var figure in figures)
        {
            sum = OtherParts<T>.Plus(sum, figure);
        }

        return sum is { } total
            ? new(total.Value, total.Low, total.IncludesLow, total.High, total.IncludesHigh)
            : throw new UndefinedMetricException(UndefinedReason.NoData, "There is no sum of no figures. Give at least one.");
    }

    /// <summary>An amount as printed: "8.3 trillion CNY", "over US$18.6bn", "近1.4万亿元".</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <param name="options">How words and rounding are read; the defaults unless given.</param>
    /// <returns>The amount and its interval.</returns>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Published<Money> Money(string text, IFormatProvider? provider = null, PublishedOptions? options = null) =>
        PublishedReader.Read(Given(text), provider, options ?? PublishedOptions.Default, out Published<Money> figure) is { } expected ? throw Failure(text, expected) : figure;

    /// <summary>An amount as printed, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">The culture whose separators the text uses; null is the current one.</param>
    /// <param name="options">How words and rounding are read; null for the defaults.</param>
    /// <param name="figure">The amount and its interval, or the default.</param>
    /// <returns>False where <see cref="Money"/> throws, and for null.</returns>
    public static bool TryMoney(string? text, IFormatProvider? provider, PublishedOptions? options, out Published<Money> figure) =>
        PublishedReader.Read(text, provider, options ?? PublishedOptions.Default, out figure) is null;

    /// <summary>A number as printed: "8.30", "about 37", "1.2 million".</summary>
    /// <inheritdoc cref="Money" path="/param"/>
    /// <returns>The number and its interval.</returns>
    /// <exception cref="FormatException">The text is no number.</exception>
    public static Published<decimal> Number(string text, IFormatProvider? provider = null, PublishedOptions? options = null) =>
        PublishedReader.Read(Given(text), provider, options ?? PublishedOptions.Default, out Published<decimal> figure) is { } expected ? throw Failure(text, expected) : figure;

    /// <summary>A number as printed, if the text is one.</summary>
    /// <inheritdoc cref="TryMoney" path="/param"/>
    /// <returns>False where <see cref="Number"/> throws, and for null.</returns>
    public static bool TryNumber(string? text, IFormatProvider? provider, PublishedOptions? options, out Published<decimal> figure) =>
        PublishedReader.Read(text, provider, options ?? PublishedOptions.Default, out figure) is null;

    /// <summary>Growth as printed: "5.4 %", "fell 3 %", "increased by 1.6 times" (factor 2.6), "1.6-fold" (factor 1.6), "doubled", "增长 1.6 倍".</summary>
    /// <inheritdoc cref="Money" path="/param"/>
    /// <returns>The growth and its interval.</returns>
    /// <exception cref="FormatException">The text is no growth.</exception>
    public static Published<GrowthRate> Growth(string text, IFormatProvider? provider = null, PublishedOptions? options = null) =>
        PublishedReader.Read(Given(text), provider, options ?? PublishedOptions.Default, out Published<GrowthRate> figure) is { } expected ? throw Failure(text, expected) : figure;

    /// <summary>Growth as printed, if the text is one.</summary>
    /// <inheritdoc cref="TryMoney" path="/param"/>
    /// <returns>False where <see cref="Growth"/> throws, and for null.</returns>
    public static bool TryGrowth(string? text, IFormatProvider? provider, PublishedOptions? options, out Published<GrowthRate> figure) =>
        PublishedReader.Read(text, provider, options ?? PublishedOptions.Default, out figure) is null;

    /// <summary>A share as printed: "27.1 %", "nearly 40 %", "a fifth", "1/7", "近四成".</summary>
    /// <inheritdoc cref="Money" path="/param"/>
    /// <returns>The share and its interval, within 0 to 1.</returns>
    /// <exception cref="FormatException">The text is no share.</exception>
    public static Published<Share> Share(string text, IFormatProvider? provider = null, PublishedOptions? options = null) =>
        PublishedReader.Read(Given(text), provider, options ?? PublishedOptions.Default, out Published<Share> figure) is { } expected ? throw Failure(text, expected) : figure;

    /// <summary>A share as printed, if the text is one.</summary>
    /// <inheritdoc cref="TryMoney" path="/param"/>
    /// <returns>False where <see cref="Share"/> throws, and for null.</returns>
    public static bool TryShare(string? text, IFormatProvider? provider, PublishedOptions? options, out Published<Share> figure) =>
        PublishedReader.Read(text, provider, options ?? PublishedOptions.Default, out figure) is null;

    /// <summary>Percentage points as printed: "+1.2 pp", "up 1.2 percentage points", "提高1.2个百分点".</summary>
    /// <inheritdoc cref="Money" path="/param"/>
    /// <returns>The points and their interval.</returns>
    /// <exception cref="FormatException">The text is no percentage points.</exception>
    public static Published<PercentagePoints> Points(string text, IFormatProvider? provider = null, PublishedOptions? options = null) =>
        PublishedReader.Read(Given(text), provider, options ?? PublishedOptions.Default, out Published<PercentagePoints> figure) is { } expected ? throw Failure(text, expected) : figure;

    /// <summary>Percentage points as printed, if the text is some.</summary>
    /// <inheritdoc cref="TryMoney" path="/param"/>
    /// <returns>False where <see cref="Points"/> throws, and for null.</returns>
    public static bool TryPoints(string? text, IFormatProvider? provider, PublishedOptions? options, out Published<PercentagePoints> figure) =>
        PublishedReader.Read(text, provider, options ?? PublishedOptions.Default, out figure) is null;

    private static string Given(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text;
    }

    private static FormatException Failure(string text, string expected) =>
        new($"{Excerpt.Quoted(text)} cannot be read. Expected {expected}.");
}
