namespace TradeMetrics.Benchmarks;

/// <summary>Rolling sums, chained growth and values of many sets of flows beside loops as one writes them.</summary>
internal sealed class WindowComparisons : IComparisons
{
    private const int Rows = 1_000_000;

    public IEnumerable<Comparison> All =>
    [
        new("RollingSum of 12", "adding and subtracting", Rows, rows => RollingSums(rows, 12)),
        new("RollingSum of 365", "adding and subtracting", Rows, rows => RollingSums(rows, 365)),
        new("CumulativeGrowth", "a loop", Rows, rows =>
        {
            var random = new Random(5);
            double[] growth = [.. Enumerable.Range(0, rows).Select(_ => (random.NextDouble() - 0.5) * 1e-3)], result = new double[rows];
            return (() => Columns.CumulativeGrowth(growth, result), () =>
            {
                var factor = 1d;
                for (var row = 0; row < growth.Length; row++)
                {
                    factor *= 1 + growth[row];
                    result[row] = factor - 1;
                }
            });
        }),
        new("Npv of sets of 20", "Math.Pow", Rows, rows =>
        {
            var (amounts, starts, values) = Sets(rows);
            return (() => Columns.Npv(amounts, starts, 0.05, values), () =>
            {
                for (var set = 0; set < values.Length; set++)
                {
                    var value = 0d;
                    for (var row = starts[set]; row < starts[set + 1]; row++)
                    {
                        value += amounts[row] / Math.Pow(1.05, row - starts[set]);
                    }

                    values[set] = value;
                }
            });
        }),
    ];

    private static (Action Ours, Action Peers) RollingSums(int rows, int window)
    {
        var (values, sums) = (ColumnData.Earlier(rows), new double[rows]);
        return (() => Columns.RollingSum(values, window, sums), ByLoop);

        void ByLoop()
        {
            var sum = 0d;
            for (var row = 0; row < values.Length; row++)
            {
                sum += values[row];
                sum -= row >= window ? values[row - window] : 0;
                sums[row] = row >= window - 1 ? sum : double.NaN;
            }
        }
    }

    private static (double[] Amounts, int[] Starts, double[] Values) Sets(int rows)
    {
        const int Flows = 20;
        var sets = Math.Max(1, rows / Flows);
        var amounts = ColumnData.Earlier(sets * Flows);
        return (amounts, [.. Enumerable.Range(0, sets + 1).Select(set => set * Flows)], new double[sets]);
    }
}
