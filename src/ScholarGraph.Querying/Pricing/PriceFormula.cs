using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Pricing;

/// <summary>
/// The price of an operation but for the sizes that a request's variables give: it belongs to the document and the shape of the
/// variables, as a plan does. What is selected in several places is one node, so that a price is linear work. Immutable.
/// </summary>
/// <param name="nodes">Each after the nodes within it; the last is the operation.</param>
internal sealed class PriceFormula(IReadOnlyList<PriceNode> nodes)
{
    private readonly OperationCost? _fixed = nodes.All(node =>
        node.Terms.All(term => term.Size.IsFixed)
    )
        ? Costs(nodes, RequestVariables.None)[^1]
        : null;

    /// <summary>Selections that are priced once each.</summary>
    public int Count => nodes.Count;

    /// <summary>What a request costs.</summary>
    public OperationCost Cost(RequestVariables variables) =>
        WithQuery(_fixed ?? Costs(nodes, variables)[^1]);

    /// <summary>Response names down to the field that costs most, in one of the measures.</summary>
    /// <param name="variables">Of the request.</param>
    /// <param name="measure">Chooses the measure.</param>
    public string MostExpensivePath(RequestVariables variables, Func<OperationCost, double> measure)
    {
        var costs = Costs(nodes, variables);
        var path = new List<string>();
        for (var node = nodes.Count - 1; node >= 0; )
        {
            if (
                nodes[node].Terms.MaxBy(term => measure(term.Total(costs, variables)))
                is not { } most
            )
            {
                break;
            }

            if (most.Name is not null)
            {
                path.Add(most.Name);
            }

            var own = measure(most.Own(variables));
            node = measure(most.Total(costs, variables)) - own > own ? most.Inner : -1;
        }

        return string.Join('.', path);
    }

    // The query type itself counts as an object.
    private static OperationCost WithQuery(OperationCost cost) =>
        cost with
        {
            Type = cost.Type + 1,
        };

    private static OperationCost[] Costs(IReadOnlyList<PriceNode> nodes, RequestVariables variables)
    {
        var costs = new OperationCost[nodes.Count];
        for (var i = 0; i < costs.Length; i++)
        {
            costs[i] = nodes[i].Cost(costs, variables);
        }

        return costs;
    }
}
