namespace TradeMetrics.Tests.Docs;

public class DataListTests
{
    [Fact]
    public void Every_file_of_data_stands_in_the_list_with_its_source()
    {
        string list = File.ReadAllText(Repository.PathTo("docs/data/README.md"));
        Assert.DoesNotContain(
            Repository.Files("docs/data", "*").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "README"),
            name => !list.Contains(name, StringComparison.Ordinal));
    }
}
