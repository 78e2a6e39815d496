using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Figures as columns have them: mostly ordinary ones, some missing, zero, negative, tiny and huge.</summary>
public static class ColumnArbitraries
{
    public static Arbitrary<Figure> Figure() => Arb.From(
        Gen.Frequency(
            (20, Gen.Choose(1, 1_000_000).Select(n => new Figure(n / 1_000d))),
            (2, Gen.Constant(new Figure(double.NaN))),
            (1, Gen.Constant(new Figure(0))),
            (1, Gen.Choose(1, 1_000_000).Select(n => new Figure(-n / 1_000d))),
            (1, Gen.Elements(1e-300, 1e-12, 1e12, 1e300).Select(n => new Figure(n)))));

    public static double[] Column(this IEnumerable<Figure> figures) => [.. figures.Select(figure => figure.Value)];
}

public readonly record struct Figure(double Value);
