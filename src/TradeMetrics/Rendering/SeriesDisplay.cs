using System.Globalization;

namespace TradeMetrics;

/// <summary>A time series as a line and a table.</summary>
/// <example>
/// <code>
/// var trade = TimeSeries.From(TimePeriod.Year(2020), 7.1m, 8.3m, 8.3m);
/// var html = trade.YearOnYear().ToHtml();
/// Console.WriteLine(html.Contains("&lt;svg", StringComparison.Ordinal)); // True
/// Console.WriteLine(html.Contains("the series runs from 2020 to 2022", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class SeriesDisplay
{
    // What is seen at one glance.
    private const int ShortTable = 24;

    /// <summary>Draws the figures as a line, and writes a table with the reason for every gap and every status but the normal one, to stand inside HTML.</summary>
    /// <typeparam name="T">What is observed; amounts of one currency, numbers, rates and shares have a line, others the table alone.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>HTML and SVG, every text in it escaped; a long table is folded.</returns>
    public static string ToHtml<T>(this TimeSeries<T> series)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(series);
        string[] statuses = [.. series.Select(observation => observation.HasValue ? Status(observation.Status) : $"missing, {observation.Reason}")];
        var hasStatus = Array.Exists(statuses, static status => status.Length > 0);
        var table = new HtmlTable(series.ToString(), hasStatus ? ["period", "figure", "status"] : ["period", "figure"]);
        foreach (var (observation, status) in series.Zip(statuses))
        {
            var figure = observation.HasValue ? Drawable.Figure(observation.Value) : "—";
            table.Add(observation.Period.ToString(), hasStatus ? [figure, status] : [figure]);
        }

        return $"<figure>{Line(series)}\n{Folded(table.ToHtml(), series.Count)}</figure>\n";
    }

    private static string Status(ObservationStatus status) => status == ObservationStatus.Normal ? "" : status.ToString().ToLowerInvariant();

    private static string Line<T>(TimeSeries<T> series)
        where T : struct
    {
        double[] sizes = [.. series.Values.Select(value => Drawable.Size(value.Value)).OfType<double>()];
        return sizes.Length > 0 && Markup.HaveScale(sizes) && series.Values.Select(value => Measure.Unit(value.Value)).Distinct().Count() == 1
            ? LineChart.ToSvg(series.ToString(), [(Unit(series), series.Select(value => Drawable.Size(value)!.Value))])
            : "";
    }

    private static string Unit<T>(TimeSeries<T> series)
        where T : struct => series.Values.First().Value switch
        {
            IMeasure { Unit: { } currency } => currency.Code,
            GrowthRate or Share => "%",
            PercentagePoints => "percentage points",
            _ => "",
        };

    private static string Folded(string table, int rows) => rows <= ShortTable
        ? table
        : string.Create(CultureInfo.InvariantCulture, $"<details><summary>All {rows} periods</summary>\n{table}</details>\n");
}
