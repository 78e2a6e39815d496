using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class ClaimReaderTests
{
    private const string Header = "id,kind,start_period,start_figure,end_period,end_figure,unit,stated";

    // Verdicts and figures worked out by hand from the printed digits.
    [Theory]
    [InlineData("growth,2021,6.8,2022,8.3,,22 %", Verdict.Exact, "22.06 %")]
    [InlineData("growth,2021,US$18.6bn,2022,US$32.2bn,,73.0 %", Verdict.WithinRounding, "73.12 %")]
    [InlineData("year-on-year,2021,100,2022,106,trains,6 %", Verdict.Exact, "6.00 %")]
    [InlineData("year-on-year,,,2022,106,count,6 %", Verdict.NotCheckable, "it is about 100: 99.5305 to 100.4739")]
    [InlineData("year-on-year,,,2023-01-01/P4M,,CNY,5.4%", Verdict.NotCheckable, "over that of 2022-01-01/P4M is about 1.054")]
    [InlineData("growth,2021,100,,,count,6 %", Verdict.NotCheckable, "it is about 106: 105.5 to 106.5")]
    [InlineData("growth,2021,100,2022,106,count,", Verdict.NotCheckable, "the growth is 6.00 %")]
    [InlineData("growth,2021,0,2022,106,count,6 %", Verdict.NotCheckable, "the base must be above zero")]
    [InlineData("growth,2021,5 USD,2022,6 EUR,,20 %", Verdict.NotCheckable, "USD")]
    [InlineData("cagr,2017,6.8 trillion,2022,8.3 trillion,CNY,4%", Verdict.Exact, "4.07 % a year")]
    [InlineData("cagr,2017,6.8 trillion,2022,8.3 trillion,CNY,9%", Verdict.Inconsistent, "10.46 trillion CNY at the end of the 5 years")]
    [InlineData("cagr,2017,,2022,8.3 trillion,CNY,4%", Verdict.NotCheckable, "the figure of 2017 is not printed")]
    [InlineData("cagr,2017,6.8 trillion,2022,,CNY,4%", Verdict.NotCheckable, "8.27 trillion CNY")]
    [InlineData("cagr,2017,1.0,2022,2.0,,", Verdict.NotCheckable, "the average growth a year is about 14.87 %")]
    [InlineData("cagr,,1.0,2022,2.0,,14.9%", Verdict.NotCheckable, "the years that the average is over are not printed")]
    [InlineData("stated-cagr,2017,,2022,,CNY,5.3%", Verdict.NotCheckable, "the factor over 5 years is about 1.2946")]
    [InlineData("multiple,2017,,2022,over 2 trillion,CNY,doubled; about 20%", Verdict.Inconsistent, "2.49 times over the 5 years")]
    [InlineData("multiple,2017,,2022,,CNY,tripled; 24.6%", Verdict.Exact, "24.57 % a year")]
    [InlineData("multiple,2017,1.0,2022,2.1,CNY,doubled; about 15%", Verdict.WithinRounding, "110.00 %")]
    [InlineData("multiple,2017,1.0,2022,2.0,CNY,doubled", Verdict.Exact, "100.00 %")]
    [InlineData("level,2022,8.3 trillion,2027,10.1 trillion,CNY,4%", Verdict.Exact, "10.1 trillion CNY")]
    [InlineData("level,2022,8.3 trillion,2027,12.0 trillion,CNY,4%", Verdict.Inconsistent, "a rate of 7.65 %")]
    [InlineData("level,2022,8.3 trillion,2027,,CNY,4%", Verdict.NotCheckable, "10.1 trillion CNY")]
    [InlineData("level,,,2022,over 1 trillion,CNY,", Verdict.NotCheckable, "1 trillion CNY to 1.1 trillion CNY")]
    [InlineData("share,,216,,696,count,31 %", Verdict.Exact, "31.03 %")]
    [InlineData("share,,8.4,,8.0,,99 %", Verdict.Inconsistent, "cannot all be true")]
    [InlineData("share,,1.0,,4.0,,30 %", Verdict.Inconsistent, "1.2 as the part")]
    [InlineData("share,,1.0,,,,1/4", Verdict.NotCheckable, "it is about 4:")]
    [InlineData("share-of-country,,,2022,8.3 trillion,CNY,1/5", Verdict.NotCheckable, "it is about 41.5 trillion CNY: 36.67 trillion CNY to 45.55 trillion CNY")]
    [InlineData("stated-share,,,2022,,USD,over 40%", Verdict.NotCheckable, "40.00 % to 44.00 %")]
    [InlineData("earlier-share,,,,,,27.1 %; 8.4 %; 4.1 %; 26 %", Verdict.Exact, "26.03 %")]
    [InlineData("earlier-share,,,,,,27.1 %; 8.4 %; 4.1 %; 30 %", Verdict.Inconsistent, "31.24 % as the later share")]
    [InlineData("earlier-share,,,,,,27.1 %; 8.4 %; 4.1 %", Verdict.NotCheckable, "the earlier share is about 26.03 %")]
    [InlineData("total,,5.3; 3.0,,8.4,,", Verdict.WithinRounding, "8.2 to 8.4")]
    [InlineData("total,,5.3; 3.0,,,,", Verdict.NotCheckable, "it is about 8.3: 8.2 to 8.4")]
    [InlineData("shares,,,,,,60 %; 50 %", Verdict.Inconsistent, "The shares come to 110.00 %, and their rounding leaves no more than 109.00 % to 111.00 % open: 9.00 pp too much for a whole.")]
    [InlineData("year-to-date,2022-01-01/P4M,2.5,2022,2.4,,", Verdict.Inconsistent, "a part cannot exceed its year")]
    [InlineData("rank,,8.31; 4.7,,8.3,,1", Verdict.WithinRounding, "1 to 2")]
    [InlineData("first-place-streak,,,2022,37 years,,", Verdict.NotCheckable, "since 1986")]
    [InlineData("year-on-year-and-share,,,2023-01-01/P4M,,CNY,70%; 28%", Verdict.NotCheckable, "16.47 %")]
    [InlineData("year-on-year-and-share,,1.0,,1.2,CNY,70%; 28%", Verdict.Inconsistent, "1.7 CNY as the later figure")]
    [InlineData("stated-cagr-and-share,2017,,2022,,CNY,8.4%; 27.1%", Verdict.NotCheckable, "its share before")]
    // Ends that only touch: 12.5 prints as 13 or 12.5, and an open end is not reached.
    [InlineData("share,,27,,216,count,12 %", Verdict.Inconsistent, "give 12.50 %; \"12 %\", that is 11.50 % to 12.50 %, is just out of reach. 12.50 % would agree")]
    [InlineData("share,,27,,216,count,13 %", Verdict.Exact, "12.50 %")]
    [InlineData("growth,,2000,,2111,count,5.5 %", Verdict.Inconsistent, "just out of reach")]
    [InlineData("growth,,100,,120,count,over 20 %", Verdict.Inconsistent, "121 as the later figure")]
    [InlineData("growth,,1,,1,,at least 200 %", Verdict.Inconsistent, "just out of reach")]
    [InlineData("total,,over 5; over 3,,at most 8,,", Verdict.Inconsistent, "8 in sum")]
    [InlineData("shares,,,,,,over 40 %; over 60 %", Verdict.Inconsistent, "too much for a whole")]
    [InlineData("shares,,,,,,nearly 29%; nearly 71%", Verdict.Inconsistent, "too little for a whole")]
    [InlineData("share,,8.1,,8.0,CNY,100 %", Verdict.Inconsistent, "The printed figures cannot all be true. ")]
    [InlineData("shares,,,,,,1/3; 1/3; 1/3", Verdict.Exact, "The shares come to 100.00 %.")]
    [InlineData("shares,,,,,,100 %", Verdict.Exact, "100.00 %")]

    // What a hypothesis gives is no contradiction.
    [InlineData("year-on-year-and-share,2022,,2023,,,fell 50 %; 80 %", Verdict.NotCheckable, "the growth of the total is not printed.")]
    [InlineData("stated-cagr-and-share,1000,,3000,,CNY,500%; 28%", Verdict.NotCheckable, "not printed.")]
    [InlineData("stated-cagr-and-share,,,,,CNY,5%; 28%", Verdict.NotCheckable, "the years that the average is over are not printed.")]
    [InlineData("year-on-year-and-share,2022,5,2023,6,,20 %; 30 %", Verdict.Exact, "The rest cannot be checked")]

    // Levels that are printed beside a multiple and a rate are held against both.
    [InlineData("multiple,2017,1.00,2022,2.04,CNY,doubled; 14.4%", Verdict.Inconsistent, "15.33 % a year")]
    [InlineData("share-of-country,2022,8.3 trillion,2022,42.1 trillion,CNY,1/5", Verdict.Exact, "19.71 %")]
    [InlineData("share,,,,8.3,,1/5", Verdict.NotCheckable, "the part is not printed. The rest implies that it is about 1.66")]
    [InlineData("level,2017,,2022,8.3,,4%", Verdict.NotCheckable, "the figure of 2017 is not printed. The rest implies that it is about 6.82")]
    [InlineData("level,,,,,,", Verdict.NotCheckable, "no level is printed")]
    [InlineData("cagr,2021,,2022,,,4%", Verdict.NotCheckable, "the factor over the year is")]
    [InlineData("cagr,2021,1.00,2022,2.00,,4%", Verdict.Inconsistent, "1.04 at the end of the year")]
    [InlineData("first-place-streak,,,2022,1 year,,", Verdict.NotCheckable, "the ranks of 2022 are")]
    [InlineData("year-to-date,,-3,,-8,USD,", Verdict.NotCheckable, "a balance")]
    [InlineData("year-to-date,,2.9,,2.4,,", Verdict.Inconsistent, "this one does by 0.4")]
    [InlineData("share,,0,,8.3,,0 %", Verdict.Exact, "0.00 %")]
    [InlineData("growth,,5,,0,,fell 100 %", Verdict.Exact, "-100.00 %")]
    [InlineData("rank,,100; 100,,about 100,count,2", Verdict.Inconsistent, "no more than 1, 3 open; number 2 is off by 1. Number 1 would agree")]
    [InlineData("rank,,over 1.7,,nearly 1.7,,1", Verdict.Inconsistent, "it is number 2, whatever their rounding")]
    [InlineData("rank,,8; 7,,9,count,3", Verdict.Inconsistent, "whatever their rounding; number 3 is off by 2")]
    [InlineData("rank,,10; 10; 4,,10,,2", Verdict.WithinRounding, "1 to 3")]
    [InlineData("total,,0.00001; 0.00002,,0.00009,,", Verdict.Inconsistent, "give 0.00003 in sum")]
    [InlineData("total,,400; 999999200,,999999700,CNY,", Verdict.Inconsistent, "999.9996 million CNY")]
    [InlineData("growth,,1,,8.4,,1.6 times", Verdict.Inconsistent, "740")]
    public void Every_kind_is_read_and_audited(string row, Verdict verdict, string explanation)
    {
        var claim = Assert.Single(Csv($"a,{row}"));
        var finding = claim.Audit().Finding;
        Assert.Equal(verdict, finding.Verdict);
        Assert.Contains(explanation, finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_and_csv_say_the_same_with_the_same_names()
    {
        var csv = Csv("a,total,,5.3; 3.0,,8.4,,", "b,share,,216,,696,count,31 %");
        var json = ClaimReader.ReadJson("""
            [{"id":"a","kind":"total","start_figure":["5.3","3.0"],"end_figure":8.4,"note":"kept"},
             {"id":"b","kind":"share","start_figure":216,"end_figure":696,"unit":"count","stated":"31 %"}]
            """);
        Assert.Equal(csv.Select(claim => claim.Audit()), json.Select(claim => claim.Audit()));
        Assert.Equal(["a", "b"], json.Select(claim => claim.Id));
    }

    [Theory]
    [InlineData("a,growth,,6.8,,8.3,,22 %,more", "line 2: it has 9 fields, but the first line names 8 columns")]
    [InlineData("a,gossip,,,,,,", "line 2 (a), column kind: \"gossip\" is no kind of claim. Expected one of growth,")]
    [InlineData(",growth,,,,,,", "line 2, column id: it is empty")]
    [InlineData("a,,,,,,,", "line 2 (a), column kind: it is empty")]
    [InlineData("a,growth,,lots,,8.3,,22 %", "line 2 (a), column start_figure: \"lots\" cannot be read. Expected a number")]
    [InlineData("a,growth,,5,,lots,CNY,22 %", "line 2 (a), column end_figure: \"lots\" cannot be read. Expected an amount of money")]
    [InlineData("a,growth,,6.8,,8.3,,5 pp", "line 2 (a), column stated: \"5 pp\" cannot be read. Expected growth")]
    [InlineData("a,cagr,2017,6.8,2022-Q1,8.3,,5 %", "line 2 (a), column end_period: 2022-Q1 and 2017 are not of one kind")]
    [InlineData("a,cagr,2022,6.8,2017,8.3,,5 %", "line 2 (a), column end_period: 2017 is not after 2022")]
    [InlineData("a,cagr,last year,6.8,2022,8.3,,5 %", "line 2 (a), column start_period:")]
    [InlineData("a,multiple,2017,,2022,,,doubled; 5%; 6%", "column stated: \"doubled; 5%; 6%\" states 3 figures. Expected the multiple; the average growth a year")]
    [InlineData("a,year-on-year-and-share,,,,,,5%", "states 1 figure. Expected growth; the share")]
    [InlineData("a,total,,2; 3,,5,CNY,7", "column stated: a claim of the kind total reads none, but there is \"7\"")]
    [InlineData("a,year-to-date,,2,,3,CNY,50 %", "column stated: a claim of the kind year-to-date reads none")]
    [InlineData("a,year-on-year,2017,1.0,2022,2.0,,100 %", "column start_period: 2017 is not the period a year before 2022")]
    [InlineData("a,growth,2022,1.0,2017,2.0,,100 %", "column end_period: 2017 is not after 2022")]
    [InlineData("a,share,garbage,1.0,2022,2.0,,50 %", "column start_period: \"garbage\" is no period")]
    [InlineData("a,year-to-date,2021-01-01/P4M,2.5,2022,8.3,,", "column start_period: 2021-01-01/P4M is not within 2022")]
    [InlineData("a,growth,,8.3万亿元,,9.1万亿元,,5%", "Where it is an amount of money, name its currency in the column unit")]
    [InlineData("a,rank,,2,,1,,first", "column stated: \"first\" is no whole number")]
    [InlineData("a,first-place-streak,,,2022,long,,", "column end_figure: \"long\" is no whole number")]
    [InlineData("\"a,growth,,6.8,,8.3,,22 %", "line 2: it is no row of comma-separated fields")]
    [InlineData("a,growth,,1,,2,,100 %\nb,growth,,1,,2,,100 %\na,growth,,1,,2,,100 %", "line 4 (a), column id: \"a\" is there already")]
    public void What_cannot_be_read_is_named_by_line_and_column(string rows, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Csv(rows)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "line 1: there is none. Expected a first line with the columns id, kind")]
    [InlineData("id,kind,start_period,start_figure,end_period,end_figure,unit", "line 1: the column stated is missing")]
    [InlineData("id,id,kind,start_period,start_figure,end_period,end_figure,unit,stated", "line 1: the column \"id\" is there twice")]
    public void A_first_line_that_names_other_columns_is_refused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => ClaimReader.ReadCsv(new StringReader(text))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}", "no array")]
    [InlineData("[", "no JSON")]
    [InlineData("[5]", "claim 1: it is no object")]
    [InlineData("""[{"id":"x","kind":"growth","from":"5"}]""", "claim 1: \"from\" is no member of a claim. Expected id, kind, start_period")]
    [InlineData("""[{"id":"x"}]""", "claim 1 (x), column kind: it is empty")]
    [InlineData("""[{"id":"\ud800"}]""", "no JSON")]
    [InlineData("""[{"id":"a","id":"b"}]""", "claim 1: \"id\" is there twice")]
    public void What_is_no_json_of_claims_is_named(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => ClaimReader.ReadJson(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Columns_come_in_any_order_with_others_among_them_and_blank_lines_and_a_byte_order_mark_are_passed_over()
    {
        var claims = ClaimReader.ReadCsv(new StringReader("\uFEFFnote,stated,unit,end_figure,end_period,start_figure,start_period,kind,id,subject\r\n\r\n\"x, y\",31 %,count,696,,216,,share,a,\"Parts, all\"\r\n"));
        Assert.Equal(Verdict.Exact, Assert.Single(claims).Audit().Finding.Verdict);
        Assert.Equal(("Parts, all", "216 of 696; 31 %"), (claims[0].Subject, claims[0].Statement));
        Assert.Empty(ClaimReader.ReadCsv(new StringReader(Header)));
    }

    [Fact]
    public void Figures_are_read_in_the_culture_that_is_given()
    {
        var file = $"{Header}\na,growth,,\"1.000,5\",,\"2.001,0\",,\"100,0 %\"";
        Assert.Equal(Verdict.Exact, Assert.Single(ClaimReader.ReadCsv(new StringReader(file), CultureInfo.GetCultureInfo("de-DE"))).Audit().Finding.Verdict);
    }

    [Fact]
    public void A_number_of_json_has_a_decimal_point_in_any_culture()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        var claim = Assert.Single(ClaimReader.ReadJson("""[{"id":"a","kind":"growth","start_figure":1.234,"end_figure":"1,234","stated":"0 %"}]""", german));
        Assert.Equal(Verdict.Exact, claim.Audit().Finding.Verdict);
        Assert.Equal("1,234 to 1,234; 0 %", claim.Statement);
    }

    [Fact]
    public void A_unit_that_is_no_currency_makes_numbers_whatever_the_currency_of_others_is()
    {
        var options = new PublishedOptions { DefaultCurrency = Currency.CNY };
        var claims = ClaimReader.ReadCsv(new StringReader($"{Header}\na,share,,216,,696,count,31 %\nb,share,,216,,696,,31 %"), CultureInfo.InvariantCulture, options);
        Assert.IsType<ShareClaim<decimal>>(claims[0].Claim);
        Assert.IsType<ShareClaim<Money>>(claims[1].Claim);
        Assert.Equal("6 billion EUR", Assert.Single(Csv("a,level,,,,6 billion EUR,USD,")).Statement);
    }

    [Property(MaxTest = 2000)]
    public bool No_file_throws_anything_but_a_format_exception(string? garbage, int seed)
    {
        string[] bits = [.. ClaimReader.Kinds, Header, "\n", "\n", ",", ",", ",", ";", "\"", "a", "1000", "2017", "2022", "3000", "500%; 28%", "-30%; 90%", "fell 100 %", "8.3 trillion", "CNY", "count", "4%", "doubled; 20%", "[{", "}]", ":", "\"id\"", "\"kind\"", "0", "-5", garbage ?? ""];
        var random = new System.Random(seed);
        var text = new StringBuilder();
        for (var i = random.Next(30); i > 0; i--)
        {
            text.Append(bits[random.Next(bits.Length)]);
        }

        return Refuses(() => ClaimReader.ReadJson(text.ToString())) && Refuses(() => ClaimReader.ReadCsv(new StringReader($"{Header}\n{text}")))
            && Refuses(() => Csv($"a,{ClaimReader.Kinds[random.Next(ClaimReader.Kinds.Count)]},{bits[random.Next(bits.Length)]},{bits[random.Next(bits.Length)]},{bits[random.Next(bits.Length)]},{bits[random.Next(bits.Length)]},{bits[random.Next(bits.Length)]},{bits[random.Next(bits.Length)]}"));

        static bool Refuses(Func<IReadOnlyList<FiledClaim>> read)
        {
            try
            {
                foreach (var claim in read())
                {
                    claim.Audit();
                }
            }
            catch (FormatException problem)
            {
                return problem.Message.Length < 1000;
            }

            return true;
        }
    }

    // Twenty times the text, with a quotation mark that is never closed, is read with twenty times the memory, not four hundred times.
    [Fact]
    public void An_open_quotation_mark_does_not_swallow_the_file()
    {
        var (small, large) = (Allocated(1_000), Allocated(20_000));
        Assert.True(large < 40 * small, $"{small} bytes grew to {large}");

        static long Allocated(int lines)
        {
            var file = $"{Header}\n\"{string.Concat(Enumerable.Repeat("a line of a file, with a comma\n", lines))}";
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Throws<FormatException>(() => ClaimReader.ReadCsv(new StringReader(file)));
            return GC.GetAllocatedBytesForCurrentThread() - before + file.Length;
        }
    }

    private static IReadOnlyList<FiledClaim> Csv(params string[] rows) => ClaimReader.ReadCsv(new StringReader($"{Header}\n{string.Join('\n', rows)}"));
}
