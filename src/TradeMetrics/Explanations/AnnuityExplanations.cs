namespace TradeMetrics;

/// <summary>How the values and the payments of an annuity come about, step by step.</summary>
/// <example>
/// <code>
/// var annuity = new Annuity(GrowthRate.FromPercent(5), 3);
/// Console.WriteLine(annuity.ExplainPresentValue(new Money(1_000m, Currency.USD)));
/// // Present value of an annuity
/// // PV = A · (1 - (1 + r)^(-n)) / r
/// // where A = USD 1000.00 (each payment), r = 5 % (the rate per period), n = 3 (the number of periods, paid at the end of each)
/// // PV = 1000 · (1 - (1 + 0.05)^(-3)) / 0.05
/// // = 1000 · (1 - 1.05^(-3)) / 0.05
/// // ≈ 1000 · (1 - 0.8638375985) / 0.05
/// // ≈ 1000 · 0.1361624015 / 0.05
/// // ≈ 1000 · 2.723248029
/// // ≈ 2723.248029
/// // Result: USD 2723.2480293704784580498866213
/// </code>
/// </example>
public static class AnnuityExplanations
{
    private const string EachPayment = "each payment";
    private const string AtStart = "the amount at the start";
    private const string AtEnd = "the amount at the end";

    /// <summary>Explains <see cref="Annuity.PresentValue{T}(T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="payment">Each payment.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.PresentValue{T}(T)" path="/exception"/>
    public static Explanation ExplainPresentValue(this Annuity annuity, ExplainedAmount payment) => Explained(
        "Present value of an annuity",
        "PV",
        "A" * Of(annuity).Worth,
        payment.Like(annuity.PresentValue(payment.Number)),
        annuity,
        ExplainedSymbol.Of("A", payment, EachPayment));

    /// <summary>Explains <see cref="Annuity.PresentValue{T}(T, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="futureValue">What there is beside them at the end.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.PresentValue{T}(T, T)" path="/exception"/>
    public static Explanation ExplainPresentValue(this Annuity annuity, ExplainedAmount payment, ExplainedAmount futureValue)
    {
        ExplainedAmount.CheckUnits(payment, futureValue);
        return Explained(
            "Present value of an annuity and an amount at the end",
            "PV",
            ("A" * Of(annuity).Worth) + Of(annuity).Discounted("FV"),
            payment.Like(annuity.PresentValue(payment.Number, futureValue.Number)),
            annuity,
            ExplainedSymbol.Of("A", payment, EachPayment),
            ExplainedSymbol.Of("FV", futureValue, AtEnd));
    }

    /// <summary>Explains <see cref="Annuity.FutureValue{T}(T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="payment">Each payment.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.FutureValue{T}(T)" path="/exception"/>
    public static Explanation ExplainFutureValue(this Annuity annuity, ExplainedAmount payment) => Explained(
        "Future value of an annuity",
        "FV",
        "A" * Of(annuity).Becomes,
        payment.Like(annuity.FutureValue(payment.Number)),
        annuity,
        ExplainedSymbol.Of("A", payment, EachPayment));

    /// <summary>Explains <see cref="Annuity.FutureValue{T}(T, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="payment">Each payment.</param>
    /// <param name="presentValue">What there is at the start.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.FutureValue{T}(T, T)" path="/exception"/>
    public static Explanation ExplainFutureValue(this Annuity annuity, ExplainedAmount payment, ExplainedAmount presentValue)
    {
        ExplainedAmount.CheckUnits(payment, presentValue);
        return Explained(
            "Future value of an annuity and an amount at the start",
            "FV",
            ("A" * Of(annuity).Becomes) + Of(annuity).Compounded("PV"),
            payment.Like(annuity.FutureValue(payment.Number, presentValue.Number)),
            annuity,
            ExplainedSymbol.Of("A", payment, EachPayment),
            ExplainedSymbol.Of("PV", presentValue, AtStart));
    }

    /// <summary>Explains <see cref="Annuity.PaymentForPresentValue{T}(T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="presentValue">What the payments are worth at the start.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.PaymentForPresentValue{T}(T)" path="/exception"/>
    public static Explanation ExplainPaymentForPresentValue(this Annuity annuity, ExplainedAmount presentValue) => Explained(
        "Payment for a present value",
        "A",
        Of(annuity).PaymentFor("PV"),
        presentValue.Like(annuity.PaymentForPresentValue(presentValue.Number)),
        annuity,
        ExplainedSymbol.Of("PV", presentValue, AtStart));

    /// <summary>Explains <see cref="Annuity.PaymentForPresentValue{T}(T, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="presentValue">What the payments are worth at the start, with what remains.</param>
    /// <param name="futureValue">What remains at the end.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.PaymentForPresentValue{T}(T, T)" path="/exception"/>
    public static Explanation ExplainPaymentForPresentValue(this Annuity annuity, ExplainedAmount presentValue, ExplainedAmount futureValue)
    {
        ExplainedAmount.CheckUnits(presentValue, futureValue);
        return Explained(
            "Payment for a present value, with an amount that remains",
            "A",
            Of(annuity).PaymentFor("PV" - Of(annuity).Discounted("FV")),
            presentValue.Like(annuity.PaymentForPresentValue(presentValue.Number, futureValue.Number)),
            annuity,
            ExplainedSymbol.Of("PV", presentValue, AtStart),
            ExplainedSymbol.Of("FV", futureValue, AtEnd));
    }

    /// <summary>Explains <see cref="Annuity.PaymentForFutureValue{T}(T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="futureValue">What the payments come to at the end.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.PaymentForFutureValue{T}(T)" path="/exception"/>
    public static Explanation ExplainPaymentForFutureValue(this Annuity annuity, ExplainedAmount futureValue) => Explained(
        "Payment for a future value",
        "A",
        Of(annuity).DepositFor("FV"),
        futureValue.Like(annuity.PaymentForFutureValue(futureValue.Number)),
        annuity,
        ExplainedSymbol.Of("FV", futureValue, AtEnd));

    /// <summary>Explains <see cref="Annuity.PaymentForFutureValue{T}(T, T)"/>.</summary>
    /// <param name="annuity">The annuity.</param>
    /// <param name="futureValue">What there is to be at the end.</param>
    /// <param name="presentValue">What there is at the start.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="Annuity.PaymentForFutureValue{T}(T, T)" path="/exception"/>
    public static Explanation ExplainPaymentForFutureValue(this Annuity annuity, ExplainedAmount futureValue, ExplainedAmount presentValue)
    {
        ExplainedAmount.CheckUnits(futureValue, presentValue);
        return Explained(
            "Payment for a future value, with an amount at the start",
            "A",
            Of(annuity).DepositFor("FV" - Of(annuity).Compounded("PV")),
            futureValue.Like(annuity.PaymentForFutureValue(futureValue.Number, presentValue.Number)),
            annuity,
            ExplainedSymbol.Of("FV", futureValue, AtEnd),
            ExplainedSymbol.Of("PV", presentValue, AtStart));
    }

    // The result was asked for first, so that what is undefined is said by the function itself.
    private static Explanation Explained(string title, string subject, Formula formula, object result, Annuity annuity, params IEnumerable<ExplainedSymbol> amounts) =>
        new Derivation(title, [.. amounts, .. Of(annuity).Symbols(annuity.Periods)]).Then(subject, formula).Gives(result);

    private static AnnuityFormula Of(Annuity annuity) => new(annuity.Rate, annuity.Timing);
}
