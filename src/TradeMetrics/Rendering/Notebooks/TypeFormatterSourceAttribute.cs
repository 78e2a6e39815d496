namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Names the class that shows a type in notebooks.</summary>
/// <remarks>
/// The formatter of .NET Interactive knows this attribute, the class behind it and what that makes by their names alone, so a library
/// declares its own and needs no package of a notebook.
/// </remarks>
/// <param name="formatterSourceType">A class with a constructor without parameters and a method CreateTypeFormatters.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
}
