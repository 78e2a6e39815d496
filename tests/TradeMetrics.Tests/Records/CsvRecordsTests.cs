using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using TradeMetrics.Tests.Examples;

namespace TradeMetrics.Tests;

public class CsvRecordsTests
{
    [Fact]
    public void Fields_are_read_by_the_names_of_their_columns_as_what_they_stand_for()
    {
        var records = Read("\uFEFFcode,period,value,,\n\n 004 ,2022-Q1,1.50,x,\n\"a, \"\"b\"\"\",2022-Q2,,,\n");
        Assert.Equal([3L, 4L], records.Select(record => record.Line));
        Assert.Equal("004", records[0].Text("code"));
        Assert.Equal("a, \"b\"", records[1]["code"]);
        Assert.Equal(TimePeriod.Quarter(2022, 2), records[1].Period("period"));
        Assert.Equal((1.50m, 1.5, (decimal?)null, (double?)null), (records[0].Number("value"), records[0].Measure("value"), records[1].Number("value"), records[1].Measure("value")));
        Assert.Equal("", records[0]["no such column"]);
        Assert.True(records[1].Has("value") && !records[0].Has("no such column"));
    }

    [Theory]
    [InlineData("", "line 1: there is none. Expected a first line with the columns code, value")]
    [InlineData("code", "line 1: the column value is missing. Expected code, value, in any order")]
    [InlineData("code;value", "The columns seem to have semicolons between them")]
    [InlineData("code\tvalue", "The columns seem to have tabs between them")]
    [InlineData("code,VALUE", "There is VALUE: capital and small letters count.")]
    [InlineData("c\0o\0d\0e\0", "in UTF-16")]
    [InlineData("code,value,code", "line 1: the column \"code\" is there twice")]
    [InlineData("code,value\n1", "line 2: it has 1 fields, but the first line names 2 columns")]
    [InlineData("code,value\n\"1,2", "line 2: it is no row of comma-separated fields")]
    public void A_file_of_another_form_is_refused_with_a_hint(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<FormatException>(() => CsvRecords.Read(new StringReader(text), "code", "value").ToArray()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_field_that_cannot_be_read_is_named_by_line_and_column()
    {
        var record = Read("code,value\n,1e400\n")[0];
        Assert.Contains("line 2, column code: it is empty", Assert.Throws<FormatException>(() => record.Text("code")).Message, StringComparison.Ordinal);
        Assert.Contains("line 2, column value: \"1e400\" is no number", Assert.Throws<FormatException>(() => record.Number("value")).Message, StringComparison.Ordinal);
        Assert.Contains("line 2, column value: \"1e400\" is no number", Assert.Throws<FormatException>(() => record.Measure("value")).Message, StringComparison.Ordinal);
        Assert.Contains("no whole number", Assert.Throws<FormatException>(() => record.Whole("value")).Message, StringComparison.Ordinal);
        Assert.Contains("no time period", Assert.Throws<FormatException>(() => record.Period("value")).Message, StringComparison.Ordinal);
        Assert.Equal("line 2, column value: too large", record.Fault("value", "too large").Message);
    }

    [Theory]
    [InlineData("1e-30")]
    [InlineData("-2.5E-40")]
    [InlineData("0.00000000000000000000000000001")]
    public void A_number_of_which_a_decimal_keeps_nothing_is_refused(string text)
    {
        var record = Read($"code,value\na,{text}\n")[0];
        Assert.Contains("nearer to zero than a decimal holds", Assert.Throws<FormatException>(() => record.Number("value")).Message, StringComparison.Ordinal);
        Assert.NotEqual(0.0, record.Measure("value"));
        Assert.Contains("line 2, column value", Assert.Throws<FormatException>(() => TimeSeries.ReadCsv(new StringReader($"year,value\n2022,{text}\n"), "year", "value")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.000", "0")]
    [InlineData("0e-9", "0")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    public void Zero_and_what_a_decimal_just_holds_are_numbers(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Read($"code,value\na,{text}\n")[0].Number("value"));

    [Fact]
    public void A_record_of_no_file_says_so()
    {
        Action[] asked = [() => _ = default(CsvRecord)["a"], () => default(CsvRecord).Has("a"), () => default(CsvRecord).Text("a"), () => default(CsvRecord).Number("a")];
        Assert.All(asked, ask => Assert.Contains("CsvRecords.Read", Assert.Throws<InvalidOperationException>(ask).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_named_too()
    {
        using var file = new TemporaryFile("code,value\na,b\n");
        var record = Assert.Single(CsvRecords.ReadFile(file.Path, "code", "value"));
        Assert.StartsWith($"{file.Path}, line 2, column value:", Assert.Throws<FormatException>(() => record.Number("value")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_or_is_none_is_named_with_the_columns_that_it_should_have()
    {
        const string Give = "Give the path of a CSV file with the columns code, value.";
        Assert.Equal($"no-such-file.csv: not found. {Give}", Assert.Throws<FileNotFoundException>(() => CsvRecords.ReadFile("no-such-file.csv", "code", "value")).Message);
        Assert.Equal($"no-such-folder/a.csv: not found. {Give}", Assert.Throws<FileNotFoundException>(() => CsvRecords.ReadFile("no-such-folder/a.csv", "code", "value")).Message);
        Assert.Equal($"{Path.GetTempPath()}: a folder, not a file. {Give}", Assert.Throws<IOException>(() => CsvRecords.ReadFile(Path.GetTempPath(), "code", "value")).Message);
        Assert.Equal("no-such-file.csv: not found. Give the path of a CSV file.", Assert.Throws<FileNotFoundException>(() => CsvRecords.ReadFile("no-such-file.csv")).Message);
        Assert.Throws<ArgumentException>(() => CsvRecords.ReadFile(""));
        Assert.StartsWith("no-such-file.csv: not found. Give the path of a CSV file with the columns id, kind", Assert.Throws<FileNotFoundException>(() => ClaimReader.ReadCsvFile("no-such-file.csv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_columns_that_mean_the_same_the_first_that_is_there_is_taken_and_none_is_a_fault_of_the_first_line()
    {
        var record = CsvRecords.Read(new StringReader("\nexporter,Value\nA,1\n")).Single();
        Assert.Equal("exporter", record.AnyOf("country", "exporter"));
        Assert.Equal(
            "line 2: the column value is missing. Expected one of value, value_mn_usd. There is Value: capital and small letters count.",
            Assert.Throws<FormatException>(() => record.AnyOf("value", "value_mn_usd")).Message);
        Assert.Throws<ArgumentException>(() => record.AnyOf());
        Assert.Equal("line 1: there is none. Expected a first line that names the columns.", Assert.Throws<FormatException>(() => CsvRecords.Read(new StringReader("")).Count()).Message);
        Assert.Contains("semicolons", Assert.Throws<FormatException>(() => CsvRecords.Read(new StringReader("a;b\n1,5;2\n")).Count()).Message, StringComparison.Ordinal);
    }

    [Property]
    public bool What_is_written_by_the_rules_of_RFC_4180_is_read_back(NonEmptyString[] texts)
    {
        // A record stands on one line, and the space around a field does not count.
        string[] fields = [.. texts.Select(text => string.Concat(text.Get.Where(letter => !char.IsControl(letter) && letter is not ('\u2028' or '\u2029' or '\u0085'))).Trim())];
        var line = string.Join(',', fields.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        var header = string.Join(',', fields.Select((_, column) => $"c{column}"));
        return fields.Length == 0 || fields.SequenceEqual(fields.Select((_, column) => CsvRecords.Read(new StringReader($"{header}\n{line}\n")).Single()[$"c{column}"]));
    }

    private static CsvRecord[] Read(string text) => [.. CsvRecords.Read(new StringReader(text), "code", "value")];
}
