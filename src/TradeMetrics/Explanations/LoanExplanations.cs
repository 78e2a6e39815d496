namespace TradeMetrics;

/// <summary>How the payments of a loan, and the deposits of a sinking fund, come about, step by step.</summary>
/// <example>
/// <code>
/// var loan = new Loan(new Money(10_000m, Currency.USD), GrowthRate.FromPercent(1), 24);
/// Console.WriteLine(loan.ExplainPayment());
/// // Payment for a present value
/// // A = PV · r / (1 - (1 + r)^(-n))
/// // where PV = USD 10000.00 (the amount at the start), r = 1 % (the rate per period), n = 24 (the number of periods, paid at the end of each)
/// // A = 10000 · 0.01 / (1 - (1 + 0.01)^(-24))
/// // = 100 / (1 - 1.01^(-24))
/// // ≈ 100 / (1 - 0.7875661274)
/// // ≈ 100 / 0.2124338726
/// // ≈ 470.7347222
/// // Result: USD 470.73472223264707486259612553
/// </code>
/// </example>
public static class LoanExplanations
{
    /// <summary>Explains <see cref="Loan.Payment"/>.</summary>
    /// <param name="loan">The loan.</param>
    /// <returns>The explanation.</returns>
    public static Explanation ExplainPayment(this Loan loan)
    {
        ArgumentNullException.ThrowIfNull(loan);
        return loan.Remaining.Amount == 0m
            ? Of(loan).ExplainPaymentForPresentValue(loan.Principal)
            : Of(loan).ExplainPaymentForPresentValue(loan.Principal, loan.Remaining);
    }

    /// <summary>Explains <see cref="Loan.InterestIn"/>.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="number">The number of the payment, from 1.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such payment.</exception>
    public static Explanation ExplainInterestIn(this Loan loan, int number)
    {
        ArgumentNullException.ThrowIfNull(loan);
        return loan.Remaining.Amount == 0m
            ? Of(loan).ExplainInterestIn(number, loan.Principal)
            : Of(loan).ExplainInterestIn(number, loan.Principal, loan.Remaining);
    }

    /// <summary>Explains <see cref="Loan.PrincipalIn"/>.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="number">The number of the payment, from 1.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such payment.</exception>
    public static Explanation ExplainPrincipalIn(this Loan loan, int number)
    {
        ArgumentNullException.ThrowIfNull(loan);
        return loan.Remaining.Amount == 0m
            ? Of(loan).ExplainPrincipalIn(number, loan.Principal)
            : Of(loan).ExplainPrincipalIn(number, loan.Principal, loan.Remaining);
    }

    /// <summary>Explains <see cref="Loan.BalanceAfter"/>.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="payments">How many payments were made.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many payments.</exception>
    public static Explanation ExplainBalanceAfter(this Loan loan, int payments)
    {
        ArgumentNullException.ThrowIfNull(loan);
        return loan.Remaining.Amount == 0m
            ? Of(loan).ExplainBalanceAfter(payments, loan.Principal)
            : Of(loan).ExplainBalanceAfter(payments, loan.Principal, loan.Remaining);
    }

    /// <summary>Explains <see cref="Loan.PrincipalBetween"/>: what is owed before the first payment, less what is owed after the last.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="first">The number of the first payment.</param>
    /// <param name="last">The number of the last payment.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such payments.</exception>
    public static Explanation ExplainPrincipalBetween(this Loan loan, int first, int last)
    {
        ArgumentNullException.ThrowIfNull(loan);
        var principal = loan.PrincipalBetween(first, last);
        return Between("Principal in some payments", loan, first, last).Gives(principal);
    }

    /// <summary>Explains <see cref="Loan.InterestBetween"/>: all of the payments, less the principal in them.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="first">The number of the first payment.</param>
    /// <param name="last">The number of the last payment.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such payments.</exception>
    public static Explanation ExplainInterestBetween(this Loan loan, int first, int last)
    {
        ArgumentNullException.ThrowIfNull(loan);
        var interest = loan.InterestBetween(first, last);
        return Between("Interest in some payments", loan, first, last).Then("I", ("A" * ("k_2" - (Formula)"k_1")) - "P").Gives(interest);
    }

    /// <summary>Explains <see cref="SinkingFund.Deposit"/>.</summary>
    /// <param name="fund">The fund.</param>
    /// <returns>The explanation.</returns>
    public static Explanation ExplainDeposit(this SinkingFund fund)
    {
        ArgumentNullException.ThrowIfNull(fund);
        var annuity = new Annuity(fund.Rate, fund.Periods, fund.Timing);
        return fund.Initial.Amount == 0m
            ? annuity.ExplainPaymentForFutureValue(fund.Target)
            : annuity.ExplainPaymentForFutureValue(fund.Target, fund.Initial);
    }

    private static Derivation Between(string title, Loan loan, int first, int last)
    {
        var formula = new AnnuityFormula(loan.Rate, loan.Timing);
        return new Derivation(
            title,
            [
                ExplainedSymbol.Of("PV", loan.Principal, "the loan"),
                ExplainedSymbol.Of("FV", loan.Remaining, "what remains at the end"),
                .. formula.Symbols(loan.Periods),
                ExplainedSymbol.Of("k_1", first - 1m, "the payments made before"),
                ExplainedSymbol.Of("k_2", last, "the payments made at the end"),
            ])
            .Then("A", formula.PaymentFor("PV" - formula.Discounted("FV")))
            .Then("B_1", first == 1 ? "PV" : formula.Owed("PV", "k_1"))
            .Then("B_2", formula.Owed("PV", "k_2"))
            .Then("P", "B_1" - (Formula)"B_2");
    }

    private static Annuity Of(Loan loan) => new(loan.Rate, loan.Periods, loan.Timing);
}
