using System.Collections.Concurrent;
using System.Text.Json;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Introspecting;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Keeps compiled plans by document, operation and the shape of the variables. When it is full the older half goes.
/// </summary>
internal sealed class PlanCache(
    PlanCompiler compiler,
    IntrospectionRunner introspection,
    IReadOnlySet<string> shapingEnums,
    int plansMax
)
{
    private readonly ConcurrentDictionary<
        (string Text, string? Operation, string Shape),
        (Plan Plan, long Used)
    > _plans = [];
    private long _clock;

    public async Task<Plan> GetAsync(
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> values,
        JsonElement variables
    )
    {
        var key = (
            document.Text,
            operation.Name?.StringValue,
            InputShape.Of(operation, values, shapingEnums)
        );
        if (_plans.TryGetValue(key, out var known))
        {
            _plans[key] = (known.Plan, Interlocked.Increment(ref _clock));
            return known.Plan;
        }

        var introspected = new List<(FieldGroup Field, LateOutput Output)>();
        var plan = compiler.Compile(document, operation, values, Introspect);
        foreach (var (field, output) in introspected)
        {
            output.Value = new RawOutput(
                await introspection.RunAsync(document, operation, field.Merged(), variables)
            );
        }

        // Introspection depends on the variables' values, so that its plan is for this request alone.
        if (introspected.Count == 0 || operation.Variables is null)
        {
            Keep(key, plan);
        }

        return plan;

        OutputNode Introspect(FieldGroup field)
        {
            var output = new LateOutput();
            introspected.Add((field, output));
            return output;
        }
    }

    private void Keep((string, string?, string) key, Plan plan)
    {
        if (_plans.Count >= plansMax)
        {
            foreach (var (old, _) in _plans.OrderBy(p => p.Value.Used).Take(plansMax / 2).ToList())
            {
                _plans.TryRemove(old, out _);
            }
        }

        _plans[key] = (plan, Interlocked.Increment(ref _clock));
    }
}
