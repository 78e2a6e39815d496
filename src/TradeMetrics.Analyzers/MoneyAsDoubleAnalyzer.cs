using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TradeMetrics.Analyzers;

/// <summary>TM0003: an amount of money that becomes a double within arithmetic loses its digits and its currency.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MoneyAsDoubleAnalyzer : LibraryAnalyzer
{
    /// <summary>The rule's id.</summary>
    public const string Id = "TM0003";

    private static readonly DiagnosticDescriptor s_rule = new(
        Id,
        "An amount of money is computed as a double",
        "'{0}' makes a {1} of an amount of money within arithmetic: compute with the money or its decimal, and convert the result",
        "Money",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A double holds about 16 digits and few decimal fractions exactly, and it carries no currency. Money has +, -, * and /, and the verbs take it; convert at the end, for a chart or for display.",
        helpLinkUri: HelpLink.To(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_rule);

    private protected override void Start(CompilationStartAnalysisContext compilation, Library library) =>
        compilation.RegisterOperationBlockStartAction(member =>
        {
            var locals = new LocalUses(member.OperationBlocks);
            member.RegisterOperationAction(operation => Analyze(operation, library, locals), OperationKind.Conversion, OperationKind.Invocation);
        });

    private static void Analyze(OperationAnalysisContext context, Library library, LocalUses locals)
    {
        var operation = context.Operation;
        if (Converted(operation) is { } source && IsAmount(source, library) && IsComputedWith(operation, locals))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                s_rule, operation.Syntax.GetLocation(), OneLine.Of(operation.Syntax), Plain(operation.Type!).ToDisplayString()));
        }
    }

    // What a cast, Convert.ToDouble or decimal.ToDouble makes a double or float of.
    private static IOperation? Converted(IOperation operation) => operation switch
    {
        IConversionOperation { IsImplicit: false } cast when IsFloating(cast.Type) => cast.Operand,
        IInvocationOperation
        {
            TargetMethod: { Name: "ToDouble" or "ToSingle", ContainingType: { Name: "Convert" or "Decimal", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
            Arguments: { Length: 1 } arguments,
        } => arguments[0].Value,
        _ => null,
    };

    // An amount, or decimal arithmetic that leaves an amount. The quotient of two amounts is a plain number.
    private static bool IsAmount(IOperation operation, Library library) => operation switch
    {
        IPropertyReferenceOperation reference => library.IsAmount(reference.Property),
        IConditionalAccessOperation access => IsAmount(access.WhenNotNull, library),
        ICoalesceOperation coalesce => IsAmount(coalesce.Value, library),
        IConversionOperation conversion => IsAmount(conversion.Operand, library),
        IUnaryOperation unary => IsAmount(unary.Operand, library),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient => IsAmount(quotient.LeftOperand, library) && IsCount(quotient.RightOperand),
        IBinaryOperation binary => IsAmount(binary.LeftOperand, library) || IsAmount(binary.RightOperand, library),
        _ => false,
    };

    // A constant or a whole number parts an amount; any other decimal may be an amount itself.
    private static bool IsCount(IOperation divisor) =>
        divisor.ConstantValue.HasValue
        || divisor is IConversionOperation { Operand.Type.SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 };

    private static bool IsComputedWith(IOperation operation, LocalUses locals)
    {
        // A variable is followed once: they can name each other while code is typed, and come together again where there are two ways.
        var followed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<IOperation>([operation]);
        while (pending.Count > 0)
        {
            var user = User(pending.Pop());
            if (IsComputation(user))
                return true;
            if (user is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } } && followed.Add(variable))
            {
                foreach (var use in locals.Of(variable))
                    pending.Push(use);
            }
        }

        return false;
    }

    // What takes a double, behind all that leaves it the amount that it is.
    private static IOperation? User(IOperation operation)
    {
        var user = operation.Parent;
        while (user is IConversionOperation { IsImplicit: true } or IUnaryOperation or ICoalesceOperation || IsInUnits(user, operation))
            (operation, user) = (user!, user!.Parent);
        return user;
    }

    private static bool IsComputation(IOperation? user) => user switch
    {
        IBinaryOperation binary => IsArithmetic(binary.OperatorKind) && IsFloating(binary.Type),
        ICompoundAssignmentOperation assignment => IsArithmetic(assignment.OperatorKind) && IsFloating(assignment.Type),
        IArgumentOperation { Parent: IInvocationOperation call } => TakesDecimals(call.TargetMethod),
        IReturnOperation { Parent.Parent: IAnonymousFunctionOperation { Parent.Parent: IArgumentOperation { Parent: IInvocationOperation call } } } => AddsUp(call.TargetMethod),
        _ => false,
    };

    // Divided by 1e3, 1e4 (万), 1e5 (lakh), 1e6, 1e7 (crore), 1e8 (亿), 1e9 or 1e12: the unit of an axis or of a printed figure.
    private static bool IsInUnits(IOperation? user, IOperation operation) =>
        user switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient => ReferenceEquals(quotient.LeftOperand, operation) && IsUnit(quotient.RightOperand),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } assignment => ReferenceEquals(assignment.Target, operation) && IsUnit(assignment.Value),
            _ => false,
        };

    private static bool IsUnit(IOperation divisor) =>
        divisor.ConstantValue.Value is 1e3 or 1e4 or 1e5 or 1e6 or 1e7 or 1e8 or 1e9 or 1e12 or 1e3f or 1e4f or 1e5f or 1e6f or 1e7f or 1e8f or 1e9f or 1e12f;

    // Math.Round and others do the same for decimals; Math.Log does not.
    private static bool TakesDecimals(IMethodSymbol method) =>
        method.ContainingType is { Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } math
        && math.GetMembers(method.Name).OfType<IMethodSymbol>().Any(twin => !twin.Parameters.IsEmpty && twin.Parameters[0].Type.SpecialType == SpecialType.System_Decimal);

    // payments.Sum(payment => (double)payment.Amount)
    private static bool AddsUp(IMethodSymbol method) =>
        method is { Name: "Sum" or "Average", ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };

    private static bool IsArithmetic(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder;

    private static bool IsFloating(ITypeSymbol? type) =>
        type is not null && Plain(type).SpecialType is SpecialType.System_Double or SpecialType.System_Single;

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } ? arguments[0] : type;
}
