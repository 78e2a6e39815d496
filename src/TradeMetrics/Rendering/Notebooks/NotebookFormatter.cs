namespace TradeMetrics;

/// <summary>Writes a value in one format, with the members that a notebook asks for by name.</summary>
/// <param name="mimeType">The format, such as text/html.</param>
/// <param name="show">What is written of a value.</param>
internal sealed class NotebookFormatter(string mimeType, Func<object, string> show)
{
    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(show(instance));
        return true;
    }
}
