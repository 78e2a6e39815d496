using FsCheck.Xunit;

namespace TradeMetrics.Tests;

/// <summary>The tests that index number theory puts to formulas: Balk, "Price and Quantity Index Numbers" (2008), chapter 3.</summary>
[Properties(Arbitrary = [typeof(MarketArbitraries)], MaxTest = 60)]
public class IndexNumberLaws
{
    private static readonly (TimePeriod From, TimePeriod To, TimePeriod Last) s_years = (Market.First, Market.First + 1, Market.First + 2);

    private static readonly IndexFormula[] s_factorReversible = [IndexFormula.Fisher, IndexFormula.SatoVartia, IndexFormula.Stuvel, IndexFormula.MontgomeryVartia];

    private static readonly IndexFormula[] s_notMeans = [IndexFormula.Stuvel, IndexFormula.MontgomeryVartia];

    public static TheoryData<IndexFormula> Formulas => [.. IndexFormula.All];

    [Property]
    public bool Unchanged_prices_give_one(Market market)
    {
        var panel = market.WithPrices((_, product) => market.Prices[0][product]).Panel();
        return IndexFormula.All.All(formula => Near(panel.PriceIndex(formula, s_years.From, s_years.To), 1m));
    }

    [Property]
    public bool Prices_that_all_change_by_one_factor_give_that_factor(Market market)
    {
        var panel = market.WithPrices((period, product) => market.Prices[0][product] * (period == 1 ? 1.75m : 1m)).Panel();
        return IndexFormula.All.Except([IndexFormula.MontgomeryVartia]).All(formula => Near(panel.PriceIndex(formula, s_years.From, s_years.To), 1.75m));
    }

    [Property]
    public bool The_index_is_proportional_to_the_later_prices(Market market)
    {
        var (panel, dearer) = (market.Panel(), market.WithPrices((period, product) => market.Prices[period][product] * (period == 1 ? 4m : 1m)).Panel());
        return IndexFormula.All.Except(s_notMeans).All(formula => Near(dearer.PriceIndex(formula, s_years.From, s_years.To), 4m * panel.PriceIndex(formula, s_years.From, s_years.To)));
    }

    [Property]
    public bool The_units_of_products_do_not_matter_except_to_Dutot(Market market)
    {
        // Tonnes into kilograms for one product, into thousands for another.
        static decimal Unit(int product) => product % 2 == 0 ? 1000m : 0.125m;
        var (panel, other) = (market.Panel(), market
            .WithPrices((period, product) => market.Prices[period][product] / Unit(product))
            .WithQuantities((period, product) => market.Quantities[period][product] * Unit(product)).Panel());
        return IndexFormula.All.Except([IndexFormula.Dutot]).All(formula => Near(panel.PriceIndex(formula, s_years.From, s_years.To), other.PriceIndex(formula, s_years.From, s_years.To)));
    }

    [Property]
    public bool Means_lie_between_the_least_and_the_largest_relative(Market market)
    {
        var panel = market.Panel();
        decimal[] relatives = [.. market.Prices[0].Zip(market.Prices[1], (before, after) => after / before)];
        return IndexFormula.All.Except(s_notMeans).All(formula =>
            panel.PriceIndex(formula, s_years.From, s_years.To) is var index && index >= relatives.Min() * (1m - 1e-20m) && index <= relatives.Max() * (1m + 1e-20m));
    }

