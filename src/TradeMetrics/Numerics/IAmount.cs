namespace TradeMetrics;

/// <summary>A measure that is a decimal with a unit, so that its last digit is known.</summary>
/// <typeparam name="TSelf">The measure.</typeparam>
internal interface IAmount<TSelf>
{
    decimal Amount { get; }

    /// <summary>Another amount in the same unit.</summary>
    TSelf WithAmount(decimal amount);
}
