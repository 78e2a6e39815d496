namespace TradeMetrics.Benchmarks;

/// <summary>Figures by group, a thousand of them, beside loops over arrays as one writes them, which pass over nothing and drop what they round.</summary>
internal sealed class GroupComparisons : IComparisons
{
    private const int InMemory = 4_000_000;
    private const int Groups = ColumnData.Groups;

    public IEnumerable<Comparison> All =>
    [
        new("SumByGroup, sorted", "a loop", InMemory, rows => Sums(rows, ColumnData.GroupsOf(rows))),
        new("SumByGroup, unsorted", "a loop", InMemory, rows => Sums(rows, Unsorted(rows))),
        new("ShareOfGroup, sorted", "a loop", InMemory, rows => Shares(rows, ColumnData.GroupsOf(rows))),
        new("ShareOfGroup, unsorted", "a loop", InMemory, rows => Shares(rows, Unsorted(rows))),
        new("HerfindahlByGroup", "a loop", InMemory, rows =>
        {
            var (values, groups) = (ColumnData.Earlier(rows), ColumnData.GroupsOf(rows));
            double[] result = new double[Groups], sums = new double[Groups];
            return (() => Columns.HerfindahlByGroup(values, groups, result), () =>
            {
                Array.Clear(result);
                SumByLoop(values, groups, sums);
                for (var row = 0; row < values.Length; row++)
                {
                    var share = values[row] / sums[groups[row]];
                    result[groups[row]] += share * share;
                }
            });
        }),
        new("RankByGroup", "LINQ", 200_000, rows =>
        {
            var (values, groups, ranks) = (ColumnData.Earlier(rows), Unsorted(rows), new double[rows]);
            return (() => Columns.RankByGroup(values, groups, Groups, ranks), () =>
            {
                foreach (var group in Enumerable.Range(0, rows).GroupBy(row => groups[row]))
                {
                    var rank = 0;
                    foreach (var row in group.OrderByDescending(row => values[row]))
                    {
                        ranks[row] = ++rank;
                    }
                }
            });
        }),
        new("TornqvistByGroup", "a loop", 1_000_000, rows =>
        {
            var (p0, q0, p1, q1, groups, index) = Goods(rows);
            double[] v0 = new double[Groups], v1 = new double[Groups];
            return (() => Columns.TornqvistByGroup(p0, q0, p1, q1, groups, index), () =>
            {
                Array.Clear(v0);
                Array.Clear(v1);
                Array.Clear(index);
                for (var row = 0; row < groups.Length; row++)
                {
                    v0[groups[row]] += p0[row] * q0[row];
                    v1[groups[row]] += p1[row] * q1[row];
                }

                for (var row = 0; row < groups.Length; row++)
                {
                    var group = groups[row];
                    index[group] += ((p0[row] * q0[row] / v0[group]) + (p1[row] * q1[row] / v1[group])) / 2 * Math.Log(p1[row] / p0[row]);
                }

                for (var group = 0; group < Groups; group++)
                {
                    index[group] = Math.Exp(index[group]);
                }
            });
        }),
        new("FisherByGroup", "a loop", 1_000_000, rows =>
        {
            var (p0, q0, p1, q1, groups, index) = Goods(rows);
            double[] a = new double[Groups], b = new double[Groups], c = new double[Groups], d = new double[Groups];
            return (() => Columns.FisherByGroup(p0, q0, p1, q1, groups, index), () =>
            {
                Array.Clear(a);
                Array.Clear(b);
                Array.Clear(c);
                Array.Clear(d);
                for (var row = 0; row < groups.Length; row++)
                {
                    var group = groups[row];
                    a[group] += p0[row] * q0[row];
                    b[group] += p1[row] * q0[row];
                    c[group] += p0[row] * q1[row];
                    d[group] += p1[row] * q1[row];
                }

                for (var group = 0; group < Groups; group++)
                {
                    index[group] = Math.Sqrt(b[group] / a[group] * (d[group] / c[group]));
                }
            });
        }),
    ];

    private static (double[] P0, double[] Q0, double[] P1, double[] Q1, int[] Groups, double[] Index) Goods(int rows)
    {
        double[] p0 = ColumnData.Earlier(rows), q0 = ColumnData.Later(p0), p1 = ColumnData.Later(q0), q1 = ColumnData.Later(p1);
        return (p0, q0, p1, q1, ColumnData.GroupsOf(rows), new double[Groups]);
    }

    private static int[] Unsorted(int rows)
    {
        var random = new Random(4);
        return [.. Enumerable.Range(0, rows).Select(_ => random.Next(Groups))];
    }

    private static void SumByLoop(double[] values, int[] groups, double[] sums)
    {
        Array.Clear(sums);
        for (var row = 0; row < values.Length; row++)
        {
            sums[groups[row]] += values[row];
        }
    }

    private static (Action Ours, Action Peers) Sums(int rows, int[] groups)
    {
        var (values, sums) = (ColumnData.Earlier(rows), new double[Groups]);
        return (() => Columns.SumByGroup(values, groups, sums), () => SumByLoop(values, groups, sums));
    }

    private static (Action Ours, Action Peers) Shares(int rows, int[] groups)
    {
        var (values, sums, shares) = (ColumnData.Earlier(rows), new double[Groups], new double[rows]);
        return (() => Columns.ShareOfGroup(values, groups, Groups, shares), ByLoop);

        void ByLoop()
        {
            SumByLoop(values, groups, sums);
            for (var row = 0; row < values.Length; row++)
            {
                shares[row] = values[row] / sums[groups[row]];
            }
        }
    }
}
