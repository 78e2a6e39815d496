using System.Globalization;

namespace TradeMetrics;

/// <summary>A whole and its parts as a table, bars and a treemap.</summary>
/// <example>
/// <code>
/// var exports = Breakdown.From([("machinery", 60m), ("textiles", 30m), ("food", 10m)]);
/// Console.WriteLine(exports.ToHtml().Split("&lt;svg").Length - 1); // 2
/// </code>
/// </example>
public static class BreakdownDisplay
{
    // More bars are no picture; the table has them all.
    private const int MostBars = 40;

    /// <summary>Writes the parts with their shares, and draws them as bars and, where none is negative, as areas.</summary>
    /// <typeparam name="TKey">What parts are called by.</typeparam>
    /// <typeparam name="T">What the parts measure; amounts, numbers, rates and shares are drawn, others have the table alone.</typeparam>
    /// <param name="parts">The breakdown.</param>
    /// <returns>HTML and SVG, every text in it escaped. The forty largest parts are drawn.</returns>
    public static string ToHtml<TKey, T>(this Breakdown<TKey, T> parts)
        where TKey : notnull
        where T : struct, System.Numerics.IAdditionOperators<T, T, T>, System.Numerics.ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        var whole = Drawable.Size(parts.Whole);
        var table = new HtmlTable(parts.ToString(), "part", "figure", "share");
        foreach (var (key, value) in parts)
        {
            table.Add(Drawable.Text(key), Drawable.Figure(value), Percent(Drawable.Size(value), whole));
        }

        return Figure(
            table.ToHtml(parts.HasPublishedWhole ? "published whole" : "whole", Drawable.Figure(parts.Whole), Percent(whole, whole)),
            parts.ToString(),
            [.. parts.Select(part => (Drawable.Text(part.Key), Drawable.Size(part.Value)))]);
    }

    /// <summary>Writes the shares, and draws them as bars and areas.</summary>
    /// <typeparam name="TKey">What parts are called by.</typeparam>
    /// <param name="shares">The shares.</param>
    /// <returns>HTML and SVG, every text in it escaped. The forty largest parts are drawn.</returns>
    public static string ToHtml<TKey>(this BreakdownShares<TKey> shares)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(shares);
        var table = new HtmlTable(shares.ToString(), "part", "share");
        foreach (var (key, share) in shares)
        {
            table.Add(Drawable.Text(key), Drawable.Text(share));
        }

        return Figure(table.ToHtml(), shares.ToString(), [.. shares.Select(share => (Drawable.Text(share.Key), Drawable.Size(share.Value)))]);
    }

    private static string Percent(double? part, double? whole) =>
        part / whole is { } share && double.IsFinite(share) ? share.ToString("P1", CultureInfo.InvariantCulture) : "";

    private static string Figure(string table, string title, (string Label, double? Size)[] parts)
    {
        (string Label, double Size)[] drawn = [.. parts.Where(part => part.Size is not null).Select(part => (part.Label, part.Size!.Value)).OrderByDescending(part => Math.Abs(part.Value)).Take(MostBars)];
        if (drawn.Length == 0 || !Markup.HaveScale([.. drawn.Select(part => part.Size)]))
        {
            return $"<figure>{table}</figure>\n";
        }

        var areas = Array.TrueForAll(drawn, part => part.Size >= 0) && Array.Exists(drawn, part => part.Size > 0) ? Treemap.ToSvg(title, drawn) : "";
        var some = drawn.Length < parts.Length ? string.Create(CultureInfo.InvariantCulture, $"<p>drawn: the {drawn.Length} largest</p>\n") : "";
        return $"<figure>{table}{some}{BarChart.ToSvg(title, drawn)}{areas}</figure>\n";
    }
}
