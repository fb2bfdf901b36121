using System.Globalization;
using System.Text.Json.Nodes;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class ManyFilesTests : IDisposable
{
    private const int Files = 25;

    private readonly DataFolder folder = new();
    private readonly string bibliography = Directory
        .CreateTempSubdirectory("scholargraph-bib-")
        .FullName;

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(bibliography, recursive: true);
    }

    [Fact]
    public async Task Many_files_come_in_as_one_change_with_a_line_each_and_one_for_all()
    {
        var (code, output, error) = await folder.RunAsync(["import", .. Bibliography()]);

        Assert.Equal((0, ""), (code, error));
        var lines = output.Lines().Where(line => !line.StartsWith(' ')).ToList();
        Assert.Equal(Files + 1, lines.Count);
        Assert.StartsWith($"{Files} files: ", lines[^1], StringComparison.Ordinal);
        Assert.Equal((long)Files, folder.Sql("SELECT count(*) FROM Publication"));
        Assert.Equal((long)Files, folder.Sql("SELECT count(*) FROM ImportRun"));
        Assert.Equal(1L, folder.Sql("SELECT count(*) FROM Researcher WHERE Name = 'Mira Osk'"));
    }

    [Fact]
    public async Task One_that_is_missing_is_told_and_the_others_come_in()
    {
        var missing = Path.Combine(bibliography, "missing.bib");

        var (code, _, error) = await folder.RunAsync(["import", missing, .. Bibliography()]);

        Assert.Equal(1, code);
        Assert.Contains("missing.bib does not exist", error, StringComparison.Ordinal);
        Assert.Equal((long)Files, folder.Sql("SELECT count(*) FROM Source"));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "--dry-run")]
    public async Task The_line_for_all_counts_what_was_left_out(params string[] import)
    {
        var files = Bibliography();
        await File.AppendAllTextAsync(files[0], "\n@misc{untitled1, author = {Bo Ek}}\n");
        await File.AppendAllTextAsync(files[1], "\n@misc{untitled2, author = {Bo Ek}}\n");
        await File.WriteAllTextAsync(files[2], "@misc{untitled3, author = {Bo Ek}}");
        string[] arguments = [.. import, .. files, Path.Combine(bibliography, "missing.bib")];

        var (code, output, _) = await folder.RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains(
            output.Lines(),
            line =>
                line.StartsWith($"{Files - 1} of {Files + 1} files: ", StringComparison.Ordinal)
                && line.Contains(" 3 refused", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Many_files_again_change_nothing()
    {
        string[] arguments = ["import", .. Bibliography()];
        _ = await folder.RunAsync(arguments);

        var (code, output, _) = await folder.RunAsync(arguments);

        Assert.Equal(0, code);
        Assert.Contains(
            $"{Files} files: 0 added, 0 changed, 0 removed",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_many_files_only_the_new_ones_are_read()
    {
        var files = Bibliography();
        _ = await folder.RunAsync(["import", .. files[1..]]);

        var (code, output, error) = await folder.RunAsync(["import", .. files]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"{files[1]}: 0 added", output, StringComparison.Ordinal);
        Assert.DoesNotContain($"{files[0]}: 0 added", output, StringComparison.Ordinal);
        Assert.Equal((long)Files, folder.Sql("SELECT count(*) FROM Publication"));
        Assert.Equal(2L * Files - 1, folder.Sql("SELECT count(*) FROM ImportRun"));
        Assert.Equal(1L, folder.Sql("SELECT count(*) FROM Researcher WHERE Name = 'Mira Osk'"));
    }

    [Fact]
    public async Task A_dry_run_of_many_files_tells_the_differences_of_all_once_and_writes_nothing()
    {
        var (code, output, error) = await folder.RunAsync([
            "import",
            "--dry-run",
            .. Bibliography(),
        ]);

        Assert.Equal((0, ""), (code, error));
        var lines = output.Lines();
        var all = Array.FindIndex(
            lines,
            line => line.StartsWith($"{Files} files: ", StringComparison.Ordinal)
        );
        Assert.Equal(
            Files,
            lines[all..]
                .Count(line => line.StartsWith("  added Publication ", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            lines[..all],
            line => line.StartsWith("  added ", StringComparison.Ordinal)
        );
        Assert.All(
            lines
                .Where(line => !line.StartsWith(' '))
                .SkipWhile(line => line.StartsWith("topics", StringComparison.Ordinal)),
            line => Assert.EndsWith("(dry run, nothing written)", line, StringComparison.Ordinal)
        );
        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public async Task The_JSON_of_many_files_is_the_same_before_and_after()
    {
        var missing = Path.Combine(bibliography, "missing.bib");
        string[] files = [missing, .. Bibliography(), folder.Write("notes.txt", "hello\n")];

        var dry = await folder.RunAsync(["import", "--dry-run", "--json", .. files]);
        var real = await folder.RunAsync(["import", "--json", .. files]);

        Assert.Equal((1, real.Error), (dry.Code, dry.Error));
        Assert.Equal(1, real.Code);
        var told = JsonNode.Parse(real.Output)!;
        Assert.Equal(
            dry.Output,
            real.Output.Replace("\"dryRun\": false", "\"dryRun\": true", StringComparison.Ordinal)
        );
        Assert.Equal(files, told["files"]!.AsArray().Select(file => (string?)file!["file"]));
        Assert.Equal(
            Files,
            told["together"]!["differences"]!
                .AsArray()
                .Count(difference => (string?)difference!["kind"] == "Publication")
        );
        Assert.NotEmpty(told["together"]!["decisions"]!.AsArray());
        Assert.Equal("FAILED", (string?)told["files"]![0]!["state"]);
        Assert.Equal("COMPLETED", (string?)told["files"]![1]!["state"]);
    }

    // The same three people on every work: two co-authors in common make each of them one.
    private List<string> Bibliography() =>
        [
            .. Enumerable
                .Range(1, Files)
                .Select(number =>
                {
                    var path = Path.Combine(
                        bibliography,
                        string.Create(CultureInfo.InvariantCulture, $"{number}.bib")
                    );
                    File.WriteAllText(
                        path,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"@article{{w{number}, title = {{Study {number}}}, author = {{Osk, Mira and Quist, Lena and Frost, Ida}}, year = 2001}}"
                        )
                    );
                    return path;
                }),
        ];
}
