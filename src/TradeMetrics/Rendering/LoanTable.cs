using System.Globalization;

namespace TradeMetrics;

/// <summary>Writes the schedule of a loan as a table.</summary>
/// <example>
/// <code>
/// var loan = new Loan(new Money(1_000m, Currency.USD), GrowthRate.FromPercent(1), 3);
/// var html = loan.Schedule(Repayment.LevelPayment, MidpointRounding.ToEven).ToHtml();
/// Console.WriteLine(html.Contains("&lt;caption&gt;USD 1000.00, repaid by 3 payments at 1 %&lt;/caption&gt;", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class LoanTable
{
    /// <summary>Writes the rows and their totals as a table, to stand inside HTML.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>HTML: a table with a caption, and with headings for every column and row.</returns>
    public static string ToHtml(this LoanSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        string[] columns = ["payment", "interest", "principal", "balance"];
        var table = new HtmlTable(schedule.ToString(), ["instalment", .. columns.Select(column => $"{column}, {schedule.Loan.Principal.Currency.Code}")]);
        foreach (var row in schedule)
        {
            table.Add(row.Number.ToString(CultureInfo.InvariantCulture), Amounts(row.Payment, row.Interest, row.Principal, row.Balance));
        }

        return table.ToHtml("total", [.. Amounts(schedule.TotalPaid, schedule.TotalInterest, schedule.TotalPrincipal), ""]);
    }

    private static IEnumerable<string> Amounts(params Money[] amounts) => amounts.Select(Drawable.Amount);
}
