using ScholarGraph.Data;
using ScholarGraph.Data.Networks;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Graph;

/// <summary>What goes together though nobody says so: likely collaborators, related topics.</summary>
internal sealed class SuggestionFields(Collaborations collaborations, NetworkLimits limits)
{
    public void Fill(ScholarModel m)
    {
        var suggestion = m
            .Model.Computed<SuggestedPerson>(
                "SuggestedCollaborator",
                "Somebody whom a researcher has not written with but who shares co-authors."
            )
            .One("researcher", s => s.Key, m.Researcher, "Who.")
            .Many(
                "sharedTopics",
                s => s.Topics,
                m.Topic,
                "Topics that both state or write about, by slug."
            )
            .Many(
                "commonCoauthors",
                s => s.Common,
                m.Researcher,
                "Whom both have written with; those with fewest co-authors first, who say most."
            )
            .Value(
                "score",
                s => s.Score,
                "The sum of 1 / ln(co-authors) over the common co-authors (Adamic and Adar), and the shared topics as a part of all that either of the two has."
            );
        m.Researcher.FunctionList(
            "suggestedCollaborators",
            suggestion,
            [InputDefinition.Size("first", "How many.", 10)],
            SuggestAsync,
            $"Likely collaborators who are no co-authors yet, the highest score first, then by id: of the {limits.CandidatesMax} who share most co-authors."
        );

        var related = m
            .Model.Computed<RelatedTopic>(
                "RelatedTopic",
                "A topic that publications have beside another."
            )
            .One("topic", r => r.Key, m.Topic, "The other topic.")
            .Value("publicationCount", r => r.PublicationCount, "Publications with both topics.");
        m.Topic.FunctionList(
            "relatedTopics",
            related,
            [InputDefinition.Size("first", "How many.", 10)],
            RelateAsync,
            "Topics that publications have beside this one, stated or inferred, those of most publications first, then by slug."
        );
    }

    private Task<IReadOnlyList<IReadOnlyList<SuggestedPerson>>> SuggestAsync(
        FunctionCall call,
        CancellationToken cancellationToken
    ) =>
        NetworkErrors.AskAsync(() =>
            collaborations.SuggestAsync(
                (ScholarContext)call.Context,
                [.. call.Keys.Cast<long>()],
                limits.CandidatesMax,
                call.Arguments.Get<int>("first"),
                cancellationToken
            )
        );

    private static async Task<IReadOnlyList<IReadOnlyList<RelatedTopic>>> RelateAsync(
        FunctionCall call,
        CancellationToken cancellationToken
    )
    {
        var related = new List<IReadOnlyList<RelatedTopic>>();
        foreach (var topic in call.Keys.Cast<long>())
        {
            related.Add(
                await RelatedTopics.ReadAsync(
                    (ScholarContext)call.Context,
                    topic,
                    call.Arguments.Get<int>("first"),
                    cancellationToken
                )
            );
        }

        return related;
    }
}
