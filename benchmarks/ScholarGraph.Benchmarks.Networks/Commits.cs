using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Benchmarks.Networks;

/// <summary>
/// Changes links as an import does, with the log of whose they are, and asks for a path at once. The corpus is generated, and
/// nothing can be imported into it; each change is taken back by the next.
/// </summary>
internal sealed class Commits(Corpus corpus)
{
    private const int ResearchersPerCommit = 20;
    private const string Query =
        "query($from: ID!, $to: ID!) { collaborationPath(from: $from, to: $to) { hops } }";

    /// <summary>Times from the end of the commit to the answer.</summary>
    public async Task<Row> RunAsync(int runs)
    {
        var pairs = await corpus.ReadAsync(context =>
            context
                .Coauthorships.Where(c => c.IsForward)
                .OrderBy(c => c.Id)
                .Take(runs / 2 * (ResearchersPerCommit / 2))
                .Select(c => new { c.ResearcherAId, c.ResearcherBId })
                .ToListAsync()
        );
        var (times, processor) = (new List<TimeSpan>(), TimeSpan.Zero);
        foreach (var chunk in pairs.Chunk(ResearchersPerCommit / 2))
        {
            foreach (var added in (int[])[1, -1])
            {
                await CommitAsync(
                    [.. chunk.Select(p => (p.ResearcherAId, p.ResearcherBId))],
                    added
                );
                var (from, to) = (
                    Questions.Id("Researcher", chunk[0].ResearcherAId),
                    Questions.Id("Researcher", chunk[0].ResearcherBId)
                );
                var before = Environment.CpuUsage.TotalTime;
                times.Add((await corpus.TimeAsync(Query, new { from, to })).Time);
                processor += Environment.CpuUsage.TotalTime - before;
            }
        }

        return new Row(
            $"a path after a commit that changed the links of {ResearchersPerCommit} researchers",
            times,
            processor
        );
    }

    private Task<bool> CommitAsync(IReadOnlyList<(long A, long B)> pairs, int added) =>
        corpus.ReadAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            foreach (var (a, b) in pairs)
            {
                _ = await context
                    .Coauthorships.Where(c =>
                        (c.ResearcherAId == a && c.ResearcherBId == b)
                        || (c.ResearcherAId == b && c.ResearcherBId == a)
                    )
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(c => c.Weight, c => c.Weight + added)
                    );
            }

            _ = await context.Statistics.ExecuteUpdateAsync(set =>
                set.SetProperty(s => s.DataVersion, s => s.DataVersion + 1)
            );
            var version = await context.Statistics.Select(s => s.DataVersion).SingleAsync();
            foreach (var (a, b) in pairs)
            {
                _ = await context.Database.ExecuteSqlRawAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"""
                        INSERT INTO "CoauthorChange" ("Version", "ResearcherAId", "ResearcherBId", "Weight", "FirstYear", "LastYear")
                        SELECT {version}, "ResearcherAId", "ResearcherBId", "Weight", "FirstYear", "LastYear"
                        FROM "Coauthorship" WHERE "ResearcherAId" = {a} AND "ResearcherBId" = {b}
                        """
                    )
                );
            }

            _ = await context.Database.ExecuteSqlRawAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""INSERT INTO "CoauthorChange" ("Version", "ResearcherAId", "ResearcherBId", "Weight") VALUES ({version}, 0, 0, 0)"""
                )
            );
            await transaction.CommitAsync();
            return true;
        });
}
