using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>Writes what goes with a change: statistics and version where the graph changed, the vocabulary, the run of an import.</summary>
internal static class RunWriter
{
    /// <returns>Keys of the runs, one for each source added.</returns>
    public static async Task<IReadOnlyList<long>> AddAsync(
        ScholarContext context,
        RunRecord record,
        CancellationToken cancellationToken
    )
    {
        // What an older build worked out and this one finds the same is this one's too.
        if (!record.Report.IsUnchanged || record.Kept.Statistics.Build != record.Build)
        {
            _ = context.Update(Statistics(record));
        }

        if (
            record.Change.Vocabulary is { } vocabulary
            && record.Change.HasOtherVocabulary(record.Kept)
        )
        {
            _ = await context.Set<VocabularyLabel>().ExecuteDeleteAsync(cancellationToken);
            context.AddRange(vocabulary.ToLabels());
        }

        var runs = new List<ImportRun>();
        if (record.Change.Added.Count > 0)
        {
            var number = await context.ImportRuns.CountAsync(cancellationToken);
            runs.AddRange(
                record.Change.Added.Select(
                    (document, at) => Run(record, document, record.Sources[at], number + at + 1)
                )
            );
            context.AddRange(runs);
        }

        _ = await context.SaveChangesAsync(cancellationToken);
        return [.. runs.Select(run => run.Id)];
    }

    private static GraphStatistics Statistics(RunRecord record) =>
        new()
        {
            Id = record.Kept.Statistics.Id,
            Researchers = record.Size.Researchers,
            Publications = record.Size.Publications,
            Authorships = record.Size.Authorships,
            Coauthorships = record.Size.Coauthorships / 2,
            Topics = record.Size.Topics,
            Sources = record.Size.Sources,
            DataVersion = record.Report.DataVersion,
            LastImportAt =
                record.Change.Added.Count == 0
                    ? record.Kept.Statistics.LastImportAt
                    : record.FinishedAt,
            Build = record.Build,
        };

    private static ImportRun Run(
        RunRecord record,
        SourceDocument document,
        ImportReport report,
        int number
    )
    {
        var records =
            document.Works.Count + document.People.Count + (document.Owner is null ? 0 : 1);
        var run = new ImportRun
        {
            Id = RunKey(document.Sha256, number),
            StartedAt = record.StartedAt,
            FinishedAt = record.FinishedAt,
            State = report.State,
            SourceId = report.SourceId,
            Added = report.Total.Added,
            Changed = report.Total.Changed + report.Total.Removed,
            Unchanged = report.Total.Unchanged,
            Refused = report.Refused,
            Done = records + report.Refused,
            Total = records + report.Refused,
            StartedBy = record.Change.Curator?.Name,
            Reason = record.Change.Curator?.Reason,
            Build = record.Build,
        };
        run.Problems.AddRange(
            report.Problems.Select(
                (problem, index) =>
                    new ImportProblem
                    {
                        Id = ProblemKey(run.Id, index),
                        ImportRunId = run.Id,
                        Code = problem.Code,
                        Line = problem.Line,
                        Locator = problem.Locator,
                        Message = problem.Message,
                    }
            )
        );
        return run;
    }

    /// <summary>Key of a run.</summary>
    /// <param name="sha256">The source.</param>
    /// <param name="number">How many runs there are with it.</param>
    public static long RunKey(string sha256, int number) =>
        EntityKey.Of(
            nameof(ImportRun),
            string.Create(CultureInfo.InvariantCulture, $"{sha256}/{number}")
        );

    /// <summary>Key of a problem by its place in the run.</summary>
    public static long ProblemKey(long run, int index) =>
        EntityKey.Of(
            nameof(ImportProblem),
            string.Create(CultureInfo.InvariantCulture, $"{EntityKey.ToText(run)}/{index}")
        );
}
