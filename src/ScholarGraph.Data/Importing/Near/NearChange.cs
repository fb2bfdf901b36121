using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Curating;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Works a decision of a curator out on the people and works that decisions reach, without resolving anything anew.</summary>
/// <remarks>Who is who as the sources alone say was worked out when these came in, and each name has a row that tells it.</remarks>
internal static class NearChange
{
    /// <param name="change">What is asked for.</param>
    /// <param name="statistics">Of the graph as it is, which this build worked out.</param>
    /// <param name="rows">The rows of the graph as it is.</param>
    /// <param name="documents">Its sources.</param>
    /// <param name="model">Names the columns to compare.</param>
    /// <param name="now">When a decision that is new comes in, UTC.</param>
    /// <param name="token">Ends the work.</param>
    /// <returns>Null where only the whole graph can tell.</returns>
    public static async Task<WorkedOutChange?> OutAsync(
        GraphChange change,
        GraphStatistics statistics,
        IKeptRows rows,
        KeptDocuments documents,
        IModel model,
        DateTime now,
        CancellationToken token
    )
    {
        if (
            change
                is not {
                    Added: [],
                    DroppedSource: null,
                    Vocabulary: null,
                    Decisions: { } decisions
                }
            || decisions.Any(Hides)
            || await new NearReader(rows, documents).ReadAsync(decisions, statistics, token)
                is not { } near
            || HasUnnamed(near.Kept.Rows)
            || near.Kept.Rows.Covered.Exists(key =>
                key.PublicationId is { } work && !near.Works.Contains(work)
            )
        )
        {
            return null;
        }

        var input = new PlanInput(
            Resolver.Apply(
                [.. near.Documents.Values],
                near.Settled,
                [.. decisions.Select(DecisionPayload.RulingOf)]
            ),
            near.Documents,
            near.Kept.Vocabulary,
            decisions,
            near.Kept,
            now
        );
        if (
            input.Resolved.Works.Any(HasNamesakes)
            || NearPlanner.Plan(input, PartOf(near)) is not { } planned
        )
        {
            return null;
        }

        var changes = GraphDiff.Compare(model, near.Kept.Rows, planned);
        var report = ImportReporter.Total(model, change, near.Kept, planned, changes);
        // A key that is free here may be another's elsewhere.
        var born = changes.Single(table => table.Table.Type == typeof(Authorship)).Added;
        var taken = await rows.WithAsync<Authorship>(
            row => row.Id,
            [.. born.Cast<Authorship>().Select(row => row.Id)],
            token
        );
        return taken.Count > 0
            ? null
            : new WorkedOutChange(
                change,
                near.Kept,
                near.Documents,
                planned,
                changes,
                report,
                [report]
            )
            {
                IsPart = true,
            };
    }

    // Names that may not be seen are masked in everything that is told of anybody.
    private static bool Hides(CuratorDecision decision) =>
        decision.HidesFormerName || decision.Kind == DecisionKind.RemoveResearcher;

    // Of whom a split made of a split's page owner no mention tells.
    private static bool HasUnnamed(GraphRows kept) =>
        kept
            .Authorships.Select(row => row.ResearcherId)
            .Except(kept.Researchers.Select(row => row.Id))
            .Any();

    // Two authors of one name at one place stand in the order of all people.
    private static bool HasNamesakes(ResolvedWork work) =>
        work.Authorships.DistinctBy(row => row.CreditedName).Count() < work.Authorships.Count;

    private static GraphPart PartOf(NearGraph near) =>
        new(
            [.. near.People, .. near.Kept.Rows.Authorships.Select(row => row.ResearcherId)],
            [.. near.Works]
        )
        {
            LaidOut = near.People,
        };
}
