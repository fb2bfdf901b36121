using Microsoft.Data.Sqlite;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>A database file that cannot be used is told in one line and left as it is, whatever the command.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly DataFolder folder = new();

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (
                var command in (string[])
                    ["serve", "migrate", "import FILE", "import FILE --dry-run"]
            )
            {
                cases.Add(command, "empty", "SG0702");
                cases.Add(command, "text", "SG0705");
                cases.Add(command, "foreign", "SG0703");
                cases.Add(command, "foreign with a log", "SG0703");
                cases.Add(command, "foreign by EF", "SG0703");
                cases.Add(command, "marked by another", "SG0703");
                cases.Add(command, "cut", "SG0705");
                cases.Add(command, "noise", "SG0705");
                cases.Add(command, "broken header", "SG0705");
                cases.Add(command, "newer", "SG0704");
            }

            return cases;
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_told_in_one_line_and_stays(string command, string kind, string code)
    {
        await MakeAsync(kind);
        var before = folder.Contents();

        var (exit, output, error) = await folder.RunAsync([
            .. command.Replace("FILE", DataFolder.Seed, StringComparison.Ordinal).Split(' '),
            "--urls",
            "http://127.0.0.1:0",
        ]);

        Assert.Equal((2, ""), (exit, output));
        var line = Assert.Single(error.Lines());
        Assert.StartsWith(folder.Database + " ", line, StringComparison.Ordinal);
        Assert.EndsWith($" [{code}]", line, StringComparison.Ordinal);
        Assert.Equal(
            before,
            folder.Contents().Where(file => Path.GetExtension(file.File) != ".lock")
        );
    }

    [Fact]
    public async Task A_file_whose_making_was_cut_off_is_no_hindrance()
    {
        Directory.CreateDirectory(folder.Data);
        foreach (var end in (string[])["", "-journal", "-wal", "-shm"])
        {
            await File.WriteAllBytesAsync($"{folder.Database}.new{end}", [1, 2, 3]);
        }

        var (exit, _, error) = await folder.RunAsync("migrate");

        Assert.Equal((0, ""), (exit, error));
        Assert.DoesNotContain(
            folder.Contents(),
            file => file.File.Contains(".new", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_migration_lock_of_a_killed_process_is_no_hindrance()
    {
        await folder.RunAsync("migrate");
        folder.Sql("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01')");

        var (exit, _, error) = await folder.RunAsync("import", DataFolder.Seed);

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(0L, folder.Sql("SELECT count(*) FROM __EFMigrationsLock"));
    }

    private async Task MakeAsync(string kind)
    {
        Directory.CreateDirectory(folder.Data);
        switch (kind)
        {
            case "empty":
                await File.WriteAllBytesAsync(folder.Database, []);
                break;
            case "text":
                folder.Write("data/scholargraph.db", new string('x', 10_000));
                break;
            case "foreign":
                folder.Sql("CREATE TABLE Bookmarks (Url TEXT)");
                break;
            case "foreign with a log":
                CopyWithLog();
                break;
            case "foreign by EF":
                folder.Sql("CREATE TABLE __EFMigrationsHistory (MigrationId, ProductVersion)");
                folder.Sql("INSERT INTO __EFMigrationsHistory VALUES ('20200101000000_Shop', '8')");
                break;
            case "marked by another":
                folder.Sql("PRAGMA application_id = 42; CREATE TABLE Bookmarks (Url TEXT)");
                break;
            default:
                await folder.RunAsync("import", DataFolder.Seed);
                SqliteConnection.ClearAllPools();
                await DamageAsync(kind);
                // What is left is the file alone, as another program or disk would hand it over.
                File.Delete(folder.Database + ".lock");
                break;
        }
    }

    private async Task DamageAsync(string kind)
    {
        if (kind == "newer")
        {
            folder.Sql("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Future', '99')");
            return;
        }

        var bytes = await File.ReadAllBytesAsync(folder.Database);
        switch (kind)
        {
            case "cut":
                bytes = bytes[..(bytes.Length / 2)];
                break;
            case "noise":
                new Random(1).NextBytes(bytes.AsSpan(bytes.Length / 2, 40_000));
                break;
            default:
                bytes.AsSpan(0, 16).Clear();
                break;
        }

        await File.WriteAllBytesAsync(folder.Database, bytes);
    }

    // As a program leaves it that was killed: its last changes are in the log only.
    private void CopyWithLog()
    {
        var other = Path.Combine(folder.Path, "other.db");
        using var connection = new SqliteConnection($"Data Source={other};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; CREATE TABLE Bookmarks (Url TEXT)";
        command.ExecuteNonQuery();
        foreach (var end in (string[])["", "-wal"])
        {
            File.Copy(other + end, folder.Database + end);
        }
    }
}
