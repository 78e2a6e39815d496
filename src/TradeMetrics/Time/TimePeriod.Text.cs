using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime.Text;

namespace TradeMetrics;

public readonly partial struct TimePeriod : ISpanParsable<TimePeriod>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Forms =
        "Write it as 2022, 2022-S1, 2022-T1, 2022-Q1, 2022-04, 2022-W05, 2022-04-30, or 2023-01-01/P4M for January to April; a reporting year that starts elsewhere as 2023-Q1[--04-01] or 2024-Q1[--10-01,end].";

    /// <summary>The one canonical text of SDMX: 2022, 2022-S1, 2022-T1, 2022-Q1, 2022-04, 2022-W05, 2022-04-30, 2023-01-01/P4M.</summary>
    /// <returns>The text; periods of other reporting years carry its start, as in 2023-Q1[--04-01]. <c>Parse</c> reads it back.</returns>
    public override string ToString()
    {
        var suffix = _reporting.IsCalendar ? "" : $"[{_reporting}]";
        var body = (_kind, _reporting.IsCalendar) switch
        {
            (Years, true) => $"{YearNumber:D4}",
            (Months, true) => $"{YearNumber:D4}-{Number:D2}",
            (Months, false) => $"{YearNumber:D4}-M{Number:D2}",
            (Weeks, _) => $"{YearNumber:D4}-W{Number:D2}",
            (Days, _) => LocalDatePattern.Iso.Format(Start),
            (ToDate, _) => $"{LocalDatePattern.Iso.Format(Start)}/P{Number}M",
            _ => $"{YearNumber:D4}-{Frequency.Letter}{Number}",
        };
        return body + suffix;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format is "G" or "g"
        ? ToString()
        : throw new FormatException($"\"{format}\" is no format of a period. Use G, the text of SDMX.");

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{((IFormattable)this).ToString(format.ToString(), provider)}", out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        System.Text.Unicode.Utf8.TryWrite(utf8Destination, $"{((IFormattable)this).ToString(format.ToString(), provider)}", out bytesWritten);

    /// <summary>Reads a period.</summary>
    /// <param name="s">A text of SDMX; 2022-A1, 2022-M04 and 2022-D119 are read as well as the canonical forms, and so are the forms with a letter without their hyphen, as databases write them: 2022Q1, 1995M01, 1995m1.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is none; the message says why and lists the forms.</exception>
    public static TimePeriod Parse(string s) => Parse(s, ReportingYear.Calendar);

    /// <summary>Reads a period whose reporting year is stated elsewhere, as SDMX does in REPORTING_YEAR_START_DAY.</summary>
    /// <param name="s">A text of SDMX. The forms with a letter (2022-Q1, 2022-M01, 2022-A1) and P-ranges count from the reporting year's start; 2022 and 2022-04 are of the calendar.</param>
    /// <param name="reportingYear">When the year starts; a text with its own start, as in 2023-Q1[--04-01], keeps that.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is none; the message says why and lists the forms.</exception>
    public static TimePeriod Parse(string s, ReportingYear reportingYear)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, reportingYear, out var period) is { } problem ? throw new FormatException($"{Excerpt.Quoted(s)} is no period: {problem} {Forms}") : period;
    }

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The period, or the default.</param>
    /// <returns>False where <see cref="Parse(string)"/> throws, and for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out TimePeriod result) => Read(s, default, out result) is null;

    /// <summary>Reads a period whose reporting year is stated elsewhere, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="reportingYear">When the year starts.</param>
    /// <param name="result">The period, or the default.</param>
    /// <returns>False where <see cref="Parse(string, ReportingYear)"/> throws, and for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, ReportingYear reportingYear, out TimePeriod result) => Read(s, reportingYear, out result) is null;

    static TimePeriod IParsable<TimePeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TimePeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimePeriod result) => TryParse(s, out result);

    static TimePeriod ISpanParsable<TimePeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<TimePeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TimePeriod result) => Read(s, default, out result) is null;

    // Null, or what is wrong.
    private static string? Read(ReadOnlySpan<char> text, ReportingYear reporting, out TimePeriod period)
    {
        period = default;
        if (text.EndsWith("]"))
        {
            var bracket = text.IndexOf('[');
            if (bracket < 0 || !TryReadReporting(text[(bracket + 1)..^1], out reporting))
            {
                return "the start of its reporting year is not written as --MM-DD or --MM-DD,end, with a day up to 28.";
            }

            text = text[..bracket];
        }

        var slash = text.IndexOf('/');
        return slash >= 0 ? ReadRange(text[..slash], text[(slash + 1)..], reporting, out period) : ReadSingle(text, reporting, out period);
    }

    private static string? ReadSingle(ReadOnlySpan<char> text, ReportingYear reporting, out TimePeriod period)
    {
        period = default;
        var compact = text.Length > 4 && char.IsAsciiLetter(text[4]);
        if (text.Length < 4 || !TryNumber(text[..4], out var year) || (text.Length > 4 && text[4] != '-' && !compact))
        {
            return "it does not begin with a year of four digits.";
        }

        var rest = text.Length > 4 ? text[(compact ? 4 : 5)..] : default;
        if (text.Length == 4)
        {
            return Set(Years, year, 1, default, out period);
        }

        if (rest.Length == 2 && TryNumber(rest, out var month))
        {
            return Set(Months, year, month, default, out period);
        }

        if (rest.Length == 5 && rest[2] == '-')
        {
            if (LocalDatePattern.Iso.Parse(text.ToString()) is not { Success: true } date)
            {
                return "the calendar has no such day.";
            }

            return Set(Days, date.Value.Year, date.Value.DayOfYear, default, out period);
        }

        // Without a hyphen the letter is what parts the year from the number: 2022Q1 and 1995M01 of Eurostat, 1995M1 of the IMF, 1995m1 of Stata.
        var kind = rest.IsEmpty ? -1 : "ASTQMWD".IndexOf(compact ? char.ToUpperInvariant(rest[0]) : rest[0], StringComparison.Ordinal);
        var digits = kind switch { Months or Weeks => 2, Days => 3, _ => 1 };
        if (kind < 0 || rest.Length > 1 + digits || rest.Length < (compact ? 2 : 1 + digits) || !TryNumber(rest[1..], out var number))
        {
            return "what follows the year is none of SDMX's forms.";
        }

        return kind is Weeks or Days && !reporting.IsCalendar
            ? "weeks and days are read in calendar years only."
            : Set(kind, year, number, reporting, out period);
    }

    private static string? ReadRange(ReadOnlySpan<char> start, ReadOnlySpan<char> length, ReportingYear reporting, out TimePeriod period)
    {
        period = default;
        if (LocalDatePattern.Iso.Parse(start.ToString()) is not { Success: true } date || date.Value.Year < 1)
        {
            return "a range begins with a date, as in 2023-01-01/P4M.";
        }

        if (length.Length is < 3 or > 4 || length[0] != 'P' || length[^1] != 'M' || length[1] == '0' || !TryNumber(length[1..^1], out var months) || months > 12)
        {
            return "only ranges of 1 to 12 months are read, as in 2023-01-01/P4M.";
        }

        return (date.Value.Month, date.Value.Day) == (reporting.StartMonth, reporting.StartDay)
            ? Set(ToDate, date.Value.Year + (reporting.NamedByEnd ? 1 : 0), months, reporting, out period)
            : $"a range is a year to date and must begin where the reporting year does (--{reporting.StartMonth:D2}-{reporting.StartDay:D2}); other ranges are not periods here.";
    }

    private static string? Set(int kind, int year, int number, ReportingYear reporting, out TimePeriod period)
    {
        var valid = IsValid(kind, Math.Max(year, 1), number, reporting) && IsValid(kind, year, number, reporting);
        period = valid ? new(kind, year, number - 1, reporting) : default;
        return valid ? null
            : year < 1 ? "there is no year 0."
            : $"{year} has periods of that kind from 1 to {Last(kind, year)}.";
    }

    private static bool TryReadReporting(ReadOnlySpan<char> text, out ReportingYear reporting)
    {
        var byEnd = text.EndsWith(",end");
        text = byEnd ? text[..^4] : text;
        reporting = default;
        if (text.Length != 7 || !text.StartsWith("--") || text[4] != '-' || !TryNumber(text[2..4], out var month) || !TryNumber(text[5..], out var day)
            || month is < 1 or > 12 || day is < 1 or > 28)
        {
            return false;
        }

        reporting = new(month, day, byEnd);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
