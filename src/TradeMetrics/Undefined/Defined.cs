using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>The <c>Try…</c> twin of a verb: false where the verb says that there is no result. For verbs that are costly in themselves, so that an exception costs little beside them.</summary>
internal static class Defined
{
    internal static bool Try<T>(Func<T> make, [MaybeNullWhen(false)] out T result)
    {
        try
        {
            result = make();
            return true;
        }
        catch (Exception problem) when (problem is UndefinedMetricException or OverflowException or CurrencyMismatchException)
        {
            result = default;
            return false;
        }
    }
}
