namespace TradeMetrics;

/// <summary>Why a text does not begin with a number.</summary>
internal enum GroupedNumberFault
{
    NoNumber,
    MisplacedGroup,
}
