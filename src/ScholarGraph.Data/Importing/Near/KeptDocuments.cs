using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>The records of kept sources, each read once.</summary>
internal sealed class KeptDocuments(IKeptRows rows)
{
    private readonly Dictionary<long, SourceDocument> _read = [];

    /// <summary>All that were read.</summary>
    public IReadOnlyCollection<SourceDocument> All => _read.Values;

    /// <summary>Those of some sources.</summary>
    public async Task<IReadOnlyList<SourceDocument>> ReadAsync(
        IEnumerable<long> sources,
        CancellationToken token
    )
    {
        var asked = sources.Distinct().ToList();
        var kept = await rows.WithAsync<Source>(
            row => row.Id,
            [.. asked.Where(source => !_read.ContainsKey(source))],
            token
        );
        foreach (
            var (key, document) in kept.AsParallel()
                .Select(source => (source.Id, SourceDocumentJson.Read(source.Payload)))
        )
        {
            _read.Add(key, document);
        }

        return [.. asked.Select(source => _read[source])];
    }
}
