using System.Xml.Linq;

namespace TradeMetrics.Tests.Docs;

public class PublicDocumentationTests
{
    // An extension block is a nested type that only the compiler names.
    private static Type[] PublicTypes => [.. typeof(Money).Assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        Assert.DoesNotContain(PublicTypes.Select(Id), id => Words(XmlDocumentation.Members[id].Element("summary")) < 3);

    [Fact]
    public void Every_public_type_is_shown_in_use() =>
        Assert.DoesNotContain(PublicTypes.Where(NeedsExample).Select(Id), id => !HasExample(id));

    // The names of an enum and of an exception speak through the members that take or throw them,
    // a converter is named by an attribute, never by a user, a marker is a currency's name as a type, and a twin for another kind of number inherits its verbs' documentation.
    private static bool NeedsExample(Type type) =>
        !type.IsEnum && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(Delegate)) && type.Namespace is not ("TradeMetrics.Currencies" or "TradeMetrics.Json") && !IsTwin(type);

    private static bool IsTwin(Type type) => new[] { "Double", "Integer", "Single" }.Any(kind =>
        type.Name.StartsWith(kind, StringComparison.Ordinal) && PublicTypes.Any(other => other.Name == type.Name[kind.Length..]));

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
