namespace TradeMetrics;

/// <summary>A formula that compares the prices of two periods, named as in the manuals of the ILO, the IMF and the UN; with the roles of prices and quantities changed, it compares quantities.</summary>
/// <remarks>
/// <para>Formulas as in International Labour Organization and others, "Consumer Price Index Manual: Theory and Practice"
/// (2004) and "Producer Price Index Manual" (2004), chapters 15 to 20, in Balk, "Price and Quantity Index Numbers" (2008),
/// and in the R packages IndexNumR (White, 2023) and gpindex (Martin), whose results the tests reproduce.
/// p is a price, q a quantity, s = pq / Σpq a share, r = p1 / p0 a relative; 0 is the earlier period, 1 the later, b the one
/// that weights are from; sums and means are over the goods that both periods have.</para>
/// <para>Results are decimals: formulas without roots to the last digit or two, roots and logarithms within about 1e-26,
/// relatively, for prices and quantities of common sizes.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(IndexFormula.Parse("Fisher").SatisfiesTimeReversal); // True
/// try
/// {
///     IndexFormula.Parse("fischer");
/// }
/// catch (FormatException problem)
/// {
///     Console.WriteLine(problem.Message[..57]); // "fischer" is no index formula. Expected one of laspeyres,
/// }
/// </code>
/// </example>
public sealed partial class IndexFormula
{
    private readonly Func<Basket, Basket, Basket, decimal> _index;

    private IndexFormula(string name, bool satisfiesTimeReversal, Func<Basket, Basket, decimal> index)
        : this(name, satisfiesTimeReversal, false, null, (earlier, later, _) => index(earlier, later))
    {
    }

    private IndexFormula(string name, bool satisfiesTimeReversal, bool usesWeightPeriod, TimePeriod? weightPeriod, Func<Basket, Basket, Basket, decimal> index) =>
        (Name, SatisfiesTimeReversal, UsesWeightPeriod, WeightPeriod, _index) = (name, satisfiesTimeReversal, usesWeightPeriod, weightPeriod, index);

    /// <summary>The name in lower case, as files and options have it.</summary>
    public string Name { get; }

    /// <summary>Whether the index from 1 to 0 is the inverse of the one from 0 to 1, whatever the figures: what GEKS needs.</summary>
    public bool SatisfiesTimeReversal { get; }

    /// <summary>Whether weights come from a third period.</summary>
    internal bool UsesWeightPeriod { get; }

    /// <summary>That period; null for the first of the panel.</summary>
    internal TimePeriod? WeightPeriod { get; }

    /// <summary>The formula of a name.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="FormatException">There is no such formula; the message names those there are.</exception>
    public static IndexFormula Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out var formula)
            ? formula
            : throw new FormatException($"{Excerpt.Quoted(name)} is no index formula. Expected one of {string.Join(", ", All)}.");
    }

    /// <summary>The formula of a name, if there is one.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="formula">The formula, or null.</param>
    /// <returns>False where there is none.</returns>
    public static bool TryParse(string? name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IndexFormula? formula)
    {
        formula = All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return formula is not null;
    }

    /// <summary>The name.</summary>
    /// <returns>As <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>The index of prices from one basket to another of the same goods.</summary>
    /// <exception cref="UndefinedMetricException">Quantities are zero where the formula divides by them or takes their logarithm.</exception>
    /// <exception cref="OverflowException">A sum is outside decimal's range.</exception>
    internal decimal Index(Basket earlier, Basket later, Basket weights) => _index(earlier, later, weights);

    // Prices are above zero, so a zero here always comes from quantities.
    internal static decimal Ratio(decimal numerator, decimal denominator) => denominator != 0m ? numerator / denominator : throw DividesByZero();

    internal static decimal Log(decimal ratio) => ratio > 0m ? DecimalMath.Log(ratio) : throw TakesLogarithmOfZero();

    internal static decimal Exp(decimal logarithm) => DecimalMath.TryExp(logarithm, out var result) ? result : throw new OverflowException();

    internal static decimal SquareRoot(decimal square) => DecimalMath.TryRoot(square, 2m, out var root) ? root : throw new OverflowException();

    /// <summary>Each part over the whole.</summary>
    internal static WideFloat[] Parts(WideFloat[] parts, WideFloat whole)
    {
        var inverse = whole.IsZero ? throw DividesByZero() : WideFloat.One / whole;
        return Array.ConvertAll(parts, part => part * inverse);
    }

    /// <summary>What is made of the figures of each good.</summary>
    internal static T[] Each<T>(T[] earlier, T[] later, Func<T, T, T> make)
    {
        var made = new T[earlier.Length];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = make(earlier[i], later[i]);
        }

        return made;
    }

    private static void RequireLogarithm(decimal numerator, decimal denominator)
    {
        if (numerator == 0m || denominator == 0m)
        {
            throw denominator == 0m ? DividesByZero() : TakesLogarithmOfZero();
        }
    }

    private static UndefinedMetricException DividesByZero() => new(UndefinedReason.ZeroWhole, "it divides by quantities that are zero");

    private static UndefinedMetricException TakesLogarithmOfZero() => new(UndefinedReason.ZeroMeasure, "it takes the logarithm of a quantity that is zero");
}
