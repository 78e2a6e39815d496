using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

/// <summary>What a notebook shows of a value: its drawing where it has one, and its text, with the items of a sequence, where it has none or text is asked for.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "A notebook makes it, by the attribute.")]
internal sealed class NotebookDisplays
{
    // As many as a notebook lists of any sequence.
    private const int MostLines = 20;

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A notebook calls it on the object that it made.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new NotebookFormatter("text/html", static value => value is IDrawn drawn ? drawn.ToFragment() : value is IEnumerable ? HtmlText.Of(Text(value)) : HtmlText.Of(value)),
        new NotebookFormatter("text/plain", Text),
    ];

    private static string Text(object value) => value is IEnumerable items ? List(value, items.Cast<object>()) : Undefined.Text(value);

    private static string List(object title, IEnumerable<object> items)
    {
        object[] all = [.. items];
        string[] lines = [Undefined.Text(title), .. all.Take(MostLines).Select(Undefined.Text)];
        return string.Join('\n', all.Length > MostLines ? [.. lines, string.Create(CultureInfo.InvariantCulture, $"and {all.Length - MostLines} more")] : lines);
    }
}
