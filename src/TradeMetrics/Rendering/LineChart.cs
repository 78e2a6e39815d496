using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>Draws series as lines over time; a gap in a series is a gap in its line.</summary>
/// <remarks>
/// Figures of every second or fifth period, such as those of a census, are joined: where the smallest distance between figures
/// divides all others and is there twice at least, it is what a series goes by. A year that is missing in an annual series parts its line.
/// </remarks>
/// <example>
/// <code>
/// var exports = TimeSeries.From(TimePeriod.Year(2017), 6.8, 7.2, 7.1, 7.1, 8.3, 8.3);
/// var svg = LineChart.ToSvg("Foreign trade, trillion yuan", [("trade", exports)]);
/// Console.WriteLine(svg.StartsWith("&lt;svg", StringComparison.Ordinal)); // True
/// </code>
/// </example>
public static class LineChart
{
    private const int Width = 720;
    private const int Height = 320;
    private const int Left = 56;
    private const int Right = 150;
    private const int Top = 12;
    private const int Bottom = 28;

    // From one name, or one dot, to the next.
    private const int NameHeight = 15;
    private const int DotRoom = 4;

    /// <summary>Draws the lines.</summary>
    /// <param name="title">What the drawing shows, for those who hear it.</param>
    /// <param name="lines">At least one series, each with its name; all of one frequency.</param>
    /// <returns>SVG, to stand inside HTML; every text in it is escaped.</returns>
    /// <exception cref="ArgumentException">There is no line, no figure, one beyond 1e300, or the series are of different frequencies.</exception>
    public static string ToSvg(string title, IEnumerable<(string Name, TimeSeries<double> Series)> lines)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(lines);
        (string Name, TimeSeries<double> Series)[] all = [.. lines];
        double[] figures = [.. all.SelectMany(line => line.Series.Values).Select(value => value.Value)];
        if (figures.Length == 0 || !Markup.HaveScale(figures))
        {
            throw new ArgumentException("There is no figure to draw, or one beyond 1e300. Give one series with one figure at least.", nameof(lines));
        }

        var start = all.Min(line => line.Series.Start);
        return Draw(
            title,
            [.. all.Select(line => (line.Name, line.Series.Values.Select(value => (value.Key - start, value.Value)).ToArray()))],
            all.Max(line => line.Series.End) - start,
            step => (start + step).ToString());
    }

    /// <summary>Draws lines over steps from 0 to the last, each with a label.</summary>
    internal static string Draw(string title, (string Name, (int Place, double Value)[] Points)[] lines, int last, Func<int, string> label)
    {
        double[] figures = [.. lines.SelectMany(line => line.Points).Select(point => point.Value)];
        var axis = Axis.Over(Math.Min(0, figures.Min()), Math.Max(0, figures.Max()));
        var steps = Math.Max(1, last);

        // Taller where there are more names than fit beside the lines.
        var height = Math.Max(Height, (lines.Length * NameHeight) + Top + Bottom);
        var drawing = new StringBuilder();
        foreach (var tick in axis.Ticks)
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Markup.At(Y(tick))}\" y2=\"{Markup.At(Y(tick))}\" stroke=\"currentColor\" opacity=\"0.2\"/><text x=\"{Left - 6}\" y=\"{Markup.At(Y(tick) + 4)}\" text-anchor=\"end\">{Markup.Number(tick)}</text>");
        }

        // A letter is about 7 pixels wide; 2022-04-30 needs more room than 2022.
        var labels = Math.Clamp((Width - Left - Right) / ((7 * Math.Max(label(0).Length, label(last).Length)) + 10), 2, 8);
        var every = (int)Math.Ceiling((steps + 1) / (double)labels);
        for (var step = 0; step <= last; step += every)
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{Markup.At(X(step))}\" y=\"{height - 8}\" text-anchor=\"middle\">{label(step)}</text>");
        }

        for (var i = 0; i < lines.Length; i++)
        {
            Line(lines[i].Points, Markup.Colour(i));
        }

        Name(drawing, lines, Y, height);
        return Markup.Svg(title, Width, height, drawing);

        double X(int step) => Left + ((Width - Left - Right) * step / (double)steps);

        double Y(double value) => Top + ((height - Top - Bottom) * (1 - axis.Place(value)));

        void Line((int Place, double Value)[] points, string colour)
        {
            var path = new StringBuilder();
            int[] places = [.. points.Select(point => point.Place)];
            var step = Step(places);
            foreach (var ((_, value), i) in points.Select((value, i) => (value, i)))
            {
                var (x, y) = (Markup.At(X(places[i])), Markup.At(Y(value)));
                path.Append(IsJoined(i) ? $"L{x} {y}" : $"M{x} {y}");

                // A dot where there is room, and so that a figure between two gaps is seen.
                if (X(step) - X(0) >= DotRoom || !(IsJoined(i) || IsJoined(i + 1)))
                {
                    drawing.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"2\" fill=\"{colour}\"/>");
                }
            }

            bool IsJoined(int i) => i > 0 && i < places.Length && places[i] - places[i - 1] == step;

            drawing.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
        }
    }

    // How many periods a series goes by: 1, or 5 where all figures are five or ten apart, and five more than once.
    private static int Step(int[] places)
    {
        int[] distances = [.. places.Skip(1).Zip(places, (later, earlier) => later - earlier)];
        var least = distances.DefaultIfEmpty(1).Min();
        return distances.Count(distance => distance == least) > 1 && Array.TrueForAll(distances, distance => distance % least == 0) ? least : 1;
    }

    // Each name stands where its line ends, or above or below it where others stand there already; its colour is beside it, since letters need more contrast than lines.
    private static void Name(StringBuilder drawing, (string Name, (int Place, double Value)[] Points)[] lines, Func<double, double> y, int height)
    {
        var named = lines.Select((line, index) => (line.Name, Colour: Markup.Colour(index), line.Points)).Where(line => line.Name.Length > 0 && line.Points.Length > 0).OrderBy(line => y(line.Points[^1].Value)).ToArray();
        var lowest = double.NegativeInfinity;
        for (var i = 0; i < named.Length; i++)
        {
            // Above the place that the names below it need.
            lowest = Math.Min(Math.Max(y(named[i].Points[^1].Value), lowest + NameHeight), height - Bottom - ((named.Length - 1 - i) * NameHeight));
            drawing.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Width - Right + 6}\" y=\"{Markup.At(lowest - 4)}\" width=\"8\" height=\"8\" fill=\"{named[i].Colour}\"/><text x=\"{Width - Right + 18}\" y=\"{Markup.At(lowest + 4)}\" font-weight=\"600\">{Markup.FittedBold(named[i].Name, Right - 20)}</text>");
        }
    }
}
