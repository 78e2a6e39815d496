using System.Collections.Frozen;

namespace TradeMetrics;

// The conventions; the arithmetic is in ActualDays and ThirtyDayMonths.
public sealed partial class DayCount
{
    /// <summary>Days over 365, leap years too. What XIRR and XNPV count by. ISDA 4.16(d).</summary>
    public static DayCount Actual365Fixed { get; } = new("Actual/365 Fixed", ["Actual/365F", "A/365 Fixed", "A/365F", "Actual/365", "A/365", "English"], static (start, end, _) => ActualDays.Between(start, end), 365m);

    /// <summary>Days over 360: money markets. ISDA 4.16(e).</summary>
    public static DayCount Actual360 { get; } = new("Actual/360", ["A/360", "French"], static (start, end, _) => ActualDays.Between(start, end), 360m);

    /// <summary>Days over 364: thirteen weeks are a quarter of a year.</summary>
    public static DayCount Actual364 { get; } = new("Actual/364", ["A/364"], static (start, end, _) => ActualDays.Between(start, end), 364m);

    /// <summary>Days over 365.25, the mean year of the Julian calendar.</summary>
    public static DayCount Actual36525 { get; } = new("Actual/365.25", ["A/365.25"], static (start, end, _) => ActualDays.Between(start, end), 365.25m);

    /// <summary>Days over 366 if 29 February is after the start and not after the end, else over 365.</summary>
    /// <remarks>As in Strata and deltaquants, "Day count conventions".</remarks>
    public static DayCount Actual365Actual { get; } = new("Actual/365 Actual", ["Actual/365A", "A/365A"], static (start, end, _) => ActualDays.LeapDayYears(start, end, end));

    /// <summary>Days over 365 or 366, by the next coupon. ISDA 4.16(i), ICMA rule 251 for sterling floating rate notes.</summary>
    /// <remarks>
    /// With coupons once a year, over 366 if 29 February is after the start and not after the next coupon; with more of them, or
    /// none known, if the next coupon, or the end, is in a leap year.
    /// </remarks>
    public static DayCount Actual365Leap { get; } = new("Actual/365L", ["A/365L", "ISMA-Year"], CouponYears.LeapYears);

    /// <summary>Days in years of 365 over 365, plus days in leap years over 366. ISDA 4.16(b).</summary>
    public static DayCount ActualActualIsda { get; } = new("Actual/Actual ISDA", ["Actual/Actual", "Actual/Actual (Historical)"], static (start, end, _) => ActualDays.IsdaYears(start, end));

    /// <summary>Days over the days of their coupon period, times the coupons a year. ISDA 4.16(c), ICMA rule 251. Needs <see cref="DayCountContext.Coupons"/>.</summary>
    /// <remarks>
    /// A span that is no regular coupon period is split at the coupon dates that the regular one leads to, forward and
    /// backward, each counted in months from it: the day of the month is kept, or the end of the month.
    /// </remarks>
    public static DayCount ActualActualIcma { get; } = new("Actual/Actual ICMA", ["Actual/Actual ISMA", "ISMA-99", "Actual/Actual (Bond)"], CouponYears.Between);

    /// <summary>Whole years back from the end, plus the days left over 365, or over 366 where 29 February is among them.</summary>
    /// <remarks>
    /// Of the Association Française des Banques, as ISDA's memorandum "EMU and market conventions" (1998) and QuantLib have it:
    /// counting back to 28 February of a leap year, the 29th is taken.
    /// </remarks>
    public static DayCount ActualActualAfb { get; } = new("Actual/Actual AFB", ["Actual/Actual (Euro)", "AFB"], static (start, end, _) => ActualDays.AfbYears(start, end));

    /// <summary>Days but for 29 February over 365.</summary>
    /// <remarks>29 February counts as the 28th, as in QuantLib and Strata: from the 28th to the 29th is no time.</remarks>
    public static DayCount NoLeap365 { get; } = new("NL/365", ["NL365", "Actual/365 No Leap", "Actual/365 Japanese"], static (start, end, _) => ActualDays.BetweenWithoutLeapDays(start, end), 365m);

    /// <summary>Days but for 29 February over 360. See <see cref="NoLeap365"/>.</summary>
    public static DayCount NoLeap360 { get; } = new("NL/360", ["NL360"], static (start, end, _) => ActualDays.BetweenWithoutLeapDays(start, end), 360m);

    /// <summary>Months of 30 days: the 31st of a start is the 30th; of an end, if the start is then the 30th. ISDA 4.16(f), the bond basis.</summary>
    /// <remarks>QuantLib's <c>BondBasis</c>; what it calls ISDA is <see cref="Thirty360EuropeanIsda"/>.</remarks>
    public static DayCount Thirty360Isda { get; } = new("30/360 ISDA", ["30/360", "360/360", "Bond Basis", "30A/360", "30/360 Bond Basis"], static (start, end, _) => ThirtyDayMonths.BondBasis(start, end), 360m);

    /// <summary>As <see cref="Thirty360Isda"/>, and the last of February of a start is the 30th; of an end too, if it is of the start.</summary>
    /// <remarks>QuantLib's <c>USA</c>, Strata's <c>30U/360 EOM</c>. Excel's basis 0 differs: see <see cref="ExcelUs30360"/>.</remarks>
    public static DayCount Thirty360Us { get; } = new("30/360 US", ["30U/360", "30US/360", "30U/360 EOM", "US 30/360"], static (start, end, _) => ThirtyDayMonths.Us(start, end), 360m);

