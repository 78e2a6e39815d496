namespace TradeMetrics;

/// <summary>How often figures come: SDMX's code list of frequencies (CL_FREQ).</summary>
/// <remarks>The default is annual.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(Frequency.FromCode("Q").PeriodsPerYear); // 4
/// </code>
/// </example>
public readonly partial struct Frequency : IEquatable<Frequency>
{
    private static readonly (char Code, string Name, int PerYear)[] s_known =
        [('A', "annual", 1), ('S', "half-yearly", 2), ('T', "four-monthly", 3), ('Q', "quarterly", 4), ('M', "monthly", 12), ('W', "weekly", 52), ('D', "daily", 365)];

    private readonly byte _index;

    internal Frequency(int index) => _index = (byte)index;

    /// <summary>A: once a year.</summary>
    public static Frequency Annual => default;

    /// <summary>S: twice a year.</summary>
    public static Frequency HalfYearly => new(1);

    /// <summary>T: every four months.</summary>
    public static Frequency FourMonthly => new(2);

    /// <summary>Q: every quarter.</summary>
    public static Frequency Quarterly => new(3);

    /// <summary>M: every month.</summary>
    public static Frequency Monthly => new(4);

    /// <summary>W: every week of ISO 8601.</summary>
    public static Frequency Weekly => new(5);

    /// <summary>D: every day.</summary>
    public static Frequency Daily => new(6);

    /// <summary>The code of SDMX: A, S, T, Q, M, W or D.</summary>
    public string Code => s_known[_index].Code.ToString();

    /// <summary>Periods a year: 1, 2, 3, 4, 12, 52 or 365.</summary>
    public int PeriodsPerYear => s_known[_index].PerYear;

    internal int Index => _index;

    internal char Letter => s_known[_index].Code;

    /// <summary>Takes a code of SDMX.</summary>
    /// <param name="code">A, S, T, Q, M, W or D.</param>
    /// <returns>The frequency.</returns>
    /// <exception cref="ArgumentException">The code is none of these.</exception>
    public static Frequency FromCode(string code) => TryFromCode(code, out var frequency)
        ? frequency
        : throw new ArgumentException($"\"{code}\" is no frequency. Give A, S, T, Q, M, W or D.", nameof(code));

    /// <summary>Takes a code of SDMX, if it is one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="frequency">The frequency, or annual.</param>
    /// <returns>False where <see cref="FromCode"/> throws.</returns>
    public static bool TryFromCode(string? code, out Frequency frequency)
    {
        var index = code is { Length: 1 } ? Array.FindIndex(s_known, known => known.Code == code[0]) : -1;
        frequency = index < 0 ? default : new(index);
        return index >= 0;
    }

    /// <summary>Whether two are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Frequency left, Frequency right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Frequency left, Frequency right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Frequency other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Frequency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>The name in English: "quarterly".</summary>
    /// <returns>The name.</returns>
    public override string ToString() => s_known[_index].Name;
}
