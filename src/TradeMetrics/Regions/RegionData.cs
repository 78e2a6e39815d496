using System.Text;

namespace TradeMetrics;

/// <summary>The generated tables, and how a row of them is read. They are UTF-8 in the assembly's image: no cost until read.</summary>
internal static partial class RegionData
{
    internal static IEnumerable<string[]> Rows(ReadOnlySpan<byte> table) =>
        Encoding.UTF8.GetString(table)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('|'));
}
