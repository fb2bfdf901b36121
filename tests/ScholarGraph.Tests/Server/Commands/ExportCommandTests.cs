using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly DataFolder folder = new();

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_seed_is_written_in_each_format(string format)
    {
        await folder.RunAsync("import", DataFolder.Seed);

        var (code, output, error) = await folder.RunAsync("export", "--format", format);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(
            "Petar Veličković",
            output
                .Replace("Veličković, Petar", "Petar Veličković", StringComparison.Ordinal)
                .Replace(
                    "\"family\":\"Veličković\",\"given\":\"Petar\"",
                    "Petar Veličković",
                    StringComparison.Ordinal
                ),
            StringComparison.Ordinal
        );
        Assert.Contains("Razvan", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_the_same_as_standard_output_and_a_filter_narrows_it()
    {
        await folder.RunAsync("import", DataFolder.Seed);
        var file = System.IO.Path.Combine(folder.Path, "works.bib");
        var (_, all, _) = await folder.RunAsync("export", "--format", "BibTeX");

        var written = await folder.RunAsync("export", "--format", "bibtex", "-o", file);
        var (_, some, _) = await folder.RunAsync(
            "export",
            "--format",
            "bibtex",
            "--where",
            """{"title":{"startsWith":"Agency"}}"""
        );

        Assert.Equal((0, "", ""), written);
        Assert.Equal(all, await File.ReadAllTextAsync(file));
        Assert.Equal(8, all.Split("\n@").Length);
        Assert.StartsWith("@misc{abelndagency,", some, StringComparison.Ordinal);
        Assert.Single(some.Split("\n@"));
        Assert.Equal([file], Directory.GetFiles(folder.Path, "works.bib*"));
    }

    [Fact]
    public async Task What_was_exported_can_be_imported_elsewhere()
    {
        await folder.RunAsync("import", DataFolder.Seed);
        var file = System.IO.Path.Combine(folder.Path, "works.bib");
        await folder.RunAsync("export", "--format", "bibtex", "--output", file);
        using var other = new DataFolder();

        var import = await other.RunAsync("import", file);
        var (_, again, _) = await other.RunAsync("export", "--format", "bibtex");

        Assert.Equal(0, import.Code);
        Assert.Equal(await File.ReadAllTextAsync(file), again);
    }

    [Theory]
    [InlineData("SG0602", "--format", "word")]
    [InlineData("HC0012", "--format", "ris", "--where", "{")]
    [InlineData("HC0016", "--format", "ris", "--where", """{"nothing":1}""")]
    [InlineData("HC0026", "--format", "ris", "--where", """{"title":{"contains":null}}""")]
    public async Task What_cannot_be_meant_is_one_line_with_a_code(
        string code,
        params string[] options
    )
    {
        await folder.RunAsync("migrate");

        var (exit, output, error) = await folder.RunAsync(["export", .. options]);

        Assert.Equal((2, ""), (exit, output));
        Assert.EndsWith($"[{code}]", Assert.Single(error.Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_graph_nothing_is_made()
    {
        var (code, _, error) = await folder.RunAsync("export", "--format", "ris");

        Assert.Equal(2, code);
        Assert.EndsWith("[SG0709]", Assert.Single(error.Lines()), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Data));
    }

    [Theory]
    [InlineData("")]
    [InlineData("missing/works.bib")]
    public async Task A_place_that_cannot_be_written_is_told_and_left_alone(string place)
    {
        await folder.RunAsync("import", DataFolder.Seed);

        var (code, _, error) = await folder.RunAsync(
            "export",
            "--format",
            "bibtex",
            "-o",
            System.IO.Path.Combine(folder.Path, place)
        );

        Assert.Equal(2, code);
        Assert.Single(error.Lines());
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    public void Dispose() => folder.Dispose();
}
