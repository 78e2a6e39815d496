namespace TradeMetrics;

/// <summary>Prices and quantities of some goods in one period, both in one order of goods.</summary>
internal readonly record struct Basket(decimal[] Prices, decimal[] Quantities)
{
    internal decimal Value => Cost(Prices, Quantities);

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

    /// <summary>Each good's part of the value.</summary>
    internal decimal[] Shares()
    {
        var value = Value;
        var shares = new decimal[Prices.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = IndexFormula.Ratio(Prices[i] * Quantities[i], value);
        }

        return shares;
    }

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
