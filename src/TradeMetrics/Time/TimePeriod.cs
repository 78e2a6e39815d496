using NodaTime;

namespace TradeMetrics;

/// <summary>A stand-in until the real type lands: a run of days, both ends included.</summary>
public readonly struct TimePeriod
{
    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate End { get; }

    private TimePeriod(LocalDate start, LocalDate end) => (Start, End) = (start, end);

    /// <summary>A calendar year.</summary>
    public static TimePeriod Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>A calendar quarter.</summary>
    public static TimePeriod Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, 3);

    /// <summary>A calendar month.</summary>
    public static TimePeriod Month(int year, int month) => Months(year, month, 1);

    private static TimePeriod Months(int year, int month, int count)
    {
        var start = new LocalDate(year, month, 1);
        return new(start, start.PlusMonths(count).PlusDays(-1));
    }
}
