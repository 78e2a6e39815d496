namespace TradeMetrics;

/// <summary>Why a text is not the rate that was asked for.</summary>
internal enum RateTextFault
{
    None,
    NoNumber,
    MisplacedGroup,
    NoUnit,
    OtherUnit,
    Unreadable,
    TooLarge,
    OutOfRange,
    NoCompounding,
    NoDayCount,
}
