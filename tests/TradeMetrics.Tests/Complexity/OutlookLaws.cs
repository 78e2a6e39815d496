using FsCheck.Xunit;

namespace TradeMetrics.Tests.Complexity;

[Properties(Arbitrary = new[] { typeof(BasketArbitraries) }, MaxTest = 300)]
public class OutlookLaws
{
    [Property]
    public bool The_outlook_grows_with_complexity_and_is_zero_for_who_has_all(Baskets baskets)
    {
        var advantages = baskets.Exports().ComparativeAdvantages();
        var complexity = advantages.Fitness(5).Products;
        var (once, twice) = (advantages.Outlook(complexity), advantages.Outlook(complexity.ToDictionary(product => product.Key, product => 2 * product.Value)));
        return advantages.Countries.All(country =>
            Math.Abs((2 * once.Index[country]) - twice.Index[country]) < 1e-9
            && (once.Index[country] == 0 || advantages.Diversity[country] < advantages.Products.Count)
            && advantages.Products.All(product => advantages[country, product]
                ? once.Gain[country, product] is null && once.NetGain[country, product] is null
                : once.Gain[country, product] > 0 && once.NetGain[country, product] <= once.Gain[country, product]));
    }

    [Property]
    public bool The_net_gain_is_what_the_product_would_change_beside_its_own_place(Baskets baskets)
    {
        var advantages = baskets.Exports().ComparativeAdvantages();
        var (complexity, proximity) = (advantages.Fitness(5).Products, advantages.ProductProximity());
        var outlook = advantages.Outlook(complexity, proximity);
        return advantages.Countries.All(country => advantages.Products.Where(product => !advantages[country, product]).All(product =>
        {
            var more = TradeMatrix.From(
                advantages.Countries.SelectMany(_ => advantages.Products, (c, p) => (c, p, advantages[c, p] || (c, p) == (country, product) ? 1d : 0)), AbsentCells.Zero).AtLeast(1);
            var change = more.Outlook(complexity, proximity).Index[country] - outlook.Index[country];
            var ownPlace = complexity[product] / advantages.Products.Sum(other => proximity[product, other]);
            return Math.Abs(outlook.NetGain[country, product]!.Value - ownPlace - change) < 1e-9;
        }));
    }
}
