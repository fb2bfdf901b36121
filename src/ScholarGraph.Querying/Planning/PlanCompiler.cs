using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Filtering;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Metering;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Schemas;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles an operation to a plan. Touches no database; the plan depends on the variables' shape, never on their values.</summary>
internal sealed class PlanCompiler(
    GraphModel model,
    GraphSchema schema,
    EngineOptions options,
    Func<DbContext> contexts,
    EngineMetrics metrics
)
{
    private readonly Lazy<MappedModel> _mapped = new(() =>
    {
        using var context = contexts();
        return new MappedModel(context);
    });

    /// <summary>Whether an index can find a text, which plans then depend on; null where there is no such index.</summary>
    public Func<string, bool>? IsFindable { get; } =
        options.TrigramIndex is null ? null : text => TrigramText.CanFind(text, model.Folding);

    private readonly CursorCodec _cursors = new([.. options.CursorKey]);

    public Plan Compile(
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> variables,
        Func<FieldGroup, OutputNode> introspect
    )
    {
        var plan = Begin(document, variables);
        var data = plan.Guard(
            isNullable: false,
            () => new RootCompiler(model, plan, introspect).Compile([operation.SelectionSet])
        );
        return new Plan(plan.Levels, data, plan.HasFailures) { MaxAge = plan.MaxAge };
    }

    /// <summary>Compiles a mutation: a plan for the payload of each of its fields, which is given to the run when the change is made.</summary>
    public IReadOnlyList<MutationPlan> CompileMutation(
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> variables,
        Func<FieldGroup, OutputNode> introspect
    ) =>
        [
            .. new SelectionCollector(document.Fragments, variables)
                .Collect([operation.SelectionSet], type => type == "Mutation")
                .Select(group => Mutation(group, Begin(document, variables), introspect)),
        ];

    private MutationPlan Mutation(
        FieldGroup group,
        PlanBuilder plan,
        Func<FieldGroup, OutputNode> introspect
    )
    {
        if (group.Name == "__typename")
        {
            return new MutationPlan(
                null,
                new Dictionary<string, InputValue>(),
                new Plan([], Named(new TextOutput("Mutation")), false)
            );
        }

        var field = model.Mutations.First(mutation => mutation.Name == group.Name);
        IReadOnlyDictionary<string, InputValue> arguments = new Dictionary<string, InputValue>();
        var payload = plan.Guard(
            isNullable: false,
            () =>
            {
                arguments = plan.Arguments("Mutation", group.First);
                return new FunctionCompiler(
                    plan,
                    new SelectionCompiler(plan),
                    new RootCompiler(model, plan, introspect).Compile
                ).CompileGiven(new ObjectShape(field.Payload, false), group);
            }
        );
        return new MutationPlan(
            payload is FailedOutput ? null : field,
            arguments,
            new Plan(plan.Levels, Named(payload), plan.HasFailures)
        );

        ObjectOutput Named(OutputNode value) => new([new NamedOutput(group.ResponseName, value)]);
    }

    private PlanBuilder Begin(
        PreparedDocument document,
        IReadOnlyDictionary<string, InputValue> variables
    )
    {
        var slots = new SlotTable(_mapped.Value);
        var services = new LevelServices(
            options,
            slots,
            _mapped.Value,
            new StatementRenderer(contexts, slots),
            _cursors,
            metrics
        );
        return new PlanBuilder(schema, services, document, variables, model.Folding);
    }
}
