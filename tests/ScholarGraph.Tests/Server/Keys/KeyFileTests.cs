using ScholarGraph.Server.Keys;

namespace ScholarGraph.Tests.Server.Keys;

public sealed class KeyFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;

    private string KeyPath => Path.Combine(_folder, "data", "cursor.key");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_first_start_makes_a_key_and_the_next_reads_it()
    {
        var first = KeyFile.ReadOrMake(KeyPath, 32);
        var second = KeyFile.ReadOrMake(KeyPath, 32);
        Assert.Equal(32, first.Length);
        Assert.Equal(first, second);
        Assert.True(first.Distinct().Count() > 8);
    }

    [Fact]
    public void Two_installations_have_two_keys() =>
        Assert.NotEqual(
            KeyFile.ReadOrMake(KeyPath, 32),
            KeyFile.ReadOrMake(Path.Combine(_folder, "other.key"), 32)
        );

    [SkippableFact]
    public void Only_the_owner_may_read_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no file modes.");
        KeyFile.ReadOrMake(KeyPath, 32);
#pragma warning disable CA1416 // Skipped above.
        var mode = File.GetUnixFileMode(KeyPath);
#pragma warning restore CA1416
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    [Fact]
    public void Many_that_start_at_once_end_with_the_same_key_and_leave_no_drafts()
    {
        var keys = new byte[16][];
        using var together = new Barrier(keys.Length);
        var threads = keys.Select(
                (_, i) =>
                    new Thread(() =>
                    {
                        together.SignalAndWait();
                        keys[i] = KeyFile.ReadOrMake(KeyPath, 32);
                    })
            )
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Single(keys.Select(Convert.ToHexString).Distinct());
        Assert.Equal([KeyPath], Directory.GetFiles(Path.GetDirectoryName(KeyPath)!));
    }

    [Fact]
    public void What_a_killed_process_left_of_a_key_goes_with_the_next_start()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyPath)!);
        File.WriteAllText($"{KeyPath}.0123456789abcdef.new", "half a k");
        KeyFile.ReadOrMake(KeyPath, 32);
        Assert.Equal([KeyPath], Directory.GetFiles(Path.GetDirectoryName(KeyPath)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
    )]
    public void What_is_no_key_is_told_with_its_cure_and_stays(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyPath)!);
        File.WriteAllText(KeyPath, text);
        var failure = Assert.Throws<KeyException>(() => KeyFile.ReadOrMake(KeyPath, 32));
        Assert.Equal("SG0301", failure.Code);
        Assert.StartsWith(KeyPath, failure.Message, StringComparison.Ordinal);
        Assert.Contains("delete it", failure.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(KeyPath));
    }

    [Fact]
    public void A_key_written_by_hand_is_read_with_or_without_the_end_of_its_line()
    {
        var key = Enumerable.Range(0, 32).Select(i => (byte)i).ToArray();
        Directory.CreateDirectory(Path.GetDirectoryName(KeyPath)!);
        File.WriteAllText(KeyPath, Convert.ToBase64String(key));
        Assert.Equal(key, KeyFile.ReadOrMake(KeyPath, 32));
        File.WriteAllText(KeyPath, Convert.ToBase64String(key) + "\r\n");
        Assert.Equal(key, KeyFile.ReadOrMake(KeyPath, 32));
    }

    [Fact]
    public void A_place_where_no_file_can_be_is_told()
    {
        File.WriteAllText(Path.Combine(_folder, "data"), "a file");
        var failure = Assert.Throws<KeyException>(() => KeyFile.ReadOrMake(KeyPath, 32));
        Assert.Equal("SG0302", failure.Code);
        Assert.Contains("CursorKey", failure.Message, StringComparison.Ordinal);
    }
}
