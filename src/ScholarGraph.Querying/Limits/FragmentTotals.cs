using GraphQLParser.AST;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Validation;

namespace ScholarGraph.Querying.Limits;

/// <summary>Selections and depth with fragments written out: each fragment is summed once, however often it is spread.</summary>
internal sealed class FragmentTotals(
    GraphQLDocument document,
    Dictionary<string, SelectionSurvey> fragments
)
{
    // Far above any limit, far below where sums of products overflow.
    private const long TotalMax = 1L << 40;

    private readonly Dictionary<string, Total> totals = new(StringComparer.Ordinal);

    /// <summary>Spreads followed: at most each one of the document once.</summary>
    public int Visits { get; private set; }

    public Total Of(SelectionSurvey survey)
    {
        var (selections, depth, rootFields) = (survey.Selections, survey.Depth, survey.RootFields);
        foreach (var (spread, around) in survey.Spreads)
        {
            Visits++;
            // A fragment that does not exist is left to validation.
            if (totals.TryGetValue(spread.FragmentName.Name.StringValue, out var inner))
            {
                selections += inner.Selections;
                depth = Math.Max(depth, around + inner.Depth);
                rootFields += around == 0 ? inner.RootFields : 0;
            }
        }

        return new(
            Math.Min(selections, TotalMax),
            Math.Min(depth, TotalMax),
            Math.Min(rootFields, TotalMax)
        );
    }

    /// <summary>Sums all fragments, inner ones first; the error of the first spread that closes a circle.</summary>
    public GraphError? FindCycle()
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        // A stack of our own: a chain of fragments may be longer than a thread's stack is deep.
        var path = new Stack<(string Name, int Next)>();
        foreach (var start in fragments.Keys)
        {
            if (totals.ContainsKey(start))
            {
                continue;
            }

            open.Add(start);
            path.Push((start, 0));
            while (path.TryPop(out var step))
            {
                var spreads = fragments[step.Name].Spreads;
                if (step.Next == spreads.Count)
                {
                    totals[step.Name] = Of(fragments[step.Name]);
                    open.Remove(step.Name);
                    continue;
                }

                Visits++;
                path.Push((step.Name, step.Next + 1));
                var spread = spreads[step.Next].Spread;
                var name = spread.FragmentName.Name.StringValue;
                if (open.Contains(name))
                {
                    return RuleErrors.FragmentCycle(document, spread);
                }

                if (fragments.ContainsKey(name) && !totals.ContainsKey(name))
                {
                    open.Add(name);
                    path.Push((name, 0));
                }
            }
        }

        return null;
    }

    internal readonly record struct Total(long Selections, long Depth, long RootFields);
}
