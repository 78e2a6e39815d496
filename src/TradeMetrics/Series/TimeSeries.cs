namespace TradeMetrics;

/// <summary>Makes time series.</summary>
/// <example>
/// <code>
/// var file = new StringReader("period,value\n2022-01,100\n2022-02,\n2022-03,104\n");
/// var exports = TimeSeries.ReadCsv(file, "period", "value");
/// Console.WriteLine(exports); // 2022-01 to 2022-03, 2 of 3 figures
/// Console.WriteLine(exports[1]); // 2022-02: missing, no figure in line 3
/// </code>
/// </example>
public static class TimeSeries
{
    private const string NotGiven = "no figure is given";

    /// <summary>A series of observations, in any order; periods between them that are not given become gaps.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="observations">At least one, of one frequency, one for a period.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentException">There is none, two are of one period, or they are of different frequencies.</exception>
    public static TimeSeries<T> From<T>(IEnumerable<Observation<T>> observations)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(observations);
        Observation<T>[] given = [.. observations];
        if (given.Length == 0)
        {
            throw new ArgumentException("A series has one observation at least. Give one, or a gap with its reason.", nameof(observations));
        }

        var first = given[0].Period;
        if (Array.Find(given, other => other.Period.Frequency != first.Frequency || other.Period.IsYearToDate != first.IsYearToDate || other.Period.ReportingYear != first.ReportingYear) is { Period: var odd } && odd != default)
        {
            throw new ArgumentException($"{first} and {odd} are not of one kind (frequency, year to date, reporting year). A series has one; aggregate the finer one first, or make two series.", nameof(observations));
        }

        var (start, end) = (given.Min(observation => observation.Period), given.Max(observation => observation.Period));
        var all = new Observation<T>[end - start + 1];
        foreach (var observation in given)
        {
            ref var place = ref all[observation.Period - start];
            place = place.Status == default && !place.HasValue ? observation : throw new ArgumentException($"There are two observations for {observation.Period}. Add them up, or choose one vintage.", nameof(observations));
        }

        for (var i = 0; i < all.Length; i++)
        {
            all[i] = all[i].HasValue || all[i].Reason is not null ? all[i] : Observation<T>.Missing(start + i, NotGiven);
        }

        return new(all);
    }

    /// <summary>A series of figures by period, in any order; periods between them that are not given become gaps.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="values">At least one, of one frequency, one for a period.</param>
    /// <returns>The series.</returns>
    /// <inheritdoc cref="From{T}(IEnumerable{Observation{T}})" path="/exception"/>
    public static TimeSeries<T> From<T>(IEnumerable<(TimePeriod Period, T Value)> values)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(values);
        return From(values.Select(value => new Observation<T>(value.Period, value.Value)));
    }

    /// <summary>A series of figures for consecutive periods.</summary>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="start">The first period.</param>
    /// <param name="values">A figure for it and for each that follows; at least one.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentException">There is no figure.</exception>
    public static TimeSeries<T> From<T>(TimePeriod start, params IEnumerable<T> values)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(values);
        return From(values.Select((value, step) => new Observation<T>(start + step, value)));
    }

    /// <summary>A series of the rows of a column; NaN, which marks what is missing there, is a gap.</summary>
    /// <param name="start">The period of the first row.</param>
    /// <param name="column">A figure for it and for each period that follows; at least one.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentException">There is no row, or a figure is infinite.</exception>
    public static TimeSeries<double> FromColumn(TimePeriod start, ReadOnlySpan<double> column)
    {
        if (column.IsEmpty)
        {
            throw new ArgumentException("A series has one period at least. Give a column of one row, NaN where its figure is missing.", nameof(column));
        }

        var observations = new Observation<double>[column.Length];
        for (var row = 0; row < column.Length; row++)
        {
            observations[row] = double.IsNaN(column[row])
                ? Observation<double>.Missing(start + row, NotGiven)
                : new(start + row, column[row]);
        }

        return new(observations);
    }

    /// <summary>A series of the records of anything that can be enumerated.</summary>
    /// <typeparam name="TSource">The records.</typeparam>
    /// <typeparam name="T">What is observed.</typeparam>
    /// <param name="source">At least one record.</param>
    /// <param name="period">The period of a record.</param>
    /// <param name="value">Its figure; null where it is missing.</param>
    /// <returns>The series.</returns>
    /// <inheritdoc cref="From{T}(IEnumerable{Observation{T}})" path="/exception"/>
    public static TimeSeries<T> ToTimeSeries<TSource, T>(this IEnumerable<TSource> source, Func<TSource, TimePeriod> period, Func<TSource, T?> value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(value);
        return From(source.Select(record => value(record) is { } figure ? new Observation<T>(period(record), figure) : Observation<T>.Missing(period(record), NotGiven)));
    }

    /// <summary>Reads a series from two columns of a CSV file; an empty figure is a gap.</summary>
    /// <param name="text">The file, whose first line names the columns.</param>
    /// <param name="periodColumn">The column of SDMX time periods.</param>
    /// <param name="valueColumn">The column of numbers, in the invariant culture.</param>
    /// <returns>The series.</returns>
    /// <exception cref="FormatException">A column is missing or a field cannot be read; the message names line and column.</exception>
    /// <exception cref="ArgumentException">There is no row, two are of one period, or they are of different frequencies.</exception>
    public static TimeSeries<decimal> ReadCsv(TextReader text, string periodColumn, string valueColumn) => From(
        CsvRecords.Read(text, periodColumn, valueColumn).Select(record => record.Number(valueColumn) is { } value
            ? new Observation<decimal>(record.Period(periodColumn), value)
            : Observation<decimal>.Missing(record.Period(periodColumn), $"no figure in line {record.Line}")));
}