    [Property]
    public bool There_and_back_gives_one_for_formulas_that_say_so(Market market)
    {
        var panel = market.Panel();
        return IndexFormula.All.Where(formula => formula.SatisfiesTimeReversal)
            .All(formula => Near(panel.PriceIndex(formula, s_years.To, s_years.Last) * panel.PriceIndex(formula, s_years.Last, s_years.To), 1m));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Time_reversal_fails_for_exactly_the_formulas_that_do_not_claim_it(IndexFormula formula)
    {
        var round = IndexData.SixGoods.PriceIndex(formula, IndexData.Time(2), IndexData.Time(5)) * IndexData.SixGoods.PriceIndex(formula, IndexData.Time(5), IndexData.Time(2));
        Assert.Equal(formula.SatisfiesTimeReversal, Near(round, 1m));
    }

    [Property]
    public bool Price_times_quantity_index_is_the_change_of_value_for_Fisher_Stuvel_and_both_Vartias(Market market)
    {
        var panel = market.Panel();
        return Array.TrueForAll(s_factorReversible, formula => Near(Product(panel, formula, formula, s_years.From, s_years.To), panel.ValueIndex(s_years.From, s_years.To)));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Factor_reversal_holds_for_no_other_formula(IndexFormula formula)
    {
        var (from, to) = (IndexData.Time(2), IndexData.Time(5));
        Assert.Equal(s_factorReversible.Contains(formula), Near(Product(IndexData.SixGoods, formula, formula, from, to), IndexData.SixGoods.ValueIndex(from, to)));
    }

    [Property]
    public bool Laspeyres_prices_times_Paasche_quantities_are_the_change_of_value_and_the_other_way_round(Market market)
    {
        var (panel, from, to) = (market.Panel(), s_years.From, s_years.To);
        var value = panel.ValueIndex(from, to);
        return Near(Product(panel, IndexFormula.Laspeyres, IndexFormula.Paasche, from, to), value) && Near(Product(panel, IndexFormula.Paasche, IndexFormula.Laspeyres, from, to), value);
    }

    [Property]
    public bool Dutot_Jevons_and_Lowe_are_circular_so_that_a_chain_is_the_direct_comparison(Market market)
    {
        var panel = market.Panel();
        return new[] { IndexFormula.Dutot, IndexFormula.Jevons, IndexFormula.Lowe, IndexFormula.LoweAt(s_years.To) }.All(formula =>
            Near(panel.PriceIndex(formula, IndexLink.Chained)[s_years.Last], panel.PriceIndex(formula, IndexLink.FixedBase)[s_years.Last]));
    }

    [Property]
    public bool The_order_of_products_does_not_matter(Market market)
    {
        var (panel, other) = (market.Panel(), market.Panel(Enumerable.Range(0, 3), Enumerable.Range(0, market.Products).Reverse()));
        return IndexFormula.All.All(formula => Near(panel.PriceIndex(formula, s_years.From, s_years.To), other.PriceIndex(formula, s_years.From, s_years.To))
            && Near(panel.QuantityIndex(formula, s_years.From, s_years.To), other.QuantityIndex(formula, s_years.From, s_years.To)));
    }

    [Property]
    public bool A_quantity_index_is_the_price_index_of_prices_and_quantities_changed_over(Market market)
    {
        var (panel, turned) = (market.Panel(), new Market(market.Quantities, market.Prices).Panel());
        return IndexFormula.All.All(formula => panel.QuantityIndex(formula, s_years.From, s_years.To) == turned.PriceIndex(formula, s_years.From, s_years.To));
    }

    [Property]
    public bool Of_one_product_every_index_is_its_relative(Market market)
    {
        var panel = market.Panel([0, 1, 2], [0]);
        return IndexFormula.All.Except([IndexFormula.MontgomeryVartia]).All(formula => Near(panel.PriceIndex(formula, s_years.From, s_years.To), market.Prices[1][0] / market.Prices[0][0]));
    }

    [Property]
    public bool Means_of_higher_order_are_larger_and_Fisher_lies_between_Laspeyres_and_Paasche(Market market)
    {
        var panel = market.Panel();
        decimal Index(IndexFormula formula) => panel.PriceIndex(formula, s_years.From, s_years.To);
        const decimal Above = 1m + 1e-20m;
        return Index(IndexFormula.Harmonic) <= Index(IndexFormula.Jevons) * Above
            && Index(IndexFormula.Jevons) <= Index(IndexFormula.Carli) * Above
            && Index(IndexFormula.GeometricLaspeyres) <= Index(IndexFormula.Laspeyres) * Above
            && (Index(IndexFormula.Fisher) - Index(IndexFormula.Laspeyres)) * (Index(IndexFormula.Fisher) - Index(IndexFormula.Paasche)) <= 1e-20m;
    }

    [Property]
    public bool GEKS_is_transitive_whichever_period_is_first(Market market)
    {
        var (panel, turned) = (market.Panel(), market.Panel([2, 0, 1, 3], Enumerable.Range(0, market.Products)));
        return IndexFormula.All.Where(formula => formula.SatisfiesTimeReversal && formula != IndexFormula.Lowe).All(formula =>
        {
            var (one, other) = (panel.PriceIndex(formula, IndexLink.Geks), turned.PriceIndex(formula, IndexLink.Geks));
            return Near(one[s_years.Last] / one[s_years.To], other[s_years.From] / other[s_years.Last]);
        });
    }

    [Property]
    public bool Of_two_periods_GEKS_is_the_comparison_itself(Market market)
    {
        var panel = market.Panel([0, 1], Enumerable.Range(0, market.Products));
        return IndexFormula.All.Where(formula => formula.SatisfiesTimeReversal)
            .All(formula => Near(panel.PriceIndex(formula, IndexLink.Geks)[s_years.To], panel.PriceIndex(formula, s_years.From, s_years.To)));
    }

    [Property]
    public bool Over_a_circular_formula_a_rolling_GEKS_index_is_the_direct_one_however_it_is_spliced(Market market) =>
        Enum.GetValues<GeksSplice>().All(splice => Near(
            market.Panel().RollingGeksPriceIndex(IndexFormula.Jevons, 2, splice)[s_years.Last], market.Panel().PriceIndex(IndexFormula.Jevons, s_years.From, s_years.Last)));

    // Of three periods and the next three, the window splice goes on from the second.
    [Property]
    public bool The_window_splice_adds_the_whole_new_window_to_the_second_level(Market market)
    {
        int[] products = [.. Enumerable.Range(0, market.Products)];
        TimeSeries<decimal> Geks(params int[] periods) => market.Panel(periods, products).PriceIndex(IndexFormula.Fisher, IndexLink.Geks);
        var rolling = market.Panel().RollingGeksPriceIndex(IndexFormula.Fisher, 3, GeksSplice.Window);
        return Near(rolling[s_years.Last + 1], Geks(0, 1, 2)[s_years.To] * Geks(1, 2, 3)[s_years.Last]);
    }

    [Property]
    public bool Shares_that_stay_make_Sato_Vartia_the_geometric_Laspeyres_index_and_shares_that_hardly_change_bring_it_near(Market market)
    {
        // Spending stays, so that each quantity falls as its price rises.
        Market Spending(decimal change) => market.WithQuantities((period, product) => 100m / market.Prices[period][product] * (period == 1 && product == 0 ? 1m + change : 1m));
        static decimal Index(Market market, IndexFormula formula) => market.Panel().PriceIndex(formula, s_years.From, s_years.To);
        return Near(Index(Spending(0m), IndexFormula.SatoVartia), Index(Spending(0m), IndexFormula.GeometricLaspeyres))
            && Near(Index(Spending(1e-9m), IndexFormula.SatoVartia), Index(Spending(1e-9m), IndexFormula.Tornqvist), 1e-15m);
    }

    private static decimal Product<TKey>(PriceQuantityPanel<TKey> panel, IndexFormula ofPrices, IndexFormula ofQuantities, TimePeriod from, TimePeriod to)
        where TKey : notnull => panel.PriceIndex(ofPrices, from, to) * panel.QuantityIndex(ofQuantities, from, to);

    private static bool Near(decimal actual, decimal expected, decimal relative = 1e-20m) => Math.Abs(actual - expected) <= relative * Math.Abs(expected);
}
