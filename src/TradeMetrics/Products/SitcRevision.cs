namespace TradeMetrics;

/// <summary>A revision of the Standard International Trade Classification of the United Nations.</summary>
public enum SitcRevision
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Revision 1, of 1961; S1 in UN Comtrade.</summary>
    Rev1,

    /// <summary>Revision 2, of 1975; S2.</summary>
    Rev2,

    /// <summary>Revision 3, of 1988; S3.</summary>
    Rev3,

    /// <summary>Revision 4, of 2006; S4.</summary>
    Rev4,
}
