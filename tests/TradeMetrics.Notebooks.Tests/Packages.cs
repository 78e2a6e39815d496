using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>The packages as a user gets them, packed for these tests and unpacked into a folder.</summary>
public sealed class Packages : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notebooks").FullName;

    public Packages()
    {
        foreach (var project in new[] { "TradeMetrics", "TradeMetrics.Interactive" })
        {
            Pack(project);
            using var package = ZipFile.OpenRead(Directory.GetFiles(_folder, $"{project}.*.nupkg").Single(file => char.IsDigit(Path.GetFileName(file)[project.Length + 1])));
            var library = Path.Combine(_folder, $"{project}.dll");
            package.GetEntry($"lib/net10.0/{project}.dll")!.ExtractToFile(library);
            Assemblies.Add(AssemblyLoadContext.Default.LoadFromAssemblyPath(library));
            if (package.GetEntry("interactive-extensions/dotnet/extension.dib") is { } extension)
            {
                using var reader = new StreamReader(extension.Open());
                Extension = reader.ReadToEnd().Replace("#!csharp", "", StringComparison.Ordinal);
            }
        }
    }

    internal List<Assembly> Assemblies { get; } = [];

    /// <summary>What a notebook runs when it loads the package.</summary>
    internal string Extension { get; } = "";

    // The libraries are loaded and stay so; the folder goes with the machine's other temporary ones where it cannot be deleted yet.
    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void Pack(string project)
    {
        var configuration = typeof(Packages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["pack", Repository.PathTo($"src/{project}/{project}.csproj"), "-c", configuration, "--no-build", "-o", _folder, "-nologo"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
