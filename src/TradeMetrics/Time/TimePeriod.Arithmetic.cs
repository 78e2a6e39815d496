using System.Numerics;
using NodaTime;

namespace TradeMetrics;

public readonly partial struct TimePeriod :
    IEquatable<TimePeriod>,
    IComparable<TimePeriod>,
    IComparable,
    IComparisonOperators<TimePeriod, TimePeriod, bool>,
    IAdditionOperators<TimePeriod, int, TimePeriod>,
    ISubtractionOperators<TimePeriod, int, TimePeriod>,
    ISubtractionOperators<TimePeriod, TimePeriod, int>
{
    /// <summary>The period some periods later.</summary>
    /// <param name="left">The period.</param>
    /// <param name="right">How many periods.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result is before the year 1 or after 9999.</exception>
    public static TimePeriod operator +(TimePeriod left, int right) => left.At(left.Index + (long)right);

    /// <summary>The period some periods earlier.</summary>
    /// <param name="left">The period.</param>
    /// <param name="right">How many periods.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result is before the year 1 or after 9999.</exception>
    public static TimePeriod operator -(TimePeriod left, int right) => left.At(left.Index - (long)right);

    /// <summary>How many periods lie between two: the same frequency, the same reporting year.</summary>
    /// <param name="left">The later period.</param>
    /// <param name="right">The earlier period.</param>
    /// <exception cref="ArgumentException">The periods are not of one kind.</exception>
    public static int operator -(TimePeriod left, TimePeriod right)
    {
        RequireSameKind(left, right);
        return left.Index - right.Index;
    }

    /// <summary>The period some periods later.</summary>
    /// <param name="left">The period.</param>
    /// <param name="right">How many periods.</param>
    /// <returns>The same as the operator.</returns>
    public static TimePeriod Add(TimePeriod left, int right) => left + right;

    /// <summary>The period some periods earlier.</summary>
    /// <param name="left">The period.</param>
    /// <param name="right">How many periods.</param>
    /// <returns>The same as the operator.</returns>
    public static TimePeriod Subtract(TimePeriod left, int right) => left - right;

    /// <summary>How many periods lie between two.</summary>
    /// <param name="left">The later period.</param>
    /// <param name="right">The earlier period.</param>
    /// <returns>The same as the operator.</returns>
    public static int Subtract(TimePeriod left, TimePeriod right) => left - right;

    /// <summary>The period after this one.</summary>
    /// <returns>The next; after a year to date of twelve months, the first month of the next year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is none before 9999 ends.</exception>
    public TimePeriod Next() => this + 1;

    /// <summary>The period before this one.</summary>
    /// <returns>The previous.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is none since the year 1.</exception>
    public TimePeriod Previous() => this - 1;

    /// <summary>The same period of the year before, which year-on-year growth is measured from.</summary>
    /// <returns>The period with the same number, or the same day and month.</returns>
    /// <exception cref="InvalidOperationException">The year before has no week 53, or no 29 February.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is before the year 1.</exception>
    public TimePeriod YearEarlier() => TryYearEarlier(out var earlier) ? earlier
        : YearNumber == 1 ? throw new ArgumentOutOfRangeException(nameof(YearNumber), "There is no year before the year 1.")
        : throw new InvalidOperationException(
            $"The year before {this} has no such period. Compare with the week or day before or after it, by your office's rule.");

    /// <summary>The same period of the year before, if there is one.</summary>
    /// <param name="earlier">The period, or the default.</param>
    /// <returns>False for a week 53, a 29 February or the first year, which have none.</returns>
    public bool TryYearEarlier(out TimePeriod earlier)
    {
        var year = YearNumber - 1;
        earlier = default;
        if (year < (_reporting.NamedByEnd ? 2 : 1))
        {
            return false;
        }

        if (_kind == Days)
        {
            var date = Start;
            var exists = date.Day <= CalendarSystem.Iso.GetDaysInMonth(year, date.Month);
            earlier = exists ? Day(new LocalDate(year, date.Month, date.Day)) : default;
            return exists;
        }

        var valid = IsValid(_kind, year, Number, _reporting);
        earlier = valid ? new(_kind, year, _number, _reporting) : default;
        return valid;
    }

    /// <summary>The years from this period to a later one of its kind.</summary>
    /// <param name="later">The later period.</param>
    /// <returns>Periods / periods a year; for weeks and days the years between their first days, by <see cref="YearCount.Between"/>.</returns>
    /// <exception cref="ArgumentException">The periods are not of one kind.</exception>
    public decimal YearsUntil(TimePeriod later)
    {
        var periods = later - this;
        return _kind is Weeks or Days ? YearCount.Between(Start, later.Start) : periods / (decimal)Frequency.PeriodsPerYear;
    }

    /// <summary>Whether two periods are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(TimePeriod left, TimePeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(TimePeriod left, TimePeriod right) => !left.Equals(right);

    /// <summary>Whether the first is before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="ArgumentException">The periods are not of one kind.</exception>
    public static bool operator <(TimePeriod left, TimePeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="ArgumentException">The periods are not of one kind.</exception>
    public static bool operator >(TimePeriod left, TimePeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="ArgumentException">The periods are not of one kind.</exception>
    public static bool operator <=(TimePeriod left, TimePeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="ArgumentException">The periods are not of one kind.</exception>
    public static bool operator >=(TimePeriod left, TimePeriod right) => left.CompareTo(right) >= 0;

    /// <summary>Orders two periods of one frequency and one reporting year.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Less than zero, zero, or more than zero.</returns>
    /// <exception cref="ArgumentException">The periods are not of one kind.</exception>
    public int CompareTo(TimePeriod other) => this - other;

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TimePeriod other => CompareTo(other),
        _ => throw new ArgumentException($"A TimePeriod compares with another, not with a {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(TimePeriod other) =>
        _kind == other._kind && _yearFromOne == other._yearFromOne && _number == other._number && _reporting == other._reporting;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimePeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, _yearFromOne, _number, _reporting);

    private static void RequireSameKind(TimePeriod left, TimePeriod right)
    {
        if (left._kind != right._kind || left._reporting != right._reporting)
        {
            throw new ArgumentException(
                $"{left} and {right} are not of one kind (frequency, year to date, reporting year), so they have no order and no distance. Compare their Start or End, or bring both to one frequency.");
        }
    }

    private TimePeriod At(long index)
    {
        switch (_kind)
        {
            case Weeks or Days:
                var days = index * (_kind == Weeks ? 7 : 1);
                if (days < 0 || days > Period.DaysBetween(s_firstMonday, new LocalDate(9999, 12, 31)))
                {
                    throw OutOfRange();
                }

                return Containing(s_firstMonday.PlusDays((int)days), Frequency);
            default:
                var perYear = Frequency.PeriodsPerYear;
                var year = index / perYear;
                var number = (int)(index % perYear) + 1;
                return index >= 0 && year < 9999 && IsValid(_kind, (int)year + 1, number, _reporting)
                    ? new(_kind, (int)year + 1, number - 1, _reporting)
                    : throw OutOfRange();
        }
    }

    /// <summary>The period that many before this one, not after it; false where that is before the year 1.</summary>
    internal bool TryMinus(int periods, out TimePeriod earlier)
    {
        var index = Index - (long)periods;
        var valid = index >= (_reporting.NamedByEnd ? Frequency.PeriodsPerYear : 0);
        earlier = valid ? At(index) : default;
        return valid;
    }

    private ArgumentOutOfRangeException OutOfRange() => new(nameof(YearNumber), $"The result, counted from {this}, is before the year 1 or after 9999.");
}
