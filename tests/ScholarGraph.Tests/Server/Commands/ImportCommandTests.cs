using ScholarGraph.Server.Commands;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;

    private static string Seed => Path.Combine(Repository.Root, "seed", "razvan-pascanu.fr.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_second_import_of_the_same_page_changes_nothing()
    {
        await RunAsync("import", Seed);

        var (code, output, _) = await RunAsync("import", Seed);

        Assert.Equal(0, code);
        Assert.Contains("0 added, 0 changed, 0 removed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_profile_ends_with_2_and_a_reason()
    {
        var file = Path.Combine(_folder, "notes.txt");
        await File.WriteAllTextAsync(file, "hello\n");

        var (code, output, _) = await RunAsync("import", file);

        Assert.Equal(2, code);
        Assert.Contains("PROFILE_NOT_RECOGNIZED", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_beside_a_good_one_ends_with_1()
    {
        var (code, _, error) = await RunAsync("import", Path.Combine(_folder, "no.txt"), Seed);

        Assert.Equal(1, code);
        Assert.Contains("does not exist", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(
            [.. arguments, "--data", Path.Combine(_folder, "data")],
            output,
            error
        );
        return (code, output.ToString(), error.ToString());
    }
}
