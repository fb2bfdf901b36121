using ScholarGraph.Data.Searching;
using ScholarGraph.Domain;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Graph;

/// <summary>Search and completion.</summary>
internal static class SearchTypes
{
    public static void Fill(ScholarModel m, GraphOptions options)
    {
        var fields = new SearchFields(m, options);
        var highlight = m
            .Model.Computed<Highlight>("Highlight", "Where a hit has what was looked for.")
            .Value(
                "field",
                h => h.Field,
                "Name of the field: name, nameVariants, title, abstract or labels."
            )
            .Value(
                "fragment",
                h => h.Fragment,
                "The text, or a part of it with … where it is cut. Matches stand in <em>; everything else is safe as HTML."
            );
        var edge = m
            .Model.Computed<SearchEdge>("SearchEdge", "A hit, and why it is one.")
            .Value("cursor", e => e.Cursor, "Where the hit is.")
            .One("node", e => e.Node, m.SearchHitNode, "What was found.")
            .Value(
                "score",
                e => e.Hit.Score,
                "How well it answers; larger is better. It compares hits of one question only."
            )
            .List(
                "highlights",
                e => e.Highlights,
                highlight,
                "Where it has what was looked for, the shown name or title first."
            );
        var count = m
            .Model.Computed<ScopeCount>("SearchScopeCount", "How many hits are of one kind.")
            .Value("scope", c => c.Scope, "The kind.")
            .Value("count", c => c.Count, "How many; at least one.");
        var connection = m
            .Model.Computed<SearchPage>("SearchConnection", "Hits, the best first.")
            .List("edges", p => p.Edges, edge, "The hits of this page.", nullable: true)
            .Many("nodes", p => p.Nodes, m.SearchHitNode, "The hits of this page without edges.")
            .Object("pageInfo", p => p.Info, m.Model.PageInfo, "Where this page lies.")
            .Value("totalCount", p => p.Total, "How many hits there are.")
            .List("scopeCounts", p => p.Counts, count, "How many hits there are of each kind.")
            .Facets<Publication, PublicationFacet>(
                "publicationFacets",
                m.Publications,
                (p, _) => Task.FromResult(p.Search.Publications()),
                "How many of all publications that are hits have each value, whatever the page: by count descending, then by value. An unknown value is left out; counted only when selected."
            )
            .Facets<Researcher, ResearcherFacet>(
                "researcherFacets",
                m.Researchers,
                (p, token) => p.Search.ResearchersAsync(token),
                "How many of all researchers that are hits have each value, likewise."
            );
        m.Model.Function(
            "search",
            connection,
            [
                InputDefinition.Value<string>(
                    "text",
                    "What to look for: words, the last of which may be begun, and phrases in quotes."
                ),
                Scopes(),
                InputDefinition.Object(
                    "where",
                    "Which hits are wanted; those of a kind that it does not speak of all are.",
                    new InputObject(
                        "SearchFilterInput",
                        "Which hits of a search are wanted.",
                        [
                            InputDefinition.Filter(
                                "researcher",
                                "What researchers must be.",
                                m.Researcher
                            ),
                            InputDefinition.Filter(
                                "publication",
                                "What publications must be.",
                                m.Publication
                            ),
                            InputDefinition.Filter("topic", "What topics must be.", m.Topic),
                        ]
                    ),
                    optional: true
                ),
                InputDefinition.Size("first", "How many hits.", null, null, "edges", "nodes"),
                InputDefinition.Value<string>(
                    "after",
                    "Cursor of the hit to go on after.",
                    optional: true
                ),
            ],
            fields.SearchAsync,
            "Ranked full-text search over names (all variants), titles, abstracts and topic labels; accents and case do not matter, the last word may be a prefix.",
            nullable: true
        );
        var suggestion = m
            .Model.Computed<Suggested>("Suggestion", "A completion of what is being typed.")
            .Value(
                "text",
                s => s.Suggestion.Text,
                "The shown name, the title, or the label that was begun."
            )
            .Value("scope", s => s.Suggestion.Scope, "What it is.")
            .One("node", s => s.Node, m.SearchHitNode, "What is called so.");
        m.Model.FunctionList(
            "suggest",
            suggestion,
            [
                InputDefinition.Value<string>("text", "What is typed so far."),
                Scopes(),
                InputDefinition.Size("first", "How many completions.", 8),
            ],
            fields.SuggestAsync,
            "Completions as one types."
        );
    }

    private static InputDefinition Scopes() =>
        InputDefinition.Values<SearchScope>(
            "scopes",
            "Where to look; everywhere when absent or empty.",
            optional: true
        );
}
