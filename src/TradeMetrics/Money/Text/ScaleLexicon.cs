using System.Collections.Frozen;

namespace TradeMetrics;

/// <summary>The words that scale a number in text: thousand, million, 万, 亿, lakh, crore.</summary>
/// <remarks>
/// <see cref="Default"/> reads English, Chinese and Indian words. A word means one thing: 兆 is left out, since it is
/// 1e12 in Taiwan and Japan and 1e6 in China, and "Billion", which is 1e12 in German, must be given by <see cref="With"/>.
/// Words match whatever their case.
/// </remarks>
/// <example>
/// <code>
/// var german = ScaleLexicon.Default.With("Milliarden", 1_000_000_000m).With("Billionen", 1_000_000_000_000m);
/// var money = Money.Parse("8,3 Billionen CNY", CultureInfo.GetCultureInfo("de-DE"), german);
/// Console.WriteLine(money); // CNY 8300000000000.00
/// </code>
/// </example>
public sealed partial class ScaleLexicon
{
    private readonly FrozenDictionary<string, decimal> _scales;
    private readonly string[] _words;

    private ScaleLexicon(IEnumerable<KeyValuePair<string, decimal>> scales)
    {
        _scales = scales.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        // The longest word first, so that "lakh crore" is not read as "lakh", nor 万亿 as 万.
        _words = [.. _scales.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
    }

    /// <summary>English, Chinese and Indian words.</summary>
    public static ScaleLexicon Default { get; } = new(new Dictionary<string, decimal>
    {
        ["thousand"] = 1e3m,
        ["k"] = 1e3m,
        ["million"] = 1e6m,
        ["mn"] = 1e6m,
        ["m"] = 1e6m,
        ["billion"] = 1e9m,
        ["bn"] = 1e9m,
        ["b"] = 1e9m,
        ["trillion"] = 1e12m,
        ["tn"] = 1e12m,
        ["t"] = 1e12m,
        ["万"] = 1e4m,
        ["萬"] = 1e4m,
        ["百万"] = 1e6m,
        ["千万"] = 1e7m,
        ["亿"] = 1e8m,
        ["億"] = 1e8m,
        ["万亿"] = 1e12m,
        ["萬億"] = 1e12m,
        ["lakh"] = 1e5m,
        ["lac"] = 1e5m,
        ["crore"] = 1e7m,
        ["cr"] = 1e7m,
        ["lakh crore"] = 1e12m,
    });

    /// <summary>The words, the longest first.</summary>
    public IReadOnlyList<string> Words => Array.AsReadOnly(_words);

    /// <summary>The number that a word stands for.</summary>
    /// <param name="word">A word of <see cref="Words"/>, whatever its case.</param>
    /// <returns>Such as 1,000,000 for "million".</returns>
    /// <exception cref="KeyNotFoundException">The lexicon has no such word.</exception>
    public decimal this[string word] => _scales[word];

    /// <summary>The same lexicon with a word added or given another meaning.</summary>
    /// <param name="word">The word: letters, with single spaces inside.</param>
    /// <param name="scale">The number it stands for, above zero.</param>
    /// <returns>A new lexicon.</returns>
    /// <exception cref="ArgumentException">The word is empty, or has digits, or begins or ends with a space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not above zero.</exception>
    public ScaleLexicon With(string word, decimal scale)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        if (word.Any(char.IsDigit) || word.Trim() != word)
        {
            throw new ArgumentException($"\"{word}\" is no scale word: give letters, without digits or surrounding spaces.", nameof(word));
        }

        return new(_scales.Where(pair => !pair.Key.Equals(word, StringComparison.OrdinalIgnoreCase)).Append(new(word, scale)));
    }

    /// <summary>Its words.</summary>
    /// <returns>Such as "trillion, billion, million".</returns>
    public override string ToString() => string.Join(", ", _words);

    /// <summary>Takes the longest scale word that the text begins with; a Latin word must end where its letters end.</summary>
    internal bool TryTake(ref ReadOnlySpan<char> text, out decimal scale)
    {
        foreach (var word in _words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !(text.Length > word.Length && IsLatin(word[^1]) && IsLatin(text[word.Length])))
            {
                scale = _scales[word];
                text = text[word.Length..];
                return true;
            }
        }

        scale = 1m;
        return false;
    }

    private static bool IsLatin(char letter) => char.IsLetter(letter) && letter < '\u2E80';
}
