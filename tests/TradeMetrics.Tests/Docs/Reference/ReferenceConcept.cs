namespace TradeMetrics.Tests.Docs.Reference;

/// <summary>A page of the reference: the types of one source folder, or of a few that belong together.</summary>
/// <param name="File">The page's name, without its ending.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Question">What a reader comes for.</param>
/// <param name="Article">Where the concept is told at length, seen from docs/.</param>
/// <param name="Folders">The folders of src/TradeMetrics whose types it has, or the companion project.</param>
internal sealed record ReferenceConcept(string File, string Title, string Question, string Article, params string[] Folders)
{
    public static IReadOnlyList<ReferenceConcept> All { get; } =
    [
        new("money", "Money", "Amounts with their currency, at run time or in the type.", "guide.md#money", "Money"),
        new("currencies", "Currencies", "ISO 4217: every code, its name and its decimals.", "guide.md#money", "Currencies"),
        new("exchange", "Exchange", "Rates between two currencies, and tables of them.", "guide.md#money", "Exchange"),
        new("time", "Time", "SDMX periods, frequencies, reporting years.", "guide.md#periods", "Time"),
        new("regions", "Regions", "Countries, subdivisions, and groups whose membership has dates.", "guide.md#regions", "Regions"),
        new("rates", "Rates", "Growth rates, shares, percentage points, interest and discount rates.", "compounding.md", "Rates"),
        new("day-counts", "Day counts", "How much of a year lies between two dates.", "compounding.md#day-counts", "DayCounts"),
        new("growth", "Growth", "How fast? Growth, average rates and contributions.", "guide.md#how-fast", "Growth"),
        new("shares", "Shares", "How much of it? Shares of a whole.", "guide.md#how-much-of-it", "Shares"),
        new("compounding", "Compounding", "What does it become? Amounts along a rate.", "guide.md#what-does-it-become", "Compounding"),
        new("annuities", "Annuities", "Equal and growing payments: values, payments, numbers, rates.", "loans.md#annuities", "Annuities"),
        new("loans", "Loans", "Schedules that sum to the cent, and sinking funds.", "loans.md#loans", "Loans"),
        new("depreciation", "Depreciation", "Six methods and their schedules.", "loans.md", "Depreciation"),
        new("cash-flows", "Cash flows", "Net present values, and every internal rate.", "cash-flows.md", "CashFlows", "InternalRates"),
        new("explanations", "Explanations", "How a result comes about: formula, numbers, steps.", "explanations.md", "Explanations"),
        new("published", "Published figures", "What rounding and words leave open.", "published.md", "Published"),
        new("audits", "Audits", "Whether printed figures agree with each other.", "audits.md", "Audits"),
        new("series", "Series", "Figures along time, with their gaps.", "series.md", "Series"),
        new("breakdowns", "Breakdowns", "A whole split into keyed parts.", "breakdowns.md", "Breakdowns"),
        new("concentration", "Concentration", "Herfindahl, Gini, Theil and others; structures compared.", "concentration.md", "Concentration"),
        new("flows", "Flows", "Balance, openness, mirror flows.", "flows.md", "Flows"),
        new("products", "Products", "Codes of HS and SITC, and concordances.", "flows.md#product-codes", "Products"),
        new("matrices", "Matrices", "Exporters by products or partners: advantage, intensity, introversion.", "matrices.md", "Matrices", "Advantage", "Direction"),
        new("structure", "Structure of trade", "Similarity, intra-industry trade, margins, shift-share.", "structure.md", "Similarity", "IntraIndustry", "Margins", "Decompositions"),
        new("index-numbers", "Index numbers", "Prices and volumes, unit values, terms of trade.", "index-numbers.md", "IndexNumbers", "TermsOfTrade"),
        new("complexity", "Complexity", "What can a country make?", "complexity.md", "Complexity"),
        new("columns", "Columns", "The metrics over millions of rows.", "columns.md", "Columns"),
        new("rendering", "Rendering", "Charts as SVG, pages of HTML, displays of any value.", "notebooks.md", "Rendering"),
        new("notebooks", "Notebooks", "Displays in .NET Interactive, of the package TradeMetrics.Interactive.", "notebooks.md#polyglot-notebooks-and-jupyter", "TradeMetrics.Interactive"),
        new("records", "Records", "CSV files whose faults are named by line and column.", "profile.md", "Records"),
        new("undefined", "Undefined results", "Exceptions that say why there is no figure, and the numbers underneath.", "guide.md#how-fast", "Undefined", "Numerics", "Text"),
    ];

    public static ReferenceConcept Of(string folder) =>
        All.SingleOrDefault(concept => concept.Folders.Contains(folder))
        ?? throw new InvalidOperationException($"src/TradeMetrics/{folder} has public types, but no page of the reference: name it in ReferenceConcept.All.");
}
