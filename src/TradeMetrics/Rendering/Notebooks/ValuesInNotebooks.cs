using Microsoft.DotNet.Interactive.Formatting;

namespace TradeMetrics;

// Values know nothing of how they are shown: the attribute that a notebook looks for is put on them here, not where they are declared.

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class AdvantageMatrix<TCountry, TProduct>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Annuity;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct CashFlow;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record Claim;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ComplexityIndex<TCountry, TProduct>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ComplexityOutlook<TCountry, TProduct>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Compounding;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Concentration;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Concordance<TFrom, TTo>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct CsvRecord;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Currency;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct DatedCashFlow;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class DatedCashFlows;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class DayCount;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record DayCountContext;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record Decomposition<TKey, TEffects>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class DepreciableAsset;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class DepreciationMethod;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct DepreciationRow;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record Disagreement<TKey, T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct DiscountRate;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class DoublingRule;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record Drawdown<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct EqualPrincipal;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ExchangeRate;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ExchangeRateTable;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ExchangeRate<TFrom, TTo>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct ExplainedAmount;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ExportProductivity<TCountry, TProduct>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ExternalTrade<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct ExtraPayment;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct FigureBounds;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class FigureConflict;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class FigureNetwork;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class FigureNetworkView;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record FiledClaim;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Frequency;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct FundDeposit;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct GrowingAnnuity;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct GrowthRate;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct HomotheticEffects<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class HsCode;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class HsSection;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class IndexFormula;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct Instalment;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct InterestRate;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Loan;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct LoanSavings;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct MarketShareEffects<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class MirrorFlow<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Money;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Money<TCurrency>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct Observation<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct Parallelism;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct PercentagePoints;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class PeriodicCashFlows;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Periods;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Perpetuity;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class PriceQuantityPanel<TKey>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct PricedQuantity;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct ProximityLink<TKey>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ProximityMatrix<TKey>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record PublishedOptions;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Published<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct RateRoot;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class RateSolution;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Region;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class RegionGroup;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record RegionMembership;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class RegionalTrade;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct ReportingYear;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class ScaleLexicon;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct Share;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct ShiftShareEffects<T>;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class SinkingFund;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Sitc;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct Streak;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record TheilDecomposition;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct TimePeriod;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial struct TradeFlow;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct TradeMargins;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record TrendGrowth;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record ValueChange;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial record struct WordingWidth;

[TypeFormatterSource(typeof(NotebookDisplays))]
partial class Wordings;
