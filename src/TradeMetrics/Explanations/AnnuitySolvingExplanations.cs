namespace TradeMetrics;

/// <summary>How the number of payments, or the rate, of an annuity comes about, step by step.</summary>
/// <example>
/// <code>
/// Console.WriteLine(Annuity.ExplainPeriodsForFutureValue(GrowthRate.FromPercent(10), 50, futureValue: 226, presentValue: 100));
/// // Number of payments for a future value
/// // n = ln((A + r · FV) / (A + r · PV)) / ln(1 + r)
/// // where r = 10 % (the rate per period), A = 50 (each payment, at the end of its period), PV = 100 (the amount at the start), FV = 226 (the amount at the end)
/// // n = ln((50 + 0.1 · 226) / (50 + 0.1 · 100)) / ln(1 + 0.1)
/// // = ln((50 + 22.6) / (50 + 10)) / ln(1.1)
/// // ≈ ln(72.6 / 60) / 0.0953101798
/// // ≈ ln(1.21) / 0.0953101798
/// // ≈ 0.1906203596 / 0.0953101798
/// // = 2
/// // Result: 2
/// </code>
/// </example>
public static class AnnuitySolvingExplanations
{
    extension(Annuity)
    {
        /// <summary>Explains <see cref="Annuity.PeriodsForPresentValue{T}(GrowthRate, T, T, T, PaymentTiming)"/>.</summary>
        /// <param name="rate">The rate per period.</param>
        /// <param name="payment">Each payment.</param>
        /// <param name="presentValue">What is owed at the start.</param>
        /// <param name="futureValue">What remains to be owed at the end.</param>
        /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
        /// <returns>The explanation.</returns>
        /// <inheritdoc cref="Annuity.PeriodsForPresentValue{T}(GrowthRate, T, T, T, PaymentTiming)" path="/exception"/>
        public static Explanation ExplainPeriodsForPresentValue(GrowthRate rate, ExplainedAmount payment, ExplainedAmount presentValue, ExplainedAmount futureValue, PaymentTiming timing = PaymentTiming.End)
        {
            ExplainedAmount.CheckUnits(payment, presentValue, futureValue);
            var periods = Annuity.PeriodsForPresentValue(rate, payment.Number, presentValue.Number, futureValue.Number, timing);
            Formula r = "r", paid = Paid(rate, timing), present = "PV", future = "FV";
            var formula = presentValue == futureValue ? 0m
                : rate.Fraction == 0m ? (present - future) / paid
                : Formula.Ln((paid - (r * future)) / (paid - (r * present))) / Formula.Ln(1m + r);
            return new Derivation("Number of payments for a present value", Symbols(rate, payment, presentValue, futureValue, timing)).Then("n", formula).Gives(periods);
        }

        /// <summary>Explains <see cref="Annuity.PeriodsForFutureValue{T}(GrowthRate, T, T, T, PaymentTiming)"/>.</summary>
        /// <param name="rate">The rate per period.</param>
        /// <param name="payment">Each payment.</param>
        /// <param name="futureValue">What is to be there at the end.</param>
        /// <param name="presentValue">What is there at the start.</param>
        /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
        /// <returns>The explanation.</returns>
        /// <inheritdoc cref="Annuity.PeriodsForFutureValue{T}(GrowthRate, T, T, T, PaymentTiming)" path="/exception"/>
        public static Explanation ExplainPeriodsForFutureValue(GrowthRate rate, ExplainedAmount payment, ExplainedAmount futureValue, ExplainedAmount presentValue, PaymentTiming timing = PaymentTiming.End)
        {
            ExplainedAmount.CheckUnits(payment, presentValue, futureValue);
            var periods = Annuity.PeriodsForFutureValue(rate, payment.Number, futureValue.Number, presentValue.Number, timing);
            Formula r = "r", paid = Paid(rate, timing), present = "PV", future = "FV";
            var formula = presentValue == futureValue ? 0m
                : rate.Fraction == 0m ? (future - present) / paid
                : Formula.Ln((paid + (r * future)) / (paid + (r * present))) / Formula.Ln(1m + r);
            return new Derivation("Number of payments for a future value", Symbols(rate, payment, presentValue, futureValue, timing)).Then("n", formula).Gives(periods);
        }

