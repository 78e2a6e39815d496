namespace TradeMetrics;

public sealed partial class IndexFormula
{
    // The logarithm of a ratio this close to 1 is below 2^-20: of the series below, three terms hold 128 bits.
    private const int CloseMagnitude = -20;

    private static readonly WideFloat s_third = WideFloat.One / WideFloat.From(3);
    private static readonly WideFloat s_fifth = WideFloat.One / WideFloat.From(5);

    /// <summary>Laspeyres (1871): the earlier basket, Σp1q0 / Σp0q0.</summary>
    public static IndexFormula Laspeyres { get; } = new("laspeyres", false, FixedBasketOfEarlier);

    /// <summary>Paasche (1874): the later basket, Σp1q1 / Σp0q1.</summary>
    public static IndexFormula Paasche { get; } = new("paasche", false, FixedBasketOfLater);

    /// <summary>Fisher (1922): the geometric mean of Laspeyres and Paasche.</summary>
    public static IndexFormula Fisher { get; } = new("fisher", true, static (e, l) => SquareRoot(FixedBasketOfEarlier(e, l) * FixedBasketOfLater(e, l)));

    /// <summary>Törnqvist (1936): Π r^((s0 + s1) / 2).</summary>
    public static IndexFormula Tornqvist { get; } = new("tornqvist", true, static (e, l) => Geometric(e, l, Each(e.Shares(), l.Shares(), static (s0, s1) => (s0 + s1).Scaled(-1))));

    /// <summary>Walsh (1901): the basket of geometric means, Σp1√(q0q1) / Σp0√(q0q1).</summary>
    public static IndexFormula Walsh { get; } = new("walsh", true, static (e, l) => FixedBasket(e, l, Each(e.QuantityFigures.Roots, l.QuantityFigures.Roots, static (r0, r1) => r0 * r1)));

    /// <summary>Sato and Vartia (1976), also called Vartia II: Π r^w, w in proportion to the logarithmic mean of s0 and s1, which is s0 where they are equal.</summary>
    public static IndexFormula SatoVartia { get; } = new("satovartia", true, static (e, l) =>
    {
        var means = LogMeans(e, l, WideFloat.From(e.Value), WideFloat.From(l.Value));
        return Geometric(e, l, Parts(means, means.Aggregate(static (sum, mean) => sum + mean)));
    });

    /// <summary>Lowe (1823): the basket of a third period, Σp1qb / Σp0qb; here of the first period of the panel, as IndexNumR has it.</summary>
    public static IndexFormula Lowe { get; } = LoweOf(null);

    /// <summary>Young (1812): Σ sb·r, with the shares of a third period; here of the first period of the panel, as IndexNumR has it.</summary>
    public static IndexFormula Young { get; } = YoungOf(null);

    /// <summary>Jevons (1865): the geometric mean of the relatives, unweighted.</summary>
    public static IndexFormula Jevons { get; } = new("jevons", true, static (e, l) => Geometric(e, l, Parts([.. Enumerable.Repeat(WideFloat.One, e.Prices.Length)], WideFloat.From(e.Prices.Length))));

    /// <summary>Dutot (1738): the ratio of mean prices, Σp1 / Σp0. It depends on the units that goods are measured in.</summary>
    public static IndexFormula Dutot { get; } = new("dutot", true, static (e, l) => Ratio(l.Prices.Sum(), e.Prices.Sum()));

    /// <summary>Carli (1764): the mean of the relatives, unweighted.</summary>
    public static IndexFormula Carli { get; } = new("carli", false, ArithmeticMean);

    /// <summary>Coggeshall (1886): the harmonic mean of the relatives, unweighted.</summary>
    public static IndexFormula Harmonic { get; } = new("harmonic", false, HarmonicMean);

