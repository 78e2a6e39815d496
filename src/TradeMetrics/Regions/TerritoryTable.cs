namespace TradeMetrics;

/// <summary>The subdivisions that have an entry of their own in ISO 3166-1 (or in another country's list).</summary>
internal static class TerritoryTable
{
    private static readonly Dictionary<string, (string Entry, bool IsWhole)> _entries = RegionData.Rows(RegionData.Territories)
        .ToDictionary(row => row[0], row => (row[1], row[2] == "same"), StringComparer.Ordinal);

    /// <summary>The entry that covers a subdivision, whole or as a part (Svalbard is a part of SJ); null where there is none.</summary>
    internal static string? Entry(string code) => _entries.TryGetValue(code, out var found) ? found.Entry : null;

    internal static bool IsTwin(string left, string right) => IsEntryOf(left, right) || IsEntryOf(right, left);

    private static bool IsEntryOf(string entry, string subdivision) =>
        _entries.TryGetValue(subdivision, out var found) && found.IsWhole && found.Entry == entry;
}
