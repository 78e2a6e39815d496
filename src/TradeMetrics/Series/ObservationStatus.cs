namespace TradeMetrics;

/// <summary>What a figure's source says about it: the statuses of SDMX's code list CL_OBS_STATUS that trade statistics use, and confidentiality.</summary>
/// <remarks>
/// What is made of several figures has the weakest of their statuses, in the order of SDMX, "Possible Ways of Implementing the
/// Observation Status Concept" (2.0, 2019): break, forecast, estimated, provisional, normal. A break passes on to levels, so
/// that growth of them stops there too, even where the period of the break itself has become a gap; growth itself never has one, since it is a gap across a break.
/// What is made of a confidential figure of its own period is confidential; where a figure of another period is kept back, such as
/// the base of a growth rate or a month of a year, it is missing, and the reason names that period.
/// </remarks>
public enum ObservationStatus
{
    /// <summary>A: a normal value.</summary>
    Normal,

    /// <summary>E: estimated by the source.</summary>
    Estimated,

    /// <summary>P: provisional, to be revised.</summary>
    Provisional,

    /// <summary>F: a forecast.</summary>
    Forecast,

    /// <summary>B: the definition changed here, so that it cannot be compared with those before.</summary>
    Break,

    /// <summary>C: kept back as confidential; there is no value.</summary>
    Confidential,

    /// <summary>M: missing; there is no value, and the reason is given.</summary>
    Missing,
}
