using System.Buffers;
using System.Globalization;

namespace TradeMetrics;

/// <summary>The fields of one claim of a file, read as what they stand for. What cannot be read is a <see cref="FormatException"/> that names the field.</summary>
internal sealed class ClaimFields
{
    private static readonly SearchValues<char> s_counted = SearchValues.Create("0123456789, ");

    private readonly Func<string, string> _text;
    private readonly IFormatProvider _provider;
    private readonly PublishedOptions _options;

    internal ClaimFields(Func<string, string> text, IFormatProvider provider, PublishedOptions options)
    {
        (_text, _provider) = (text, provider);
        var unit = text("unit");
        var isCurrency = Currency.TryFromCode(unit, out var currency);

        // A unit that is no currency, such as tonnes, makes numbers, whatever the currency of other amounts is.
        _options = isCurrency || unit.Length > 0 ? options with { DefaultCurrency = isCurrency ? currency : null } : options;
        IsMoney = _options.DefaultCurrency is not null || (unit.Length == 0 && NamesCurrency());
    }

    /// <summary>Whether the figures are amounts: the unit is a currency, or there is none and a figure names its own.</summary>
    internal bool IsMoney { get; }

    internal string this[string field] => _text(field);

    internal bool Has(string field) => _text(field).Length > 0;

    internal string Required(string field) => Has(field) ? _text(field) : throw Failure(field, "it is empty. Expected a text.");

    internal Published<Money> Amount(string field, string text) => At(field, () => Published.Money(text, _provider, _options));

    // What is counted, and printed in full, is not rounded.
    internal Published<decimal> Number(string field, string text)
    {
        if (!Published.TryNumber(text, _provider, _options, out var number))
        {
            var hint = Has("unit") ? "" : " Where it is an amount of money, name its currency in the column unit, as CNY.";
            number = At(field, () => Published.Number(text, _provider, _options), hint);
        }

        return _text("unit") == "count" && number.Wording == Wording.Plain && !text.AsSpan().ContainsAnyExcept(s_counted) ? Published.Exactly(number.Value) : number;
    }

    // In a column that states growth, a bare "1.6 times" is what was added.
    internal Published<GrowthRate> Growth(string text) => Published.TryGrowth($"increased by {text}", _provider, _options, out var times) && !Published.TryGrowth(text, _provider, _options, out _)
        ? times
        : At("stated", () => Published.Growth(text, _provider, _options));

    internal Published<Share> Share(string text) => At("stated", () => Published.Share(text, _provider, _options));

    internal static int Whole(string field, string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number
        : throw Failure(field, $"{Excerpt.Quoted(text)} is no whole number from 1.");

    /// <summary>The texts of a list with semicolons between them.</summary>
    internal string[] List(string field) => _text(field).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is stated: as many figures as are named, or none.</summary>
    internal string[] Stated(params string[] names)
    {
        var list = List("stated");
        return list.Length == names.Length || list.Length == 0
            ? list
            : throw Failure("stated", $"{Excerpt.Quoted(_text("stated"))} states {list.Length} figure{(list.Length == 1 ? "" : "s")}. Expected {string.Join("; ", names)}, with a semicolon between two.");
    }

    internal TimePeriod? Period(string field) => Has(field) ? At(field, () => TimePeriod.Parse(_text(field))) : null;

    /// <summary>The years between the periods; null where one is not printed.</summary>
    internal decimal? Years()
    {
        if (Period("start_period") is not { } start || Period("end_period") is not { } end)
        {
            return null;
        }

        var years = At("end_period", () => start.YearsUntil(end));
        return years > 0m ? years : throw Failure("end_period", $"{end} is not after {start}. Give the later period second.");
    }

    internal static FormatException Failure(string field, string problem, Exception? cause = null) => new($"column {field}: {problem}", cause);

    private static T At<T>(string field, Func<T> read, string hint = "")
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            throw Failure(field, problem.Message + hint, problem);
        }
    }

    private bool NamesCurrency() =>
        List("start_figure").Concat(List("end_figure")).Any(text => Published.TryMoney(text, _provider, _options, out _));
}
