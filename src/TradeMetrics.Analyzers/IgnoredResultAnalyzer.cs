using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TradeMetrics.Analyzers;

/// <summary>TM0002: values never change, so a call whose result is dropped does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredResultAnalyzer : LibraryAnalyzer
{
    /// <summary>The rule's id.</summary>
    public const string Id = "TM0002";

    private static readonly DiagnosticDescriptor s_rule = new(
        Id,
        "The result of a call is not used",
        "The result of '{0}' is not used, and nothing else changes: assign it, or write '_ =' where only the exception is wanted",
        "Values",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Values, series and pages of TradeMetrics never change: a call returns a new one, and a call whose result is dropped does nothing.",
        helpLinkUri: HelpLink.To(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_rule);

    private protected override void Start(CompilationStartAnalysisContext compilation, Library library) =>
        compilation.RegisterOperationAction(operation => Analyze(operation, library), OperationKind.ExpressionStatement);

    private static void Analyze(OperationAnalysisContext context, Library library)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (Call(statement.Operation) is { TargetMethod: var method } && library.Declares(method) && OnlyReturns(method) && !IsForItsException(statement))
            context.ReportDiagnostic(Diagnostic.Create(s_rule, statement.Operation.Syntax.GetLocation(), method.Name));
    }

    private static IInvocationOperation? Call(IOperation operation)
    {
        while (operation is IConditionalAccessOperation access)
            operation = access.WhenNotNull;
        return operation as IInvocationOperation;
    }

    // A method gives something besides its result where it has an out or ref parameter (Try…, JSON readers) or fills a
    // span; Columns is for such calls throughout.
    private static bool OnlyReturns(IMethodSymbol method) =>
        !method.ReturnsVoid
        && method.ContainingType.Name != "Columns"
        && method.Parameters.All(parameter => parameter.RefKind is not (RefKind.Ref or RefKind.Out) && parameter.Type.OriginalDefinition.MetadataName != "Span`1");

    // () => money.Round(2), as a lambda or as a local function, is code that somebody else runs, such as a test that awaits an
    // exception. With a parameter, as in list.ForEach(money => money.Round(2)), it is the same mistake as in a loop.
    // try { 0m.GrowthTo(5m); } catch … is there to show or to test the exception.
    private static bool IsForItsException(IExpressionStatementOperation statement) =>
        statement.Parent is IBlockOperation body
        && body.Operations.All(other => ReferenceEquals(other, statement) || other.IsImplicit)
        && body.Parent switch
        {
            IAnonymousFunctionOperation function => function.Symbol.Parameters.IsEmpty,
            ILocalFunctionOperation function => function.Symbol.Parameters.IsEmpty,
            ITryOperation attempt => ReferenceEquals(attempt.Body, body) && !attempt.Catches.IsEmpty,
            _ => false,
        };
}
