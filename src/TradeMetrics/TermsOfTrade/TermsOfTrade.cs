using System.Numerics;

namespace TradeMetrics;

/// <summary>Terms of trade: what a country's exports buy of imports, as index numbers with 100 in the base period.</summary>
/// <remarks>
/// Of decimals the results are decimals, of doubles doubles. Definitions as UNCTADstat has them, "Terms of trade indices and
/// purchasing power index of exports, annual", which the tests reproduce, and Deardorff, "Glossary of International
/// Economics", for the factorial terms.
/// </remarks>
/// <example>
/// UNCTADstat's index numbers of Kuwait: its export and import unit values of 2022, and the value of its exports (2015 = 100).
/// <code>
/// Console.WriteLine(Math.Round(TermsOfTrade.NetBarter(195.9114m, 119.2475m), 2)); // 164.29
/// Console.WriteLine(Math.Round(TermsOfTrade.Income(185.3921m, 119.2475m), 2)); // 155.47
/// </code>
/// </example>
public static class TermsOfTrade
{
    /// <summary>Net barter terms of trade: export over import unit values, times 100.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="exportUnitValue">The unit value or price index of exports, not negative.</param>
    /// <param name="importUnitValue">The unit value or price index of imports, of the same base period, above zero.</param>
    /// <returns>Above 100 where exports buy more than in the base period.</returns>
    /// <exception cref="NonPositiveBaseException">The import index is not above zero.</exception>
    /// <exception cref="NegativeMeasureException">The export index is negative.</exception>
    /// <exception cref="MetricOverflowException">The result is out of range.</exception>
    /// <exception cref="UndefinedMetricException">An index is not finite.</exception>
    public static T NetBarter<T>(T exportUnitValue, T importUnitValue)
        where T : struct, IFloatingPoint<T> => Divide("net barter", exportUnitValue, importUnitValue);

    /// <summary>Net barter terms of trade, where they are defined.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="exportUnitValue">The unit value or price index of exports.</param>
    /// <param name="importUnitValue">The unit value or price index of imports.</param>
    /// <param name="terms">The terms, or zero.</param>
    /// <returns>False where <see cref="NetBarter{T}(T, T)"/> throws.</returns>
    public static bool TryNetBarter<T>(T exportUnitValue, T importUnitValue, out T terms)
        where T : struct, IFloatingPoint<T> => Try(() => NetBarter(exportUnitValue, importUnitValue), out terms);

    /// <summary>Net barter terms of trade of each period.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="exportUnitValues">The unit value or price index of exports.</param>
    /// <param name="importUnitValues">The unit value or price index of imports, of the same base period.</param>
    /// <returns>A series over the periods that both have; gaps where one has a gap, or the terms are undefined.</returns>
    /// <exception cref="UndefinedMetricException">They have no period in common.</exception>
    /// <exception cref="ArgumentException">They are of different frequencies.</exception>
    public static TimeSeries<T> NetBarter<T>(TimeSeries<T> exportUnitValues, TimeSeries<T> importUnitValues)
        where T : struct, IFloatingPoint<T>
    {
        ArgumentNullException.ThrowIfNull(exportUnitValues);
        return exportUnitValues.Zip(importUnitValues, NetBarter);
    }

    /// <summary>Income terms of trade, the purchasing power of exports: their value over import unit values, times 100.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="exportValue">The value index of exports, not negative.</param>
    /// <param name="importUnitValue">The unit value or price index of imports, of the same base period, above zero.</param>
    /// <returns>Net barter terms times the volume of exports: above 100 where all exports together buy more than in the base period.</returns>
    /// <inheritdoc cref="NetBarter{T}(T, T)" path="/exception"/>
    public static T Income<T>(T exportValue, T importUnitValue)
        where T : struct, IFloatingPoint<T> => Divide("income", exportValue, importUnitValue);

    /// <summary>Income terms of trade, where they are defined.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="exportValue">The value index of exports.</param>
    /// <param name="importUnitValue">The unit value or price index of imports.</param>
    /// <param name="terms">The terms, or zero.</param>
    /// <returns>False where <see cref="Income{T}(T, T)"/> throws.</returns>
    public static bool TryIncome<T>(T exportValue, T importUnitValue, out T terms)
        where T : struct, IFloatingPoint<T> => Try(() => Income(exportValue, importUnitValue), out terms);

