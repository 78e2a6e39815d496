using System.Globalization;

namespace TradeMetrics;

/// <summary>A multiple over some years beside an average rate a year: "doubled in five years, about 20 % a year".</summary>
/// <param name="Multiple">The growth over all the years.</param>
/// <param name="Years">The years, above zero.</param>
/// <param name="Stated">The average rate that is stated.</param>
/// <example>
/// <code>
/// var invariant = CultureInfo.InvariantCulture;
/// var claim = new MultipleClaim(Published.Growth("doubled", invariant), 5, Published.Growth("about 15 %", invariant));
/// Console.WriteLine(claim.Audit().Verdict); // Exact
/// </code>
/// </example>
public sealed record MultipleClaim(Published<GrowthRate> Multiple, Periods Years, Published<GrowthRate> Stated) : Claim
{
    private protected override Finding Recompute() => Compare(
        Stated,
        Published.Exactly(1m).CagrTo(Multiple.Factor(), Years),
        " a year",
        () => string.Create(CultureInfo.InvariantCulture, $"{Stated.Middle().Over(Years).Factor:0.##} times over {Span(Years)}"));
}
