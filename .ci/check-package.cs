#!/usr/bin/env dotnet
// Opens the packages that were just made and checks that each holds what users need and asks for nothing else.
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property PublishAot=false

using System.IO.Compression;
using System.Xml.Linq;

string[] everywhere = ["README.md", "CHANGELOG.md", "LICENSE", "icon.png"];
string[] ofTheCore =
[
    "analyzers/dotnet/cs/TradeMetrics.Analyzers.dll", "docs/analyzers.md", "notices/currencies/NOTICE.txt", "notices/regions/NOTICE",
];
var faults = 0;

string[] packages = [.. Directory.GetFiles(args[0], "*.nupkg").Order(StringComparer.Ordinal)];
if (!packages.Any(path => Read(path).Id == "TradeMetrics"))
    Fault(args[0], "there is no package of TradeMetrics");
foreach (string path in packages)
    Check(path);
return faults;

void Check(string path)
{
    var (id, metadata) = Read(path);
    bool isCore = id == "TradeMetrics";
    string[] files = [.. everywhere, $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", .. isCore ? ofTheCore : []];
    int before = faults;

    Holds(path, files);
    Holds(Path.ChangeExtension(path, ".snupkg"), [$"lib/net10.0/{id}.pdb"]);

    Expect("license", "MIT");
    Expect("readme", "README.md");
    Expect("icon", "icon.png");
    foreach (string name in (string[])["description", "tags", "authors", "copyright"])
    {
        if (string.IsNullOrWhiteSpace(Text(name)))
            Fault(path, $"<{name}> is missing or empty");
    }

    if (Text("releaseNotes")?.Contains("CHANGELOG.md", StringComparison.Ordinal) != true)
        Fault(path, "<releaseNotes> does not lead to CHANGELOG.md");
    if (metadata.Elements().SingleOrDefault(element => element.Name.LocalName == "repository")?.Attribute("url") is { } address
        && !(Uri.TryCreate((string)address, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"))
        Fault(path, $"the repository's address, {(string)address}, is no address of the web");

    string[] dependencies = [.. metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => (string)element.Attribute("id")!)
        .Distinct()
        .Order(StringComparer.Ordinal)];
    if (isCore ? !dependencies.SequenceEqual(["NodaTime"]) : !dependencies.Contains("TradeMetrics"))
        Fault(path, $"it depends on [{string.Join(", ", dependencies)}] but should on {(isCore ? "NodaTime alone" : "TradeMetrics")}");

    if (faults == before)
        Console.WriteLine($"{Path.GetFileName(path)} holds {string.Join(", ", files)}, and its .snupkg the symbols; it depends on {string.Join(", ", dependencies)}; tags: {Text("tags")}.");

    string? Text(string name) => (string?)metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    void Expect(string name, string value)
    {
        if (Text(name) != value)
            Fault(path, $"<{name}> is '{Text(name)}' and not '{value}'");
    }
}

void Holds(string path, string[] files)
{
    if (!File.Exists(path))
    {
        Fault(path, "it was not made");
        return;
    }

    using ZipArchive package = ZipFile.OpenRead(path);
    foreach (string file in files)
    {
        if (package.GetEntry(file) is not { Length: > 0 })
            Fault(path, $"{file} is missing or empty");
    }
}

void Fault(string path, string what)
{
    faults++;
    Console.Error.WriteLine($"{Path.GetFileName(path)}: {what}.");
}

static (string Id, XElement Metadata) Read(string path)
{
    using ZipArchive package = ZipFile.OpenRead(path);
    using Stream nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
    XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    return ((string)metadata.Elements().Single(element => element.Name.LocalName == "id"), metadata);
}
