using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>The text of every rate in one place: the entry points that the structs forward to.</summary>
internal static partial class RateText
{
    private const int UsualLength = 256;
    internal static string ToString<T>(T value, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IRateText<T>
    {
        Span<char> buffer = stackalloc char[UsualLength];
        var numbers = NumberFormatInfo.GetInstance(provider);
        for (var length = UsualLength; ; length *= 4)
        {
            var writer = new RateWriter(buffer);
            value.Write(ref writer, format, numbers);
            if (writer.Fits)
            {
                return new string(buffer[..writer.Written]);
            }

            buffer = new char[length * 4];
        }
    }

    /// <summary>A percentage alone.</summary>
    internal static string Percentage(decimal fraction, ReadOnlySpan<char> format, NumberFormatInfo numbers)
    {
        Span<char> buffer = stackalloc char[UsualLength];
        for (var length = UsualLength; ; length *= 4)
        {
            var writer = new RateWriter(buffer);
            Write(ref writer, fraction, RateUnit.Percent, format, numbers);
            if (writer.Fits)
            {
                return new string(buffer[..writer.Written]);
            }

            buffer = new char[length * 4];
        }
    }

    internal static bool TryFormat<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IRateText<T>
    {
        var writer = new RateWriter(destination);
        value.Write(ref writer, format, NumberFormatInfo.GetInstance(provider));
        written = writer.Fits ? writer.Written : 0;
        return writer.Fits;
    }

    internal static bool TryFormat<T>(T value, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IRateText<T>
    {
        Span<char> buffer = stackalloc char[UsualLength];
        if (TryFormat(value, buffer, out var length, format, provider))
        {
            return Encoding.UTF8.TryGetBytes(buffer[..length], destination, out written);
        }

        return Encoding.UTF8.TryGetBytes(ToString(value, format, provider), destination, out written);
    }

    internal static T Parse<T>(ReadOnlySpan<char> text, IFormatProvider? provider)
        where T : struct, IRateText<T>
    {
        var numbers = NumberFormatInfo.GetInstance(provider);
        var fault = T.Read(text, numbers, out var value);
        return fault == RateTextFault.None ? value : throw Failure(text, fault, T.Expected(numbers));
    }

    internal static bool TryParse<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T value)
        where T : struct, IRateText<T> =>
        T.Read(text, NumberFormatInfo.GetInstance(provider), out value) == RateTextFault.None;

    /// <summary>Reads a fraction with a percent sign, with the range check of its type.</summary>
    internal static RateTextFault ReadPercent<T>(ReadOnlySpan<char> text, NumberFormatInfo numbers, RateFactory<T> create, out T value)
    {
        value = default!;
        var fault = Read(text, numbers, RateUnit.Percent, out var fraction);
        return fault != RateTextFault.None ? fault : create(fraction, out value) ? RateTextFault.None : RateTextFault.OutOfRange;
    }

    /// <summary>A fraction as it is written in the culture, for the examples in messages.</summary>
    internal static string Example(decimal fraction, RateUnit unit, NumberFormatInfo numbers)
    {
        Span<char> buffer = stackalloc char[UsualLength];
        var writer = new RateWriter(buffer);
        Write(ref writer, fraction, unit, default, numbers);
        return new string(buffer[..writer.Written]);
    }

    private static FormatException Failure(ReadOnlySpan<char> text, RateTextFault fault, string expected)
    {
        var reason = fault switch
        {
            RateTextFault.NoNumber => "there is no number where one should be",
            RateTextFault.MisplacedGroup => "its group separators are not where this culture puts them, so that the number could be another one (is it written for another culture?)",
            RateTextFault.NoUnit => "it has no unit, and a bare number could be a fraction or a percentage (use FromFraction or FromPercent for plain numbers)",
            RateTextFault.OtherUnit => "its unit is of something else: percent and percentage points are different things",
            RateTextFault.TooLarge => "its number is too large for a decimal",
            RateTextFault.OutOfRange => "its number is outside the range",
            RateTextFault.NoCompounding => "it does not say how the rate compounds",
            RateTextFault.NoDayCount => "what follows the comma is no day count convention",
            _ => "something in it cannot be read",
        };
        return new FormatException($"{Excerpt.Quoted(text)} cannot be read: {reason}. Expected {expected}.");
    }
}