    /// <summary>Carruthers, Sellwood and Ward (1980) and Dalén (1992): the geometric mean of Carli and the harmonic mean.</summary>
    public static IndexFormula CarruthersSellwoodWardDalen { get; } = new("cswd", true, static (e, l) => SquareRoot(ArithmeticMean(e, l) * HarmonicMean(e, l)));

    /// <summary>Drobisch (1871), also Bowley: the mean of Laspeyres and Paasche.</summary>
    public static IndexFormula Drobisch { get; } = new("drobish", false, static (e, l) => (FixedBasketOfEarlier(e, l) + FixedBasketOfLater(e, l)) / 2m);

    /// <summary>Marshall (1887) and Edgeworth (1925): the basket of both periods, Σp1(q0 + q1) / Σp0(q0 + q1).</summary>
    public static IndexFormula MarshallEdgeworth { get; } = new("marshalledgeworth", true, static (e, l) => FixedBasket(e, l, Each(e.Quantities, l.Quantities, static (q0, q1) => q0 + q1)));

    /// <summary>Stuvel (1957): A + √(A² + V1/V0), A half of the Laspeyres price index less the Laspeyres quantity index.</summary>
    public static IndexFormula Stuvel { get; } = new("stuvel", true, static (e, l) =>
    {
        var half = (FixedBasketOfEarlier(e, l) - Ratio(Basket.Cost(e.Prices, l.Quantities), e.Value)) / 2m;
        return half + SquareRoot((half * half) + Ratio(l.Value, e.Value));
    });

    /// <summary>Palgrave (1886): Σ s1·r, with the later shares.</summary>
    public static IndexFormula Palgrave { get; } = new("palgrave", false, static (e, l) => WeightedMean(e, l, l));

    /// <summary>Geometric Laspeyres: Π r^s0.</summary>
    public static IndexFormula GeometricLaspeyres { get; } = new("geomlaspeyres", false, static (e, l) => Geometric(e, l, e.Shares()));

    /// <summary>Geometric Paasche: Π r^s1.</summary>
    public static IndexFormula GeometricPaasche { get; } = new("geompaasche", false, static (e, l) => Geometric(e, l, l.Shares()));

    /// <summary>Geary (1958) and Khamis (1972) for two periods: the basket of harmonic means of the quantities.</summary>
    public static IndexFormula GearyKhamis { get; } = new("gk", true, static (e, l) => FixedBasket(e, l, Each(e.Quantities, l.Quantities, static (q0, q1) => q0 == 0m || q1 == 0m ? 0m : q0 / (q0 + q1) * q1)));

    /// <summary>Montgomery (1937), also called Vartia I: Π r^(L(v0, v1) / L(V0, V1)), L the logarithmic mean, v values and V their sums. It satisfies factor reversal, but fails proportionality.</summary>
    public static IndexFormula MontgomeryVartia { get; } = new("montgomeryvartia", true, static (e, l) =>
    {
        var (earlier, later) = (WideFloat.From(e.Value), WideFloat.From(l.Value));
        var whole = earlier.IsZero || later.IsZero ? default : LogMean(earlier, later, WideMath.Log(earlier) - WideMath.Log(later));
        return Geometric(e, l, Parts(LogMeans(e, l, WideFloat.One, WideFloat.One), whole));
    });

    // Below the formulas: initializers run from top to bottom.
    /// <summary>Every formula that has no parameter, in the order of this page; <see cref="Lowe"/> and <see cref="Young"/> with the weights of the first period.</summary>
    public static IReadOnlyList<IndexFormula> All { get; } =
    [
        Laspeyres, Paasche, Fisher, Tornqvist, Walsh, SatoVartia, Lowe, Young, Jevons, Dutot, Carli, Harmonic, CarruthersSellwoodWardDalen,
        Drobisch, MarshallEdgeworth, Stuvel, Palgrave, GeometricLaspeyres, GeometricPaasche, GearyKhamis, MontgomeryVartia,
    ];

