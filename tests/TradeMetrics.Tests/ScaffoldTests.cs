namespace TradeMetrics.Tests;

public class ScaffoldTests
{
    [Fact]
    public void An_undefined_metric_carries_its_reason() =>
        Assert.Equal(UndefinedReason.NonPositiveBase, new NonPositiveBaseException("x").Reason);
}
