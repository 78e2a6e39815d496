namespace TradeMetrics;

/// <summary>Draws what one unit becomes over the years at several interest rates.</summary>
/// <example>
/// <code>
/// var svg = GrowthChart.ToSvg(
///     "Growth of one unit",
///     20,
///     InterestRate.FromPercent(8, Compounding.Simple),
///     InterestRate.FromPercent(8, Compounding.Annual),
///     InterestRate.FromPercent(8, Compounding.Continuous));
/// Console.WriteLine(svg.Contains("8 % continuous", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class GrowthChart
{
    /// <summary>Draws a line for each rate, from one unit on.</summary>
    /// <param name="title">What the drawing shows, for those who hear it.</param>
    /// <param name="years">How many years, at least one.</param>
    /// <param name="rates">The rates, at least one.</param>
    /// <returns>SVG, to stand inside HTML; every text in it is escaped.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is below one.</exception>
    /// <exception cref="ArgumentException">There is no rate.</exception>
    /// <inheritdoc cref="InterestRate.Factor(Periods)" path="/exception"/>
    public static string ToSvg(string title, int years, params IEnumerable<InterestRate> rates)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        (string, (int, double)[])[] lines = [.. rates.Select(rate => (
            Undefined.Text(rate), Enumerable.Range(0, years + 1).Select(year => (year, (double)rate.Factor(year))).ToArray()))];
        return lines.Length > 0
            ? LineChart.Draw(title, lines, years, year => Undefined.Text(year))
            : throw new ArgumentException("There is no rate to draw. Give one at least.", nameof(rates));
    }
}
