using System.Reflection;

namespace TradeMetrics;

/// <summary>What the core draws of each of its public types: their own ToHtml, that of an extension, or text.</summary>
internal static class HtmlDisplays
{
    private static readonly Assembly s_core = typeof(Money).Assembly;

    // Extensions that draw one value, by the type that they draw, of generic types the definition.
    private static readonly Dictionary<Type, MethodInfo> s_extensions = s_core.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == "ToHtml" && method.ReturnType == typeof(string) && method.GetParameters().Length == 1)
        .ToDictionary(method => Definition(method.GetParameters()[0].ParameterType));

    /// <summary>Every public type that has values, and sequences that have a drawing, each with what shows it.</summary>
    internal static IEnumerable<(Type Type, Func<object, string> Display)> All =>
    [
        .. s_core.GetExportedTypes().Where(HasValues).Select(type => (type, Of(type))),
        .. s_extensions.Where(extension => extension.Key.Assembly != s_core).Select(extension => (extension.Key, (Func<object, string>)(value => Invoke(extension.Value, value)))),
    ];

    private static bool HasValues(Type type) =>
        !(type.IsAbstract && type.IsSealed) && !type.IsInterface && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type);

    private static Func<object, string> Of(Type type) =>
        s_extensions.TryGetValue(type, out var extension) ? value => Invoke(extension, value)
        : (type.GetMethod("ToFragment", []) ?? type.GetMethod("ToHtml", [])) is { } own ? value => (string)own.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null)!
        : HtmlText.Of;

    private static string Invoke(MethodInfo extension, object value) =>
        (string)(extension.IsGenericMethodDefinition ? extension.MakeGenericMethod(Generic(value.GetType(), extension)) : extension).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], null)!;

    private static Type[] Generic(Type type, MethodInfo extension)
    {
        var drawn = Definition(extension.GetParameters()[0].ParameterType);
        while (Definition(type) != drawn)
        {
            type = type.BaseType ?? throw new InvalidOperationException($"{drawn} does not draw {type}.");
        }

        return type.GetGenericArguments();
    }

    // A parameter such as TimeSeries<T> stands for all series; IEnumerable<AuditedClaim> stands for itself.
    private static Type Definition(Type type) => type.IsGenericType && type.Assembly == s_core ? type.GetGenericTypeDefinition() : type;
}
