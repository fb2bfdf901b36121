using System.IO.Compression;
using System.Text;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Server.Commands;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>The settings that tell how much of a file is read.</summary>
public sealed class ReadingSettingsTests : IDisposable
{
    private const string Deep =
        """[{"title":"Rafts","author":[{"literal":"Ana Sol"}],"custom":[[[[[[[[[1]]]]]]]]]}]""";

    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_may_be_as_long_as_RecordBytesMax()
    {
        var entry = Entry("Ana Sol", $"abstract = {{{new string('x', 1100)}}}");

        Assert.Equal(
            [ReaderCodes.RecordTooLarge],
            await ProblemsAsync(entry, new ServerSettings { RecordBytesMax = 1024 })
        );
        Assert.Empty(await ProblemsAsync(entry, new ServerSettings { RecordBytesMax = 2048 }));
    }

    [Fact]
    public async Task A_record_may_nest_as_deep_as_RecordDepthMax()
    {
        Assert.Equal(
            [ReaderCodes.RecordTooDeep],
            await ProblemsAsync(Deep, new ServerSettings { RecordDepthMax = 8 })
        );
        Assert.Empty(await ProblemsAsync(Deep, new ServerSettings { RecordDepthMax = 12 }));
    }

    [Fact]
    public async Task Of_a_work_RecordAuthorsMax_authors_are_read()
    {
        var document = await ReadAsync(
            Encoding.UTF8.GetBytes(Entry("Ana Sol and Bo Ray and Cy Dow")),
            new ServerSettings { RecordAuthorsMax = 2 }
        );

        var work = Assert.Single(document.Works);
        Assert.Equal(["Ana Sol", "Bo Ray"], work.Authors.Select(author => author.Name));
        Assert.False(work.AuthorsComplete);
        Assert.Equal(ReaderCodes.AuthorsCut, Assert.Single(document.Problems).Code);
    }

    [Fact]
    public async Task A_packed_file_may_unpack_to_UnpackedBytesMax_and_each_byte_to_UnpackedRatioMax()
    {
        var packed = Packed(Entry("Ana Sol", $"abstract = {{{new string('x', 3 << 20)}}}"));

        async Task<string?> CodeAsync(ServerSettings settings) =>
            (await ReadAsync(packed, settings)).Problems.Select(problem => problem.Code).Last();

        Assert.Equal(
            ReaderCodes.UnpackedTooLarge,
            await CodeAsync(
                new ServerSettings { UnpackedBytesMax = 1 << 20, UnpackedRatioMax = 100_000 }
            )
        );
        Assert.Equal(
            ReaderCodes.UnpackedTooLarge,
            await CodeAsync(new ServerSettings { UnpackedRatioMax = 100 })
        );
        Assert.Empty(
            (await ReadAsync(packed, new ServerSettings { UnpackedRatioMax = 100_000 })).Problems
        );
    }

    [Fact]
    public async Task Of_a_file_SourceProblemsMax_problems_are_listed() =>
        Assert.Equal(
            [ReaderCodes.TitleMissing, ReaderCodes.ProblemsCut],
            await ProblemsAsync(
                "@misc{a, author = {Ana Sol}}\n@misc{b, author = {Bo Ray}}\n@misc{c, author = {Cy Dow}}",
                new ServerSettings { SourceProblemsMax = 1 }
            )
        );

    [Fact]
    public async Task A_file_that_was_read_with_other_limits_is_read_again()
    {
        var file = _folder.Write("a.bib", Entry("Ana Sol and Bo Ray and Cy Dow"));
        async Task<(int Code, string Output)> ImportAsync(params string[] settings)
        {
            var (code, output, _) = await OwnProcess.RunAsync([
                "env",
                .. settings,
                .. OwnProcess.Dotnet("import", file, "--data", _folder.Data),
            ]);
            return (code, output);
        }

        Assert.Contains(
            ReaderCodes.AuthorsCut,
            (await ImportAsync("SCHOLARGRAPH__RECORDAUTHORSMAX=2")).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(2L, _folder.Sql("SELECT count(*) FROM Researcher"));

        Assert.Equal(0, (await ImportAsync()).Code);
        Assert.Equal(3L, _folder.Sql("SELECT count(*) FROM Researcher"));
        Assert.Contains(
            "0 added, 0 changed",
            (await ImportAsync()).Output,
            StringComparison.Ordinal
        );
    }

    private static string Entry(string authors, string more = "year = 2001") =>
        $"@misc{{a, title = {{Rafts}}, author = {{{authors}}}, {more}}}\n";

    private static byte[] Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private async Task<IEnumerable<string>> ProblemsAsync(string text, ServerSettings settings) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(text), settings)).Problems.Select(problem =>
            problem.Code
        );

    private async Task<SourceDocument> ReadAsync(byte[] content, ServerSettings settings)
    {
        var path = Path.Combine(_folder.Path, "source");
        await File.WriteAllBytesAsync(path, content);
        return await SourceFile.ReadRecordsAsync(
            path,
            settings,
            null,
            new RepeatedTexts(),
            CancellationToken.None
        );
    }
}
