namespace TradeMetrics;

/// <summary>What stays the same from one instalment of a loan to the next.</summary>
/// <remarks>A loan whose principal is paid at the end alone (a bullet) has level payments, of interest: its remaining amount is the principal.</remarks>
public enum Repayment
{
    /// <summary>The payment: its interest falls and its principal rises (an annuity loan, a repayment mortgage).</summary>
    LevelPayment,

    /// <summary>The principal: the interest falls, and the payment with it (a serial loan).</summary>
    EqualPrincipal,
}
