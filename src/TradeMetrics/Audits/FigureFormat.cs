using System.Globalization;

namespace TradeMetrics;

/// <summary>How an explanation prints figures: with as many decimals as it takes to tell apart what has to be told apart.</summary>
internal readonly struct FigureFormat
{
    // The step by which computed ends are moved outwards is no width.
    private const decimal Nothing = 1e-20m;

    private readonly decimal _width;

    private FigureFormat(decimal width) => _width = width > Nothing ? width : 0m;

    internal static FigureFormat For<T>(Published<T> figure)
        where T : struct, IComparable<T> => new(Width(figure));

    internal static FigureFormat For<T>(Published<T> first, Published<T> second)
        where T : struct, IComparable<T> => For(first).Telling(Width(second));

    /// <summary>As precise as it takes to see a distance too.</summary>
    internal FigureFormat Telling(decimal distance) => _width == 0m || distance <= Nothing ? new(Math.Max(_width, distance)) : new(Math.Min(_width, distance));

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
        _ => throw new NotSupportedException($"An audit measures money, decimals, rates, shares and points, not {typeof(T)}. Take a decimal from it first, as by Select."),
    };

    /// <summary>The figure as it was printed, in quotation marks.</summary>
    internal string Quote<T>(Published<T> figure)
        where T : struct, IComparable<T> => figure.Text is { } text ? $"\"{text}\"" : $"\"{Show(figure.Value)}\"";

    /// <summary>What the figure leaves open; null where that is nothing, or less than is shown.</summary>
    internal string? Interval<T>(Published<T> figure)
        where T : struct, IComparable<T>
    {
        var (low, high) = (Show(figure.Low), Show(figure.High));
        return low == high ? null : $"{low} to {high}";
    }

    internal string Show<T>(T value) => value switch
    {
        Money money => money.ToString($"L{Decimals(Scale(money.Amount), 2)}", CultureInfo.InvariantCulture),
        ITypedMoney money => Show(money.ToMoney()),
        GrowthRate growth => growth.ToString(Percent, CultureInfo.InvariantCulture),
        Share share => share.ToString(Percent, CultureInfo.InvariantCulture),
        PercentagePoints points => points.ToString(Percent, CultureInfo.InvariantCulture),
        _ => Plain(Number(value)),
    };

    /// <summary>A distance between two values of a measure, to two of its own digits.</summary>
    internal static string Gap<T>(decimal distance, T measure) => measure switch
    {
        Money money => new FigureFormat(distance).Show(new Money(distance, money.Currency)),
        ITypedMoney money => Gap(distance, money.ToMoney()),
        GrowthRate or Share or PercentagePoints => new FigureFormat(distance).Show(PercentagePoints.FromFraction(distance)).TrimStart('+'),
        _ => new FigureFormat(distance).Show(distance),
    };

    private string Percent => $"P{Decimals(0.01m, 2)}";

    private static decimal Width<T>(Published<T> figure)
        where T : struct, IComparable<T> => Number(figure.High) - Number(figure.Low);

    // Four digits of a small number that leaves nothing open, too.
    private string Plain(decimal number)
    {
        var least = number == 0m || Math.Abs(number) >= 1m ? 4 : Math.Min(12, 3 - (int)Math.Floor(Math.Log10((double)Math.Abs(number))));
        return number.ToString($"#,0.{new string('#', Decimals(1m, least))}", CultureInfo.InvariantCulture);
    }

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
