using DuckDB.NET.Data;

namespace TradeMetrics.Rivals;

/// <summary>The panel as a table of DuckDB in memory: value, grp and t, the number of the row.</summary>
internal sealed class DuckTable : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal DuckTable(double[] values, int[] groups)
    {
        _connection.Open();
        Execute("create table panel (value double, grp integer, t integer)");
        using var appender = _connection.CreateAppender("panel");
        for (var row = 0; row < values.Length; row++)
        {
            appender.CreateRow().AppendValue(values[row]).AppendValue(groups[row]).AppendValue(row).EndRow();
        }
    }

    /// <summary>Lets queries use no more threads than so many; else they use all that the machine has.</summary>
    internal void UseThreads(int count) => Execute($"set threads = {count}");

    /// <summary>Makes the result a table in DuckDB's own memory: that it would have to come out of it is not counted.</summary>
    internal void Compute(string query) => Execute("create or replace table result as " + query);

    public void Dispose() => _connection.Dispose();

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        _ = command.ExecuteNonQuery();
    }
}
