using System.Text.RegularExpressions;

namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>A line of PublicAPI.Unshipped.txt, read without the generator's help.</summary>
/// <param name="Type">The type as its heading has it.</param>
/// <param name="Member">The member's name, or empty for the type itself.</param>
/// <param name="IsMethod">Whether it has parameters.</param>
internal sealed partial record PublicLine(string Type, string Member, bool IsMethod)
{
    /// <summary>The lines that have to be on a page: markers of currencies stand in a list, and what only the compiler calls is not documented.</summary>
    public static IEnumerable<PublicLine> ReadAll()
    {
        string[] lines = [.. PublicSurface.Projects
            .SelectMany(project => Repository.Files($"src/{project}", "PublicAPI.*.txt"))
            .SelectMany(File.ReadLines)
            .Where(line => line.Contains("TradeMetrics.", StringComparison.Ordinal) && !line.Contains(".<Clone>$", StringComparison.Ordinal) && !line.Contains(".op_", StringComparison.Ordinal))
            .Select(line => Modifiers().Replace(line, ""))
            .Where(line => !line.StartsWith("TradeMetrics.Currencies.", StringComparison.Ordinal))];

        // A static member of an extension block is there a second time as a method of the class around it.
        HashSet<string> extensions = [.. lines.Where(line => Block().IsMatch(Parts().Match(line).Groups["member"].Value)).Select(line => Extension().Replace(line, "."))];
        return lines.Where(line => !extensions.Contains(line)).Select(Read).OfType<PublicLine>();
    }

    /// <summary>Whether the section declares the member, or is that of the type itself.</summary>
    public bool IsIn(string section) => Member.Length == 0 || CountIn(section) > 0;

    /// <summary>How many declarations of that name the section has; what an example uses stands behind a dot or <c>new</c>.</summary>
    public int CountIn(string section) => Declared().Count(section);

    private Regex Declared() => Member switch
    {
        _ when Member.Contains("operator ", StringComparison.Ordinal) => new(Regex.Escape(Member) + @"\("),
        _ when IsMethod || Member == "this" => new($@"(?<![.\w])(?<!new ){Regex.Escape(Member)}(<[^>]*>)?[(\[]"),
        _ => new($@"(?<![.\w]){Regex.Escape(Member)}(`| \{{ | = )"),
    };

    private static PublicLine? Read(string line)
    {
        Match parts = Parts().Match(line);
        string type = parts.Groups["type"].Value;
        string member = Block().Replace(parts.Groups["member"].Value, "");
        if (member.Length == 0)
            return parts.Groups["member"].Length == 0 ? new(type, "", false) : null;
        string name = Name().Match(member).Value.Replace("TradeMetrics.", "", StringComparison.Ordinal);
        return new(type, name, member.StartsWith(name, StringComparison.Ordinal) && member[name.Length..] is ['(' or '<', ..] || name.Contains("operator", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^~?(static |override |virtual |abstract |const |readonly |sealed )*")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"^TradeMetrics\.(Json\.)?(?<type>\w+(<[^<>()]*>)?)(\.(?<member>.*))?$")]
    private static partial Regex Parts();

    // A block of extensions is a line of its own, and stands before each of its members.
    [GeneratedRegex(@"^extension(<\w+>)?\([^()]*\)\.?")]
    private static partial Regex Block();

    [GeneratedRegex(@"\.extension(<\w+>)?\([^()]*\)\.")]
    private static partial Regex Extension();

    [GeneratedRegex(@"^((implicit |explicit )?operator [^(]+|this|\w+)")]
    private static partial Regex Name();
}
