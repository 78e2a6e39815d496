namespace TradeMetrics;

/// <summary>Makes rounded parts add up to their total to the last digit.</summary>
internal static class LastDigit
{
    /// <summary>Gives what rounding left over to the part of the largest size (the first such).</summary>
    /// <remarks>
    /// A decimal of 28 decimals holds sizes up to 7.9. Where the parts are larger, both they and the total are first
    /// rounded to as many decimals as leave every partial sum exact.
    /// </remarks>
    internal static void Settle(Span<decimal> parts, decimal total)
    {
        var size = Math.Abs(total);
        var largest = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            size += Math.Abs(parts[i]);
            if (Math.Abs(parts[i]) > Math.Abs(parts[largest]))
            {
                largest = i;
            }
        }

        var decimals = 28;
        for (var room = 7m; size > room && decimals > 0; room *= 10m)
        {
            decimals--;
        }

        var rest = Math.Round(total, decimals);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Math.Round(parts[i], decimals);
            rest -= parts[i];
        }

        parts[largest] += rest;
    }
}
