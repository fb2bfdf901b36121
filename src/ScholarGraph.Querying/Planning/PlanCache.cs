using System.Collections.Concurrent;
using System.Text.Json;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Introspecting;
using ScholarGraph.Querying.Metering;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Keeps compiled plans by document, operation and the shape of the variables. When it is full the older half goes.
/// </summary>
internal sealed class PlanCache(
    PlanCompiler compiler,
    IntrospectionRunner introspection,
    IReadOnlySet<string> shapingEnums,
    int plansMax,
    EngineMetrics metrics
)
{
    // A shape as long as a book is one request's alone, and thousands of such keys would fill the memory.
    private const int ShapeLengthMax = 10_000;

    private readonly ConcurrentDictionary<
        (string Text, string? Operation, string Shape),
        (Plan Plan, long Used)
    > _plans = [];
    private long _clock;
    private long _evictions;

    /// <summary>Plans kept at the moment.</summary>
    public int Count => _plans.Count;

    /// <summary>Plans that went to make room, since the start.</summary>
    public long Evictions => Interlocked.Read(ref _evictions);

    /// <returns>The plan, and whether it was there already.</returns>
    public async Task<(Plan Plan, bool IsCached)> GetAsync(
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
            metrics.PlanHit();
            return (known.Plan, true);
        }

        metrics.PlanMissed();
        var introspected = new List<(FieldGroup Field, LateOutput Output)>();
        var plan = metrics.Compile(
            "plan",
            () => compiler.Compile(document, operation, values, Introspect)
        );
        foreach (var (field, output) in introspected)
        {
            output.Value = new RawOutput(
                await introspection.RunAsync(document, operation, field.Merged(), variables)
            );
        }

        // Introspection depends on the variables' values, so that its plan is for this request alone.
        if (
            key.Item3.Length <= ShapeLengthMax
            && (introspected.Count == 0 || operation.Variables is null)
        )
        {
            Keep(key, plan);
        }

        return (plan, false);

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
                if (_plans.TryRemove(old, out _))
                {
                    Interlocked.Increment(ref _evictions);
                    metrics.PlanEvicted();
                }
            }
        }

        _plans[key] = (plan, Interlocked.Increment(ref _clock));
    }
}
