using System.Globalization;

namespace TradeMetrics.Benchmarks;

/// <summary>Measures ours over a peer's time again and compares with the ratios that ratios.txt stores.</summary>
internal static class Guard
{
    private const double UsualTolerance = 0.15;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1.5);

    /// <returns>0, or 1 when a ratio is worse than the stored one by more than its tolerance, or has none.</returns>
    internal static int Run(bool update)
    {
        var stored = RatioFile.Read();
        var (failed, now) = (0, new List<StoredRatio>());
        Console.WriteLine($"{"ours over peer",-48} {"stored",8} {"now",8}  verdict");
        foreach (var comparison in IComparisons.OfAllConcepts())
        {
            var name = $"{comparison.Name} / {comparison.Peer}";
            var before = stored.Find(ratio => ratio.Name == name);
            var (ours, peers) = comparison.Prepare(comparison.Rows);
            var ratio = Clock.Ratio(ours, peers, _patience);
            if (!update && before is not null && ratio > before.Limit)
            {
                // Once more, twice as long: a neighbour may have been busy with one of the two only.
                ratio = Math.Min(ratio, Clock.Ratio(ours, peers, 2 * _patience));
            }

            var verdict = before switch
            {
                null => update ? "new" : "NOT STORED",
                _ when ratio <= before.Limit => "ok",
                _ => $"WORSE by more than {before.Tolerance.ToString("P0", CultureInfo.InvariantCulture)}",
            };
            failed += verdict is "ok" or "new" ? 0 : 1;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-48} {before?.Ratio,8:0.000} {ratio,8:0.000}  {verdict}"));
            now.Add(new(name, ratio, before?.Tolerance ?? UsualTolerance));
        }

        if (update)
        {
            RatioFile.Write(now);
            Console.WriteLine($"Written to {RatioFile.Name}.");
            return 0;
        }

        Console.WriteLine(failed == 0 ? "No ratio is worse than stored." : $"{failed} worse than stored, or not stored (guard --update stores them).");
        return failed == 0 ? 0 : 1;
    }
}
