using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

// Names.
public sealed partial class DayCount
{
    /// <summary>The convention of a name.</summary>
    /// <param name="name">
    /// A name or alias, in any case: "Act" for "Actual" is the same, and so are spaces, underscores and brackets more or less.
    /// Excel's numbers of a basis, "0" to "4", are names too.
    /// </param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="FormatException">There is no such convention; the message names those there are.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(DayCount.Parse("act/act")); // Actual/Actual ISDA
    /// Console.WriteLine(DayCount.Parse("30E/360 German")); // 30E/360 ISDA
    /// Console.WriteLine(DayCount.Parse("0")); // Excel US (NASD) 30/360
    /// </code>
    /// </example>
    public static DayCount Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out var dayCount)
            ? dayCount
            : throw new FormatException($"{Excerpt.Quoted(name)} is no day count convention. Expected one of {string.Join(", ", Known)}, or an alias.");
    }

    /// <summary>The convention of a name, if there is one. See <see cref="Parse"/>.</summary>
    /// <param name="name">The name or alias, in any case.</param>
    /// <param name="dayCount">The convention, or null.</param>
    /// <returns>False where there is none.</returns>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out DayCount? dayCount)
    {
        dayCount = null;
        return name is not null && ByName.TryGetValue(Plain(name), out dayCount);
    }

    /// <summary>The convention of Excel's number, as YEARFRAC and others take it.</summary>
    /// <param name="basis">0 US (NASD) 30/360, 1 Actual/actual, 2 Actual/360, 3 Actual/365, 4 European 30/360.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The basis is not 0 to 4.</exception>
    public static DayCount ExcelBasis(int basis) => basis switch
    {
        0 => ExcelUs30360,
        1 => ExcelActualActual,
        2 => ExcelActual360,
        3 => ExcelActual365,
        4 => ExcelEuropean30360,
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Excel's bases are 0 (US (NASD) 30/360), 1 (Actual/actual), 2 (Actual/360), 3 (Actual/365) and 4 (European 30/360)."),
    };

    /// <summary>The name.</summary>
    /// <returns>As <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    // What is left of a name when case, spaces, underscores and brackets are taken away, and "actual" is short.
    private static string Plain(string name) =>
        string.Concat(name.Where(static letter => !char.IsWhiteSpace(letter) && letter is not ('_' or '(' or ')')))
            .ToUpperInvariant()
            .Replace("ACTUAL", "ACT", StringComparison.Ordinal);
}
