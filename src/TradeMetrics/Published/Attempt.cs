using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>The <c>Try…</c> twin of a verb: false where the verb says that there is no result.</summary>
/// <remarks>An interval has no result where one of its ends, or its figure, has none; the verb finds that in one place.</remarks>
internal static class Attempt
{
    internal static bool Of<TResult>(Func<TResult> verb, [MaybeNullWhen(false)] out TResult result)
    {
        try
        {
            result = verb();
            return true;
        }
        catch (Exception undefined) when (undefined is UndefinedMetricException or OverflowException or CurrencyMismatchException)
        {
            result = default;
            return false;
        }
    }
}
