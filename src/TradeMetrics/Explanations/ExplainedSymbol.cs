namespace TradeMetrics;

/// <summary>A letter of a formula: the number that it stands for, how the caller gave it, and what it means.</summary>
/// <param name="Name">The letter.</param>
/// <param name="Value">Its number.</param>
/// <param name="Given">As the caller would write it: "5 %", "USD 100".</param>
/// <param name="Meaning">What it is, in a few words.</param>
internal sealed record ExplainedSymbol(string Name, decimal Value, string Given, string Meaning)
{
    internal static ExplainedSymbol Of(string name, decimal number, string meaning) => new(name, number, Undefined.Text(number), meaning);

    internal static ExplainedSymbol Of(string name, Money money, string meaning) => new(name, money.Amount, Undefined.Text(money), meaning);

    internal static ExplainedSymbol Of(string name, GrowthRate rate, string meaning) => new(name, rate.Fraction, Undefined.Text(rate), meaning);

    internal static ExplainedSymbol Of(string name, InterestRate rate, string meaning) => new(name, rate.Rate, Undefined.Text(rate), meaning);

    internal static ExplainedSymbol Of(string name, DiscountRate rate, string meaning) => new(name, rate.Rate, Undefined.Text(rate), meaning);

    internal static ExplainedSymbol Of(string name, ExplainedAmount amount, string meaning) => new(name, amount.Number, amount.ToString(), meaning);
}