    /// <summary>Income terms of trade of each period.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="exportValues">The value index of exports.</param>
    /// <param name="importUnitValues">The unit value or price index of imports, of the same base period.</param>
    /// <inheritdoc cref="NetBarter{T}(TimeSeries{T}, TimeSeries{T})" path="/returns"/>
    /// <inheritdoc cref="NetBarter{T}(TimeSeries{T}, TimeSeries{T})" path="/exception"/>
    public static TimeSeries<T> Income<T>(TimeSeries<T> exportValues, TimeSeries<T> importUnitValues)
        where T : struct, IFloatingPoint<T>
    {
        ArgumentNullException.ThrowIfNull(exportValues);
        return exportValues.Zip(importUnitValues, Income);
    }

    /// <summary>Single factorial terms of trade: net barter terms times the productivity of the export industries.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="netBarter">Net barter terms, 100 in the base period, not negative.</param>
    /// <param name="exportProductivity">The productivity index of the export industries, 100 in the base period, not negative.</param>
    /// <returns>Above 100 where a unit of the factors in those industries earns more imports than in the base period.</returns>
    /// <exception cref="NegativeMeasureException">An index is negative.</exception>
    /// <exception cref="MetricOverflowException">The result is out of range.</exception>
    /// <exception cref="UndefinedMetricException">An index is not finite.</exception>
    public static T SingleFactorial<T>(T netBarter, T exportProductivity)
        where T : struct, IFloatingPoint<T>
    {
        const string Name = "single factorial";
        Check(Name, netBarter, exportProductivity, T.Min(netBarter, exportProductivity));
        return InRange(Name, () => netBarter * exportProductivity / T.CreateChecked(100));
    }

    /// <summary>Single factorial terms of trade, where they are defined.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="netBarter">Net barter terms.</param>
    /// <param name="exportProductivity">The productivity index of the export industries.</param>
    /// <param name="terms">The terms, or zero.</param>
    /// <returns>False where <see cref="SingleFactorial{T}(T, T)"/> throws.</returns>
    public static bool TrySingleFactorial<T>(T netBarter, T exportProductivity, out T terms)
        where T : struct, IFloatingPoint<T> => Try(() => SingleFactorial(netBarter, exportProductivity), out terms);

    /// <summary>Single factorial terms of trade of each period.</summary>
    /// <typeparam name="T">A decimal or a floating-point number.</typeparam>
    /// <param name="netBarter">Net barter terms, 100 in the base period.</param>
    /// <param name="exportProductivity">The productivity index of the export industries, 100 in the base period.</param>
    /// <inheritdoc cref="NetBarter{T}(TimeSeries{T}, TimeSeries{T})" path="/returns"/>
    /// <inheritdoc cref="NetBarter{T}(TimeSeries{T}, TimeSeries{T})" path="/exception"/>
    public static TimeSeries<T> SingleFactorial<T>(TimeSeries<T> netBarter, TimeSeries<T> exportProductivity)
        where T : struct, IFloatingPoint<T>
    {
        ArgumentNullException.ThrowIfNull(netBarter);
        return netBarter.Zip(exportProductivity, SingleFactorial);
    }

    private static T Divide<T>(string name, T exports, T imports)
        where T : struct, IFloatingPoint<T>
    {
        Check(name, exports, imports, exports);
        return imports > T.Zero
            ? InRange(name, () => T.CreateChecked(100) * exports / imports)
            : throw new NonPositiveBaseException(Undefinable(name, exports, imports) + "the import index must be above zero.");
    }

    private static bool Try<T>(Func<T> make, out T terms)
        where T : struct
    {
        try
        {
            terms = make();
            return true;
        }
        catch (Exception problem) when (problem is UndefinedMetricException or MetricOverflowException)
        {
            terms = default;
            return false;
        }
    }

    private static void Check<T>(string name, T first, T second, T notNegative)
        where T : struct, IFloatingPoint<T>
    {
        if (!T.IsFinite(first) || !T.IsFinite(second))
        {
            throw new UndefinedMetricException(UndefinedReason.NotFinite, Undefinable(name, first, second) + "both must be finite. Leave missing values out.");
        }

        if (notNegative < T.Zero)
        {
            throw new NegativeMeasureException(Undefinable(name, first, second) + "an index must not be negative.");
        }
    }

    private static T InRange<T>(string name, Func<T> make)
        where T : struct, IFloatingPoint<T>
    {
        try
        {
            var result = make();
            return T.IsFinite(result) ? result : throw new OverflowException();
        }
        catch (OverflowException)
        {
            throw new MetricOverflowException($"The {name} terms of trade are out of range. Rebase the indices.");
        }
    }

    private static string Undefinable<T>(string name, T first, T second) =>
        $"The {name} terms of trade of {Undefined.Text(first)} and {Undefined.Text(second)} are undefined: ";
}
