using System.Globalization;

namespace TradeMetrics.Tests;

public class ExcerptTests
{
    [Fact]
    public void A_text_is_quoted_whole_up_to_sixty_letters_and_cut_after_them()
    {
        Assert.Equal("\"wool\"", Excerpt.Quoted("wool"));
        Assert.Equal($"\"{new string('x', 60)}\"", Excerpt.Quoted(new string('x', 60)));
        Assert.Equal($"\"{new string('x', 60)}…\"", Excerpt.Quoted(new string('x', 61)));
    }

    [Fact]
    public void A_character_of_two_halves_is_not_cut_in_two()
    {
        Assert.Equal($"\"{new string('x', 59)}…\"", Excerpt.Quoted($"{new string('x', 59)}😀"));
        Assert.Equal($"\"{new string('x', 58)}😀…\"", Excerpt.Quoted($"{new string('x', 58)}😀x"));
    }

    [Fact]
    public void Messages_of_all_readers_leave_characters_whole()
    {
        var (text, culture) = ($"{new string('x', 59)}😀 and more", CultureInfo.InvariantCulture);
        Action[] readers =
        [
            () => Money.Parse(text, culture), () => Share.Parse(text, culture), () => GrowthRate.Parse(text, culture), () => Published.Growth(text, culture),
            () => TimePeriod.Parse(text), () => CsvRecords.Read(new StringReader($"year\n{text}"), "year").Single().Number("year"),
        ];
        Assert.All(readers, read =>
        {
            var message = Assert.Throws<FormatException>(read).Message;
            Assert.Contains($"\"{new string('x', 59)}…\"", message, StringComparison.Ordinal);
            Assert.DoesNotContain(message, char.IsSurrogate);
        });
    }
}
