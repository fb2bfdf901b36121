using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing;

/// <summary>Tells a change of the graph as a report.</summary>
internal static class ImportReporter
{
    public static ImportReport Report(
        IModel model,
        GraphChange change,
        KeptGraph kept,
        GraphRows planned,
        IReadOnlyList<TableChanges> changes
    )
    {
        var names = new RowNames(kept.Rows, planned);
        var document = change.Added.SingleOrDefault();
        long? source = document is null ? null : SourcePlanner.KeyOf(document.Sha256);
        var kinds = ReportWriter.Count(changes, new TouchedRows(planned, source));
        var refused = document?.Problems.Count(problem => problem.IsRefusal) ?? 0;
        var isChanged = changes.Any(table => !table.IsEmpty);
        return new ImportReport
        {
            State = refused == 0 ? ImportState.Completed : ImportState.CompletedWithRefusals,
            SourceId = source,
            DataVersion = kept.Statistics.DataVersion + (isChanged ? 1 : 0),
            Total = ImportCounts.Sum(kinds.Select(kind => kind.Value)),
            Kinds = kinds,
            Refused = refused,
            IsUnchanged = !isChanged,
            Differences = ReportWriter.List(model, changes, names),
            Problems = [.. document?.Problems ?? [], .. CappedWorks(planned, source)],
            Decisions = Decisions(changes),
        };
    }

    /// <summary>What is told of many sources together: counts; differences one by one where they are asked for.</summary>
    public static ImportReport Total(
        IModel model,
        GraphChange change,
        KeptGraph kept,
        GraphRows planned,
        IReadOnlyList<TableChanges> changes
    )
    {
        var kinds = ReportWriter.Count(changes, new TouchedRows(planned, null));
        var isChanged = changes.Any(table => !table.IsEmpty);
        return new ImportReport
        {
            State = ImportState.Completed,
            DataVersion = kept.Statistics.DataVersion + (isChanged ? 1 : 0),
            Total = ImportCounts.Sum(kinds.Select(kind => kind.Value)),
            Kinds = kinds,
            IsUnchanged = !isChanged,
            Differences = change.ListsDifferences
                ? ReportWriter.List(model, changes, new RowNames(kept.Rows, planned))
                : [],
            Decisions = change.ListsDifferences ? Decisions(changes) : [],
        };
    }

    /// <summary>What is told of a source that names neither a person nor a work; null when it names one.</summary>
    public static ImportReport? Refusal(SourceDocument document) =>
        document is { Owner: null, Works.Count: 0, People.Count: 0 }
            ? new ImportReport
            {
                State = ImportState.Failed,
                Refused = Math.Max(1, document.Problems.Count(problem => problem.IsRefusal)),
                IsUnchanged = true,
                Problems =
                [
                    .. document.Problems,
                    new RecordProblem
                    {
                        Code = ImportCodes.NothingToImport,
                        Message =
                            $"{document.Name} names neither a person nor a work; nothing was imported.",
                        IsRefusal = true,
                    },
                ],
            }
            : null;

    private static IReadOnlyList<Decision> Decisions(IEnumerable<TableChanges> changes) =>
        [
            .. changes
                .SelectMany(table => table.Added)
                .OfType<ResolutionDecision>()
                .Select(row => new Decision
                {
                    Rule = row.Rule,
                    Evidence = row.Evidence,
                    Locators = row.Locators,
                }),
        ];

    internal static IEnumerable<RecordProblem> CappedWorks(GraphRows planned, long? source)
    {
        var listed = planned
            .Listings.Where(l => l.SourceId == source)
            .Select(l => l.PublicationId)
            .ToHashSet();
        var counts = planned
            .Authorships.CountBy(authorship => authorship.PublicationId)
            .ToDictionary();
        return planned
            .Publications.Where(publication =>
                listed.Contains(publication.Id)
                && counts.GetValueOrDefault(publication.Id) > CoauthorshipPlanner.PairedAuthorsMax
            )
            .Select(publication => new RecordProblem
            {
                Code = ImportCodes.PairsCapped,
                Locator = publication.Slug,
                Message =
                    $"\"{publication.Title}\" has {counts[publication.Id]} authors; only the first {CoauthorshipPlanner.PairedAuthorsMax} are joined as co-authors.",
            });
    }
}
