namespace TradeMetrics.Tests.Docs;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Flags">The further words after the fence.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Output">The <c>text</c> block that follows, where only blank lines or one line ending in a colon stand between.</param>
internal sealed record CodeBlock(int Line, string Language, IReadOnlyList<string> Flags, string Text, string? Output = null);
