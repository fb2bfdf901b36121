using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>Sources that this build of the program has read before, into a graph that it worked out: importing them again changes nothing.</summary>
internal sealed class KnownSources(
    IDbContextFactory<ScholarContext> contexts,
    GraphStore store,
    TimeProvider time,
    string build
)
{
    /// <summary>Keeps a run of each source that is known.</summary>
    /// <returns>By hash; a source that has to be read is not there.</returns>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<IReadOnlyDictionary<string, ImportReport>> ImportAsync(
        IReadOnlyCollection<SourceBytes> sources,
        CancellationToken cancellationToken
    ) =>
        store.GuardAsync(async () =>
        {
            var startedAt = time.GetUtcNow().UtcDateTime;
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if ((await KnownAsync(context, sources, cancellationToken)).Count == 0)
            {
                return new Dictionary<string, ImportReport>();
            }

            await using var held = await store.LockAsync(context, cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(
                cancellationToken
            );
            var known = await KnownAsync(context, sources, cancellationToken);
            var reports = await AddRunsAsync(context, known, startedAt, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return reports;
        });

    private async Task<List<KnownSource>> KnownAsync(
        ScholarContext context,
        IReadOnlyCollection<SourceBytes> sources,
        CancellationToken cancellationToken
    )
    {
        if (!await context.Statistics.AnyAsync(s => s.Build == build, cancellationToken))
        {
            return [];
        }

        var asked = sources
            .DistinctBy(source => source.Sha256)
            .ToDictionary(source => source.Sha256, source => source.Institution);
        var hashes = asked.Keys.ToList();
        var kept = await context
            .Sources.AsNoTracking()
            .Where(source => hashes.Contains(source.Sha256))
            .Select(source => new
            {
                source.Id,
                source.Sha256,
                source.Institution,
            })
            .ToListAsync(cancellationToken);
        var ids = kept.Select(source => source.Id).ToList();
        var runs = await context
            .ImportRuns.AsNoTracking()
            .Include(run => run.Problems)
            .Where(run => ids.Contains(run.SourceId ?? 0))
            .ToListAsync(cancellationToken);
        var last = runs.GroupBy(run => run.SourceId)
            .ToDictionary(
                source => source.Key ?? 0,
                source => source.OrderBy(run => run.FinishedAt).ThenBy(run => run.StartedAt).Last()
            );
        return
        [
            .. kept.Where(source =>
                    last.TryGetValue(source.Id, out var run)
                    && run.Build == build
                    && GraphChange.Institution(source.Institution, asked[source.Sha256])
                        == source.Institution
                )
                .Select(source => new KnownSource(source.Id, source.Sha256, last[source.Id])),
        ];
    }

    private async Task<IReadOnlyDictionary<string, ImportReport>> AddRunsAsync(
        ScholarContext context,
        List<KnownSource> known,
        DateTime startedAt,
        CancellationToken cancellationToken
    )
    {
        var ids = known.Select(source => source.Id).ToList();
        var facts = await context
            .Provenance.Where(fact => ids.Contains(fact.SourceId))
            .GroupBy(fact => fact.SourceId)
            .Select(source => new { source.Key, Count = source.Count() })
            .ToDictionaryAsync(source => source.Key, source => source.Count, cancellationToken);
        var version = await ChangeWriter.VersionAsync(context, cancellationToken);
        var number = await context.ImportRuns.CountAsync(cancellationToken);
        var reports = new Dictionary<string, ImportReport>();
        foreach (var source in known)
        {
            var counts = new ImportCounts(0, 0, 0, facts.GetValueOrDefault(source.Id));
            var run = KnownRun.Of(
                source,
                counts,
                (startedAt, time.GetUtcNow().UtcDateTime),
                ++number
            );
            _ = context.Add(run);
            reports[source.Sha256] = new ImportReport
            {
                State = run.State,
                SourceId = source.Id,
                RunId = run.Id,
                DataVersion = version,
                Total = counts,
                Kinds = [new(nameof(Provenance), counts)],
                Refused = run.Refused,
                Problems = await ProblemsAsync(context, source, cancellationToken),
                IsUnchanged = true,
            };
        }

        _ = await context.SaveChangesAsync(cancellationToken);
        return reports;
    }

    // Which of them are refusals only the records say; of the graph, not of the source, is what goes beyond the pairs that are kept.
    private static async Task<IReadOnlyList<RecordProblem>> ProblemsAsync(
        ScholarContext context,
        KnownSource source,
        CancellationToken cancellationToken
    )
    {
        if (source.LastRun.Problems.Count == 0)
        {
            return [];
        }

        var payload = await context
            .Sources.Where(kept => kept.Id == source.Id)
            .Select(kept => kept.Payload)
            .SingleAsync(cancellationToken);
        return
        [
            .. SourceDocumentJson.Read(payload).Problems,
            .. source
                .Problems.Where(problem => problem.Code == ImportCodes.PairsCapped)
                .Select(problem => new RecordProblem
                {
                    Code = problem.Code,
                    Locator = problem.Locator,
                    Message = problem.Message,
                }),
        ];
    }
}
