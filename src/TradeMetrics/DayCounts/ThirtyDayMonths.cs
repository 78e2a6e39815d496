using NodaTime;

namespace TradeMetrics;

/// <summary>Conventions of twelve months of 30 days. Dates are ISO dates, in order.</summary>
internal static class ThirtyDayMonths
{
    internal static int BondBasis(LocalDate start, LocalDate end) => WithEndAfter(Math.Min(start.Day, 30), start, end);

    internal static int Psa(LocalDate start, LocalDate end) => WithEndAfter(OrThirty(start), start, end);

    internal static int Us(LocalDate start, LocalDate end) =>
        IsLastOfFebruary(start) && IsLastOfFebruary(end) ? Days(start, end, 30, 30) : Psa(start, end);

    /// <summary>Only a start on the 30th or 31st takes the end's 31st back: the last of February does not.</summary>
    internal static int ExcelUs(LocalDate start, LocalDate end)
    {
        var endDay = (IsLastOfFebruary(start) && IsLastOfFebruary(end)) || (start.Day >= 30 && end.Day == 31) ? 30 : end.Day;
        return Days(start, end, OrThirty(start), endDay);
    }

    internal static int European(LocalDate start, LocalDate end) => Days(start, end, Math.Min(start.Day, 30), Math.Min(end.Day, 30));

    internal static int EuropeanIsda(LocalDate start, LocalDate end, LocalDate? termination) =>
        Days(start, end, OrThirty(start), end == termination ? Math.Min(end.Day, 30) : OrThirty(end));

    /// <summary>The 31st of an end is the 1st of the next month, which is a day after the 30th: it stays.</summary>
    internal static int EuropeanPlus(LocalDate start, LocalDate end) => Days(start, end, Math.Min(start.Day, 30), end.Day);

    private static int WithEndAfter(int startDay, LocalDate start, LocalDate end) =>
        Days(start, end, startDay, startDay == 30 ? Math.Min(end.Day, 30) : end.Day);

    // A date taken for another at the start only would be some days from itself.
    private static int Days(LocalDate start, LocalDate end, int startDay, int endDay) =>
        start == end ? 0 : ((end.Year - start.Year) * 360) + ((end.Month - start.Month) * 30) + endDay - startDay;

    private static int OrThirty(LocalDate date) => IsLastOfFebruary(date) ? 30 : Math.Min(date.Day, 30);

    private static bool IsLastOfFebruary(LocalDate date) => date.Month == 2 && date.PlusDays(1).Month == 3;
}
