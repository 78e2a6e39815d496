using System.Globalization;

namespace TradeMetrics;

/// <summary>How an explanation prints figures: with as many decimals as it takes to tell the ends of their intervals apart.</summary>
internal readonly struct FigureFormat
{
    private readonly decimal _width;

    // The step by which computed ends are moved outwards is no width.
    private FigureFormat(decimal width) => _width = width > 1e-20m ? width : 0m;

    internal static FigureFormat For<T>(Published<T> figure)
        where T : struct, IComparable<T> => new(Width(figure));

    internal static FigureFormat For<T>(Published<T> first, Published<T> second)
        where T : struct, IComparable<T>
    {
        var (a, b) = (Width(first), Width(second));
        return new(a == 0m || b == 0m ? Math.Max(a, b) : Math.Min(a, b));
    }

    internal static FigureBounds Numbers<T>(Published<T> figure)
        where T : struct, IComparable<T> => new(Number(figure.Low), Number(figure.Value), Number(figure.High));

    internal static decimal Number<T>(T value) => value switch
    {
        decimal number => number,
        Money money => money.Amount,
        ITypedMoney money => money.ToMoney().Amount,
        GrowthRate growth => growth.Fraction,
        Share share => share.Fraction,
        PercentagePoints points => points.Fraction,
        _ => throw new ArgumentException($"An audit measures money, decimals, rates, shares and points, not {typeof(T)}. Take a decimal from it first.", nameof(value)),
    };

    /// <summary>The figure as it was printed, in quotation marks.</summary>
    internal string Quote<T>(Published<T> figure)
        where T : struct, IComparable<T> => figure.Text is { } text ? $"\"{text}\"" : $"\"{Show(figure.Value)}\"";

    internal string Show<T>(T value) => value switch
    {
        Money money => money.ToString($"L{Decimals(Scale(money.Amount), 2)}", CultureInfo.InvariantCulture),
        ITypedMoney money => Show(money.ToMoney()),
        GrowthRate growth => growth.ToString(Percent, CultureInfo.InvariantCulture),
        Share share => share.ToString(Percent, CultureInfo.InvariantCulture),
        PercentagePoints points => points.ToString(Percent, CultureInfo.InvariantCulture),
        _ => Number(value).ToString($"0.{new string('#', Decimals(1m, 4))}", CultureInfo.InvariantCulture),
    };

    /// <summary>A distance between two values of a measure, to two digits of its own at least.</summary>
    internal string Gap<T>(decimal distance, T measure) => measure switch
    {
        Money money => Narrowed(distance).Show(new Money(distance, money.Currency)),
        ITypedMoney money => Gap(distance, money.ToMoney()),
        GrowthRate or Share or PercentagePoints => Narrowed(distance).Show(PercentagePoints.FromFraction(distance)).TrimStart('+'),
        _ => Narrowed(distance).Show(distance),
    };

    private string Percent => $"P{Decimals(0.01m, 2)}";

    private static decimal Width<T>(Published<T> figure)
        where T : struct, IComparable<T> => Number(figure.High) - Number(figure.Low);

    private FigureFormat Narrowed(decimal width) => new(_width == 0m ? width : Math.Min(_width, width));

    // Two digits of the width, where it is counted in the unit.
    private int Decimals(decimal unit, int least) =>
        _width == 0m ? least : Math.Clamp((int)Math.Ceiling(-Math.Log10((double)(_width / unit))) + 1, least, 12);

    private static decimal Scale(decimal amount) => Math.Abs(amount) switch
    {
        >= 1e12m => 1e12m,
        >= 1e9m => 1e9m,
        >= 1e6m => 1e6m,
        >= 1e3m => 1e3m,
        _ => 1m,
    };
}
