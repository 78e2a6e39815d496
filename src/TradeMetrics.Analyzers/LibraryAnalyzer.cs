using Microsoft.CodeAnalysis.Diagnostics;

namespace TradeMetrics.Analyzers;

/// <summary>An analyzer that looks at operations of hand-written code, in compilations that use TradeMetrics.</summary>
public abstract class LibraryAnalyzer : DiagnosticAnalyzer
{
    private protected LibraryAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (Library.Of(start.Compilation) is { } library)
                Start(start, library);
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext compilation, Library library);
}