    /// <summary><see cref="Lowe"/> with the quantities of a period of the caller's choice.</summary>
    /// <param name="weights">A period of the panel; products that it lacks are left out.</param>
    /// <returns>The formula.</returns>
    public static IndexFormula LoweAt(TimePeriod weights) => LoweOf(weights);

    /// <summary><see cref="Young"/> with the shares of a period of the caller's choice.</summary>
    /// <param name="weights">A period of the panel; products that it lacks are left out.</param>
    /// <returns>The formula.</returns>
    public static IndexFormula YoungAt(TimePeriod weights) => YoungOf(weights);

    private static IndexFormula LoweOf(TimePeriod? weights) => new("lowe", true, true, weights, static (e, l, b) => FixedBasket(e, l, b.Quantities));

    private static IndexFormula YoungOf(TimePeriod? weights) => new("young", false, true, weights, WeightedMean);

    private static decimal FixedBasketOfEarlier(Basket earlier, Basket later) => FixedBasket(earlier, later, earlier.Quantities);

    private static decimal FixedBasketOfLater(Basket earlier, Basket later) => FixedBasket(earlier, later, later.Quantities);

    private static decimal FixedBasket(Basket earlier, Basket later, decimal[] quantities) =>
        Ratio(Basket.Cost(later.Prices, quantities), Basket.Cost(earlier.Prices, quantities));

    // Values are divided by last, so that weights add up to one exactly.
    private static decimal WeightedMean(Basket earlier, Basket later, Basket weights) => Ratio(Basket.Cost(earlier.Relatives(later), Values(weights)), weights.Value);

    private static decimal ArithmeticMean(Basket earlier, Basket later) => earlier.Relatives(later).Sum() / earlier.Prices.Length;

    private static decimal HarmonicMean(Basket earlier, Basket later) => Ratio(earlier.Prices.Length, later.Relatives(earlier).Sum());

    // A good without weight counts for nothing, even where it was not traded.
    private static decimal Geometric(Basket earlier, Basket later, WideFloat[] weights)
    {
        var (before, after) = (earlier.PriceFigures.Logarithms, later.PriceFigures.Logarithms);
        var logarithm = default(WideFloat);
        for (var i = 0; i < weights.Length; i++)
        {
            if (!weights[i].IsZero)
            {
                RequireLogarithm(later.Prices[i], earlier.Prices[i]);
                logarithm += weights[i] * (after[i] - before[i]);
            }
        }

        return DecimalMath.TryExp(logarithm, out var index) ? index : throw new OverflowException();
    }

    // The logarithmic mean of each good's parts of two wholes, none where it was not traded.
    private static WideFloat[] LogMeans(Basket earlier, Basket later, WideFloat earlierWhole, WideFloat laterWhole)
    {
        var (before, after) = (Parts(earlier.WideValues(), earlierWhole), Parts(later.WideValues(), laterWhole));
        var (logarithmsBefore, logarithmsAfter) = (earlier.ValueLogarithms(), later.ValueLogarithms());
        var wholes = WideMath.Log(earlierWhole) - WideMath.Log(laterWhole);
        for (var i = 0; i < before.Length; i++)
        {
            before[i] = before[i].IsZero || after[i].IsZero ? default : LogMean(before[i], after[i], logarithmsBefore[i] - logarithmsAfter[i] - wholes);
        }

        return before;
    }

    // (a − b) / ln(a/b). Where the two are close the quotient loses its digits, and the series 2 atanh x = ln(a/b) has them.
    private static WideFloat LogMean(WideFloat a, WideFloat b, WideFloat logarithm)
    {
        if (!logarithm.IsZero && logarithm.Magnitude > CloseMagnitude)
        {
            return (a - b) / logarithm;
        }

        var x = (a - b) / (a + b);
        var square = x * x;
        return (a + b).Scaled(-1) / (WideFloat.One + (square * (s_third + (square * s_fifth))));
    }

    private static decimal[] Values(Basket basket) => Each(basket.Prices, basket.Quantities, static (p, q) => p * q);
}
