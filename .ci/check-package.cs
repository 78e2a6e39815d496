#!/usr/bin/env dotnet
// Opens the package that was just made and checks that it holds what users need and asks for nothing else.
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property PublishAot=false

using System.IO.Compression;
using System.Xml.Linq;

string[] files = ["lib/net10.0/TradeMetrics.dll", "lib/net10.0/TradeMetrics.xml", "README.md"];
string[] dependencies = ["NodaTime"];

string path = Directory.GetFiles(args[0], "TradeMetrics.*.nupkg").Single();
using ZipArchive package = ZipFile.OpenRead(path);
List<string> faults = [];

foreach (string file in files)
{
    if (package.GetEntry(file) is not { Length: > 0 })
        faults.Add($"{file} is missing or empty");
}

using (Stream nuspec = package.GetEntry("TradeMetrics.nuspec")!.Open())
{
    string[] found = [.. XDocument.Load(nuspec).Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => (string)element.Attribute("id")!)
        .Distinct()
        .Order(StringComparer.Ordinal)];
    if (!found.SequenceEqual(dependencies))
        faults.Add($"it depends on [{string.Join(", ", found)}] but should on [{string.Join(", ", dependencies)}]");
}

foreach (string fault in faults)
    Console.Error.WriteLine($"{Path.GetFileName(path)}: {fault}.");
if (faults.Count == 0)
    Console.WriteLine($"{Path.GetFileName(path)} holds {string.Join(", ", files)} and depends on {string.Join(", ", dependencies)} alone.");
return faults.Count;
