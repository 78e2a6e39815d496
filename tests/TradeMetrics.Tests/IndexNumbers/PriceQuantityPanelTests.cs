namespace TradeMetrics.Tests;

public class PriceQuantityPanelTests
{
    private static readonly (TimePeriod A, TimePeriod B, TimePeriod C, TimePeriod D) s_years = (TimePeriod.Year(2001), TimePeriod.Year(2002), TimePeriod.Year(2003), TimePeriod.Year(2004));

    // Tea is in the first two years, silk in the last two, and 2003 has nothing but silk.
    private static readonly PriceQuantityPanel<string> s_turnover = PriceQuantityPanel.From(
    [
        (s_years.A, "tea", 4m, 10m), (s_years.A, "wool", 8m, 1m),
        (s_years.B, "tea", 5m, 12m),
        (s_years.C, "silk", 20m, 2m),
        (s_years.D, "silk", 30m, 3m), (s_years.D, "tea", 8m, 10m),
    ]);

    [Fact]
    public void A_panel_tells_what_it_holds()
    {
        Assert.Equal([s_years.A, s_years.B, s_years.C, s_years.D], s_turnover.Periods);
        Assert.Equal((48m, 60m), (s_turnover.Value(s_years.A), s_turnover.Value(s_years.B)));
        Assert.Equal("6 prices and quantities, 2001 to 2004", s_turnover.ToString());
        Assert.Equal(s_years.D, s_turnover.End);
        Assert.Equal((Share.FromFraction(40m / 48m), Share.FromFraction(1m)), s_turnover.MatchedShares(s_years.A, s_years.B));
        Assert.Contains("2005", Assert.Throws<MissingObservationException>(() => s_turnover.At(TimePeriod.Year(2005))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_products_of_both_periods_count()
    {
        Assert.All(IndexFormula.All.Except([IndexFormula.MontgomeryVartia]), formula => Assert.Equal(1.25m, Math.Round(s_turnover.PriceIndex(formula, s_years.A, s_years.B), 20)));
        Assert.Equal(1.5m, s_turnover.ValueIndex(s_years.A, s_years.B));
    }

    [Fact]
    public void Periods_without_a_common_product_have_no_index_and_never_one()
    {
        var none = Assert.Throws<NoCommonProductsException>(() => s_turnover.PriceIndex(IndexFormula.Jevons, s_years.B, s_years.C));
        Assert.Equal((s_years.B, s_years.C), (none.From, none.To));
        Assert.Contains("from 2002 to 2003", none.Message, StringComparison.Ordinal);
        Assert.False(s_turnover.TryPriceIndex(IndexFormula.Jevons, s_years.B, s_years.C, out _));
        Assert.False(s_turnover.TryQuantityIndex(IndexFormula.Jevons, s_years.B, TimePeriod.Year(2005), out _));
        Assert.True(s_turnover.TryQuantityIndex(IndexFormula.Jevons, s_years.A, s_years.B, out var index) && Math.Round(index, 20) == 1.2m);
    }

    [Fact]
    public void A_series_has_a_gap_where_there_is_no_index_and_a_chain_does_not_go_on_behind_it()
    {
        var pop = s_turnover.PriceIndex(IndexFormula.Laspeyres, IndexLink.PeriodOnPeriod);
        Assert.Equal([1m, 1.25m, null, 1.5m], pop.Select(link => link.HasValue ? link.Value : default(decimal?)));
        Assert.Contains("no product has a price and a quantity in both", pop[2].Reason, StringComparison.Ordinal);
        var chained = s_turnover.PriceIndex(IndexFormula.Laspeyres, IndexLink.Chained);
        Assert.Equal([1m, 1.25m, null, null], chained.Select(link => link.HasValue ? link.Value : default(decimal?)));
        Assert.Contains("the chain breaks in 2003", chained[3].Reason, StringComparison.Ordinal);
        Assert.Equal([1m, 1.25m, null, 2m], s_turnover.PriceIndex(IndexFormula.Laspeyres, IndexLink.FixedBase).Select(link => link.HasValue ? link.Value : default(decimal?)));
        var geks = s_turnover.PriceIndex(IndexFormula.Fisher, IndexLink.Geks);
        Assert.Equal(4, geks.Gaps.Count());
        Assert.Contains("from 2001 to 2003", geks[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_products_are_there_every_second_period_only_the_period_before_is_two_earlier()
    {
        (TimePeriod, string, decimal, decimal)[] rows = [(TimePeriod.Year(2018), "tea", 4m, 10m), (TimePeriod.Year(2020), "tea", 5m, 12m), (TimePeriod.Year(2024), "tea", 8m, 10m)];
        var panel = PriceQuantityPanel.From(rows);
        Assert.Equal([1m, null, 1.25m, null, null, null, null], Figures(panel, IndexLink.PeriodOnPeriod));
        Assert.Equal([1m, null, 1.25m, null, null, null, null], Figures(panel, IndexLink.Chained));
        panel = PriceQuantityPanel.From([.. rows, (TimePeriod.Year(2022), "tea", 10m, 1m)]);
        Assert.Equal([1m, null, 1.25m, null, 2m, null, 0.8m], Figures(panel, IndexLink.PeriodOnPeriod));
        Assert.Equal([1m, null, 1.25m, null, 2.5m, null, 2m], Figures(panel, IndexLink.Chained));
        Assert.Equal("the panel has no product then", panel.PriceIndex(IndexFormula.Carli, IndexLink.Chained)[1].Reason);

        static decimal?[] Figures(PriceQuantityPanel<string> panel, IndexLink link) =>
            [.. panel.PriceIndex(IndexFormula.Carli, link).Select(index => index.HasValue ? index.Value : default(decimal?))];
    }

    [Fact]
    public void A_period_that_is_left_out_is_a_gap_but_GEKS_and_a_fixed_base_go_on()
    {
        var panel = PriceQuantityPanel.From([(s_years.D, "tea", 8m, 10m), (s_years.A, "tea", 4m, 10m), (s_years.B, "tea", 5m, 12m)]);
        foreach (var link in Enum.GetValues<IndexLink>())
        {
            var index = panel.PriceIndex(IndexFormula.Fisher, link);
            Assert.Equal((4, false), (index.Count, index[2].HasValue));
            Assert.Equal(link is IndexLink.FixedBase or IndexLink.Geks, index[3].HasValue);
        }

        Assert.Equal(2m, Math.Round(panel.PriceIndex(IndexFormula.Fisher, IndexLink.Geks)[s_years.D], 20));
        Assert.Contains("the panel has no product then", panel.PriceIndex(IndexFormula.Fisher, IndexLink.Geks)[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rolling_index_is_a_gap_from_the_first_window_that_lacks_a_comparison()
    {
        var panel = PriceQuantityPanel.From(
        [
            (s_years.A, "tea", 4m, 10m), (s_years.B, "tea", 5m, 12m), (s_years.C, "silk", 20m, 2m), (s_years.D, "silk", 30m, 3m),
        ]);
        Assert.Equal([true, true, false, false], panel.RollingGeksPriceIndex(IndexFormula.Fisher, 2, GeksSplice.Mean).Select(level => level.HasValue));
        Assert.Equal([true, true, false, false], panel.RollingGeksQuantityIndex(IndexFormula.Fisher, 2, GeksSplice.Mean).Select(level => level.HasValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.RollingGeksPriceIndex(IndexFormula.Fisher, 5, GeksSplice.Mean));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.RollingGeksPriceIndex(IndexFormula.Fisher, 1, GeksSplice.Mean));
    }

    [Fact]
    public void GEKS_over_a_formula_that_fails_time_reversal_is_refused_with_those_that_do()
    {
        var problem = Assert.Throws<ArgumentException>(() => s_turnover.PriceIndex(IndexFormula.Laspeyres, IndexLink.Geks));
        Assert.Contains("Expected one of fisher, tornqvist, walsh", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => s_turnover.PriceIndex(IndexFormula.Fisher, (IndexLink)9));
    }

    [Fact]
    public void Years_to_date_are_compared_with_the_same_months_and_not_chained()
    {
        var (before, now) = (TimePeriod.YearToDate(2022, 4), TimePeriod.YearToDate(2023, 4));
        var panel = PriceQuantityPanel.From([(before, "tea", 4m, 10m), (now, "tea", 5m, 12m)]);
        Assert.Equal(1.25m, panel.PriceIndex(IndexFormula.Laspeyres, before, now));
        Assert.Contains("overlap", Assert.Throws<InvalidOperationException>(() => panel.PriceIndex(IndexFormula.Laspeyres, IndexLink.Chained)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => panel.QuantityIndex(IndexFormula.Laspeyres, IndexLink.PeriodOnPeriod));
    }

    [Fact]
    public void A_panel_of_one_period_is_one()
    {
        var panel = PriceQuantityPanel.From([(s_years.A, "tea", 4m, 10m)]);
        Assert.All(Enum.GetValues<IndexLink>(), link => Assert.Equal(1m, Assert.Single(panel.PriceIndex(IndexFormula.Fisher, link)).Value));
    }

    [Fact]
    public void Zero_quantities_count_where_the_formula_allows_for_them()
    {
        var panel = PriceQuantityPanel.From(
        [
            (s_years.A, "tea", 4m, 10m), (s_years.A, "wool", 8m, 0m),
            (s_years.B, "tea", 5m, 12m), (s_years.B, "wool", 16m, 3m),
        ]);
        Assert.Equal(1.25m, panel.PriceIndex(IndexFormula.Laspeyres, s_years.A, s_years.B));
        Assert.Equal(1.25m, Math.Round(panel.PriceIndex(IndexFormula.SatoVartia, s_years.A, s_years.B), 20));
        Assert.All(IndexFormula.All.Except([IndexFormula.MontgomeryVartia]), formula => Assert.InRange(panel.PriceIndex(formula, s_years.A, s_years.B), 1.2m, 2m));
        foreach (var formula in new[] { IndexFormula.Jevons, IndexFormula.Carli, IndexFormula.Tornqvist })
        {
            var problem = Assert.ThrowsAny<UndefinedMetricException>(() => panel.QuantityIndex(formula, s_years.A, s_years.B));
            Assert.Contains($"The {formula} quantity index from 2001 to 2002 is undefined: it divides by quantities that are zero", problem.Message, StringComparison.Ordinal);
        }

        var neither = PriceQuantityPanel.From([(s_years.A, "tea", 4m, 10m), (s_years.A, "wool", 8m, 0m), (s_years.B, "tea", 5m, 12m), (s_years.B, "wool", 16m, 0m)]);
        Assert.Equal(1.2m, Math.Round(neither.QuantityIndex(IndexFormula.Tornqvist, s_years.A, s_years.B), 20));
        Assert.Equal(UndefinedReason.ZeroMeasure, Assert.ThrowsAny<UndefinedMetricException>(() => panel.QuantityIndex(IndexFormula.Jevons, s_years.B, s_years.A)).Reason);
        Assert.Equal(0m, PriceQuantityPanel.From([(s_years.A, "tea", 4m, 10m), (s_years.B, "tea", 5m, 0m)]).QuantityIndex(IndexFormula.Laspeyres, s_years.A, s_years.B));
    }

    [Fact]
    public void Nothing_traded_at_all_leaves_weighted_indices_undefined()
    {
        var panel = PriceQuantityPanel.From([(s_years.A, "tea", 4m, 0m), (s_years.B, "tea", 5m, 0m)]);
        IndexFormula[] unweighted = [IndexFormula.Jevons, IndexFormula.Dutot, IndexFormula.Carli, IndexFormula.Harmonic, IndexFormula.CarruthersSellwoodWardDalen];
        Assert.All(IndexFormula.All, formula => Assert.Equal(unweighted.Contains(formula), panel.TryPriceIndex(formula, s_years.A, s_years.B, out _)));
    }

    [Fact]
    public void Lowe_and_Young_take_weights_of_the_first_period_or_of_the_one_that_is_named()
    {
        var panel = PriceQuantityPanel.From(
        [
            (s_years.A, "tea", 1m, 1m), (s_years.A, "wool", 1m, 3m),
            (s_years.B, "tea", 2m, 9m), (s_years.B, "wool", 4m, 9m), (s_years.B, "silk", 1m, 1m),
            (s_years.C, "tea", 4m, 5m), (s_years.C, "wool", 4m, 5m), (s_years.C, "silk", 4m, 5m),
        ]);
        Assert.Equal((16m / 14m, 1.25m), (panel.PriceIndex(IndexFormula.Lowe, s_years.B, s_years.C), panel.PriceIndex(IndexFormula.Young, s_years.B, s_years.C)));
        Assert.Equal((60m / 35m, 7m / 3m), (panel.PriceIndex(IndexFormula.LoweAt(s_years.C), s_years.B, s_years.C), panel.PriceIndex(IndexFormula.YoungAt(s_years.C), s_years.B, s_years.C)));
        Assert.Throws<MissingObservationException>(() => panel.PriceIndex(IndexFormula.LoweAt(s_years.D), s_years.B, s_years.C));
    }

    // Relatives of 1.25 and 0.8: the harmonic mean is the inverse of Carli, and their geometric mean is 1.
    [Fact]
    public void Unweighted_indices_of_opposite_relatives_show_the_bias_of_Carli()
    {
        var panel = PriceQuantityPanel.From([(s_years.A, "tea", 4m, 1m), (s_years.A, "wool", 5m, 9m), (s_years.B, "tea", 5m, 7m), (s_years.B, "wool", 4m, 2m)]);
        decimal Index(IndexFormula formula) => panel.PriceIndex(formula, s_years.A, s_years.B);
        Assert.Equal((1.025m, 1m), (Index(IndexFormula.Carli), Index(IndexFormula.Dutot)));
        Assert.Equal((0.97560976m, 1m, 1m), (Math.Round(Index(IndexFormula.Harmonic), 8), Math.Round(Index(IndexFormula.Jevons), 20), Math.Round(Index(IndexFormula.CarruthersSellwoodWardDalen), 20)));
    }

    [Fact]
    public void A_product_that_stands_twice_is_refused_by_name_or_gives_its_unit_value_on_request()
    {
        (decimal Price, decimal Quantity)[] lots = [(4m, 10m), (6m, 30m)];
        PriceQuantityPanel<string> Panel(DuplicateKeys duplicates) => lots.ToPriceQuantityPanel(_ => s_years.A, _ => "tea", lot => lot.Price, lot => lot.Quantity, duplicates);
        Assert.Contains("\"tea\" stands twice in 2001", Assert.Throws<ArgumentException>(() => Panel(DuplicateKeys.Refuse)).Message, StringComparison.Ordinal);
        Assert.Equal(new PricedQuantity(5.5m, 40m), Panel(DuplicateKeys.Add).At(s_years.A)["tea"]);
        lots = [(4m, 0m), (6m, 0m)];
        Assert.Equal(new PricedQuantity(4m, 0m), Panel(DuplicateKeys.Add).At(s_years.A)["tea"]);
    }

    [Fact]
    public void Prices_in_money_are_of_one_currency()
    {
        (int Year, Money Price)[] records = [(2001, new Money(4m, Currency.CNY)), (2002, new Money(5m, Currency.CNY))];
        var panel = records.ToPriceQuantityPanel(record => TimePeriod.Year(record.Year), _ => "tea", record => record.Price, _ => 1m);
        Assert.Equal(1.25m, panel.PriceIndex(IndexFormula.Laspeyres, s_years.A, s_years.B));
        records[1].Price = new Money(5m, Currency.USD);
        Assert.Throws<CurrencyMismatchException>(() => records.ToPriceQuantityPanel(record => TimePeriod.Year(record.Year), _ => "tea", record => record.Price, _ => 1m));
    }

    // Both harmonic means of the quantities are 1.5, so that the basket is even: 7 over 6.
    [Fact]
    public void Geary_and_Khamis_weigh_by_the_harmonic_mean_of_quantities()
    {
        var panel = PriceQuantityPanel.From([(s_years.A, "tea", 2m, 1m), (s_years.A, "wool", 4m, 3m), (s_years.B, "tea", 3m, 3m), (s_years.B, "wool", 4m, 1m)]);
        Assert.Equal(7m / 6m, panel.PriceIndex(IndexFormula.GearyKhamis, s_years.A, s_years.B));
    }

    [Fact]
    public void Prices_and_quantities_that_cannot_be_are_refused()
    {
        Assert.Contains("The price of \"tea\" in 2001 is 0", Assert.Throws<ArgumentException>(() => PriceQuantityPanel.From([(s_years.A, "tea", 0m, 1m)])).Message, StringComparison.Ordinal);
        Assert.Contains("The quantity of \"tea\" in 2001 is -1", Assert.Throws<ArgumentException>(() => PriceQuantityPanel.From([(s_years.A, "tea", 1m, -1m)])).Message, StringComparison.Ordinal);
        Assert.Contains("not of one kind", Assert.Throws<ArgumentException>(() => PriceQuantityPanel.From([(s_years.A, "tea", 1m, 1m), (TimePeriod.Month(2001, 1), "tea", 1m, 1m)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PriceQuantityPanel.From(Array.Empty<(TimePeriod, string, decimal, decimal)>()));
    }

    [Fact]
    public void What_overflows_says_so()
    {
        var panel = PriceQuantityPanel.From([(s_years.A, "tea", 1e20m, 1e20m), (s_years.B, "tea", 1e20m, 1e20m)]);
        Assert.Contains("laspeyres", Assert.Throws<MetricOverflowException>(() => panel.PriceIndex(IndexFormula.Laspeyres, s_years.A, s_years.B)).Message, StringComparison.Ordinal);
        Assert.False(panel.TryPriceIndex(IndexFormula.Laspeyres, s_years.A, s_years.B, out _));
        Assert.Throws<MetricOverflowException>(() => panel.ValueChange(s_years.A, s_years.B));
        Assert.False(panel.PriceIndex(IndexFormula.Fisher, IndexLink.Geks)[1].HasValue);
        Assert.Equal(1m, panel.PriceIndex(IndexFormula.Jevons, s_years.A, s_years.B));
    }

    [Fact]
    public void Names_of_formulas_are_read_in_any_case_and_a_misspelt_one_is_told_the_others()
    {
        Assert.All(IndexFormula.All, formula => Assert.Same(formula, IndexFormula.Parse(formula.Name.ToUpperInvariant())));
        var problem = Assert.Throws<FormatException>(() => IndexFormula.Parse("fischer"));
        Assert.All(IndexFormula.All, formula => Assert.Contains(formula.Name, problem.Message, StringComparison.Ordinal));
        Assert.False(IndexFormula.TryParse(null, out _));
    }
}
