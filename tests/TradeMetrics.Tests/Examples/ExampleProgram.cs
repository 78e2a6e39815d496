using System.Diagnostics;
using System.Text;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests.Examples;

/// <summary>Runs a program of docs/examples as a user does, from the repository's root; it is built once, and not before every run.</summary>
/// <remarks>For tests of <see cref="ExamplesInTurn"/> alone, of which no two run at a time.</remarks>
internal static class ExampleProgram
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);
    private static readonly Dictionary<string, Task> s_builds = new();

    internal static async Task<Outcome> RunAsync(string name, params string[] arguments)
    {
        var program = $"docs/examples/{name}.cs";
        if (!s_builds.TryGetValue(program, out var build))
        {
            s_builds.Add(program, build = BuildAsync(program));
        }

        await build;
        return await DotnetAsync(["run", "--no-build", program, "--", .. arguments]);
    }

    private static async Task BuildAsync(string program)
    {
        var (exit, output, error) = await DotnetAsync(["build", program]);
        Assert.True(exit == 0, $"{program} cannot be built.\n{output}{error}");
    }

    private static async Task<Outcome> DotnetAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
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
