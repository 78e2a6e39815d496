namespace TradeMetrics;

/// <summary>How the depreciation of a period comes about, step by step.</summary>
/// <example>
/// <code>
/// var machine = new DepreciableAsset(new Money(1_000m, Currency.USD), salvage: new Money(100m, Currency.USD), life: 3);
/// Console.WriteLine(machine.ExplainDepreciationIn(1, DepreciationMethod.SumOfYearsDigits));
/// // Depreciation: sum of the years' digits
/// // D = (C - S) · (n - k + 1) / (n · (n + 1) / 2)
/// // where C = USD 1000.00 (the cost), S = USD 100.00 (the salvage value), n = 3 (the periods of the life), k = 1 (the period)
/// // D = (1000 - 100) · (3 - 1 + 1) / (3 · (3 + 1) / 2)
/// // = 900 · 3 / (3 · 4 / 2)
/// // = 2700 / (12 / 2)
/// // = 2700 / 6
/// // = 450
/// // Result: USD 450.00
/// </code>
/// </example>
public static class DepreciationExplanations
{
    /// <summary>Explains <see cref="DepreciableAsset.DepreciationIn"/>.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="period">The period, from 1.</param>
    /// <param name="method">How the cost is spread.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DepreciableAsset.DepreciationIn" path="/exception"/>
    public static Explanation ExplainDepreciationIn(this DepreciableAsset asset, int period, DepreciationMethod method)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var result = asset.DepreciationIn(period, method);
        var derivation = method switch
        {
            DecliningBalanceMethod declining => Declining(asset, period, declining),
            FixedRateMethod fixedRate => Fixed(asset, period, fixedRate),
            UnitsOfProductionMethod units => new Derivation(Title(method), [Cost(asset), Salvage(asset), ExplainedSymbol.Of("u", units.Units[period - 1], "the units made in the period"), ExplainedSymbol.Of("U", units.Units.Sum(), "all units")])
                .Then("D", Depreciable * "u" / "U"),
            SumOfYearsDigitsMethod => new Derivation(Title(method), [Cost(asset), Salvage(asset), Life(asset), ExplainedSymbol.Of("k", period, "the period")])
                .Then("D", Depreciable * ("n" - (Formula)"k" + 1m) / ("n" * ((Formula)"n" + 1m) / 2m)),
            _ => new Derivation(Title(method), Cost(asset), Salvage(asset), Life(asset)).Then("D", Depreciable / "n"),
        };
        return derivation.Gives(result);
    }

    /// <summary>Explains <see cref="DepreciableAsset.DepreciationBetween"/>: what each period writes off, or its part of the time.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="from">How many periods after the start, from 0.</param>
    /// <param name="to">How many periods after the start, from <paramref name="from"/> on.</param>
    /// <param name="method">How the cost is spread.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DepreciableAsset.DepreciationBetween" path="/exception"/>
    /// <example>
    /// <code>
    /// var machine = new DepreciableAsset(new Money(1_000m, Currency.USD), salvage: new Money(100m, Currency.USD), life: 3);
    /// Console.WriteLine(machine.ExplainDepreciationBetween(0, 1.5m, DepreciationMethod.SumOfYearsDigits).Steps[2]); // D = 450 + 0.5 · 300
    /// </code>
    /// </example>
    public static Explanation ExplainDepreciationBetween(this DepreciableAsset asset, Periods from, Periods to, DepreciationMethod method)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var result = asset.DepreciationBetween(from, to, method);
        return Summed(asset, from, to, method).Gives(result);
    }

    /// <summary>Explains <see cref="DepreciableAsset.BookValueAfter"/>: the cost less what each period writes off.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="periods">How many periods after the start, from 0.</param>
    /// <param name="method">How the cost is spread.</param>
    /// <returns>The explanation.</returns>
    /// <inheritdoc cref="DepreciableAsset.BookValueAfter" path="/exception"/>
    public static Explanation ExplainBookValueAfter(this DepreciableAsset asset, Periods periods, DepreciationMethod method)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var result = asset.BookValueAfter(periods, method);
        return Summed(asset, 0, periods, method, Cost(asset)).Then("B", "C" - (Formula)"D").Gives(result);
    }

    private static Formula Depreciable => "C" - (Formula)"S";

    private static Derivation Declining(DepreciableAsset asset, int period, DecliningBalanceMethod method)
    {
        var book = asset.BookValueAfter(period - 1, method);
        var amount = asset.DepreciationIn(period, method);
        Formula b = "B", left = (Formula)"B" - "S";
        ExplainedSymbol[] symbols = [ExplainedSymbol.Of("B", book, "the book value before"), Salvage(asset), Life(asset), ExplainedSymbol.Of("f", method.Factor, "the factor")];
        var declining = Math.Min(method.Factor / asset.Life, 1m) * book.Amount;
        var even = (book - asset.Salvage).Amount / (asset.Life - period + 1);

        // No more than what is above the salvage value; and no less than a straight line, where the method turns to one.
        return declining >= (book - asset.Salvage).Amount ? new Derivation($"{Title(method)}, down to the salvage value", symbols[0], symbols[1]).Then("D", left)
            : method.Switches && even > declining && amount.Amount > declining ? new Derivation($"{Title(method)}, now a straight line", symbols[0], symbols[1], ExplainedSymbol.Of("m", asset.Life - period + 1, "the periods that are left")).Then("D", left / "m")
            : new Derivation(Title(method), symbols[0], symbols[2], symbols[3]).Then("D", b * "f" / "n");
    }

    private static Derivation Fixed(DepreciableAsset asset, int period, FixedRateMethod method)
    {
        var months = method.MonthsIn(period, asset.Life);
        var book = ExplainedSymbol.Of("B", asset.BookValueAfter(period - 1, method), "the book value before");
        ExplainedSymbol[] part = months < 12m ? [ExplainedSymbol.Of("m", months, "the months in use")] : [];
        var rate = 1m - ("S" / (Formula)"C").Pow(1m / (Formula)"n");
        Formula written = months < 12m ? "B" * (Formula)"p" * "m" / 12m : "B" * (Formula)"p";
        return method.RateDecimals is { } decimals
            ? new Derivation(Title(method), [Cost(asset), Salvage(asset), Life(asset), book, .. part, ExplainedSymbol.Of("p", method.Rate(asset.Cost.Amount, asset.Salvage.Amount, asset.Life), FormattableString.Invariant($"q to {decimals} decimals"))])
                .Then("q", rate)
                .Then("D", written)
            : new Derivation(Title(method), [Cost(asset), Salvage(asset), Life(asset), book, .. part]).Then("p", rate).Then("D", written);
    }

    private static Derivation Summed(DepreciableAsset asset, Periods from, Periods to, DepreciationMethod method, params ExplainedSymbol[] symbols) =>
        new Derivation(Title(method), [.. symbols, ExplainedSymbol.Of("s", from.Count, "the periods before"), ExplainedSymbol.Of("t", to.Count, "the periods until the end, with those before")])
            .Then(
                "D",
                new Summation("k", "s", "t", (Formula)"p_k" * "D_k"),
                Addition.Of([.. asset.PartsBetween(from, to, method).Select(period => period.Part == 1m ? period.Amount : (Formula)period.Part * period.Amount)]));

    private static string Title(DepreciationMethod method) => $"Depreciation: {method}";

    private static ExplainedSymbol Cost(DepreciableAsset asset) => ExplainedSymbol.Of("C", asset.Cost, "the cost");

    private static ExplainedSymbol Salvage(DepreciableAsset asset) => ExplainedSymbol.Of("S", asset.Salvage, "the salvage value");

    private static ExplainedSymbol Life(DepreciableAsset asset) => ExplainedSymbol.Of("n", asset.Life, "the periods of the life");
}
