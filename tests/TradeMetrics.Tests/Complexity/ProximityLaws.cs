using FsCheck.Xunit;

namespace TradeMetrics.Tests.Complexity;

[Properties(Arbitrary = new[] { typeof(BasketArbitraries) }, MaxTest = 300)]
public class ProximityLaws
{
    [Property]
    public bool Proximity_is_the_smaller_conditional_probability_symmetric_and_one_for_the_same_countries(Baskets baskets)
    {
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
        var threshold = ((percent % 100) + 1) / 100d;
        var proximity = baskets.Exports().ComparativeAdvantages().ProductProximity();
        var (tree, network) = (proximity.MaximumSpanningTree().ToHashSet(), proximity.Network(threshold));
        var near = proximity.Keys.SelectMany((a, i) => proximity.Keys.Skip(i + 1), (a, b) => new ProximityLink<string>(a, b, proximity[a, b])).Where(link => link.Proximity >= threshold);
        return network.Count == network.Distinct().Count() && network.ToHashSet().SetEquals(tree.Union(near))
            && network.Zip(network.Skip(1)).All(pair => pair.First.Proximity >= pair.Second.Proximity);
    }

    [Fact]
    public void Proximities_of_the_world_serve_a_part_of_it()
    {
        var world = Baskets.Advantages("a:x b:xy c:yz d:xyz").ProductProximity();
        var density = Baskets.Advantages("r:x s:zx").Density(world);

        // Over x and z alone: proximities 1 and 1/3, of which r has the first.
        Assert.Equal(1 / (1 + (1 / 3d)), density["r", "x"]!.Value, 12);
        Assert.Equal(1 / 3d / (1 + (1 / 3d)), density["r", "z"]!.Value, 12);
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
