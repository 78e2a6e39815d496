namespace TradeMetrics;

/// <summary>How the payments of a loan with equal parts of principal come about, step by step.</summary>
/// <example>
/// <code>
/// var serial = new EqualPrincipal(GrowthRate.FromPercent(1), 4);
/// Console.WriteLine(serial.ExplainPaymentIn(2, 1_000m).Steps[0]); // A = PV / n + PV · r · (n - k + 1) / n
/// Console.WriteLine(serial.ExplainPaymentIn(2, 1_000m).Result); // 257.5
/// </code>
/// </example>
public static class EqualPrincipalExplanations
{
    /// <summary>Explains <see cref="EqualPrincipal.PaymentIn{T}(Periods, T)"/>.</summary>
    /// <param name="loan">The equal parts.</param>
    /// <param name="period">The number of the payment, from 1.</param>
    /// <param name="principal">The loan.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="EqualPrincipal.PaymentIn{T}(Periods, T)" path="/exception"/>
    public static Explanation ExplainPaymentIn(this EqualPrincipal loan, Periods period, ExplainedAmount principal)
    {
        var payment = principal.Like(loan.PaymentIn(period, principal.Number));
        Formula present = "PV", n = "n";
        return Of("Payment with an equal part of the principal", loan, principal, period, "the number of the payment")
            .Then("A", (present / n) + (present * "r" * (n - "k" + 1m) / n))
            .Gives(payment);
    }

    /// <summary>Explains <see cref="EqualPrincipal.InterestAfter{T}(Periods, T)"/>.</summary>
    /// <param name="loan">The equal parts.</param>
    /// <param name="payments">How many payments were made before.</param>
    /// <param name="principal">The loan.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="EqualPrincipal.InterestAfter{T}(Periods, T)" path="/exception"/>
    public static Explanation ExplainInterestAfter(this EqualPrincipal loan, Periods payments, ExplainedAmount principal)
    {
        var interest = principal.Like(loan.InterestAfter(payments, principal.Number));
        return Of("Interest on a balance that falls evenly", loan, principal, payments, "the payments made before")
            .Then("I", "PV" * (Formula)"r" * ("n" - (Formula)"k") / "n")
            .Gives(interest);
    }

    /// <summary>Explains <see cref="EqualPrincipal.BalanceAfter{T}(Periods, T)"/>.</summary>
    /// <param name="loan">The equal parts.</param>
    /// <param name="payments">How many payments were made.</param>
    /// <param name="principal">The loan.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="EqualPrincipal.BalanceAfter{T}(Periods, T)" path="/exception"/>
    public static Explanation ExplainBalanceAfter(this EqualPrincipal loan, Periods payments, ExplainedAmount principal)
    {
        var balance = principal.Like(loan.BalanceAfter(payments, principal.Number));
        return new Derivation(
            "Balance that falls evenly",
            ExplainedSymbol.Of("PV", principal, "the loan"),
            ExplainedSymbol.Of("n", loan.Periods.Count, "the number of payments"),
            ExplainedSymbol.Of("k", payments.Count, "the payments made"))
            .Then("B_k", "PV" * ("n" - (Formula)"k") / "n")
            .Gives(balance);
    }

    private static Derivation Of(string title, EqualPrincipal loan, ExplainedAmount principal, Periods k, string meaning) => new(
        title,
        ExplainedSymbol.Of("PV", principal, "the loan"),
        ExplainedSymbol.Of("r", loan.Rate, "the rate per period"),
        ExplainedSymbol.Of("n", loan.Periods.Count, "the number of payments"),
        ExplainedSymbol.Of("k", k.Count, meaning));
}
