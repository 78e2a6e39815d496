using System.Globalization;
using System.Text.RegularExpressions;

namespace TradeMetrics;

/// <summary>What is drawn of a value of any type: a number for charts, and text that reads the same in every culture.</summary>
internal static partial class Drawable
{
    /// <summary>A figure for a chart: money without its currency, rates and shares in per cent; null for what has no size.</summary>
    internal static double? Size<T>(T value) => value switch
    {
        Money money => (double)money.Amount,
        ITypedMoney money => (double)money.ToMoney().Amount,
        GrowthRate rate => (double)rate.Percent,
        Share share => (double)share.Percent,
        PercentagePoints points => (double)points.Points,
        IConvertible number and not (string or char or bool or DateTime or Enum) => number.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The text of a value; of a number with ten decimals or more the first four, or, where they are all zeros of a number below one, four after its zeros, and "…" for those that are left out.</summary>
    internal static string Text<T>(T value) => value is null ? "" : ManyDecimals().Replace(Undefined.Text(value), "$1…");

    /// <summary>The text of a value in a table of figures: of money and numbers the thousands are parted.</summary>
    internal static string Figure<T>(T value) => Size(value) is null ? Text(value) : Thousands().Replace(Text(value), "$0,");

    /// <summary>An amount with all its digits, the thousands parted, without its currency.</summary>
    internal static string Amount(Money money) => money.Amount.ToString($"N{money.Amount.Scale}", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\.(?>(?:(?<=\b0\.)0{4,}(?=[1-9]))?)[0-9]{4})[0-9]{6,}", RegexOptions.CultureInvariant)]
    private static partial Regex ManyDecimals();

    // A digit before the point that groups of three follow.
    [GeneratedRegex(@"(?<!\.[0-9]*)[0-9](?=(?:[0-9]{3})+(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
