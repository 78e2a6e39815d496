using System.Runtime.CompilerServices;

namespace TradeMetrics.Tests;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "../.."));

    internal static string Notebooks { get; } = Path.Combine(Root, "docs/notebooks");

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
