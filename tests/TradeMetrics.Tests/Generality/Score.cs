using System.Numerics;

namespace TradeMetrics.Tests;

/// <summary>The least that a measure needs: a quotient, and no order.</summary>
internal readonly record struct Score(decimal Points) : IDivisionOperators<Score, Score, decimal>
{
    public static decimal operator /(Score left, Score right) => left.Points / right.Points;
}
