using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>Draws things and the ties between them, such as the product space: what is tied lies near.</summary>
/// <remarks>
/// Laid out by springs and repulsion (Fruchterman and Reingold, "Graph Drawing by Force-directed Placement", 1991) from a
/// spiral, without chance: the same ties give the same drawing.
/// </remarks>
/// <example>
/// <code>
/// var svg = NetworkChart.ToSvg("Products", [("wool", 10, true), ("silk", 5, false)], [(0, 1)]);
/// Console.WriteLine(svg.Contains("&lt;line", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class NetworkChart
{
    private const int Width = 720;
    private const int Height = 520;
    private const int Margin = 16;
    private const int Rounds = 200;
    private const double GoldenAngle = 2.399963229728653;

    /// <summary>Draws the network.</summary>
    /// <param name="title">What the drawing shows, for those who hear it.</param>
    /// <param name="nodes">At least one node: its label, its size (zero or more; the area is in proportion), whether it is marked: a full disc of a colour, and not a ring.</param>
    /// <param name="ties">Pairs of places among the nodes, from 0.</param>
    /// <returns>SVG, to stand inside HTML; every text in it is escaped. Labels are told by tooltips.</returns>
    /// <exception cref="ArgumentException">There is no node, a size is negative or not finite, or a tie names no node.</exception>
    public static string ToSvg(string title, IReadOnlyList<(string Label, double Size, bool Marked)> nodes, IEnumerable<(int First, int Second)> ties)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(ties);
        (int First, int Second)[] all = [.. ties];
        if (nodes.Count == 0 || nodes.Any(node => !(node.Size >= 0 && double.IsFinite(node.Size))))
        {
            throw new ArgumentException("A network has one node at least, each of a size from zero.", nameof(nodes));
        }

        if (Array.Exists(all, tie => tie.First < 0 || tie.Second < 0 || tie.First >= nodes.Count || tie.Second >= nodes.Count))
        {
            throw new ArgumentException($"A tie names a place that is not from 0 to {nodes.Count - 1}.", nameof(ties));
        }

        var places = Scaled(Laid(nodes.Count, all));
        var largest = Math.Max(nodes.Max(node => node.Size), double.Epsilon);
        var drawing = new StringBuilder();
        foreach (var (first, second) in all)
        {
            var (a, b) = (places[first], places[second]);
            drawing.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Markup.At(a.X)}\" y1=\"{Markup.At(a.Y)}\" x2=\"{Markup.At(b.X)}\" y2=\"{Markup.At(b.Y)}\" stroke=\"currentColor\" opacity=\"0.5\"/>");
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            var (label, size, marked) = nodes[i];
            var radius = 2 + (10 * Math.Sqrt(size / largest));
            drawing.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Markup.At(places[i].X)}\" cy=\"{Markup.At(places[i].Y)}\" r=\"{Markup.At(radius)}\" {(marked ? $"fill=\"{Markup.Colour(1)}\"" : "fill-opacity=\"0.2\" stroke=\"currentColor\"")}><title>{Markup.Text(label)}</title></circle>");
        }

        return Markup.Svg(title, Width, Height, drawing);
    }

    private static (double X, double Y)[] Laid(int count, (int First, int Second)[] ties)
    {
        var places = new (double X, double Y)[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = (Math.Sqrt(i) * Math.Cos(i * GoldenAngle), Math.Sqrt(i) * Math.Sin(i * GoldenAngle));
        }

        // The distance that springs come to rest at; each round moves less far than the one before.
        const double Rest = 1.5;
        var moves = new (double X, double Y)[count];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(moves);
            for (var i = 0; i < count; i++)
            {
                for (var j = i + 1; j < count; j++)
                {
                    Push(i, j, static distance => Rest * Rest / (distance * distance));
                }
            }

            foreach (var (first, second) in ties)
            {
                Push(first, second, static distance => -distance / Rest);
            }

            var farthest = Math.Sqrt(count) * (1 - (round / (double)Rounds)) / 5;
            for (var i = 0; i < count; i++)
            {
                var length = Math.Max(Math.Sqrt((moves[i].X * moves[i].X) + (moves[i].Y * moves[i].Y)), 1e-9);
                var step = Math.Min(length, farthest) / length;

                // A pull to the middle keeps what is tied to nothing on the page.
                places[i] = ((places[i].X + (moves[i].X * step)) * 0.99, (places[i].Y + (moves[i].Y * step)) * 0.99);
            }
        }

        return places;

        void Push(int i, int j, Func<double, double> strength)
        {
            var (x, y) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
            var distance = Math.Max(Math.Sqrt((x * x) + (y * y)), 1e-3);
            var force = strength(distance);
            moves[i] = (moves[i].X + (x * force), moves[i].Y + (y * force));
            moves[j] = (moves[j].X - (x * force), moves[j].Y - (y * force));
        }
    }

    private static (double X, double Y)[] Scaled((double X, double Y)[] places)
    {
        var (left, right, top, bottom) = (places.Min(place => place.X), places.Max(place => place.X), places.Min(place => place.Y), places.Max(place => place.Y));
        var scale = Math.Min((Width - (2 * Margin)) / Math.Max(right - left, 1e-9), (Height - (2 * Margin)) / Math.Max(bottom - top, 1e-9));
        scale = Math.Min(scale, Width);
        return Array.ConvertAll(places, place => ((Width / 2d) + (scale * (place.X - ((left + right) / 2))), (Height / 2d) + (scale * (place.Y - ((top + bottom) / 2)))));
    }
}
