using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TradeMetrics.Rivals;

/// <summary>A process of Python that holds a table, and works out Balassa's index of it as often as it is asked.</summary>
/// <remarks>The question and the answer, a line each, cost some tens of microseconds. PYTHON names a Python that has NumPy and pandas; python3 unless told otherwise.</remarks>
internal sealed class PythonTable : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly Process _process;

    internal PythonTable(ReadOnlySpan<double> cells, int rows, int columns)
    {
        File.WriteAllBytes(_file, MemoryMarshal.AsBytes(cells));
        var script = Path.Combine(AppContext.BaseDirectory, "balassa.py");
        _process = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("PYTHON") ?? "python3",
            [script, _file, rows.ToString(CultureInfo.InvariantCulture), columns.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Lets it work out the index once.</summary>
    /// <returns>The index of the last cell.</returns>
    internal double Compute(string way)
    {
        _process.StandardInput.WriteLine(way);
        _process.StandardInput.Flush();
        return double.Parse(
            _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Python has ended. Set PYTHON to one that has NumPy and pandas, such as Debian's with python3-numpy and python3-pandas."),
            CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        File.Delete(_file);
    }
}
