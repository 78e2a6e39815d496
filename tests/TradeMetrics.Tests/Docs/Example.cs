using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TradeMetrics.Tests.Docs;

/// <summary>A piece of documentation that claims to be working code.</summary>
/// <param name="Name">Where it stands.</param>
/// <param name="Source">The code as printed.</param>
/// <param name="Runs">Whether it is run after it is compiled.</param>
/// <param name="Output">The whole output where the documentation prints it apart from the code; otherwise null.</param>
/// <param name="IsSnippet">Whether it is a line or two that leave usings and culture to the reader; otherwise it stands alone, anywhere.</param>
internal sealed record Example(string Name, string Source, bool Runs = true, string? Output = null, bool IsSnippet = true)
{
    /// <summary>Fails the test unless the example compiles, runs and prints what it says.</summary>
    public void Verify()
    {
        ExampleSource source = new(Source);
        CSharpCompilation compilation = ExampleCompiler.Compile(source.ToProgram(), IsSnippet);
        ImmutableArray<Diagnostic> errors = ExampleCompiler.Errors(compilation);
        if (!errors.IsEmpty)
            Fail("does not compile", string.Join('\n', errors));
        if (!Runs || compilation.Options.OutputKind != OutputKind.ConsoleApplication)
            return;

        string[] printed = Lines(Run(compilation));
        bool kept = Output is not null
            ? printed.SequenceEqual(Lines(Output))
            : source.PromisesEveryLine
                ? printed.SequenceEqual(source.PromisedLines)
                : AppearInOrder(source.PromisedLines, printed);
        if (!kept)
        {
            string promised = Output ?? string.Join('\n', source.PromisedLines);
            Fail("prints something else", $"Promised:\n{promised}\n\nPrinted:\n{string.Join('\n', printed)}");
        }
    }

    private static bool AppearInOrder(IEnumerable<string> promised, string[] printed)
    {
        int next = 0;
        foreach (string line in promised)
        {
            int found = Array.IndexOf(printed, line, next);
            if (found < 0)
                return false;
            next = found + 1;
        }

        return true;
    }

    private static string[] Lines(string text) =>
        text.TrimEnd().Length == 0 ? [] : [.. text.TrimEnd().Split('\n').Select(line => line.TrimEnd())];

    private string Run(CSharpCompilation compilation)
    {
        using MemoryStream image = new();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            Fail("does not compile", string.Join('\n', emitted.Diagnostics));
        image.Position = 0;

        AssemblyLoadContext context = new(Name, isCollectible: true);
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo language = CultureInfo.CurrentUICulture;
        // Without a culture of its own, as the console is.
        using StringWriter output = new(formatProvider: null);
        try
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = IsSnippet ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo("de-DE");
            MethodInfo main = context.LoadFromStream(image).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException exception)
        {
            Fail("throws", $"{exception.InnerException}\n\nPrinted before that:\n{output}");
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = language;
            context.Unload();
        }

        return output.ToString();
    }

    private void Fail(string what, string details) => Assert.Fail($"The example of {Name} {what}.\n\n{Source}\n\n{details}");
}
