#!/usr/bin/env dotnet
// Installs the package that was just made as a user would: in a project of its own, from an empty package cache. The
// project must run, run with the companion as its one reference, run trimmed and run compiled ahead of time, without a
// warning, and print the same each time; and the analyzer that comes with the package, and through the companion, must warn of the mistakes in it.
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property PublishAot=false

using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

string packages = Path.GetFullPath(args[0]);
string consumer = Path.Combine(Folder(), "consumer");
string expected = File.ReadAllText(Path.Combine(consumer, "expected.txt"));
var work = Directory.CreateTempSubdirectory("trademetrics-install-");
List<string> failures = [];
try
{
    string version = Directory.GetFiles(packages, "TradeMetrics.*.nupkg")
        .Select(path => Regex.Match(Path.GetFileName(path), @"^TradeMetrics\.(\d.*)\.nupkg$"))
        .Single(match => match.Success).Groups[1].Value;
    // Set before the first dotnet starts, so that each inherits them.
    Environment.SetEnvironmentVariable("NUGET_PACKAGES", work.CreateSubdirectory("packages").FullName);
    Environment.SetEnvironmentVariable("PackedVersion", version);
    Environment.SetEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE", "en");
    Configure();
    // Whatever lies above the temporary folder is none of the user's.
    foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        File.WriteAllText(Path.Combine(work.FullName, name), "<Project />");

    string[] publish = ["publish", "-c", "Release", "--use-current-runtime", "--self-contained", "-o", "out"];
    Try("installed", folder => Prints(folder, ["publish", "-c", "Release", "-o", "out"]));
    Try("companion", folder => Prints(folder, ["publish", "-c", "Release", "-o", "out", "-p:PackedId=TradeMetrics.Interactive"]));
    Try("trimmed", folder => Prints(folder, [.. publish, "-p:PublishTrimmed=true"]));
    if (OperatingSystem.IsWindows() || OnPath("clang") || OnPath("gcc"))
        Try("ahead of time", folder => Prints(folder, [.. publish, "-p:PublishAot=true", "-p:WholeLibrary=true"]));
    else
        Console.WriteLine("SKIPPED: the package was not tried compiled ahead of time, since there is neither clang nor gcc to link with.");
    Try("analyzer", folder => Warns(folder, []));
    Try("analyzer by the companion", folder => Warns(folder, ["-p:PackedId=TradeMetrics.Interactive"]));
}
finally
{
    work.Delete(recursive: true);
}

foreach (string failure in failures)
    Console.Error.WriteLine(failure);
return failures.Count;

// The packed package comes from its folder alone, whatever the other sources hold; everything else from the sources that are configured here.
void Configure()
{
    string[] others = [.. Regex.Matches(Dotnet(Folder(), ["nuget", "list", "source"]), @"^\s*\d+\.\s+(?<name>.+?) \[Enabled\]", RegexOptions.Multiline)
        .Select(match => match.Groups["name"].Value)];
    new XElement("configuration",
        new XElement("packageSources", Add("packed", packages)),
        new XElement("packageSourceMapping",
            Mapping("packed", "TradeMetrics*"),
            others.Select(name => Mapping(name, "*"))))
        .Save(Path.Combine(work.FullName, "nuget.config"));

    static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    static XElement Mapping(string key, string pattern) =>
        new("packageSource", new XAttribute("key", key), new XElement("package", new XAttribute("pattern", pattern)));
}

void Try(string name, Func<string, string> check)
{
    var folder = work.CreateSubdirectory(name.Replace(' ', '-'));
    foreach (string file in Directory.GetFiles(consumer))
        File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
    var clock = Stopwatch.StartNew();
    try
    {
        Console.WriteLine($"{name}: {check(folder.FullName)} ({clock.Elapsed.TotalSeconds:F0} s)");
    }
    catch (InvalidOperationException failure)
    {
        failures.Add($"{name}: {failure.Message}");
    }
}

string Prints(string folder, string[] publish)
{
    string log = Dotnet(folder, publish);
    if (log.Contains("warning ", StringComparison.Ordinal))
        throw new InvalidOperationException($"there are warnings.\n{log}");
    string program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer");
    string printed = Run(program, folder, []);
    if (printed.ReplaceLineEndings() != expected.ReplaceLineEndings())
        throw new InvalidOperationException($"it printed something else.\nExpected:\n{expected}\nPrinted:\n{printed}");
    return $"prints what it should, {new DirectoryInfo(Path.Combine(folder, "out")).GetFiles().Sum(file => file.Length) / 1e6:F1} MB";
}

string Warns(string folder, string[] options)
{
    string[] said = [.. File.ReadLines(Path.Combine(folder, "Mistakes.cs")).Index()
        .Select(line => (Number: line.Index + 1, Rule: Regex.Match(line.Item, @"(?<=// )TM\d{4}$").Value))
        .Where(line => line.Rule.Length > 0)
        .Select(line => $"{line.Rule} in line {line.Number}")];
    string log = Dotnet(folder, ["build", "-p:WithMistakes=true", "-p:TreatWarningsAsErrors=false", .. options]);
    string[] warned = [.. Regex.Matches(log, @"Mistakes\.cs\((?<line>\d+),\d+\): warning (?<rule>TM\d{4}): ")
        .Select(match => $"{match.Groups["rule"].Value} in line {match.Groups["line"].Value}")
        .Distinct()
        .Order(StringComparer.Ordinal)];
    if (said.Length == 0 || !said.SequenceEqual(warned))
        throw new InvalidOperationException($"it should warn of {string.Join(", ", said)}.\n{log}");
    return $"warns of {string.Join(", ", warned)}";
}

static string Dotnet(string folder, string[] arguments) => Run("dotnet", folder, arguments);

static string Run(string program, string folder, string[] arguments)
{
    ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
    using var process = Process.Start(start)!;
    var errors = process.StandardError.ReadToEndAsync();
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0
        ? output
        : throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}{errors.Result}");
}

static bool OnPath(string program) =>
    (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

// Of this file; a compiled-in path will not do, since a deterministic build maps it to /_/.
static string Folder() => (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
