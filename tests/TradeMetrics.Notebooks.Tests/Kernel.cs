using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace TradeMetrics.Tests;

/// <summary>Runs C# cells one after the other, with what the cells before left, as a notebook does; shows results by the notebook's formatter.</summary>
internal sealed class Kernel
{
    private readonly ScriptOptions _options;
    private ScriptState<object>? _state;

    internal Kernel(Packages packages) => _options = ScriptOptions.Default
        .WithReferences([typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly, typeof(NodaTime.LocalDate).Assembly, .. packages.Assemblies])
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq");

    /// <summary>Runs a cell; a reference to a package has been met already.</summary>
    internal async Task<CellOutput> Run(string source)
    {
        var code = string.Join('\n', source.Split('\n').Where(line => !line.StartsWith("#r \"nuget:", StringComparison.Ordinal)));
        var (printed, console) = (new StringWriter { NewLine = "\n" }, Console.Out);
        try
        {
            Console.SetOut(printed);
            _state = _state is null ? await CSharpScript.RunAsync<object>(code, _options) : await _state.ContinueWithAsync<object>(code, _options);
        }
        finally
        {
            Console.SetOut(console);
        }

        return new(printed.ToString(), _state.ReturnValue?.ToDisplayString("text/html") ?? "");
    }
}
