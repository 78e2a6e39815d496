using System.Numerics;

namespace TradeMetrics.Tests;

/// <summary>
/// Stands in for UnitsNet 5's <c>Mass</c>: the operator interfaces that it has, and the quotient that it has as an operator
/// but not as an interface. The default value is zero, as there.
/// </summary>
internal readonly record struct Tonnage(double Kilograms) :
    IAdditionOperators<Tonnage, Tonnage, Tonnage>,
    ISubtractionOperators<Tonnage, Tonnage, Tonnage>,
    IUnaryNegationOperators<Tonnage, Tonnage>,
    IMultiplyOperators<Tonnage, double, Tonnage>,
    IDivisionOperators<Tonnage, double, Tonnage>,
    IComparable<Tonnage>
{
    public static Tonnage FromTonnes(double tonnes) => new(tonnes * 1000);

    public double Tonnes => Kilograms / 1000;

    public static Tonnage operator +(Tonnage left, Tonnage right) => new(left.Kilograms + right.Kilograms);

    public static Tonnage operator -(Tonnage left, Tonnage right) => new(left.Kilograms - right.Kilograms);

    public static Tonnage operator -(Tonnage value) => new(-value.Kilograms);

    public static Tonnage operator *(Tonnage left, double right) => new(left.Kilograms * right);

    public static Tonnage operator /(Tonnage left, double right) => new(left.Kilograms / right);

    public static double operator /(Tonnage left, Tonnage right) => left.Kilograms / right.Kilograms;

    public int CompareTo(Tonnage other) => Kilograms.CompareTo(other.Kilograms);
}
