using System.Globalization;

namespace TradeMetrics;

/// <summary>What a rate tells the shared formatting and parsing (<see cref="RateText"/>) about its text.</summary>
internal interface IRateText<TSelf>
    where TSelf : struct, IRateText<TSelf>
{
    /// <summary>What a text should have been, with examples in the culture: the end of a parsing error's message.</summary>
    static abstract string Expected(NumberFormatInfo numbers);

    /// <summary>Reads the whole text, and says what is wrong with it.</summary>
    static abstract RateTextFault Read(ReadOnlySpan<char> text, NumberFormatInfo numbers, out TSelf value);

    /// <summary>Writes the value in a format.</summary>
    void Write(ref RateWriter writer, ReadOnlySpan<char> format, NumberFormatInfo numbers);
}
