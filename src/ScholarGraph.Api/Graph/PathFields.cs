using ScholarGraph.Data;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Graph;

/// <summary>Shortest chains of co-authors.</summary>
internal sealed class PathFields(Collaborations collaborations, NetworkLimits limits)
{
    // As many as a step may show.
    private const int PublicationsMax = 50;

    // A filter is tried on publications one by one, so that a request has no more than a few such paths.
    private const int FilterWeight = 5_000;

    public void Fill(ScholarModel m)
    {
        var step = m
            .Model.Computed<Step>("CollaborationStep", "A link of a path.")
            .One("from", s => s.From, m.Researcher, "Who is nearer to the beginning of the path.")
            .One("to", s => s.To, m.Researcher, "The co-author who comes next.")
            .Many(
                "publications",
                (s, arguments) => s.Publications.Take(arguments.Get<int>("first")).ToList(),
                m.Publication,
                "Publications that make the link: joint ones that pass the path's filter, newest first, unknown years last.",
                [InputDefinition.Size("first", "How many.", 3, PublicationsMax)]
            );
        var path = m
            .Model.Computed<Path>("CollaborationPath", "A shortest chain of co-authors.")
            .Value("hops", p => p.Steps.Count, "Number of links; 0 from someone to themselves.")
            .List("steps", p => p.Steps, step, "The links from the beginning to the end.");
        InputDefinition[] inputs =
        [
            InputDefinition.Id(
                "from",
                "Global id of the researcher at the beginning.",
                m.Researcher
            ),
            InputDefinition.Id("to", "Global id of the researcher at the end.", m.Researcher),
            InputDefinition.Value<int>(
                "maxHops",
                $"The longest path that counts: a number from 0 to {limits.HopsMax}.",
                Math.Min(6, limits.HopsMax)
            ),
            InputDefinition.Value<int>(
                "minWeight",
                "Links count that have so many joint publications, those that pass the filter; at least 1.",
                1
            ),
            InputDefinition.Filter(
                "where",
                "Publications that make links.",
                m.Publication,
                FilterWeight
            ),
        ];
        m.Model.Function(
                "collaborationPath",
                path,
                inputs,
                async (call, token) => await FindAsync(call, 1, token) is [var only] ? only : null,
                "The shortest chain of co-authors between two researchers; of several the one with the smallest list of ids. Null where one of the two is unknown, or no chain is short enough.",
                nullable: true
            )
            .FunctionList(
                "collaborationPaths",
                path,
                [.. inputs, InputDefinition.Size("first", "How many paths.", 10)],
                (call, token) => FindAsync(call, call.Arguments.Get<int>("first"), token),
                "All shortest chains of co-authors between two researchers, in the order of their lists of ids."
            );
    }

    private async Task<IReadOnlyList<Path>> FindAsync(
        FunctionCall call,
        int pathsMax,
        CancellationToken cancellationToken
    )
    {
        var arguments = call.Arguments;
        var (hopsMax, weightMin) = (
            NetworkErrors.NumberOf(arguments, "maxHops", 0, limits.HopsMax),
            NetworkErrors.NumberOf(arguments, "minWeight", 1, int.MaxValue)
        );
        if (arguments.Key<long>("from") is not { } from || arguments.Key<long>("to") is not { } to)
        {
            return [];
        }

        var context = (ScholarContext)call.Context;
        var where = arguments.Filter<Publication>("where");
        var found = await NetworkErrors.AskAsync(() =>
            collaborations.PathsAsync(
                context,
                new PathQuestion(from, to, hopsMax, weightMin, pathsMax, where, limits.RowsMax),
                cancellationToken
            )
        );
        var joint = await JointPublications.ReadAsync(
            context,
            call.Selects("steps.publications") ? found.SelectMany(Links) : [],
            where,
            PublicationsMax,
            cancellationToken
        );
        return
        [
            .. found.Select(keys => new Path([
                .. Links(keys)
                    .Select(link => new Step(
                        link.From,
                        link.To,
                        joint.GetValueOrDefault(link) ?? []
                    )),
            ])),
        ];
    }

    private static IEnumerable<(long From, long To)> Links(IReadOnlyList<long> path) =>
        path.Zip(path.Skip(1));

    private sealed record Path(IReadOnlyList<Step> Steps);

    private sealed record Step(long From, long To, IReadOnlyList<long> Publications);
}
