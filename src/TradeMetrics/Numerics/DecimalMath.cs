namespace TradeMetrics;

// STUB: replaced on main within minutes by the real one; the signatures stay.
internal static class DecimalMath
{
    internal static bool TryPow(decimal x, decimal y, out decimal result) => throw new NotImplementedException();

    internal static bool TryPow(decimal x, int n, out decimal result) => throw new NotImplementedException();

    internal static bool TryRoot(decimal x, decimal n, out decimal result) => throw new NotImplementedException();

    internal static bool TryExp(decimal x, out decimal result) => throw new NotImplementedException();

    internal static decimal Log(decimal x) => throw new NotImplementedException();
}
