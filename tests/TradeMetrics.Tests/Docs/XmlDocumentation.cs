using System.Xml.Linq;

namespace TradeMetrics.Tests.Docs;

/// <summary>The documentation files that ship beside the assemblies.</summary>
internal static class XmlDocumentation
{
    /// <summary>Documentation by member id, such as <c>T:TradeMetrics.Money</c>.</summary>
    public static IReadOnlyDictionary<string, XElement> Members { get; } =
        new[] { "TradeMetrics.xml", "TradeMetrics.Interactive.xml" }
            .SelectMany(file => XDocument.Load(Path.Combine(AppContext.BaseDirectory, file), LoadOptions.PreserveWhitespace).Descendants("member"))
            .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>Every code block of every example, by member id (and its number where a member has several).</summary>
    public static IReadOnlyDictionary<string, Example> Examples { get; } =
        Members.SelectMany(member => Codes(member.Value).Select((code, i) => (Name: i == 0 ? member.Key : $"{member.Key} #{i + 1}", Code: code)))
            .ToDictionary(entry => entry.Name, entry => new Example(entry.Name, Dedent(entry.Code)));

    public static IEnumerable<string> Codes(XElement member) =>
        member.Elements("example").Descendants("code").Select(code => code.Value);

    /// <summary>Code without the margin that it has in its comment.</summary>
    public static string Dedent(string code)
    {
        string[] lines = code.TrimEnd().Split('\n').SkipWhile(string.IsNullOrWhiteSpace).ToArray();
        int margin = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length < margin ? "" : line[margin..].TrimEnd()));
    }
}
