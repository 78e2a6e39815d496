using System.Globalization;

namespace TradeMetrics;

/// <summary>The deposits of a sinking fund as a table.</summary>
/// <example>
/// <code>
/// var fund = new SinkingFund(new Money(1000m, Currency.USD), GrowthRate.FromPercent(1), 3);
/// var html = fund.Schedule(MidpointRounding.ToEven).ToHtml();
/// Console.WriteLine(html.Contains("&gt;1,000.00&lt;/td&gt;", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class FundTable
{
    /// <summary>Writes the deposits as a table, to stand inside HTML.</summary>
    /// <param name="deposits">The deposits, in order.</param>
    /// <returns>HTML: a table with a caption, and with headings for every column and row.</returns>
    /// <exception cref="CurrencyMismatchException">The deposits are in different currencies.</exception>
    public static string ToHtml(this IEnumerable<FundDeposit> deposits)
    {
        ArgumentNullException.ThrowIfNull(deposits);
        ValueList<FundDeposit> rows = new(deposits);
        Currency[] currencies = [.. rows.Select(row => row.Balance.Currency).Distinct()];
        if (currencies.Length > 1)
        {
            throw new CurrencyMismatchException(currencies[0], currencies[1]);
        }

        var currency = currencies.Length > 0 ? $", {currencies[0].Code}" : "";
        var table = new HtmlTable(FormattableString.Invariant($"{rows.Count} deposits"), "period", "deposit" + currency, "interest" + currency, "balance" + currency);
        foreach (var row in rows)
        {
            table.Add(row.Number.ToString(CultureInfo.InvariantCulture), Drawable.Amount(row.Deposit), Drawable.Amount(row.Interest), Drawable.Amount(row.Balance));
        }

        return table.ToHtml();
    }
}
