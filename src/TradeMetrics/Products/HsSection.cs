namespace TradeMetrics;

/// <summary>A section of the Harmonized System, I to XXI, which holds whole chapters.</summary>
/// <remarks>
/// Sections have no digits in a code; the chapter tells the section. Chapter 77 is reserved, and chapters 98 and 99 are for
/// national use: they are in no section. Checked against the list of the US Census Bureau's Schedule B, 2024. There is one
/// instance a section, so equality is identity.
/// </remarks>
/// <example>
/// <code>
/// var machinery = HsSection.OfChapter(85)!;
/// Console.WriteLine($"{machinery.Roman}: {machinery.Title}, {machinery.FirstChapter} to {machinery.LastChapter}"); // XVI: Machinery and electrical equipment, 84 to 85
/// </code>
/// </example>
public sealed partial class HsSection
{
    private HsSection(int number, string roman, int first, int last, string title) =>
        (Number, Roman, FirstChapter, LastChapter, Title) = (number, roman, first, last, title);

    /// <summary>The 21 sections, in order.</summary>
    public static IReadOnlyList<HsSection> Known { get; } =
    [
        new(1, "I", 1, 5, "Live animals and animal products"),
        new(2, "II", 6, 14, "Vegetable products"),
        new(3, "III", 15, 15, "Animal, vegetable or microbial fats and oils"),
        new(4, "IV", 16, 24, "Prepared foodstuffs, beverages and tobacco"),
        new(5, "V", 25, 27, "Mineral products"),
        new(6, "VI", 28, 38, "Products of the chemical industries"),
        new(7, "VII", 39, 40, "Plastics and rubber"),
        new(8, "VIII", 41, 43, "Hides, leather, furskins and travel goods"),
        new(9, "IX", 44, 46, "Wood, cork and basketware"),
        new(10, "X", 47, 49, "Pulp, paper and printed matter"),
        new(11, "XI", 50, 63, "Textiles"),
        new(12, "XII", 64, 67, "Footwear, headgear and umbrellas"),
        new(13, "XIII", 68, 70, "Stone, ceramics and glass"),
        new(14, "XIV", 71, 71, "Pearls, precious stones and metals"),
        new(15, "XV", 72, 83, "Base metals"),
        new(16, "XVI", 84, 85, "Machinery and electrical equipment"),
        new(17, "XVII", 86, 89, "Vehicles, aircraft and vessels"),
        new(18, "XVIII", 90, 92, "Instruments, clocks and musical instruments"),
        new(19, "XIX", 93, 93, "Arms and ammunition"),
        new(20, "XX", 94, 96, "Miscellaneous manufactured articles"),
        new(21, "XXI", 97, 97, "Works of art and antiques"),
    ];

    /// <summary>The number, 1 to 21.</summary>
    public int Number { get; }

    /// <summary>The number as it is printed: I to XXI.</summary>
    public string Roman { get; }

    /// <summary>The first chapter.</summary>
    public int FirstChapter { get; }

    /// <summary>The last chapter.</summary>
    public int LastChapter { get; }

    /// <summary>A short English title; the legal one is longer.</summary>
    public string Title { get; }

    /// <summary>The section of a chapter.</summary>
    /// <param name="chapter">The chapter, 1 to 99.</param>
    /// <returns>The section; null for chapters 77, 98 and 99.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chapter.</exception>
    public static HsSection? OfChapter(int chapter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(chapter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chapter, 99);
        return chapter == HsCode.ReservedChapter ? null : Known.FirstOrDefault(section => chapter >= section.FirstChapter && chapter <= section.LastChapter);
    }

    /// <summary>The number as it is printed.</summary>
    /// <returns>I to XXI.</returns>
    public override string ToString() => Roman;
}
