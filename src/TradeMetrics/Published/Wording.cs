namespace TradeMetrics;

/// <summary>What a word before a figure says about it.</summary>
public enum Wording
{
    /// <summary>No word: the figure rounded to its last printed place.</summary>
    Plain,

    /// <summary>about, around, some, roughly, 约: near it on either side.</summary>
    About,

    /// <summary>nearly, almost, close to, 近: just below it.</summary>
    Nearly,

    /// <summary>over, more than, exceeded, above, 超, 逾: just above it.</summary>
    Over,

    /// <summary>at least, no less than, 至少: it or just above.</summary>
    AtLeast,

    /// <summary>under, less than, below, 不足: below it.</summary>
    Under,

    /// <summary>at most, no more than, up to, 至多: it or just below.</summary>
    AtMost,

    /// <summary>A fifth, 1/7, two-thirds: nearer to that fraction than to the next ones.</summary>
    UnitFraction,

    /// <summary>doubled, tripled, halved, fivefold, 翻一番: a multiple in words.</summary>
    Multiple,
}
