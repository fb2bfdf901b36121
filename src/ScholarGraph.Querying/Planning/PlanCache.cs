using System.Collections.Concurrent;
using System.Text.Json;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Introspecting;
using ScholarGraph.Querying.Metering;
using ScholarGraph.Querying.Pricing;
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

    private readonly ConcurrentDictionary<PlanKey, CachedPlan> _plans = [];
    private long _clock;
    private long _evictions;

    /// <summary>Plans kept at the moment.</summary>
    public int Count => _plans.Count;

    /// <summary>Plans that went to make room, since the start.</summary>
    public long Evictions => Interlocked.Read(ref _evictions);

    /// <summary>What a plan is kept by.</summary>
    public PlanKey KeyOf(
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> values
    ) =>
        new(
            document,
            operation.Name?.StringValue,
            InputShape.Of(operation, values, shapingEnums, compiler.IsFindable)
        );

    /// <summary>The plan that is kept; null where there is none.</summary>
    public CachedPlan? Find(PlanKey key)
    {
        if (!_plans.TryGetValue(key, out var known))
        {
            return null;
        }

        known.Used = Interlocked.Increment(ref _clock);
        metrics.PlanHit();
        return known;
    }

    /// <summary>Makes a plan, and keeps it with its price.</summary>
    public async Task<Plan> MakeAsync(
        PlanKey key,
        PriceFormula price,
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> values,
        JsonElement variables
    )
    {
        var (plan, hasIntrospection) = await CompileAsync(
            introspect => compiler.Compile(document, operation, values, introspect),
            document,
            operation,
            variables
        );
        // Introspection depends on the variables' values, so that its plan is for this request alone.
        if (
            key.Shape.Length <= ShapeLengthMax
            && (!hasIntrospection || operation.Variables is null)
        )
        {
            Keep(key, new CachedPlan(plan, price));
        }

        return plan;
    }

    /// <summary>Makes the plans of a mutation, which are not kept.</summary>
    public async Task<IReadOnlyList<MutationPlan>> MakeMutationAsync(
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> values,
        JsonElement variables
    ) =>
        (
            await CompileAsync(
                introspect => compiler.CompileMutation(document, operation, values, introspect),
                document,
                operation,
                variables
            )
        ).Made;

    private async Task<(T Made, bool HasIntrospection)> CompileAsync<T>(
        Func<Func<FieldGroup, OutputNode>, T> compile,
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        JsonElement variables
    )
    {
        metrics.PlanMissed();
        var introspected = new List<(FieldGroup Field, LateOutput Output)>();
        var made = metrics.Compile(
            "plan",
            () =>
                compile(field =>
                {
                    var output = new LateOutput();
                    introspected.Add((field, output));
                    return output;
                })
        );
        foreach (var (field, output) in introspected)
        {
            output.Value = new RawOutput(
                await introspection.RunAsync(document, operation, field.Merged(), variables)
            );
        }

        return (made, introspected.Count > 0);
    }

    private void Keep(PlanKey key, CachedPlan plan)
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

        plan.Used = Interlocked.Increment(ref _clock);
        _plans[key] = plan;
    }
}
