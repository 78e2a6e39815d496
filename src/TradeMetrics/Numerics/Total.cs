using System.Numerics;

namespace TradeMetrics;

/// <summary>The sum of a list of measures, with the reason where there is none.</summary>
internal static class Total
{
    /// <exception cref="OverflowException">The sum is outside the measure's range.</exception>
    internal static UndefinedReason? Of<T>(ReadOnlySpan<T> parts, out T total)
        where T : IAdditionOperators<T, T, T>
    {
        total = default!;
        if (parts.IsEmpty)
        {
            return UndefinedReason.NoData;
        }

        total = parts[0];
        for (var i = 0; i < parts.Length; i++)
        {
            if (Measure.Unit(parts[i]) != Measure.Unit(parts[0]))
            {
                return UndefinedReason.CurrencyMismatch;
            }

            if (!Measure.IsFinite(parts[i]))
            {
                return UndefinedReason.NotFinite;
            }

            if (i > 0)
            {
                total += parts[i];
            }
        }

        return null;
    }
}
