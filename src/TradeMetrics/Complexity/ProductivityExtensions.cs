namespace TradeMetrics;

/// <summary>The income that goes with exports.</summary>
/// <example>
/// <code>
/// var exports = TradeMatrix.From([("DE", "cars", 9.0), ("DE", "wine", 1.0), ("MD", "wine", 1.0)], AbsentCells.Zero);
/// var productivity = exports.Productivity(new Dictionary&lt;string, double&gt; { ["DE"] = 40_000, ["MD"] = 7_000 });
/// Console.WriteLine(productivity.Products["cars"]); // 40000
/// Console.WriteLine(productivity.Countries["MD"]); // 10000
/// </code>
/// </example>
public static class ProductivityExtensions
{
    /// <summary>The income that goes with products (PRODY), and with the exports of countries (EXPY).</summary>
    /// <typeparam name="TCountry">What countries are called by.</typeparam>
    /// <typeparam name="TProduct">What products are called by.</typeparam>
    /// <param name="exports">Exports, none below zero; a missing figure is no part of a total.</param>
    /// <param name="incomes">GDP per head of countries. Countries without one above zero are left out, and named.</param>
    /// <returns>PRODY and EXPY, in the unit of the incomes.</returns>
    /// <remarks>
    /// PRODY_p = Σ_c s_cp·Y_c/Σ_c s_cp, with s_cp = x_cp/X_c the product's share in the country's exports; EXPY_c = Σ_p s_cp·PRODY_p
    /// (Hausmann, Hwang and Rodrik 2007, What you export matters). A product without PRODY is exported by no country that is left.
    /// </remarks>
    /// <exception cref="ArgumentException">An income is not finite.</exception>
    /// <exception cref="NegativeMeasureException">A figure of the exports is negative.</exception>
    /// <exception cref="UndefinedMetricException">No country is left.</exception>
    public static ExportProductivity<TCountry, TProduct> Productivity<TCountry, TProduct>(this TradeMatrix<TCountry, TProduct> exports, IReadOnlyDictionary<TCountry, double> incomes)
        where TCountry : notnull
        where TProduct : notnull
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(incomes);
        List<TCountry> dropped = [];
        var (countries, shares, known) = (new List<TCountry>(), new List<double[]>(), new List<double>());
        foreach (var (country, row) in exports.Rows.Select((country, row) => (country, row)))
        {
            var (share, income) = (Shares(exports, row), incomes.TryGetValue(country, out var given) ? given : 0);
            if (!double.IsFinite(income))
            {
                throw new ArgumentException($"The income of \"{country}\" is not finite. Give a number, or leave the country out where it is missing.", nameof(incomes));
            }

            if (share is null || income <= 0)
            {
                dropped.Add(country);
                continue;
            }

            countries.Add(country);
            shares.Add(share);
            known.Add(income);
        }

        if (countries.Count == 0)
        {
            throw new UndefinedMetricException(UndefinedReason.NoData, $"None of {exports.RowCount} countries has both exports and an income above zero. Give the income by the same codes as the exports.");
        }

        var weights = exports.Columns.Select((_, column) => Compensated.Sum(shares.Select(share => share[column]))).ToArray();
        var prody = exports.Columns.Select((_, column) => Compensated.Sum(shares.Select((share, country) => share[column] * known[country])) / weights[column]).ToArray();

        // Compensated sums pass over the NaN of products that nobody exports: their shares are zero.
        var expy = shares.ConvertAll(share => Compensated.Sum(share.Select((part, column) => part * prody[column])));
        int[] kept = [.. Enumerable.Range(0, weights.Length).Where(column => weights[column] > 0)];
        return new(
            AdvantageMatrix.Table(countries, expy),
            AdvantageMatrix.Table(Array.ConvertAll(kept, column => exports.Columns[column]), Array.ConvertAll(kept, column => prody[column])),
            dropped.AsReadOnly(),
            Array.AsReadOnly([.. exports.Columns.Where((_, column) => !(weights[column] > 0))]));
    }

    // Of a country's exports; null where it exports nothing.
    private static double[]? Shares<TCountry, TProduct>(TradeMatrix<TCountry, TProduct> exports, int row)
        where TCountry : notnull
        where TProduct : notnull
    {
        double[] cells = [.. exports.Cells(row)];
        var total = Compensated.Sum(cells);
        return Array.FindIndex(cells, cell => cell < 0) is >= 0 and var place
            ? throw new NegativeMeasureException(FormattableString.Invariant(
                $"The exports of \"{exports.Columns[place]}\" by \"{exports.Rows[row]}\" are {cells[place]}: a share of exports is undefined where a figure is negative. Correct it, or leave it missing."))
            : total > 0 ? Array.ConvertAll(cells, cell => double.IsNaN(cell) ? 0 : cell / total) : null;
    }
}
