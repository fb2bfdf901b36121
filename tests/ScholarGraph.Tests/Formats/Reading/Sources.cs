using System.IO.Compression;
using System.Text;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Reading;

/// <summary>Reads texts and bytes as if they came from a file.</summary>
internal static class Sources
{
    public static SourceDocument Read(string text, ReaderLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(text), limits);

    public static SourceDocument Read(byte[] bytes, ReaderLimits? limits = null)
    {
        using var content = new MemoryStream(bytes);
        return SourceReading.Read(
            content,
            new SourceOptions { Name = "source", Limits = limits ?? new ReaderLimits() },
            CancellationToken.None
        );
    }

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>The one work of a source without problems.</summary>
    public static WorkRecord Work(string text)
    {
        var document = Read(text);
        Assert.Empty(document.Problems.Select(problem => problem.Message));
        return Assert.Single(document.Works);
    }

    public static IEnumerable<string> Names(this WorkRecord work) =>
        work.Authors.Select(author => author.Name);

    public static IEnumerable<string> Ids(this WorkRecord work) =>
        work.Identifiers.Select(id => $"{id.Scheme} {id.Value}");

    public static IEnumerable<string> Codes(this SourceDocument document) =>
        document.Problems.Select(problem => problem.Code);
}
