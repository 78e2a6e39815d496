using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>Documentation comments as Markdown, with links between the pages.</summary>
/// <param name="surface">What can be linked to.</param>
/// <param name="page">The page that is written.</param>
internal sealed partial class XmlMarkdown(PublicSurface surface, ReferenceConcept page)
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["Boolean"] = "bool",
        ["Decimal"] = "decimal",
        ["Double"] = "double",
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["Single"] = "float",
        ["String"] = "string",
    };

    /// <summary>The text on one line, for a cell of a table or an item of a list.</summary>
    public string Line(XElement? element) => Space().Replace(Text(element), " ").Trim();

    /// <summary>The text with its paragraphs and lists.</summary>
    public string Text(XElement? element)
    {
        if (element is null)
            return "";
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
            Append(text, node);
        return BlankLines().Replace(text.ToString(), "\n\n").Trim();
    }

    /// <summary>The examples as blocks of code; a test of their own compiles and runs them.</summary>
    public static IEnumerable<string> Examples(MemberDocumentation documentation) =>
        documentation.All("example").Descendants("code").Select(code => $"```csharp\n{XmlDocumentation.Dedent(code.Value)}\n```");

    /// <summary>A link to a type or member by its documentation id; what is outside the library is only named.</summary>
    public string Link(string id, string? text = null)
    {
        if (surface.Find(id) is not { } symbol)
            return $"`{OutsideName(id)}`";
        string shown = text ?? $"`{ReferenceAnchor.ShownName(symbol)}`";
        return $"[{shown}]({Target(symbol)})";
    }

    public string Target(ISymbol symbol)
    {
        ReferenceConcept concept = ReferenceConcept.Of(PublicSurface.Folder(symbol as INamedTypeSymbol ?? ReferenceAnchor.Holder(symbol)));
        return $"{(concept == page ? "" : concept.File + ".md")}#{ReferenceAnchor.Of(symbol)}";
    }

    private void Append(StringBuilder text, XNode node)
    {
        if (node is XText plain)
        {
            text.Append(Escape(Space().Replace(plain.Value, " ")));
            return;
        }

        if (node is not XElement element)
            return;
        switch (element.Name.LocalName)
        {
            case "c":
                text.Append('`').Append(element.Value).Append('`');
                break;
            case "b":
                text.Append("**").Append(Escape(element.Value)).Append("**");
                break;
            case "paramref" or "typeparamref":
                text.Append('`').Append((string?)element.Attribute("name")).Append('`');
                break;
            case "see" or "seealso" when element.Attribute("langword") is { } word:
                text.Append('`').Append(word.Value).Append('`');
                break;
            case "see" or "seealso":
                text.Append(Link((string)element.Attribute("cref")!, element.Value.Length > 0 ? Escape(element.Value) : null));
                break;
            case "para":
                text.Append("\n\n").Append(Text(element)).Append("\n\n");
                break;
            case "list":
                text.Append("\n\n").Append(string.Join('\n', element.Elements().Select(Item))).Append("\n\n");
                break;
            case "code":
                text.Append("\n\n```csharp\n").Append(XmlDocumentation.Dedent(element.Value)).Append("\n```\n\n");
                break;
            default:
                throw new InvalidOperationException($"The reference does not know how to write <{element.Name}>: say it in XmlMarkdown.");
        }
    }

    private string Item(XElement item) =>
        $"- {string.Join(": ", item.Elements().Select(Line))}{(item.HasElements ? "" : Line(item))}";

    private static string OutsideName(string id)
    {
        string name = id[2..].Split('(')[0].Split('.')[^1].Split('`')[0];
        name = Keywords.GetValueOrDefault(name, name);
        return id[2..].StartsWith("System.", StringComparison.Ordinal) && id[0] != 'T' ? $"{id[2..].Split('(')[0].Split('.')[^2]}.{name}" : name;
    }

    private static string Escape(string text) => Special().Replace(text, match => match.Value == "<" ? "&lt;" : "\\" + match.Value);

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Space();

    [GeneratedRegex(@"[ ]*\n[ ]*\n[ \n]*")]
    private static partial Regex BlankLines();

    // An underscore inside a word means itself.
    [GeneratedRegex(@"[<*\[\]`|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])")]
    private static partial Regex Special();
}
