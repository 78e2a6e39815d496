using System.Globalization;
using System.Runtime.CompilerServices;

namespace TradeMetrics.Benchmarks;

/// <summary>The ratios kept beside this file: a line each of name, ratio and tolerance, with bars between; # begins a remark.</summary>
internal static class RatioFile
{
    internal const string Name = "ratios.txt";

    internal static List<StoredRatio> Read() => !File.Exists(PathOf()) ? [] :
    [
        .. from line in File.ReadLines(PathOf())
           where line.Length > 0 && line[0] != '#'
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           select new StoredRatio(cells[0], Number(cells[1]), Number(cells[2])),
    ];

    internal static void Write(IEnumerable<StoredRatio> ratios) => File.WriteAllText(PathOf(), string.Concat(
    [
        "# Our time over the peer's, and by what fraction it may be exceeded: docs/performance.md, \"Before a release\".\n",
        .. ratios.Select(ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio.Name,-48} | {ratio.Ratio,7:0.000} | {ratio.Tolerance:0.00}\n")),
    ]));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // In the sources, wherever the program was started.
    private static string PathOf([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, Name);
}
