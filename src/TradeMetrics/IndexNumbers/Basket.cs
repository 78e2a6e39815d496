namespace TradeMetrics;

/// <summary>Prices and quantities of some goods in one period, both in one order of goods.</summary>
internal sealed record Basket(BasketFigures PriceFigures, BasketFigures QuantityFigures)
{
    internal decimal[] Prices => PriceFigures.Values;

    internal decimal[] Quantities => QuantityFigures.Values;

    internal decimal Value => Cost(Prices, Quantities);

    /// <summary>Prices as quantities, and quantities as prices.</summary>
    internal Basket Turned => new(QuantityFigures, PriceFigures);

    internal static Basket Of(IReadOnlyCollection<PricedQuantity> goods) =>
        new(new([.. goods.Select(good => good.Price)]), new([.. goods.Select(good => good.Quantity)]));

    /// <summary>What quantities cost at prices.</summary>
    internal static decimal Cost(decimal[] prices, decimal[] quantities)
    {
        var cost = 0m;
        for (var i = 0; i < prices.Length; i++)
        {
            cost += prices[i] * quantities[i];
        }

        return cost;
    }

    /// <summary>The goods at some places.</summary>
    internal Basket At(int[] places) => new(PriceFigures.At(places), QuantityFigures.At(places));

    /// <summary>Each good's value, in 128 bits.</summary>
    internal WideFloat[] WideValues() => IndexFormula.Each(PriceFigures.Wide, QuantityFigures.Wide, static (price, quantity) => price * quantity);

    /// <summary>The logarithm of each good's value; one that was not traded has none.</summary>
    internal WideFloat[] ValueLogarithms() => IndexFormula.Each(PriceFigures.Logarithms, QuantityFigures.Logarithms, static (price, quantity) => price + quantity);

    /// <summary>Each good's part of the value, in 128 bits.</summary>
    internal WideFloat[] Shares() => IndexFormula.Parts(WideValues(), WideFloat.From(Value));

    /// <summary>The later prices over these.</summary>
    internal decimal[] Relatives(Basket later)
    {
        var relatives = new decimal[Prices.Length];
        for (var i = 0; i < relatives.Length; i++)
        {
            relatives[i] = IndexFormula.Ratio(later.Prices[i], Prices[i]);
        }

        return relatives;
    }
}
