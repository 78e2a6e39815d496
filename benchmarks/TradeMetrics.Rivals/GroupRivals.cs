using Deedle;

namespace TradeMetrics.Rivals;

/// <summary>The panel as the rivals hold it; each is made where it is wanted, for the memory.</summary>
internal sealed class GroupRivals(bool sorted) : IDisposable
{
    private readonly Panel _panel = new(sorted);
    private DuckTable? _duck;
    private PanelFrame? _frame;

    internal double[] Values => _panel.Values;

    internal int[] Groups => _panel.Groups;

    internal DuckTable DuckDB => _duck!;

    internal PanelFrame DataFrame => _frame!;

    internal Series<int, double>[] Series { get; private set; } = [];

    internal GroupRivals WithDuckDB(int? threads = null)
    {
        _duck = _panel.InDuckDB();
        if (threads is { } count)
        {
            _duck.UseThreads(count);
        }

        return this;
    }

    internal GroupRivals WithDataFrame()
    {
        _frame = new(Values, Groups);
        return this;
    }

    internal GroupRivals WithDeedle()
    {
        Series = _panel.InSeriesByGroup();
        return this;
    }

    public void Dispose() => _duck?.Dispose();
}
