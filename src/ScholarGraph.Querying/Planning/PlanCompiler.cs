using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Documents;
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

    private readonly CursorCodec _cursors = new([.. options.CursorKey]);

    public Plan Compile(
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> variables,
        Func<FieldGroup, OutputNode> introspect
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
        var plan = new PlanBuilder(schema, services, document, variables, model.Folding);
        var data = plan.Guard(
            isNullable: false,
            () => new RootCompiler(model, plan, introspect).Compile(operation.SelectionSet)
        );
        return new Plan(plan.Levels, data, plan.HasFailures);
    }
}
