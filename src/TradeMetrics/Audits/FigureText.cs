using System.Globalization;

namespace TradeMetrics;

/// <summary>Figures as an explanation prints them, and as plain numbers.</summary>
internal static class FigureText
{
    internal static FigureBounds Numbers<T>(Published<T> figure)
        where T : struct, IComparable<T> => new(Number(figure.Low), Number(figure.Value), Number(figure.High));

    internal static decimal Number<T>(T value) => value switch
    {
        decimal number => number,
        Money money => money.Amount,
        GrowthRate growth => growth.Fraction,
        Share share => share.Fraction,
        PercentagePoints points => points.Fraction,
        _ => throw new ArgumentException($"An audit measures money, decimals, rates, shares and points, not {typeof(T)}. Take a decimal from it first.", nameof(value)),
    };

    internal static string Show<T>(T value) => value switch
    {
        Money money => money.ToString("L2", CultureInfo.InvariantCulture),
        GrowthRate growth => growth.ToString("P2", CultureInfo.InvariantCulture),
        Share share => share.ToString("P2", CultureInfo.InvariantCulture),
        PercentagePoints points => points.ToString("P2", CultureInfo.InvariantCulture),
        _ => Number(value).ToString("0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>A distance between two values of a measure.</summary>
    internal static string Gap<T>(decimal distance, T measure) => measure switch
    {
        Money money => Show(new Money(distance, money.Currency)),
        GrowthRate or Share or PercentagePoints => PercentagePoints.FromFraction(distance).ToString("P2", CultureInfo.InvariantCulture).TrimStart('+'),
        _ => Show(distance),
    };

    /// <summary>The figure as it was printed, in quotation marks.</summary>
    internal static string Quote<T>(Published<T> figure)
        where T : struct, IComparable<T> => figure.Text is { } text ? $"\"{text}\"" : $"\"{Show(figure.Value)}\"";
}
