namespace TradeMetrics.Tests;

/// <summary>Jobs in five industries, as R's REAT quotes them from Farhauer and Kröll.</summary>
internal static class NordicJobs
{
    internal static Breakdown<int, decimal> Sweden { get; } = Of([45000, 15000, 32000, 10000, 30000]);

    // The mean of the shares of Norway, Denmark, Finland and Iceland, each counting alike.
    internal static Breakdown<int, decimal> Neighbours { get; } = Mean(
        [35000, 12000, 30000, 8000, 22000], [40000, 10000, 25000, 9000, 18000], [30000, 11000, 18000, 3000, 13000], [40000, 6000, 11000, 2000, 12000]);

    private static Breakdown<int, decimal> Of(decimal[] jobs) => Breakdown.From(jobs.Select((figure, i) => (i, figure)));

    private static Breakdown<int, decimal> Mean(params decimal[][] countries) =>
        Breakdown.From(Enumerable.Range(0, 5).Select(i => (i, countries.Average(jobs => jobs[i] / jobs.Sum()))));
}
