using Xunit.Sdk;

namespace TradeMetrics.Tests.Docs;

/// <summary>A check that never fails proves nothing, so here are examples that break their word.</summary>
[Collection(RunsAlone.Name)]
public class ExampleTests
{
    [Theory]
    [InlineData("Console.WriteLine(1 + 1); // 2")]
    [InlineData("Console.WriteLine(1.5); // 1.5")]
    [InlineData("foreach (int i in new[] { 1, 2 })\n    Console.WriteLine(i); // 1\n                          // 2")]
    [InlineData("Console.WriteLine(1); // 1\n// A remark that is no output.\nConsole.WriteLine(2);")]
    [InlineData("int.Parse(\"one\"); // throws FormatException")]
    [InlineData("var i = int.Parse(\"one\"); // throws a FormatException: it is a word")]
    [InlineData("await System.Threading.Tasks.Task.Yield();\nConsole.WriteLine(true); // True")]
    [InlineData("public record Point(int X);")]
    public void An_example_that_keeps_its_word_passes(string source) => new Example("a test", source).Verify();

    [Theory]
    [InlineData("Console.WriteLine(1 + 1); // 3", "prints something else")]
    [InlineData("Console.WriteLine(1); // 1\nConsole.WriteLine(2); // 3", "prints something else")]
    [InlineData("Console.WriteLine(1); // 2\nConsole.WriteLine(1);", "prints something else")]
    [InlineData("Console.WriteLine(1); // 1\nConsole.Write(2);", "prints something else")]
    [InlineData("if (DateTime.Now.Year < 1) Console.WriteLine(1); // 1", "prints something else")]
    [InlineData("Console.WriteLine(nothing);", "CS0103")]
    [InlineData("int.Parse(\"one\");", "FormatException")]
    [InlineData("int.Parse(\"1\"); // throws FormatException", "FormatException was promised")]
    [InlineData("int.Parse(\"one\"); // throws OverflowException", "FormatException")]
    public void An_example_that_breaks_its_word_fails_and_says_how(string source, string how)
    {
        FailException failure = Assert.Throws<FailException>(() => new Example("a test", source).Verify());
        Assert.Contains(how, failure.Message, StringComparison.Ordinal);
        Assert.Contains(source, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_printed_apart_is_the_whole_output()
    {
        new Example("a test", "Console.WriteLine(1);\nConsole.Write(2);", Output: "1\n2\n").Verify();
        Assert.Throws<FailException>(() => new Example("a test", "Console.WriteLine(1);\nConsole.Write(2);", Output: "1").Verify());
    }

    [Fact]
    public void An_example_that_is_not_run_is_compiled_all_the_same()
    {
        new Example("a test", "throw new InvalidOperationException();", Runs: false).Verify();
        Assert.Throws<FailException>(() => new Example("a test", "throw 1;", Runs: false).Verify());
    }
}
