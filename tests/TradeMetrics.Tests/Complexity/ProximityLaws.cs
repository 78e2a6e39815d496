using FsCheck.Xunit;

namespace TradeMetrics.Tests.Complexity;

[Properties(Arbitrary = new[] { typeof(BasketArbitraries) }, MaxTest = 300)]
public class ProximityLaws
{
    [Property]
    public bool Proximity_is_the_smaller_conditional_probability_symmetric_and_one_for_the_same_countries(Baskets baskets)
    {
        if (!baskets.Any)
        {
            return true;
        }

        var advantages = baskets.Exports().ComparativeAdvantages();
        var proximity = advantages.ProductProximity();
        return advantages.Products.All(a => advantages.Products.All(b =>
        {
            var (ofA, ofB) = (Exporters(advantages, a), Exporters(advantages, b));
            double both = ofA.Intersect(ofB).Count();
            return proximity[a, b] == proximity[b, a]
                && proximity[a, b] is >= 0 and <= 1
                && Math.Abs(proximity[a, b] - Math.Min(both / ofA.Count, both / ofB.Count)) < 1e-15
                && proximity[a, b] == 1 == ofA.SetEquals(ofB);
        }));
    }

    [Property]
    public bool Density_is_between_zero_and_one_one_with_all_products_and_distance_is_the_rest(Baskets baskets)
    {
        if (!baskets.Any)
        {
            return true;
        }

        var advantages = baskets.Exports().ComparativeAdvantages();
        var (density, distance, relatedness) = (advantages.Density(), advantages.Distance(), advantages.RelatednessDensity());
        return advantages.Countries.All(country => advantages.Products.All(product =>
            density[country, product] is >= 0 and <= 1
            && Math.Abs(density[country, product]!.Value + distance[country, product]!.Value - 1) < 1e-15
            && relatedness[country, product] is null or (>= 0 and <= 1)
            && (advantages.Diversity[country] < advantages.Products.Count || density[country, product] == 1)));
    }

    [Property]
    public bool Relatedness_is_the_density_of_the_others_and_missing_where_no_other_is_near(Baskets baskets)
    {
        if (!baskets.Any)
        {
            return true;
        }

        var advantages = baskets.Exports().ComparativeAdvantages();
        var (proximity, relatedness) = (advantages.ProductProximity(), advantages.RelatednessDensity());
        return advantages.Countries.All(country => advantages.Products.All(product =>
        {
            var others = advantages.Products.Where(other => other != product).ToDictionary(other => other, other => proximity[product, other]);
            return others.Values.Sum() == 0
                ? relatedness[country, product] is null
                : Math.Abs(relatedness[country, product]!.Value - (others.Where(other => advantages[country, other.Key]).Sum(other => other.Value) / others.Values.Sum())) < 1e-12;
        }));
    }

    [Property]
    public bool The_spanning_tree_joins_what_is_joined_and_by_the_nearest_links(Baskets baskets)
    {
        if (!baskets.Any)
        {
            return true;
        }

        // Two products at a proximity are joined by links of the tree that are all as near, and no link closes a circle.
        var proximity = baskets.Exports().ComparativeAdvantages().ProductProximity();
        var tree = proximity.MaximumSpanningTree();
        return proximity.Keys.All(a => proximity.Keys.All(b => proximity[a, b] == 0 || Reached(tree, a, proximity[a, b]).Contains(b)))
            && tree.All(link => !Reached([.. tree.Where(other => other != link)], link.First, 0).Contains(link.Second))
            && tree.All(link => link.Proximity == proximity[link.First, link.Second]);
    }

    [Property]
    public bool The_network_is_the_tree_and_all_links_from_the_threshold_once_each(Baskets baskets, byte percent)
    {
        if (!baskets.Any)
        {
            return true;
        }

        var threshold = ((percent % 100) + 1) / 100d;
        var proximity = baskets.Exports().ComparativeAdvantages().ProductProximity();
        var (tree, network) = (proximity.MaximumSpanningTree().ToHashSet(), proximity.Network(threshold));
        var near = proximity.Keys.SelectMany((a, i) => proximity.Keys.Skip(i + 1), (a, b) => new ProximityLink<string>(a, b, proximity[a, b])).Where(link => link.Proximity >= threshold);
        return network.Count == network.Distinct().Count() && network.ToHashSet().SetEquals(tree.Union(near))
            && network.Zip(network.Skip(1)).All(pair => pair.First.Proximity >= pair.Second.Proximity);
    }

    [Property]
    public bool The_outlook_grows_with_complexity_and_is_zero_for_who_has_all(Baskets baskets)
    {
        if (!baskets.Any)
        {
            return true;
        }

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
    public bool The_income_of_exports_lies_between_the_incomes_and_follows_their_unit(Baskets baskets)
    {
        if (!baskets.Any)
        {
            return true;
        }

        var exports = baskets.Exports();
        var incomes = exports.Rows.Select((country, place) => (country, income: 1000d * (1 + (place * 7 % 5)))).ToDictionary(pair => pair.country, pair => pair.income);
        var (once, thrice) = (exports.Productivity(incomes), exports.Productivity(incomes.ToDictionary(pair => pair.Key, pair => 3 * pair.Value)));
        var alike = exports.Productivity(incomes.ToDictionary(pair => pair.Key, _ => 500d));
        var known = once.Countries.Keys.Select(country => incomes[country]).ToArray();
        return once.Countries.Values.Concat(once.Products.Values).All(income => income >= known.Min() * (1 - 1e-12) && income <= known.Max() * (1 + 1e-12))
            && once.Countries.All(pair => Math.Abs((pair.Value * 3) - thrice.Countries[pair.Key]) < 1e-6)
            && alike.Countries.Values.Concat(alike.Products.Values).All(income => Math.Abs(income - 500) < 1e-9);
    }

    private static HashSet<string> Exporters(AdvantageMatrix<string, string> advantages, string product) => [.. advantages.Countries.Where(country => advantages[country, product])];

    private static HashSet<string> Reached(IReadOnlyList<ProximityLink<string>> links, string from, double threshold)
    {
        HashSet<string> reached = [from];
        for (var before = 0; reached.Count > before;)
        {
            before = reached.Count;
            foreach (var link in links.Where(link => link.Proximity >= threshold && (reached.Contains(link.First) || reached.Contains(link.Second))))
            {
                reached.UnionWith([link.First, link.Second]);
            }
        }

        return reached;
    }
}
