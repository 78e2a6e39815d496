using System.Text.RegularExpressions;

namespace TradeMetrics.Tests.Docs;

/// <summary>As much of a Markdown file as its tests need: fenced code, headings and links.</summary>
internal sealed partial class MarkdownDocument
{
    private readonly List<string> _prose = [];
    private readonly List<CodeBlock> _blocks = [];
    private HashSet<string>? _anchors;

    private MarkdownDocument(string path)
    {
        Path = path;
        Read(File.ReadAllLines(path));
    }

    public static IReadOnlyList<MarkdownDocument> All { get; } =
        [new(Repository.PathTo("README.md")), .. Repository.Files("docs", "*.md").Select(path => new MarkdownDocument(path))];

    public string Path { get; }

    public string Name => Repository.Relative(Path);

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>The targets of links and pictures in the prose.</summary>
    public IEnumerable<string> Links => _prose
        .Select(line => InlineCode().Replace(line, ""))
        .SelectMany(line => Link().Matches(line))
        .Select(match => match.Groups["target"].Value);

    /// <summary>The anchors that headings give, and those that are set.</summary>
    public IReadOnlySet<string> Anchors => _anchors ??= [.. HeadingAnchors(), .. _prose.SelectMany(line => SetAnchor().Matches(line)).Select(match => match.Groups["id"].Value)];

    /// <summary>The anchor of a heading, formed as GitHub forms it.</summary>
    public static string Anchor(string heading) => string.Concat(heading.ToLowerInvariant()
        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private IEnumerable<string> HeadingAnchors()
    {
        Dictionary<string, int> seen = [];
        foreach (string line in _prose)
        {
            if (Heading().Match(line) is not { Success: true } heading)
                continue;
            string anchor = Anchor(heading.Groups["text"].Value);
            int times = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            yield return times == 1 ? anchor : $"{anchor}-{times - 1}";
        }
    }

    private void Read(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
            {
                _prose.Add(lines[i]);
                continue;
            }

            int start = i++;
            while (i < lines.Length && !lines[i].TrimStart().StartsWith(fence.Groups["fence"].Value, StringComparison.Ordinal))
                i++;
            string[] words = fence.Groups["info"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Add(new(start + 1, words.FirstOrDefault() ?? "", [.. words.Skip(1)], string.Join('\n', lines[(start + 1)..Math.Min(i, lines.Length)])), lines);
        }
    }

    private void Add(CodeBlock block, string[] lines)
    {
        if (block.Language == "text" && _blocks is [.., { Language: "csharp" } code])
        {
            int end = code.Line + code.Text.Split('\n').Length + 1;
            string[] between = [.. lines[end..(block.Line - 1)].Where(line => !string.IsNullOrWhiteSpace(line))];
            if (between is [] || (between is [var only] && only.TrimEnd().EndsWith(':')))
                _blocks[^1] = code with { Output = block.Text };
        }

        _blocks.Add(block);
    }

    [GeneratedRegex(@"^\s*(?<fence>`{3,}|~{3,})(?<info>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.*?)\s*#*\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex("<a id=\"(?<id>[^\"]+)\"></a>")]
    private static partial Regex SetAnchor();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(<?(?<target>[^)\s>]+)>?(\s+""[^""]*"")?\)|^\s*\[[^\]]+\]:\s+(?<target>\S+)")]
    private static partial Regex Link();
}
