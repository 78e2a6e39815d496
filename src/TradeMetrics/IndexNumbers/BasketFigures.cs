namespace TradeMetrics;

/// <summary>Prices or quantities of some goods, and what formulas make of each by itself: worked out once, however many periods a good is compared over.</summary>
internal sealed class BasketFigures
{
    private readonly Lazy<WideFloat[]> _wide;
    private readonly Lazy<WideFloat[]> _logarithms;
    private readonly Lazy<decimal[]> _roots;

    internal BasketFigures(decimal[] values)
        : this(
            values,
            new(() => Array.ConvertAll(values, WideFloat.From)),
            new(() => Array.ConvertAll(values, static value => value == 0m ? default : WideMath.Log(WideFloat.From(value)))),
            new(() => Array.ConvertAll(values, IndexFormula.SquareRoot)))
    {
    }

    private BasketFigures(decimal[] values, Lazy<WideFloat[]> wide, Lazy<WideFloat[]> logarithms, Lazy<decimal[]> roots) =>
        (Values, _wide, _logarithms, _roots) = (values, wide, logarithms, roots);

    internal decimal[] Values { get; }

    /// <summary>The same in 128 bits.</summary>
    internal WideFloat[] Wide => _wide.Value;

    /// <summary>Natural logarithms; of zero, which has none, zero.</summary>
    internal WideFloat[] Logarithms => _logarithms.Value;

    /// <summary>Square roots.</summary>
    internal decimal[] Roots => _roots.Value;

    /// <summary>The figures of the goods at some places; these themselves where all are taken in their order.</summary>
    internal BasketFigures At(int[] places)
    {
        return places.Length == Values.Length && places.SequenceEqual(Enumerable.Range(0, places.Length))
            ? this
            : new(Pick(Values), new(() => Pick(Wide)), new(() => Pick(Logarithms)), new(() => Pick(Roots)));

        TValue[] Pick<TValue>(TValue[] all) => Array.ConvertAll(places, place => all[place]);
    }
}
