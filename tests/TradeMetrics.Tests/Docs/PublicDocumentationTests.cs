using System.Xml.Linq;

namespace TradeMetrics.Tests.Docs;

public class PublicDocumentationTests
{
    // Types that need no example of their own, and why.
    private static readonly Dictionary<string, string> NoExampleNeeded = new()
    {
        ["T:TradeMetrics.ICurrency"] = "users meet it as a constraint; the markers in TradeMetrics.Currencies implement it",
    };

    private static Type[] PublicTypes => typeof(Money).Assembly.GetExportedTypes();

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        Assert.DoesNotContain(PublicTypes.Select(Id), id => Words(XmlDocumentation.Members[id].Element("summary")) < 3);

    [Fact]
    public void Every_public_type_is_shown_in_use() =>
        Assert.DoesNotContain(PublicTypes.Where(NeedsExample).Select(Id), id => !HasExample(id) && !NoExampleNeeded.ContainsKey(id));

    [Fact]
    public void No_exception_to_the_rule_has_outlived_its_reason() =>
        Assert.DoesNotContain(NoExampleNeeded.Keys, id => !PublicTypes.Select(Id).Contains(id) || HasExample(id));

    // The names of an enum and of an exception speak through the members that take or throw them,
    // and a marker is a currency's name as a type.
    private static bool NeedsExample(Type type) =>
        !type.IsEnum && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(Delegate)) && type.Namespace != "TradeMetrics.Currencies";

    private static bool HasExample(string id) => XmlDocumentation.Members
        .Where(member => member.Key == id || member.Key[2..].StartsWith(id[2..] + ".", StringComparison.Ordinal))
        .Any(member => XmlDocumentation.Codes(member.Value).Any());

    private static string Id(Type type) => "T:" + type.FullName!.Replace('+', '.');

    // A reference to a type counts as the word it is read as.
    private static int Words(XElement? text) => text is null
        ? 0
        : text.DescendantNodes().OfType<XText>().Sum(part => part.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)
            + text.Descendants().Count(element => element.IsEmpty);
}
