using System.Text;
using ScholarGraph.Server.Commands;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class SourceFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scholargraph-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_is_its_name_its_hash_and_its_text()
    {
        var path = Path.Combine(folder.FullName, "a.txt");
        await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes("\uFEFFé"));
        var file = await SourceFile.ReadAsync(path, 100, CancellationToken.None);
        Assert.Equal(
            ("a.txt", "é", "65d7e9385f19e95a483b35d760f95f2500dcd715f2c1b0618fd8274ee036d856"),
            (file.Name, file.Text, file.Sha256)
        );
    }

    [Fact]
    public async Task A_missing_file_is_named() =>
        Assert.Contains(
            "none.txt does not exist",
            await FailureAsync("none.txt"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_folder_is_no_file() =>
        Assert.Contains("is a folder", await FailureAsync(""), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_past_its_limit_is_not_read()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "long.txt"), new byte[101]);
        Assert.Contains("SourceBytesMax", await FailureAsync("long.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_told_with_their_place()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "l1.txt"), [0x61, 0xE9, 0x61]);
        Assert.Contains("byte 2", await FailureAsync("l1.txt"), StringComparison.Ordinal);
    }

    private async Task<string> FailureAsync(string name) =>
        (
            await Assert.ThrowsAsync<CommandFailure>(() =>
                SourceFile.ReadAsync(
                    Path.Combine(folder.FullName, name),
                    100,
                    CancellationToken.None
                )
            )
        ).Message;
}
