using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>Draws labelled figures as bars, from left to right, the negative ones to the left of zero.</summary>
/// <example>
/// <code>
/// var svg = BarChart.ToSvg("Contributions, percentage points", [("exports", 3.4), ("imports", -1.2)]);
/// Console.WriteLine(svg.Contains("exports", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class BarChart
{
    private const int Width = 720;
    private const int Labels = 210;
    private const int Figures = 64;
    private const int Row = 24;

    /// <summary>Draws the bars.</summary>
    /// <param name="title">What the drawing shows, for those who hear it.</param>
    /// <param name="bars">At least one figure with its label, in the order of the drawing; finite, none beyond 1e300.</param>
    /// <returns>SVG, to stand inside HTML; every text in it is escaped.</returns>
    /// <exception cref="ArgumentException">There is no bar, or a figure is not finite or beyond 1e300.</exception>
    public static string ToSvg(string title, IEnumerable<(string Label, double Value)> bars)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(bars);
        (string Label, double Value)[] all = [.. bars];
        if (all.Length == 0 || !Markup.HaveScale([.. all.Select(bar => bar.Value)]))
        {
            throw new ArgumentException("There is no figure to draw, or one that is not finite or beyond 1e300. Give one bar at least, and leave out what is missing.", nameof(bars));
        }

        var (low, high) = (Math.Min(0, all.Min(bar => bar.Value)), Math.Max(0, all.Max(bar => bar.Value)));
        var span = high > low ? high - low : 1;
        var drawing = new StringBuilder();
        for (var i = 0; i < all.Length; i++)
        {
            var (label, value) = all[i];
            var (from, to) = (X(Math.Min(0, value)), X(Math.Max(0, value)));
            drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{Labels - 8}\" y=\"{(i * Row) + 16}\" text-anchor=\"end\">{Markup.Fitted(label, Labels - 16)}</text>")
                .Append(CultureInfo.InvariantCulture, $"<rect x=\"{Markup.At(from)}\" y=\"{(i * Row) + 3}\" width=\"{Markup.At(Math.Max(1, to - from))}\" height=\"{Row - 6}\" fill=\"{Markup.Colour(value < 0 ? 1 : 0)}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{Markup.At(to + 6)}\" y=\"{(i * Row) + 16}\">{Markup.Number(value)}</text>");
        }

        return Markup.Svg(title, Width, all.Length * Row, drawing);

        double X(double value) => Labels + ((Width - Labels - Figures) * (value - low) / span);
    }
}
