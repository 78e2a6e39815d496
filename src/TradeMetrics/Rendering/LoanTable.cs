using System.Globalization;
using System.Text;

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
        var table = new StringBuilder($"<table>\n<caption>{Markup.Text(schedule.Loan.ToString())}</caption>\n<thead><tr><th scope=\"col\">instalment</th>");
        foreach (var column in columns)
        {
            table.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"number\">{column}, {schedule.Loan.Principal.Currency.Code}</th>");
        }

        table.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in schedule)
        {
            table.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{row.Number}</th>{Cells(row.Payment, row.Interest, row.Principal, row.Balance)}</tr>\n");
        }

        return table
            .Append(CultureInfo.InvariantCulture, $"</tbody>\n<tfoot><tr><th scope=\"row\">total</th>{Cells(schedule.TotalPaid, schedule.TotalInterest, schedule.TotalPrincipal)}<td></td></tr></tfoot>\n</table>\n")
            .ToString();
    }

    private static string Cells(params ReadOnlySpan<Money> amounts)
    {
        var cells = new StringBuilder();
        foreach (var amount in amounts)
        {
            cells.Append(CultureInfo.InvariantCulture, $"<td class=\"number\">{amount.Amount.ToString($"N{amount.Amount.Scale}", CultureInfo.InvariantCulture)}</td>");
        }

        return cells.ToString();
    }
}
