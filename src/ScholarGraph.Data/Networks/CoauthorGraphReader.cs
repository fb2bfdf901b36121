using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>Reads the whole co-author graph, in parts at once where the database is in the process.</summary>
internal sealed class CoauthorGraphReader(
    IDbContextFactory<ScholarContext> contexts,
    KeptDatabase database
)
{
    private const int AttemptsMax = 3;

    /// <summary>Reads the latest version, on connections of its own.</summary>
    public async Task<KeptGraphVersion> ReadLatestAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var snapshots = new SnapshotSet();
            // A commit between the first and the last to begin would tear the graph: the next attempt is alone at last.
            for (var i = attempt < AttemptsMax ? database.LinkReadersMax : 1; i > 0; i--)
            {
                await snapshots.AddAsync(contexts, cancellationToken);
            }

            if (snapshots.Version is { } version)
            {
                return new KeptGraphVersion(
                    version,
                    await ReadAsync(snapshots.Contexts, cancellationToken)
                );
            }
        }
    }

    /// <summary>Reads the version that some contexts see.</summary>
    public async Task<CoauthorGraph> ReadAsync(
        IReadOnlyList<ScholarContext> readers,
        CancellationToken cancellationToken
    )
    {
        var builder = new CoauthorGraphBuilder(
            await readers[0].Researchers.Select(r => r.Id).ToArrayAsync(cancellationToken),
            ResearcherIdOrder.Of
        );
        await Task.WhenAll(
            readers
                .Select(reader => (reader, part: builder.NewPart()))
                .ToList()
                .Select(
                    (at, number) =>
                        Task.Run(
                            () =>
                                database.ReadLinksAsync(
                                    at.reader,
                                    KeyRange.Of(number, readers.Count),
                                    at.part,
                                    cancellationToken
                                ),
                            cancellationToken
                        )
                )
        );
        return builder.Build(cancellationToken);
    }
}
