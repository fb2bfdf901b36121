using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>
/// The graph whose links are made by some publications only, as far as the shortest paths between two people need it: it is read
/// layer by layer from both ends until they meet.
/// </summary>
internal sealed class FilteredGraph
{
    private readonly FilteredWorks _works;
    private readonly PathQuestion _question;
    private readonly CancellationToken _cancellationToken;

    private FilteredGraph(
        FilteredWorks works,
        PathQuestion question,
        CancellationToken cancellationToken
    ) => (_works, _question, _cancellationToken) = (works, question, cancellationToken);

    /// <summary>Searches.</summary>
    /// <returns>The people on the shortest paths, and the links between them; null where the two do not meet.</returns>
    /// <exception cref="NetworkException">The search goes too far.</exception>
    public static Task<CoauthorGraph?> ReadAsync(
        ScholarContext context,
        PathQuestion question,
        long from,
        long to,
        CancellationToken cancellationToken
    ) =>
        new FilteredGraph(
            new FilteredWorks(context, question.Where!, question.RowsMax, cancellationToken),
            question,
            cancellationToken
        ).ReadAsync(new Reach(from), new Reach(to));

    private async Task<CoauthorGraph?> ReadAsync(Reach forward, Reach backward)
    {
        while (true)
        {
            var (ahead, other) =
                forward.Frontier.Count <= backward.Frontier.Count
                    ? (forward, backward)
                    : (backward, forward);
            if (ahead.Frontier.Exists(other.Depths.ContainsKey))
            {
                break;
            }

            if (ahead.Frontier.Count == 0 || forward.Depth + backward.Depth >= _question.HopsMax)
            {
                return null;
            }

            await _works.LoadAsync(ahead.Frontier);
            ahead.Advance(Beside(ahead.Frontier));
        }

        var meeting = forward.Frontier.FindAll(backward.Depths.ContainsKey);
        await _works.LoadAsync(meeting);
        return Build([
            .. Enumerable.Reverse(Back(meeting, forward)),
            [.. meeting],
            .. Back(meeting, backward),
        ]);
    }

    // From the meeting to one end, each layer the people on shortest paths.
    private List<HashSet<long>> Back(IEnumerable<long> meeting, Reach reach)
    {
        var layers = new List<HashSet<long>>();
        var layer = meeting;
        for (var depth = reach.Depth - 1; depth >= 0; depth--)
        {
            layers.Add([
                .. Beside(layer).Where(key => reach.Depths.GetValueOrDefault(key, -1) == depth),
            ]);
            layer = layers[^1];
        }

        return layers;
    }

    private CoauthorGraph Build(IReadOnlyList<HashSet<long>> layers)
    {
        var builder = new CoauthorGraphBuilder(
            [.. layers.SelectMany(layer => layer)],
            ResearcherIdOrder.Of
        );
        var part = builder.NewPart();
        foreach (var (layer, next) in layers.Zip(layers.Skip(1)))
        {
            foreach (var person in layer)
            {
                foreach (var (other, weight) in _works.Weights(person))
                {
                    if (next.Contains(other) && weight >= _question.WeightMin)
                    {
                        part.Add(new PairLink(person, other, new LinkFacts(weight, null, null)));
                    }
                }
            }
        }

        return builder.Build(_cancellationToken);
    }

    // Whoever has enough works with one of some people. A work of a thousand is looked at once where one work is enough.
    private IEnumerable<long> Beside(IEnumerable<long> people) =>
        _question.WeightMin <= 1
            ? _works.Authors(people)
            : people.SelectMany(person =>
                _works
                    .Weights(person)
                    .Where(other => other.Value >= _question.WeightMin)
                    .Select(other => other.Key)
            );

    private sealed class Reach(long start)
    {
        public Dictionary<long, int> Depths { get; } = new() { [start] = 0 };

        public List<long> Frontier { get; private set; } = [start];

        public int Depth { get; private set; }

        public void Advance(IEnumerable<long> beside)
        {
            Depth++;
            Frontier = [.. beside.Where(key => Depths.TryAdd(key, Depth))];
        }
    }
}
