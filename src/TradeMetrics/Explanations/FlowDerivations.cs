namespace TradeMetrics;

/// <summary>What periodic and dated flows have in common: the derivations of metrics from present values.</summary>
internal static class FlowDerivations
{
    internal static Explanation PresentValue(string title, DiscountedTerms terms, IEnumerable<ExplainedSymbol> symbols, Money result) =>
        new Derivation(title, symbols).Then("NPV", terms.General(), terms.Written()).Gives(result);

    internal static Explanation FutureValue(DiscountedTerms terms, IEnumerable<ExplainedSymbol> symbols, Money result) =>
        new Derivation("Net future value", symbols).Then("NFV", terms.GeneralCompounded(), terms.Compounded()).Gives(result);

    internal static Explanation ProfitabilityIndex(DiscountedTerms terms, IEnumerable<ExplainedSymbol> symbols, decimal result) =>
        new Derivation("Profitability index: what is received over what is paid", symbols)
            .Then("PV_in", terms.General(), terms.Written(direction: 1))
            .Then("PV_out", terms.General(), terms.Written(direction: -1))
            .Then("PI", "PV_in" / (Formula)"PV_out")
            .Gives(result);

    internal static Explanation Mirr(DiscountedTerms paid, DiscountedTerms received, IEnumerable<ExplainedSymbol> symbols, Formula time, GrowthRate result) =>
        new Derivation("Modified internal rate of return", symbols)
            .Then("PV_out", paid.General(), paid.Written(direction: -1))
            .Then("FV_in", received.GeneralCompounded(), received.Compounded(direction: 1))
            .Then("MIRR", ("FV_in" / (Formula)"PV_out").Pow(1m / time) - 1m)
            .Gives(result);

    /// <summary>A mean of times, or of what is made of them, weighted by present values.</summary>
    internal static Derivation Mean(string title, DiscountedTerms terms, IEnumerable<ExplainedSymbol> symbols, Func<Formula, Formula> weight) =>
        new Derivation(title, symbols)
            .Then("PV", terms.General(), terms.Written())
            .Then("D", terms.General(weight) / "PV", terms.Written(weight) / "PV");
}
