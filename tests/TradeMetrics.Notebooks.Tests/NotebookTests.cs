using System.Globalization;
using TradeMetrics.Tests.Docs;

namespace TradeMetrics.Tests;

/// <summary>The course in docs/notebooks, run from the packages. TRADEMETRICS_STORE_OUTPUTS=1 stores what the cells give instead of comparing.</summary>
public class NotebookTests(Packages packages) : IClassFixture<Packages>
{
    private static readonly string s_folder = Repository.PathTo("docs/notebooks");
    private static readonly bool s_stores = Environment.GetEnvironmentVariable("TRADEMETRICS_STORE_OUTPUTS") == "1";

    public static TheoryData<string> Names => [.. Directory.GetFiles(s_folder, "*.ipynb").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_course_has_six_notebooks() => Assert.Equal(
        ["1-money-and-currencies", "2-growth", "3-shares-and-points", "4-compounding-and-loans", "5-reading-a-press-release", "6-a-country-profile"],
        Directory.GetFiles(s_folder, "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_gives_what_is_stored_with_it(string name)
    {
        var path = Path.Combine(s_folder, name);
        var notebook = Notebook.Read(path);
        Assert.Equal(4, notebook.Format);
        Assert.Equal(".net-csharp", (string)notebook.Metadata["kernelspec"]!["name"]!);
        var kernel = await Started();
        var number = 0;
        foreach (var cell in notebook.Cells.Where(cell => cell.IsCode))
        {
            var output = await kernel.Run(cell.Source);
            number++;
            if (s_stores)
            {
                cell.Store(output, number);
            }

            Assert.Equal(output, cell.Output);
        }

        Assert.True(number > 5, $"{name} has {number} cells of code.");
        if (s_stores)
        {
            notebook.Write(path);
        }
    }

    // In Visual Studio Code the kernel sets a culture of its own, that of the editor, and every cell inherits it.
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_gives_the_same_where_the_host_has_set_a_culture(string name)
    {
        if (s_stores)
        {
            return; // What is stored is being written.
        }

        CultureInfo.CurrentCulture = new CultureInfo("de");
        var kernel = await Started();
        foreach (var cell in Notebook.Read(Path.Combine(s_folder, name)).Cells.Where(cell => cell.IsCode))
        {
            Assert.Equal(await kernel.Run(cell.Source), cell.Output);
        }
    }

    // An exercise is a cell with a blank; the answer stands folded below its check, which says so only when the answer is in the blank.
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_exercise_is_checked_as_right_with_a_right_answer_in_any_form_and_with_no_other(string name)
    {
        var kernel = await Started();
        var cells = Notebook.Read(Path.Combine(s_folder, name)).Cells;
        var exercises = 0;
        for (var place = 0; place < cells.Count; place++)
        {
            if (cells[place].Tags.Contains("exercise"))
            {
                var (blank, check, answer) = (cells[place].Source, cells[place + 1], Answer(cells[place + 2].Source));
                Assert.Contains("check", check.Tags);
                _ = await kernel.Run(blank);
                Assert.StartsWith("Not yet", (await kernel.Run(check.Source)).Printed, StringComparison.Ordinal);
                var (right, wrong) = OtherAnswers.Of[name][exercises];
                foreach (var (given, verdict) in wrong.Select(given => (given, "Not yet")).Concat(right.Append(answer).Select(given => (given, "Right"))))
                {
                    _ = await kernel.Run(given);
                    Assert.StartsWith(verdict, (await kernel.Run(check.Source)).Printed, StringComparison.Ordinal);
                }

                exercises++;
                place += 2;
            }
            else if (cells[place].IsCode)
            {
                _ = await kernel.Run(cells[place].Source);
            }
        }

        Assert.True(exercises >= 2, $"{name} has {exercises} exercises.");
    }

    private static string Answer(string markdown) => markdown.Split("```csharp\n", 2)[1].Split("\n```", 2)[0];

    private async Task<Kernel> Started()
    {
        // Notebooks read files beside them, and set a culture of their own.
        Directory.SetCurrentDirectory(s_folder);
        CultureInfo.DefaultThreadCurrentCulture = null;
        var kernel = new Kernel(packages);
        _ = await kernel.Run(packages.Extension);
        return kernel;
    }
}
