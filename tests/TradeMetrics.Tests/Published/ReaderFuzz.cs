using System.Globalization;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

/// <summary>No text throws anything but a format exception, and none takes more memory than a few of its kind.</summary>
public class ReaderFuzz
{
    private static readonly CultureInfo[] s_cultures =
        [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("de-DE"), CultureInfo.GetCultureInfo("fr-FR"), CultureInfo.GetCultureInfo("ar-SA"), CultureInfo.GetCultureInfo("hi-IN")];

    private static readonly string[] s_bits =
    [
        " ", "  ", "a ", "an ", "of ", "by ", "about ", "nearly", "more than ", "up to ", "over", "increase", " growth", "growth of ", "fell ", "rose", "increased to ", "by", "year on year", "has ",
        "8.3", "1e9", "0", "0.0", "00", "1,234", "9999999999999999999999999999", "79228162514264337593543950335", "0.0000000000000000000000000001", ".", ",", "%", "％", " percent", "per cent", " pp",
        "percentage points", "bp", "times", "-fold", "fold", "twice", "1/", "/", "7", "a fifth", "two-thirds", " in ", "one", "twelve", "hundred", "½", "doubled", "trillion", "k", "亿", "万", "元", "人民币", "美元",
        "倍", "增长", "增长到", "是", "的", "同比", "下降", "了", "为", "约", "近", "超", "以上", "左右", "多", "余", "翻", "番", "三", "十", "百", "点", "分之", "百分之", "成", "半", "过半", "个百分点", "个基点",
        "-", "\u2212", "+", "(", ")", "<", "~", "CNY", "US$", "RMB", "dollars", "\u00A0", "\u200E", "\u061C", "\uD83D", "\uDE00", "\0", "\u0301",
    ];

    public static TheoryData<string> LongTexts => new(
    [
        new string('9', 1_000_000), new string('0', 1_000_000) + "1 %", "1." + new string('0', 1_000_000) + " %", string.Concat(Enumerable.Repeat("1,", 500_000)) + "000",
        new string(' ', 1_000_000) + "x", "x" + new string(' ', 1_000_000), string.Concat(Enumerable.Repeat("about ", 170_000)) + "5 %", string.Concat(Enumerable.Repeat("a ", 500_000)) + "fifth",
        string.Concat(Enumerable.Repeat("增长", 500_000)) + "5%", string.Concat(Enumerable.Repeat("翻", 500_000)) + "番", string.Concat(Enumerable.Repeat("十", 1_000_000)) + "成", new string('-', 1_000_000) + "5 %",
        "5" + string.Concat(Enumerable.Repeat(" trillion", 110_000)), "1/" + new string('7', 1_000_000), string.Concat(Enumerable.Repeat("\uD83D\uDE00", 500_000)), new string('/', 1_000_000), new string('\0', 1_000_000),
    ]);

    [Property(MaxTest = 5000)]
    public void Phrase_bits_and_garbage_are_read_or_refused(string? garbage, int seed)
    {
        var random = new System.Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => random.Next(12) == 0 ? garbage : s_bits[random.Next(s_bits.Length)]));
        All(text, s_cultures[random.Next(s_cultures.Length)], Options(random));
    }

    [Property(MaxTest = 5000)]
    public void Nearly_right_phrases_are_read_or_refused(int seed)
    {
        var random = new System.Random(seed);
        string[] before = ["", "nearly ", "about ", "over ", "at most ", "近", "超", "increased by ", "fell by ", "growth of ", "增长", "下降"];
        string[] numbers = ["0", "0.0", "0.00", "1", "8.30", "100", "1,234.5", "0.1234567890123456789012345678", "7.9228162514264337593543950335", "999999999999999999999999999", "one", "三", "1/2", "2/3"];
        string[] after = ["", " %", " pp", " times", "-fold", " million", "万亿", "倍", "成", " CNY", " trillion USD", "以上", "个百分点"];
        All(Pick(before) + Pick(numbers) + Pick(after), s_cultures[random.Next(2)], Options(random));

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    [Property(MaxTest = 2000)]
    public void Random_characters_are_read_or_refused(int seed)
    {
        var random = new System.Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000)));
        All(text, s_cultures[random.Next(s_cultures.Length)], Options(random));
    }

    [Theory]
    [MemberData(nameof(LongTexts), DisableDiscoveryEnumeration = true)]
    public void A_long_text_is_refused_with_a_short_message_and_little_memory(string text)
    {
        All(text, CultureInfo.InvariantCulture, PublishedOptions.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        All(text, CultureInfo.InvariantCulture, PublishedOptions.Default);

        // Five readers, with and without Try, and the exceptions' own traces: far below one copy of the text.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Spaces_around_a_figure_do_not_make_it_long()
    {
        var text = $"{new string(' ', 100_000)}5.4 %{new string('\u3000', 100_000)}";
        Assert.Equal(5.4m, Published.Growth(text, CultureInfo.InvariantCulture).Value.Percent);
        Assert.Contains("at most 200 characters", Assert.Throws<FormatException>(() => Published.Growth(new string('a', 201), CultureInfo.InvariantCulture)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_by_itself_does_not_echo_a_long_text_either() =>
        Assert.InRange(Assert.Throws<FormatException>(() => Money.Parse(new string('x', 1_000_000), CultureInfo.InvariantCulture)).Message.Length, 1, 1000);

    private static PublishedOptions Options(System.Random random) => random.Next(3) switch
    {
        0 => PublishedOptions.Default,
        1 => new() { Rounding = RoundingConvention.HalfEven, DefaultCurrency = Currency.CNY, Scales = ScaleLexicon.Default.With("k", 0.001m).With("million", 7e28m) },
        _ => new() { Rounding = RoundingConvention.Truncated, Wordings = Wordings.Default.With(Wording.Over, new(0m, true, 10m, true)).WithMultipleMargin(0.49m), DefaultCurrency = Currency.USD },
    };

    private static void All(string text, CultureInfo culture, PublishedOptions options)
    {
        Same(() => Published.Money(text, culture, options), Published.TryMoney(text, culture, options, out var money), money);
        Same(() => Published.Number(text, culture, options), Published.TryNumber(text, culture, options, out var number), number);
        Same(() => Published.Growth(text, culture, options), Published.TryGrowth(text, culture, options, out var growth), growth);
        Same(() => Published.Share(text, culture, options), Published.TryShare(text, culture, options, out var share), share);
        Same(() => Published.Points(text, culture, options), Published.TryPoints(text, culture, options, out var points), points);
    }

    private static void Same<T>(Func<Published<T>> read, bool tried, Published<T> found)
        where T : struct, IComparable<T>
    {
        try
        {
            var figure = read();
            Assert.True(tried && figure == found);

            // What was read leaves something open, in rising order.
            var order = figure.Low.CompareTo(figure.High);
            Assert.True(order < 0 || (order == 0 && figure.IncludesLow && figure.IncludesHigh), figure.Text);
        }
        catch (FormatException refused)
        {
            Assert.False(tried);
            Assert.InRange(refused.Message.Length, 1, 400);
        }
    }
}
