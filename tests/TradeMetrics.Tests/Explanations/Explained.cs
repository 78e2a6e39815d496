using System.Xml.Linq;

namespace TradeMetrics.Tests;

// What must hold for every explanation.
internal static class Explained
{
    /// <summary>What the steps come to is what the function gives, and the text and the markup are sound.</summary>
    internal static bool Agrees(Explanation explanation, decimal result, decimal size = 0m, double precision = 1e-20)
    {
        var error = (explanation.Outcome - WideFloat.From(result)).ToDouble();
        return Math.Abs(error) <= (precision * (double)Math.Max(Math.Abs(result), Math.Abs(size))) + 1e-26 && IsSound(explanation)
            ? true
            : throw new InvalidOperationException($"{explanation}\noff by {error} from {result}");
    }

    internal static bool IsSound(Explanation explanation)
    {
        _ = XElement.Parse(explanation.ToHtml());
        _ = XElement.Parse($"<div>{explanation.ToMathMl()}</div>");
        var text = explanation.ToString();
        return !text.Contains("NaN", StringComparison.Ordinal) && !text.Contains('∞') && !text.Contains("--", StringComparison.Ordinal)
            && !text.Contains("+ -", StringComparison.Ordinal) && !text.Contains("· -", StringComparison.Ordinal);
    }

    internal static GrowthRate Rate(int rate) => GrowthRate.FromFraction(Math.Max(-5_000, rate % 5_000) / 10_000m);

    internal static PaymentTiming Timing(bool due) => due ? PaymentTiming.Start : PaymentTiming.End;
}
