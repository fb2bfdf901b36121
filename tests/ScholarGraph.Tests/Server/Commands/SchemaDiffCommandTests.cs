namespace ScholarGraph.Tests.Server.Commands;

public sealed class SchemaDiffCommandTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_exported_schema_is_no_change()
    {
        var file = Path.Combine(folder.Path, "schema.graphql");
        await folder.RunAsync("schema", "export", "--output", file);

        var (code, output, error) = await folder.RunAsync("schema", "diff", file);

        Assert.Equal((0, "No change.\n", ""), (code, output, error));
        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public async Task A_field_that_a_client_knew_and_that_is_gone_ends_with_1()
    {
        var file = Path.Combine(folder.Path, "schema.graphql");
        await folder.RunAsync("schema", "export", "--output", file);
        var known = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(
            file,
            known.Replace(
                "type NameVariant {",
                "type NameVariant {\n  script: String",
                StringComparison.Ordinal
            )
        );

        var (code, output, _) = await folder.RunAsync("schema", "diff", file);

        Assert.Equal(1, code);
        Assert.Equal(
            ["breaking  NameVariant.script: the field was removed [FIELD_REMOVED]"],
            output.Lines()
        );
    }

    [Fact]
    public async Task Changes_that_break_no_client_end_with_0()
    {
        var (code, output, _) = await folder.RunAsync(
            "schema",
            "diff",
            folder.Write("old.graphql", "type Query { a: Int }"),
            folder.Write("new.graphql", "type Query { a: Int b(c: Int): Int }")
        );

        Assert.Equal((0, "safe      Query.b: the field was added [FIELD_ADDED]\n"), (code, output));
    }

    [Theory]
    [InlineData("absent.graphql", "does not exist")]
    [InlineData(".", "is a folder")]
    [InlineData("notes.txt", "is no schema in SDL")]
    public async Task What_is_no_schema_is_one_line_and_2(string name, string reason)
    {
        folder.Write("notes.txt", "hello");

        var (code, output, error) = await folder.RunAsync(
            "schema",
            "diff",
            Path.Combine(folder.Path, name)
        );

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, Assert.Single(error.Lines()), StringComparison.Ordinal);
    }
}