    /// <summary>Of the US Securities Industry Association: as <see cref="Thirty360Us"/> for what pays at ends of months, else as <see cref="Thirty360Isda"/>.</summary>
    /// <remarks>
    /// Mayle, "Standard Securities Calculation Methods" (1993). Without a context that says otherwise
    /// (<see cref="DayCountContext.EndOfMonth"/>), payment is at ends of months, as pyxirr and MathWorks take it.
    /// </remarks>
    public static DayCount Thirty360Sia { get; } = new("30/360 SIA", ["SIA"], static (start, end, context) => context?.EndOfMonth == false ? ThirtyDayMonths.BondBasis(start, end) : ThirtyDayMonths.Us(start, end), 360m);

    /// <summary>Of the US Public Securities Association: as <see cref="Thirty360Isda"/>, and the last of February of a start is the 30th.</summary>
    public static DayCount Thirty360Psa { get; } = new("30/360 PSA", ["PSA"], static (start, end, _) => ThirtyDayMonths.Psa(start, end), 360m);

    /// <summary>Months of 30 days: the 31st is the 30th, at start and end. ISDA 4.16(g), the Eurobond basis.</summary>
    public static DayCount Thirty360European { get; } = new("30E/360", ["Eurobond Basis", "30/360 ISMA", "30/360 ICMA", "30/360 European", "30/360E", "30S/360"], static (start, end, _) => ThirtyDayMonths.European(start, end), 360m);

    /// <summary>Months of 30 days: the last of a month is the 30th, of February too, but for an end that is the termination date. ISDA 4.16(h), German.</summary>
    /// <remarks>The termination date is of the <see cref="DayCountContext"/>; without one no end is taken for it.</remarks>
    public static DayCount Thirty360EuropeanIsda { get; } = new("30E/360 ISDA", ["30E/360 German", "30/360 German", "German"], static (start, end, context) => ThirtyDayMonths.EuropeanIsda(start, end, context?.TerminationDate), 360m);

    /// <summary>Months of 30 days: the 31st of a start is the 30th; of an end, the 1st of the next month.</summary>
    public static DayCount Thirty360EuropeanPlus { get; } = new("30E+/360", ["30E+/360 ISDA"], static (start, end, _) => ThirtyDayMonths.EuropeanPlus(start, end), 360m);

    /// <summary>Always 1, from a date to itself too. ISDA 4.16(a).</summary>
    public static DayCount OneOne { get; } = new("1/1", ["One"], static (_, _, _) => 1, 1m);

    /// <summary>Excel's basis 0, US (NASD) 30/360: as <see cref="Thirty360Us"/>, but after a start on the last of February the 31st of an end stays.</summary>
    /// <remarks>So from 28 February to 31 March of a common year there are 31 days, where <see cref="Thirty360Us"/> has 30. Swaps dates in the wrong order.</remarks>
    public static DayCount ExcelUs30360 { get; } = new("Excel US (NASD) 30/360", ["0", "US (NASD) 30/360", "UsPsa30_360", "Excel basis 0"], static (start, end, _) => ThirtyDayMonths.ExcelUs(start, end), 360m, isExcels: true);

    /// <summary>Excel's basis 1, Actual/actual: days over the mean length of the calendar years touched; up to a year, over 366 if a 29 February is near, else 365.</summary>
    /// <remarks>
    /// Not <see cref="ActualActualIsda"/>. Up to a year, 366 when the two dates are in one leap year, or 29 February is between
    /// them or is the end. Wheeler, "YEARFRAC incompatibilities between Excel 2007 and OOXML" (2008). Swaps dates in the wrong order.
    /// </remarks>
    public static DayCount ExcelActualActual { get; } = new("Excel Actual/actual", ["1", "ActualActual", "Excel basis 1"], static (start, end, _) => ActualDays.ExcelYears(start, end), isExcels: true);

    /// <summary>Excel's basis 2, Actual/360. Swaps dates in the wrong order.</summary>
    public static DayCount ExcelActual360 { get; } = new("Excel Actual/360", ["2", "Actual360", "Excel basis 2"], static (start, end, _) => ActualDays.Between(start, end), 360m, isExcels: true);

    /// <summary>Excel's basis 3, Actual/365. Swaps dates in the wrong order.</summary>
    public static DayCount ExcelActual365 { get; } = new("Excel Actual/365", ["3", "Actual365", "Excel basis 3"], static (start, end, _) => ActualDays.Between(start, end), 365m, isExcels: true);

    /// <summary>Excel's basis 4, European 30/360: <see cref="Thirty360European"/>. Swaps dates in the wrong order.</summary>
    public static DayCount ExcelEuropean30360 { get; } = new("Excel European 30/360", ["4", "European 30/360", "Europ30_360", "Excel basis 4"], static (start, end, _) => ThirtyDayMonths.European(start, end), 360m, isExcels: true);

    /// <summary>Every convention, those of ISDA first and those of Excel last.</summary>
    public static IReadOnlyList<DayCount> Known { get; } =
    [
        Actual365Fixed, Actual360, Actual364, Actual36525, Actual365Actual, Actual365Leap, ActualActualIsda, ActualActualIcma, ActualActualAfb, NoLeap365, NoLeap360,
        Thirty360Isda, Thirty360Us, Thirty360Sia, Thirty360Psa, Thirty360European, Thirty360EuropeanIsda, Thirty360EuropeanPlus, OneOne,
        ExcelUs30360, ExcelActualActual, ExcelActual360, ExcelActual365, ExcelEuropean30360,
    ];

    private static FrozenDictionary<string, DayCount> ByName { get; } = Known
        .SelectMany(known => known.Aliases.Prepend(known.Name).Select(name => (Name: Plain(name), Known: known)))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Known);
}
