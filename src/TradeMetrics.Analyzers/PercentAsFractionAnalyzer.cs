using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TradeMetrics.Analyzers;

/// <summary>TM0001: a constant above one where a fraction is asked for is most likely a percentage.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PercentAsFractionAnalyzer : LibraryAnalyzer
{
    /// <summary>The rule's id.</summary>
    public const string Id = "TM0001";

    // 100 %. No share is above it; a growth, rate or difference can be, but seldom is as a constant (2 and 3 are everyday
    // percentages), and one that is can be given by FromPercent, which nobody reads in two ways.
    private const decimal Limit = 1m;

    // So that percentages stay within decimal's range.
    private const decimal Largest = 1e24m;

    private static readonly DiagnosticDescriptor s_rule = new(
        Id,
        "A percentage is passed as a fraction",
        "'{0}' takes a fraction and reads {1} as {2}; for {3} write '{4}'",
        "Rates",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A fraction of 1 is 100 %, so a constant above 1 is most likely a percentage. Where it is meant, FromPercent (or FromPoints) says the same beyond doubt.",
        helpLinkUri: HelpLink.To(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_rule);

    private protected override void Start(CompilationStartAnalysisContext compilation, Library library) =>
        compilation.RegisterOperationAction(operation => Analyze(operation, library), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Analyze(OperationAnalysisContext context, Library library)
    {
        var (method, arguments) = context.Operation switch
        {
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "FromFraction" } factory } call => (factory, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => default,
        };

        if (method is null || !library.Declares(method) || InPercent(method.ContainingType) is not { } better)
            return;

        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name is "fraction" or "rate"
                && Number(argument.Value.ConstantValue) is { } value
                && Math.Abs(value) is > Limit and <= Largest
                && !IsQuotient(argument.Value))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    s_rule,
                    argument.Value.Syntax.GetLocation(),
                    method.MethodKind == MethodKind.Constructor ? $"new {method.ContainingType.Name}" : $"{method.ContainingType.Name}.{method.Name}",
                    Text(value),
                    Text(100m * value) + Unit(better),
                    Text(value) + Unit(better),
                    $"{method.ContainingType.Name}.{better}({OneLine.Of(argument.Value.Syntax)}{(arguments.Length > 1 ? ", …" : "")})"));
            }
        }
    }

    // 8.3m / 2.5m - 1 and 540m / 100 are fractions by the way they are made.
    private static bool IsQuotient(IOperation value) =>
        value.DescendantsAndSelf().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide });

    // The factory of a type that takes what a fraction is read as. An exchange rate has none, and is no fraction.
    private static string? InPercent(INamedTypeSymbol type) =>
        !type.GetMembers("FromPercent").IsEmpty ? "FromPercent"
        : !type.GetMembers("FromPoints").IsEmpty ? "FromPoints"
        : null;

    private static string Unit(string factory) => factory == "FromPercent" ? " %" : " points";

    private static decimal? Number(Optional<object?> constant) => constant.Value switch
    {
        decimal value => value,
        double value when Math.Abs(value) <= (double)Largest => (decimal)value,
        _ => null,
    };

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
