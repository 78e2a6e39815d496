namespace TradeMetrics;

/// <summary>Whether a payment is made at the end of its period or at its start.</summary>
public enum PaymentTiming
{
    /// <summary>At the end of the period: an ordinary annuity, as loans are repaid. Type 0 of spreadsheets.</summary>
    End,

    /// <summary>At the start of the period: an annuity due, as rents are paid. Type 1 of spreadsheets.</summary>
    Start,
}
