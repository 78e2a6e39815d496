using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>The Try twin of a verb that is costly in itself, so that an exception costs little beside it.</summary>
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
