namespace TradeMetrics.Benchmarks;

/// <summary>Work of ours beside the same work by a named peer, on data of any size.</summary>
/// <param name="Name">What is done, as the table of ratios names it.</param>
/// <param name="Peer">Who does it too.</param>
/// <param name="Rows">How many rows the guard gives them.</param>
/// <param name="Prepare">Makes the data of so many rows and the two pieces of work on them.</param>
/// <param name="IsColumn">Whether the work is that of a column kernel, whose cost is shown by size.</param>
internal sealed record Comparison(string Name, string Peer, int Rows, Func<int, (Action Ours, Action Peers)> Prepare, bool IsColumn = true);