        /// <summary>Explains <see cref="Annuity.RateForPresentValue{T}(Periods, T, T, T, PaymentTiming)"/>: each rate is put into the equation, which comes to nothing.</summary>
        /// <param name="periods">The number of payments, above zero.</param>
        /// <param name="payment">Each payment.</param>
        /// <param name="presentValue">What is owed at the start.</param>
        /// <param name="futureValue">What remains to be owed at the end.</param>
        /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
        /// <returns>The explanation.</returns>
        /// <inheritdoc cref="Annuity.RateForPresentValue{T}(Periods, T, T, T, PaymentTiming)" path="/exception"/>
        public static Explanation ExplainRateForPresentValue(Periods periods, ExplainedAmount payment, ExplainedAmount presentValue, ExplainedAmount futureValue, PaymentTiming timing = PaymentTiming.End)
        {
            ExplainedAmount.CheckUnits(payment, presentValue, futureValue);
            var solution = Annuity.RateForPresentValue(periods, payment.Number, presentValue.Number, futureValue.Number, timing);
            return Rates("Rate for a present value", solution, at => "PV" - ((Formula)"A" * at.Worth) - at.Discounted("FV"), periods, payment, presentValue, futureValue, timing);
        }

        /// <summary>Explains <see cref="Annuity.RateForFutureValue{T}(Periods, T, T, T, PaymentTiming)"/>: each rate is put into the equation, which comes to nothing.</summary>
        /// <param name="periods">The number of payments, above zero.</param>
        /// <param name="payment">Each payment.</param>
        /// <param name="futureValue">What is to be there at the end.</param>
        /// <param name="presentValue">What is there at the start.</param>
        /// <param name="timing">Whether payments are made at the end of each period or at its start.</param>
        /// <returns>The explanation.</returns>
        /// <inheritdoc cref="Annuity.RateForFutureValue{T}(Periods, T, T, T, PaymentTiming)" path="/exception"/>
        public static Explanation ExplainRateForFutureValue(Periods periods, ExplainedAmount payment, ExplainedAmount futureValue, ExplainedAmount presentValue, PaymentTiming timing = PaymentTiming.End)
        {
            ExplainedAmount.CheckUnits(payment, presentValue, futureValue);
            var solution = Annuity.RateForFutureValue(periods, payment.Number, futureValue.Number, presentValue.Number, timing);
            return Rates("Rate for a future value", solution, at => "PV" + ((Formula)"A" * at.Worth) - at.Discounted("FV"), periods, payment, presentValue, futureValue, timing);
        }
    }

    private static Explanation Rates(
        string title,
        RateSolution solution,
        Func<AnnuityFormula, Formula> equation,
        Periods periods,
        ExplainedAmount payment,
        ExplainedAmount presentValue,
        ExplainedAmount futureValue,
        PaymentTiming timing) => new Derivation(
            title,
            ExplainedSymbol.Of("n", periods.Count, "the number of periods"),
            Payment(payment, timing),
            ExplainedSymbol.Of("PV", presentValue, "the amount at the start"),
            ExplainedSymbol.Of("FV", futureValue, "the amount at the end"))
        .ThenRoots(solution, rate => equation(new(rate, timing)));

    private static Formula Paid(GrowthRate rate, PaymentTiming timing) =>
        timing == PaymentTiming.Start && rate.Fraction != 0m ? "A" * (1m + (Formula)"r") : "A";

    private static ExplainedSymbol Payment(ExplainedAmount payment, PaymentTiming timing) =>
        ExplainedSymbol.Of("A", payment, timing == PaymentTiming.Start ? "each payment, at the start of its period" : "each payment, at the end of its period");

    private static ExplainedSymbol[] Symbols(GrowthRate rate, ExplainedAmount payment, ExplainedAmount presentValue, ExplainedAmount futureValue, PaymentTiming timing) =>
    [
        ExplainedSymbol.Of("r", rate, "the rate per period"),
        Payment(payment, timing),
        ExplainedSymbol.Of("PV", presentValue, "the amount at the start"),
        ExplainedSymbol.Of("FV", futureValue, "the amount at the end"),
    ];
}
