using System.Reflection;

namespace TradeMetrics;

/// <summary>Shows lists of claims and of deposits in notebooks that run .NET Interactive, as the core draws them.</summary>
/// <remarks>
/// A single value needs no registering: the core's types name their displays by the formatter's attribute, which it finds by its
/// name. A list is a type of the framework, on which no attribute stands. The notebook's formatter is found by name too, so that no
/// version of a notebook's assemblies is asked for.
/// </remarks>
public static class NotebookFormatters
{
    private const string FormatterAssembly = "Microsoft.DotNet.Interactive.Formatting";

    /// <summary>Registers the displays of <c>IEnumerable&lt;AuditedClaim&gt;</c> and <c>IEnumerable&lt;FundDeposit&gt;</c>: arrays and lists of them, and queries.</summary>
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
        register(typeof(IEnumerable<AuditedClaim>), static (claims, writer) => writer.Write(((IEnumerable<AuditedClaim>)claims).ToHtml()));
        register(typeof(IEnumerable<FundDeposit>), static (deposits, writer) => writer.Write(((IEnumerable<FundDeposit>)deposits).ToHtml()));
    }

    // Formatter.Register(Type, Action<object, TextWriter>, string), with or without optional parameters behind.
    private static Action<Type, Action<object, TextWriter>> FindRegister()
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
        return (type, action) => method.Invoke(null, [type, action, "text/html", .. rest]);
    }
}
