using System.Numerics;

namespace TradeMetrics;

/// <summary>What a row of the result is made of: the figures of the same row in one to three columns.</summary>
internal interface IColumnFormula
{
    /// <summary>How many columns go in.</summary>
    static abstract int Inputs { get; }

    /// <summary>The results of a few rows at once; columns that do not go in are zero.</summary>
    Vector<double> Of(Vector<double> first, Vector<double> second, Vector<double> third);
}
