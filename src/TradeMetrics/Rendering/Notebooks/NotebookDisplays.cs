using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

/// <summary>What a notebook shows of a value: its drawing where it has one, and text for all others and on consoles.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "A notebook makes it, by the attribute.")]
internal sealed class NotebookDisplays
{
    // As many as a notebook lists of any sequence.
    private const int MostLines = 20;

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A notebook calls it on the object that it made.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new NotebookFormatter("text/html", static value => value is IDrawn drawn ? drawn.ToFragment() : HtmlText.Of(value)),
        new NotebookFormatter("text/plain", static value => value is IEnumerable items ? List(value, items.Cast<object>()) : Text(value)),
    ];

    private static string List(object title, IEnumerable<object> items)
    {
        object[] all = [.. items];
        string[] lines = [Text(title), .. all.Take(MostLines).Select(Text)];
        return string.Join('\n', all.Length > MostLines ? [.. lines, string.Create(CultureInfo.InvariantCulture, $"and {all.Length - MostLines} more")] : lines);
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
