using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ScholarGraph.Tests.Domain.Profiles;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class ParseCommandTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_seed_is_printed_as_JSON_with_all_that_it_holds()
    {
        var (code, output, error) = await folder.RunAsync("parse", DataFolder.Seed);

        Assert.Equal((0, ""), (code, error));
        var printed = JsonNode.Parse(output)!.AsObject();
        var expected = SeedFile.Expected.AsObject().Where(s => printed.ContainsKey(s.Key)).ToList();
        Assert.Equal(6, expected.Count);
        Assert.All(
            expected,
            section => Assert.True(JsonNode.DeepEquals(section.Value, printed[section.Key]))
        );
        Assert.Equal(
            SeedFile.Expected["seed"]!["sha256"]!.GetValue<string>(),
            printed["source"]!["sha256"]!.GetValue<string>()
        );
    }

    [Fact]
    public async Task Nothing_is_stored()
    {
        await folder.RunAsync("parse", DataFolder.Seed);

        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public async Task A_missing_file_is_named_with_where_it_was_looked_for() =>
        await RefusesAsync("does not exist; check the name", "no.txt");

    [Fact]
    public async Task A_folder_is_no_page() => await RefusesAsync("is a folder", folder.Path);

    [Fact]
    public async Task An_empty_file_is_no_page() =>
        await RefusesAsync("empty.txt is empty", folder.Write("empty.txt", ""));

    [Theory]
    [InlineData(" \n\n")]
    [InlineData("{\"a\":1}")]
    public async Task What_has_no_owner_is_no_page(string text) =>
        await RefusesAsync("is no profile page", folder.Write("page.txt", text));

    [Fact]
    public async Task HTML_is_told_with_the_cure() =>
        await RefusesAsync("is HTML", folder.Write("page.html", "\n<!DOCTYPE html><p>Osk</p>"));

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    public async Task Text_of_another_encoding_is_told_with_the_cure(string encoding, string reason)
    {
        var path = Path.Combine(folder.Path, "page.txt");
        var text = await File.ReadAllTextAsync(DataFolder.Seed);
        // With and without a byte order mark.
        foreach (var mark in (string[])["\uFEFF", ""])
        {
            await File.WriteAllBytesAsync(
                path,
                Encoding.GetEncoding(encoding).GetBytes(mark + text)
            );
            await RefusesAsync(reason, path);
        }
    }

    [Fact]
    public async Task A_packed_page_is_told_with_the_cure()
    {
        var path = Path.Combine(folder.Path, "page.txt.gz");
        await using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(await File.ReadAllBytesAsync(DataFolder.Seed));
        }

        await RefusesAsync("is packed with gzip", path);
    }

    [Fact]
    public async Task A_binary_is_told_with_the_first_byte_that_is_no_text()
    {
        var path = Path.Combine(folder.Path, "program");
        await File.WriteAllBytesAsync(path, [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0xF0, 0x00]);

        await RefusesAsync("byte 7", path);
    }

    [Fact]
    public async Task A_text_that_is_no_profile_says_so() =>
        await RefusesAsync("is no profile page", folder.Write("notes.txt", "hello\n"));

    [Fact]
    public async Task A_second_file_is_a_mistake_before_anything_is_read()
    {
        var second = folder.Write("second.txt", "");

        await RefusesAsync($"'{second}'", DataFolder.Seed, second);
    }

    private async Task RefusesAsync(string reason, params string[] files)
    {
        var (code, output, error) = await folder.RunAsync(["parse", .. files]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, Assert.Single(error.Lines()), StringComparison.Ordinal);
    }
}
