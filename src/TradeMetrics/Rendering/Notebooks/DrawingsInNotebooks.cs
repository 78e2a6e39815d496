using Microsoft.DotNet.Interactive.Formatting;

namespace TradeMetrics;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record AuditedClaim : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class BreakdownShares<TKey> : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Breakdown<TKey, T> : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class DepreciationSchedule : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Explanation : IDrawn
{
    string IDrawn.ToFragment() => ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record Finding : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class LoanSchedule : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ReportPage : IDrawn;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class TimeSeries<T> : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class TradeMatrix<TRow, TColumn> : IDrawn
{
    string IDrawn.ToFragment() => this.ToHtml();
}
