namespace TradeMetrics;

/// <summary>What the verbs ask of a measure beside division: its sign and, if it has one, its currency.</summary>
internal interface IMeasure
{
    int Sign { get; }

    Currency? Unit { get; }
}
