using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>Draws the parts of a whole as areas of a rectangle, the largest first.</summary>
/// <remarks>Laid out so that the areas are near to squares: Bruls, Huizing and van Wijk, "Squarified Treemaps" (2000).</remarks>
/// <example>
/// <code>
/// var svg = Treemap.ToSvg("Exports by product", [("machinery", 60.0), ("textiles", 30.0), ("food", 10.0)]);
/// Console.WriteLine(svg.Contains("machinery", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class Treemap
{
    private const int Width = 720;
    private const int Height = 400;

    // Square pixels. What is smaller cannot be seen, and its sides would be lost in the rounding of the others.
    private const double Smallest = 0.01;

    /// <summary>Draws the areas.</summary>
    /// <param name="title">What the drawing shows, for those who hear it.</param>
    /// <param name="parts">The parts with their labels, none negative, one above zero at least. Zeros, and parts below a ten-millionth, have no area.</param>
    /// <returns>SVG, to stand inside HTML; every text in it is escaped.</returns>
    /// <exception cref="ArgumentException">A part is negative or not finite, or none is above zero.</exception>
    public static string ToSvg(string title, IEnumerable<(string Label, double Value)> parts)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(parts);
        (string Label, double Value)[] all = [.. parts];
        var whole = all.Sum(part => part.Value);
        if (!(double.IsFinite(whole) && whole > 0 && Array.TrueForAll(all, part => part.Value >= 0)))
        {
            throw new ArgumentException("A treemap draws parts of zero or more, one of them above zero. Leave out what is missing, and draw balances as bars.", nameof(parts));
        }

        var drawing = new StringBuilder();
        var index = 0;

        // Shares first: the smallest doubles have no number of pixels for one.
        var shown = all.Select(part => (part.Label, part.Value, Size: part.Value / whole * (Width * Height))).Where(part => part.Size >= Smallest).OrderByDescending(part => part.Value).ToArray();
        foreach (var (area, (label, value, _)) in Laid([.. shown.Select(part => part.Size)]).Zip(shown))
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<g><rect x=\"{Markup.At(area.X)}\" y=\"{Markup.At(area.Y)}\" width=\"{Markup.At(area.Width)}\" height=\"{Markup.At(area.Height)}\" fill=\"{Markup.Colour(index++)}\" stroke=\"#fff\"><title>{Markup.Text(label)}: {Markup.Number(value)}</title></rect>");
            if (area.Height >= 18 && Markup.FittedBold(label, area.Width - 12) is { Length: > 0 } text)
            {
                drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{Markup.At(area.X + 5)}\" y=\"{Markup.At(area.Y + 15)}\" fill=\"#fff\" font-weight=\"600\">{text}</text>");
            }

            drawing.Append("</g>");
        }

        return Markup.Svg(title, Width, Height, drawing);
    }

    // Row by row along the shorter side of what is left: a part joins the row while that makes the row's worst area squarer.
    private static IEnumerable<Area> Laid(double[] sizes)
    {
        var left = new Area(0, 0, Width, Height);
        for (var first = 0; first < sizes.Length;)
        {
            var side = Math.Min(left.Width, left.Height);
            var (count, row) = (1, sizes[first]);
            while (first + count < sizes.Length && Worst(count + 1, row + sizes[first + count]) <= Worst(count, row))
            {
                row += sizes[first + count++];
            }

            var thickness = row / side;
            var along = 0d;
            foreach (var size in sizes[first..(first + count)])
            {
                var length = size / thickness;
                yield return left.Width >= left.Height ? new(left.X, left.Y + along, thickness, length) : new(left.X + along, left.Y, length, thickness);
                along += length;
            }

            left = left.Width >= left.Height
                ? new(left.X + thickness, left.Y, left.Width - thickness, left.Height)
                : new(left.X, left.Y + thickness, left.Width, left.Height - thickness);
            first += count;

            double Worst(int number, double total)
            {
                var (largest, smallest) = (sizes[first], sizes[first + number - 1]);
                return Math.Max(side * side * largest / (total * total), total * total / (side * side * smallest));
            }
        }
    }

    private readonly record struct Area(double X, double Y, double Width, double Height);
}
