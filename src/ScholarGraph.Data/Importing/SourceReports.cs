using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>Tells of each of many sources that came in together which of its facts are new: what else changes belongs to all of them.</summary>
internal static class SourceReports
{
    public static IReadOnlyList<ImportReport> Of(
        IReadOnlyList<SourceDocument> added,
        ImportReport total,
        GraphRows planned,
        IReadOnlyList<TableChanges> changes
    )
    {
        var facts = changes.Single(table => table.Table.Type == typeof(Provenance));
        var news = Count(facts.Added);
        var changed = Count(facts.Changed.Select(change => change.After));
        var removed = Count(facts.Removed);
        var unchanged = Count(facts.Unchanged);
        return Of(
            added,
            total,
            planned,
            source => new ImportCounts(
                news.GetValueOrDefault(source),
                changed.GetValueOrDefault(source),
                removed.GetValueOrDefault(source),
                unchanged.GetValueOrDefault(source)
            )
        );
    }

    /// <summary>The same where the facts are counted already.</summary>
    public static IReadOnlyList<ImportReport> Of(
        IReadOnlyList<SourceDocument> added,
        ImportReport total,
        GraphRows planned,
        Func<long, ImportCounts> factsOf
    )
    {
        var large = CoauthorshipPlanner.HasLargeWorks(planned);
        return
        [
            .. added.Select(document =>
            {
                var source = SourcePlanner.KeyOf(document.Sha256);
                var counts = factsOf(source);
                var refused = document.Problems.Count(problem => problem.IsRefusal);
                return new ImportReport
                {
                    State =
                        refused == 0 ? ImportState.Completed : ImportState.CompletedWithRefusals,
                    SourceId = source,
                    DataVersion = total.DataVersion,
                    Total = counts,
                    Kinds = [new(nameof(Provenance), counts)],
                    Refused = refused,
                    Problems =
                    [
                        .. document.Problems,
                        .. large ? ImportReporter.CappedWorks(planned, source) : [],
                    ],
                    IsUnchanged = total.IsUnchanged,
                };
            }),
        ];
    }

    /// <summary>Facts by the key of their source.</summary>
    public static Dictionary<long, int> Count(IEnumerable<object> facts) =>
        facts.Cast<Provenance>().CountBy(fact => fact.SourceId).ToDictionary();
}
