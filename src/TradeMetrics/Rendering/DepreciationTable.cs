using System.Globalization;

namespace TradeMetrics;

/// <summary>The schedule of an asset's depreciation as a table.</summary>
/// <example>
/// <code>
/// var machine = new DepreciableAsset(new Money(10_000m, Currency.USD), Money.Zero(Currency.USD), life: 3);
/// var html = machine.Schedule(DepreciationMethod.StraightLine, MidpointRounding.ToEven).ToHtml();
/// Console.WriteLine(html.Contains("&gt;3,333.33&lt;/td&gt;", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class DepreciationTable
{
    /// <summary>Writes the rows and their total as a table, to stand inside HTML.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>HTML: a table with a caption, and with headings for every column and row.</returns>
    public static string ToHtml(this DepreciationSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var currency = schedule.Total.Currency.Code;
        var table = new HtmlTable(schedule.ToString(), "period", $"depreciation, {currency}", $"accumulated, {currency}", $"book value, {currency}");
        foreach (var row in schedule)
        {
            table.Add(row.Number.ToString(CultureInfo.InvariantCulture), Drawable.Amount(row.Depreciation), Drawable.Amount(row.Accumulated), Drawable.Amount(row.BookValue));
        }

        return table.ToHtml("total", Drawable.Amount(schedule.Total), "", "");
    }
}
