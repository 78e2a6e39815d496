namespace TradeMetrics.Tests.Docs;

[Collection(RunsAlone.Name)]
public class XmlDocExampleTests
{
    public static TheoryData<string> Examples => [.. XmlDocumentation.Examples.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_does_what_it_says(string member) => XmlDocumentation.Examples[member].Verify();
}
