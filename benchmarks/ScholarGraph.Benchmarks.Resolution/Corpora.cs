using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>Reads the files of a folder.</summary>
internal static class Corpora
{
    public static List<SourceDocument> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                {
                    using var content = File.OpenRead(path);
                    return SourceReading.Read(
                        content,
                        new SourceOptions { Name = Path.GetFileName(path) },
                        CancellationToken.None
                    );
                }),
        ];
}
