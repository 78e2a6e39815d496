namespace TradeMetrics;

/// <summary>How the values and the first payment of a growing annuity, and of payments for ever, come about, step by step.</summary>
/// <example>
/// <code>
/// var share = new Perpetuity(GrowthRate.FromPercent(8), growth: GrowthRate.FromPercent(3));
/// Console.WriteLine(share.ExplainPresentValue(new Money(2m, Currency.USD)));
/// // Present value of payments for ever
/// // PV = A / (r - g)
/// // where A = USD 2.00 (the first payment), r = 8 % (the rate per period), g = 3 % (the growth of the payment per period)
/// // PV = 2 / (0.08 - 0.03)
/// // = 2 / 0.05
/// // = 40
/// // Result: USD 40.00
/// </code>
/// </example>
public static class GrowingAnnuityExplanations
{
    private const string FirstPayment = "the first payment";

    /// <summary>Explains <see cref="GrowingAnnuity.PresentValue{T}(T)"/>.</summary>
    /// <param name="annuity">The growing annuity.</param>
    /// <param name="firstPayment">The first payment.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowingAnnuity.PresentValue{T}(T)" path="/exception"/>
    public static Explanation ExplainPresentValue(this GrowingAnnuity annuity, ExplainedAmount firstPayment)
    {
        var value = firstPayment.Like(annuity.PresentValue(firstPayment.Number));
        return Of("Present value of a growing annuity", annuity, ExplainedSymbol.Of("A", firstPayment, FirstPayment)).Then("PV", "A" * Worth(annuity)).Gives(value);
    }

    /// <summary>Explains <see cref="GrowingAnnuity.FutureValue{T}(T)"/>.</summary>
    /// <param name="annuity">The growing annuity.</param>
    /// <param name="firstPayment">The first payment.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowingAnnuity.FutureValue{T}(T)" path="/exception"/>
    public static Explanation ExplainFutureValue(this GrowingAnnuity annuity, ExplainedAmount firstPayment)
    {
        var value = firstPayment.Like(annuity.FutureValue(firstPayment.Number));
        return Of("Future value of a growing annuity", annuity, ExplainedSymbol.Of("A", firstPayment, FirstPayment))
            .Then("PV", "A" * Worth(annuity))
            .Then("FV", "PV" * Grown)
            .Gives(value);
    }

    /// <summary>Explains <see cref="GrowingAnnuity.PaymentForPresentValue{T}(T)"/>.</summary>
    /// <param name="annuity">The growing annuity.</param>
    /// <param name="presentValue">What the payments are worth together.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowingAnnuity.PaymentForPresentValue{T}(T)" path="/exception"/>
    public static Explanation ExplainPaymentForPresentValue(this GrowingAnnuity annuity, ExplainedAmount presentValue)
    {
        var payment = presentValue.Like(annuity.PaymentForPresentValue(presentValue.Number));
        return Of("First payment for a present value", annuity, ExplainedSymbol.Of("PV", presentValue, "the amount at the start")).Then("A", "PV" / Worth(annuity)).Gives(payment);
    }

    /// <summary>Explains <see cref="GrowingAnnuity.PaymentForFutureValue{T}(T)"/>.</summary>
    /// <param name="annuity">The growing annuity.</param>
    /// <param name="futureValue">What is to be there at the end.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="GrowingAnnuity.PaymentForFutureValue{T}(T)" path="/exception"/>
    public static Explanation ExplainPaymentForFutureValue(this GrowingAnnuity annuity, ExplainedAmount futureValue)
    {
        var payment = futureValue.Like(annuity.PaymentForFutureValue(futureValue.Number));
        return Of("First payment for a future value", annuity, ExplainedSymbol.Of("FV", futureValue, "the amount at the end"))
            .Then("PV", "FV" / Grown)
            .Then("A", "PV" / Worth(annuity))
            .Gives(payment);
    }

    /// <summary>Explains <see cref="Perpetuity.PresentValue{T}(T)"/>.</summary>
    /// <param name="perpetuity">The payments.</param>
    /// <param name="firstPayment">The first of them.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Perpetuity.PresentValueFactor" path="/exception"/>
    public static Explanation ExplainPresentValue(this Perpetuity perpetuity, ExplainedAmount firstPayment)
    {
        var value = firstPayment.Like(perpetuity.PresentValue(firstPayment.Number));
        Formula ended = "A" / Apart(perpetuity);
        return Of("Present value of payments for ever", perpetuity, ExplainedSymbol.Of("A", firstPayment, FirstPayment))
            .Then("PV", perpetuity.Timing == PaymentTiming.Start ? ended * (1m + (Formula)"r") : ended)
            .Gives(value);
    }

    /// <summary>Explains <see cref="Perpetuity.PaymentForPresentValue{T}(T)"/>.</summary>
    /// <param name="perpetuity">The payments.</param>
    /// <param name="presentValue">What they are worth together.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Perpetuity.PresentValueFactor" path="/exception"/>
    public static Explanation ExplainPaymentForPresentValue(this Perpetuity perpetuity, ExplainedAmount presentValue)
    {
        var payment = presentValue.Like(perpetuity.PaymentForPresentValue(presentValue.Number));
        Formula ended = "PV" * Apart(perpetuity);
        return Of("First payment of payments for ever", perpetuity, ExplainedSymbol.Of("PV", presentValue, "the amount at the start"))
            .Then("A", perpetuity.Timing == PaymentTiming.Start ? ended / (1m + (Formula)"r") : ended)
            .Gives(payment);
    }

    private static Formula Grown => (1m + (Formula)"r").Pow("n");

    // What payments with a first one of one are worth; where they grow as fast as the rate, each is worth the same.
    private static Formula Worth(GrowingAnnuity annuity)
    {
        Formula r = "r", g = "g", n = "n";
        var due = annuity.Timing == PaymentTiming.Start;
        var ended = annuity.Rate == annuity.Growth ? due ? n : n / (1m + r) : (1m - ((1m + g) / (1m + r)).Pow(n)) / (r - g);
        return due && annuity.Rate != annuity.Growth ? ended * (1m + r) : ended;
    }

    private static Formula Apart(Perpetuity perpetuity) => perpetuity.Growth == GrowthRate.Zero ? "r" : "r" - (Formula)"g";

    private static Derivation Of(string title, GrowingAnnuity annuity, ExplainedSymbol amount) =>
        new(title, [amount, Rate(annuity.Rate), Growth(annuity.Growth), ExplainedSymbol.Of("n", annuity.Periods.Count, "the number of periods")]);

    private static Derivation Of(string title, Perpetuity perpetuity, ExplainedSymbol amount) =>
        new(title, perpetuity.Growth == GrowthRate.Zero ? [amount, Rate(perpetuity.Rate)] : [amount, Rate(perpetuity.Rate), Growth(perpetuity.Growth)]);

    private static ExplainedSymbol Rate(GrowthRate rate) => ExplainedSymbol.Of("r", rate, "the rate per period");

    private static ExplainedSymbol Growth(GrowthRate growth) => ExplainedSymbol.Of("g", growth, "the growth of the payment per period");
}
