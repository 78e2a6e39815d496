using TradeMetrics;

internal static class Mistakes
{
    public static GrowthRate Growth() => GrowthRate.FromFraction(5.4m); // TM0001

    public static void Compounded(GrowthRate growth)
    {
        growth.Then(growth); // TM0002
    }

    public static double Taxed(Money price) => (double)price.Amount * 1.19; // TM0003
}
