using System.Collections;
using System.Globalization;
using System.Reflection;

namespace TradeMetrics;

/// <summary>Shows the library's types in notebooks that run .NET Interactive.</summary>
/// <remarks>
/// It registers what the core draws and draws nothing itself: <c>ToHtml()</c> of every type that has one, and text for the others; where
/// plain text is asked for, the text of the value. The notebook's formatter is found by name, so that no version of a notebook's
/// assemblies is asked for.
/// </remarks>
public static class NotebookFormatters
{
    private const string FormatterAssembly = "Microsoft.DotNet.Interactive.Formatting";

    /// <summary>Registers a display for every public type of TradeMetrics that has values.</summary>
    /// <remarks>
    /// A notebook calls it when it loads the package, by the package's extension; where it does not, call it once in a cell. A
    /// second call changes nothing.
    /// </remarks>
    /// <exception cref="InvalidOperationException">No notebook is running: there is no formatter to register with.</exception>
    /// <example>
    /// <code>
    /// NotebookFormatters.Register(); // throws InvalidOperationException outside a notebook, where there is no formatter
    /// </code>
    /// </example>
    public static void Register()
    {
        var register = FindRegister();
        foreach (var (type, display) in HtmlDisplays.All)
        {
            register(type, (value, writer) => writer.Write(display(value)), "text/html");

            // Beside pages there are consoles. Sequences are listed by the notebook, figure by figure.
            if (!type.IsAssignableTo(typeof(IEnumerable)))
            {
                register(type, static (value, writer) => writer.Write(Convert.ToString(value, CultureInfo.InvariantCulture)), "text/plain");
            }
        }
    }

    // Formatter.Register(Type, Action<object, TextWriter>, string), with or without optional parameters behind.
    private static Action<Type, Action<object, TextWriter>, string> FindRegister()
    {
        var formatter = AppDomain.CurrentDomain.GetAssemblies()
            .FirstOrDefault(assembly => assembly.GetName().Name == FormatterAssembly)?
            .GetType($"{FormatterAssembly}.Formatter")
            ?? throw new InvalidOperationException(
                $"No assembly {FormatterAssembly} is loaded: this program is no notebook of .NET Interactive. Call Register in a notebook; elsewhere use ToHtml() of the value, and ReportPage for a whole page.");
        var method = formatter.GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(candidate =>
            candidate.Name == "Register" && !candidate.IsGenericMethod
            && candidate.GetParameters() is [var type, var action, var mimeType, ..] parameters
            && type.ParameterType == typeof(Type) && action.ParameterType == typeof(Action<object, TextWriter>) && mimeType.ParameterType == typeof(string)
            && parameters.Skip(3).All(parameter => parameter.IsOptional))
            ?? throw new InvalidOperationException($"This version of {FormatterAssembly} has no Register(Type, Action<object, TextWriter>, string). Use ToHtml() of the value instead.");
        object?[] rest = [.. method.GetParameters().Skip(3).Select(parameter => parameter.DefaultValue)];
        return (type, action, mimeType) => method.Invoke(null, [type, action, mimeType, .. rest]);
    }
}
