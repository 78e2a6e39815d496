namespace TradeMetrics;

/// <summary>How the interest and the principal in a payment, and what is owed after it, come about, step by step.</summary>
/// <example>
/// <code>
/// var loan = new Annuity(GrowthRate.FromPercent(10), 3);
/// foreach (var step in loan.ExplainInterestIn(2, 331m).Steps)
/// {
///     Console.WriteLine(step);
/// }
///
/// // A = PV · r / (1 - (1 + r)^(-n))
/// // where PV = 331 (the loan), r = 10 % (the rate per period), n = 3 (the number of periods, paid at the end of each), k = 1 (the payments made before)
/// // A = 331 · 0.1 / (1 - (1 + 0.1)^(-3))
/// // = 33.1 / (1 - 1.1^(-3))
/// // ≈ 33.1 / (1 - 0.7513148009)
/// // ≈ 33.1 / 0.2486851991
/// // = 133.1
/// // B_k = PV · (1 + r)^k - A · ((1 + r)^k - 1) / r
/// // B_k = 331 · (1 + 0.1)^1 - 133.1 · ((1 + 0.1)^1 - 1) / 0.1
/// // = 331 · 1.1^1 - 133.1 · (1.1^1 - 1) / 0.1
/// // = 331 · 1.1 - 133.1 · (1.1 - 1) / 0.1
/// // = 364.1 - 133.1 · 0.1 / 0.1
/// // = 364.1 - 133.1 · 1
/// // = 364.1 - 133.1
/// // = 231
/// // I = r · B_k
/// // I = 0.1 · 231
/// // = 23.1
/// </code>
/// </example>
public static class AnnuityPartsExplanations
{
    /// <summary>Explains <see cref="Annuity.InterestIn{T}(Periods, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="period">The number of the payment, from 1.</param>
    /// <param name="presentValue">The loan.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.InterestIn{T}(Periods, T)" path="/exception"/>
    public static Explanation ExplainInterestIn(this Annuity annuity, Periods period, ExplainedAmount presentValue) => Interest(annuity, period, presentValue, null);

    /// <summary>Explains <see cref="Annuity.InterestIn{T}(Periods, T, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="period">The number of the payment, from 1.</param>
    /// <param name="presentValue">The loan.</param>
    /// <param name="futureValue">What remains at the end of the last period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.InterestIn{T}(Periods, T, T)" path="/exception"/>
    public static Explanation ExplainInterestIn(this Annuity annuity, Periods period, ExplainedAmount presentValue, ExplainedAmount futureValue) => Interest(annuity, period, presentValue, futureValue);

    /// <summary>Explains <see cref="Annuity.PrincipalIn{T}(Periods, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="period">The number of the payment, from 1.</param>
    /// <param name="presentValue">The loan.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.InterestIn{T}(Periods, T)" path="/exception"/>
    public static Explanation ExplainPrincipalIn(this Annuity annuity, Periods period, ExplainedAmount presentValue) => Principal(annuity, period, presentValue, null);

    /// <summary>Explains <see cref="Annuity.PrincipalIn{T}(Periods, T, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="period">The number of the payment, from 1.</param>
    /// <param name="presentValue">The loan.</param>
    /// <param name="futureValue">What remains at the end of the last period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.InterestIn{T}(Periods, T, T)" path="/exception"/>
    public static Explanation ExplainPrincipalIn(this Annuity annuity, Periods period, ExplainedAmount presentValue, ExplainedAmount futureValue) => Principal(annuity, period, presentValue, futureValue);

    /// <summary>Explains <see cref="Annuity.BalanceAfter{T}(Periods, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="payments">How many payments were made.</param>
    /// <param name="presentValue">The loan.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.InterestIn{T}(Periods, T)" path="/exception"/>
    public static Explanation ExplainBalanceAfter(this Annuity annuity, Periods payments, ExplainedAmount presentValue) => Balance(annuity, payments, presentValue, null);

    /// <summary>Explains <see cref="Annuity.BalanceAfter{T}(Periods, T, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="payments">How many payments were made.</param>
    /// <param name="presentValue">The loan.</param>
    /// <param name="futureValue">What remains at the end of the last period.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.InterestIn{T}(Periods, T, T)" path="/exception"/>
    public static Explanation ExplainBalanceAfter(this Annuity annuity, Periods payments, ExplainedAmount presentValue, ExplainedAmount futureValue) => Balance(annuity, payments, presentValue, futureValue);

    private static Explanation Interest(Annuity annuity, Periods period, ExplainedAmount loan, ExplainedAmount? remaining)
    {
        var interest = loan.Like(annuity.InterestIn(period, loan.Number, remaining?.Number ?? 0m));
        return IsFirstAtStart(annuity, period)
            ? Begun("Interest in a payment", annuity, loan, remaining).Then("I", 0m).Gives(interest)
            : WithBalance("Interest in a payment", annuity, period.Count - 1m, loan, remaining).Then("I", "r" * (Formula)"B_k").Gives(interest);
    }

    private static Explanation Principal(Annuity annuity, Periods period, ExplainedAmount loan, ExplainedAmount? remaining)
    {
        var principal = loan.Like(annuity.PrincipalIn(period, loan.Number, remaining?.Number ?? 0m));
        return IsFirstAtStart(annuity, period)
            ? Begun("Principal in a payment", annuity, loan, remaining).Then("P", "A").Gives(principal)
            : WithBalance("Principal in a payment", annuity, period.Count - 1m, loan, remaining).Then("P", "A" - ("r" * (Formula)"B_k")).Gives(principal);
    }

    private static Explanation Balance(Annuity annuity, Periods payments, ExplainedAmount loan, ExplainedAmount? remaining)
    {
        var balance = loan.Like(annuity.BalanceAfter(payments, loan.Number, remaining?.Number ?? 0m));
        return WithBalance("Balance of a loan", annuity, payments.Count, loan, remaining).Gives(balance);
    }

    // A first payment at the start of its period has no interest: it is all principal.
    private static bool IsFirstAtStart(Annuity annuity, Periods period) => annuity.Timing == PaymentTiming.Start && period.Count == 1m;

    private static Derivation Begun(string title, Annuity annuity, ExplainedAmount loan, ExplainedAmount? remaining, params IEnumerable<ExplainedSymbol> others)
    {
        var formula = Of(annuity);
        Formula repaid = remaining is null ? "PV" : "PV" - formula.Discounted("FV");
        return new Derivation(
            title,
            [
                ExplainedSymbol.Of("PV", loan, "the loan"),
                .. remaining is { } rest ? [ExplainedSymbol.Of("FV", rest, "what remains at the end")] : Array.Empty<ExplainedSymbol>(),
                .. formula.Symbols(annuity.Periods),
                .. others,
            ]).Then("A", formula.PaymentFor(repaid));
    }

    // Before the first payment all of the loan is owed, whenever payments are made.
    private static Derivation WithBalance(string title, Annuity annuity, decimal payments, ExplainedAmount loan, ExplainedAmount? remaining)
    {
        if (remaining is { } rest)
        {
            ExplainedAmount.CheckUnits(loan, rest);
        }

        return Begun(title, annuity, loan, remaining, ExplainedSymbol.Of("k", payments, "the payments made before"))
            .Then("B_k", payments == 0m ? "PV" : Of(annuity).Owed("PV", "k"));
    }

    private static AnnuityFormula Of(Annuity annuity) => new(annuity.Rate, annuity.Timing);
}
