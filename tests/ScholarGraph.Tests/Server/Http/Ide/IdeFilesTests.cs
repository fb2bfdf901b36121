using ScholarGraph.Server.Http.Ide;

namespace ScholarGraph.Tests.Server.Http.Ide;

public sealed class IdeFilesTests
{
    [SkippableFact]
    public void The_build_carries_the_whole_IDE_with_its_licence()
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        var folder = Path.Combine(AppContext.BaseDirectory, "ide");
        var files = new IdeFiles(folder);
        Assert.Equal(["br", "gzip"], files.Page?.Encodings);
        Assert.Contains(
            "ChilliCream License 1.0",
            File.ReadAllText(files.Find("LICENSE")!.Path),
            StringComparison.Ordinal
        );
        Assert.All(
            Directory.GetFiles(folder, "*.js", SearchOption.AllDirectories),
            file =>
            {
                var found = files.Find(Path.GetRelativePath(folder, file).Replace('\\', '/'));
                Assert.True(found is { IsImmutable: true, Encodings.Count: 2 }, file);
            }
        );
    }

    [Fact]
    public void A_folder_that_does_not_exist_holds_no_page() =>
        Assert.Null(new IdeFiles(Path.Combine(Path.GetTempPath(), "no-such-folder")).Page);
}
