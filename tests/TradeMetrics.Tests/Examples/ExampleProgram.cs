using System.Diagnostics;
using System.Text;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests.Examples;

/// <summary>Runs a program of docs/examples as a user does, from the repository's root.</summary>
internal static class ExampleProgram
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(3);

    internal static async Task<Outcome> RunAsync(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", $"docs/examples/{name}.cs", "--", .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var limit = new CancellationTokenSource(s_longest);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await error);
    }

    internal sealed record Outcome(int ExitCode, string Output, string Error);
}
