namespace TradeMetrics;

/// <summary>A claim of a file, with the fields that it was read from.</summary>
/// <example>
/// <code>
/// var file = new StringReader("""
///     id,kind,start_period,start_figure,end_period,end_figure,unit,stated
///     trade,cagr,2017,6.8 trillion,2022,8.3 trillion,CNY,4%
///     """);
/// var trade = ClaimReader.ReadCsv(file)[0];
/// Console.WriteLine(trade.Statement); // 6.8 trillion to 8.3 trillion CNY; 4%
/// Console.WriteLine(trade.Audit().Finding.Explanation); // The printed figures give 4.07 % a year, as "4%" says.
/// </code>
/// </example>
public sealed partial record FiledClaim
{
    internal FiledClaim(ClaimFields fields, Claim claim)
    {
        (Id, Subject, Kind, Unit, Stated) = (fields["id"], fields["subject"], fields["kind"], fields["unit"], fields["stated"]);
        (StartPeriod, StartFigure, EndPeriod, EndFigure) = (fields["start_period"], fields["start_figure"], fields["end_period"], fields["end_figure"]);
        Claim = claim;
    }

    /// <summary>What the claim is called, once in a file.</summary>
    public string Id { get; }

    /// <summary>What is measured; empty where the file does not say.</summary>
    public string Subject { get; }

    /// <summary>One of <see cref="ClaimReader.Kinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The period of the start figure, as written; may be empty.</summary>
    public string StartPeriod { get; }

    /// <summary>The earlier figure, or the part, or the parts; may be empty.</summary>
    public string StartFigure { get; }

    /// <summary>The period of the end figure, as written; may be empty.</summary>
    public string EndPeriod { get; }

    /// <summary>The later figure, or the whole; may be empty.</summary>
    public string EndFigure { get; }

    /// <summary>A currency's code, <c>count</c>, or another unit; may be empty.</summary>
    public string Unit { get; }

    /// <summary>What is stated of the figures, as written; may be empty.</summary>
    public string Stated { get; }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The figures and what is stated of them, in a line.</summary>
    public string Statement
    {
        get
        {
            // A figure that names a currency of its own keeps it.
            var unit = Unit is "" or "count" || Currency.TryFromCode(EndFigure.Split(' ')[^1], out _) ? "" : $" {Unit}";
            var figures = (StartFigure, EndFigure) switch
            {
                ("", "") => "",
                ("", _) => $"{EndFigure}{unit}",
                (_, "") => $"{StartFigure}{unit}",
                _ => $"{StartFigure} {(Kind is "share" or "stated-share" or "share-of-country" or "total" or "rank" or "year-to-date" ? "of" : "to")} {EndFigure}{unit}",
            };
            return (figures, Stated) switch
            {
                ("", _) => Stated,
                (_, "") => figures,
                _ => $"{figures}; {Stated}",
            };
        }
    }

    /// <summary>Audits the claim.</summary>
    /// <returns>The claim's id and statement with what was found.</returns>
    public AuditedClaim Audit() => new(Id, Statement, Claim.Audit());
}
