using System.Numerics;

namespace TradeMetrics.Tests;

/// <summary>Stands in for the quantities of UnitsNet 6, whose quotient is an interface.</summary>
internal readonly record struct Area(double SquareMetres) :
    IAdditionOperators<Area, Area, Area>,
    ISubtractionOperators<Area, Area, Area>,
    IMultiplyOperators<Area, double, Area>,
    IDivisionOperators<Area, Area, double>,
    IComparable<Area>
{
    public static Area operator +(Area left, Area right) => new(left.SquareMetres + right.SquareMetres);

    public static Area operator -(Area left, Area right) => new(left.SquareMetres - right.SquareMetres);

    public static Area operator *(Area left, double right) => new(left.SquareMetres * right);

    public static double operator /(Area left, Area right) => left.SquareMetres / right.SquareMetres;

    public int CompareTo(Area other) => SquareMetres.CompareTo(other.SquareMetres);
}
