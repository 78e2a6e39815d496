using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TradeMetrics.Analyzers;

/// <summary>An analyzer that looks at operations of hand-written code, in compilations that use TradeMetrics.</summary>
public abstract class LibraryAnalyzer : DiagnosticAnalyzer
{
    private protected LibraryAnalyzer()
    {
    }

    private protected abstract OperationKind[] Kinds { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (Library.Of(start.Compilation) is { } library)
            {
                start.RegisterOperationBlockStartAction(member =>
                {
                    var locals = new LocalUses(member.OperationBlocks);
                    member.RegisterOperationAction(operation => Analyze(operation, library, locals), Kinds);
                });
            }
        });
    }

    private protected abstract void Analyze(OperationAnalysisContext context, Library library, LocalUses locals);
}
