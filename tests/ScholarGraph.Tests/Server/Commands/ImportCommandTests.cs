using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Several_files_come_in_one_after_the_other()
    {
        var page = folder.Page("Mira Osk", "Walking on Ice: A Study", "Lena Quist");

        var (code, output, error) = await folder.RunAsync("import", DataFolder.Seed, page);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(2, output.Lines().Count(line => !line.StartsWith(' ')));
        Assert.Equal(2L, folder.Sql("SELECT count(*) FROM Source"));
    }

    [Fact]
    public async Task Lines_decided_by_shape_alone_are_in_the_report_and_in_provenance()
    {
        var page = folder.Page("Mira Osk", "Walking on Ice: A Study", "Mark Long", "Frost Maps");

        var (_, output, _) = await folder.RunAsync("import", page);

        Assert.Contains("AUTHOR_GUESSED", output, StringComparison.Ordinal);
        Assert.Contains("TITLE_GUESSED", output, StringComparison.Ordinal);
        Assert.Equal(
            1L,
            folder.Sql(
                "SELECT count(*) FROM Provenance WHERE Fact = 'author' AND Confidence = 2 AND Reason LIKE 'decided by shape alone%' AND Printed = 'Mark Long'"
            )
        );
        Assert.Equal(
            1L,
            folder.Sql(
                "SELECT count(*) FROM Provenance WHERE Fact = 'title' AND Confidence = 2 AND Reason = 'decided by shape alone' AND Printed = 'Frost Maps'"
            )
        );
    }

    [Fact]
    public async Task A_second_import_of_the_same_page_changes_nothing()
    {
        await folder.RunAsync("import", DataFolder.Seed);

        var (code, output, _) = await folder.RunAsync("import", DataFolder.Seed);

        Assert.Equal(0, code);
        Assert.Contains("0 added, 0 changed, 0 removed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_institute_is_kept_with_the_page()
    {
        var page = folder.Page("Mira Osk", "Walking on Ice: A Study");

        await folder.RunAsync("import", page, "--institution", "North Institute");

        Assert.Equal(
            1L,
            folder.Sql("SELECT count(*) FROM Organization WHERE Name = 'North Institute'")
        );
    }

    [Fact]
    public async Task A_bibliographic_file_is_told_by_its_content()
    {
        var file = folder.Write(
            "export",
            "@article{ice, title={Walking on Ice}, author={Osk, Mira}}"
        );

        var (code, output, error) = await folder.RunAsync("import", file);

        Assert.Equal((0, ""), (code, error));
        Assert.Single(output.Lines());
        Assert.Equal((long)SourceFormat.Bibtex, folder.Sql("SELECT Kind FROM Source"));
        Assert.Equal("Mira Osk", folder.Sql("SELECT Name FROM Researcher"));
    }

    [Fact]
    public async Task A_file_that_is_no_profile_ends_with_2_and_a_reason()
    {
        var (code, output, error) = await folder.RunAsync("import", NoPage("notes.txt"));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            "notes.txt: nothing imported (PROFILE_NOT_RECOGNIZED: ",
            Assert.Single(error.Lines()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_good_file_among_several_ends_with_2_and_a_reason_for_each()
    {
        var (code, output, error) = await folder.RunAsync("import", NoPage("a.txt"), "no.txt");

        Assert.Equal((2, ""), (code, output));
        Assert.Equal(2, error.Lines().Length);
    }

    [Fact]
    public async Task A_bad_file_between_good_ones_ends_with_1_and_hinders_none()
    {
        var page = folder.Page("Mira Osk", "Walking on Ice: A Study");

        var (code, output, error) = await folder.RunAsync(
            "import",
            DataFolder.Seed,
            NoPage("notes.txt"),
            page
        );

        Assert.Equal(1, code);
        Assert.Equal(2, output.Lines().Count(line => !line.StartsWith(' ')));
        Assert.Contains("notes.txt", Assert.Single(error.Lines()), StringComparison.Ordinal);
        Assert.Equal(2L, folder.Sql("SELECT count(*) FROM Source"));
    }

    [Fact]
    public async Task A_missing_file_beside_a_good_one_ends_with_1()
    {
        var (code, _, error) = await folder.RunAsync("import", "no.txt", DataFolder.Seed);

        Assert.Equal(1, code);
        Assert.Contains("no.txt does not exist", error, StringComparison.Ordinal);
    }

    private string NoPage(string name) => folder.Write(name, "hello\n");
}
