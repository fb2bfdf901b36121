using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Caching;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Pricing;

namespace ScholarGraph.Querying.Planning;

/// <summary>From a request to its plan: parsed, validated, within limits, coerced, priced, compiled. Touches no database.</summary>
internal sealed class RequestPlanner(
    ISchema schema,
    DocumentReader documents,
    PlanCache plans,
    AnswerCache? answers,
    QueryLimits limits
)
{
    private readonly VariableCoercer _variables = new(limits);

    public async Task<PlannedRequest> PlanAsync(EngineRequest request)
    {
        var document = documents.Prepare(request.Text);
        if (!document.IsValid)
        {
            return new PlannedRequest { Mistakes = document.Errors };
        }

        var (operation, unknown) = document.SelectOperation(request.OperationName);
        if (operation is null)
        {
            return new PlannedRequest { Mistakes = [unknown!] };
        }

        var (values, errors) = _variables.Coerce(schema, document, operation, request.Variables);
        if (errors.Count > 0)
        {
            return new PlannedRequest { Mistakes = errors };
        }

        var (key, variables) = (
            plans.KeyOf(document, operation, values),
            new RequestVariables(values)
        );
        var known = plans.Find(key);
        var price = known?.Price ?? PriceCompiler.Compile(schema, document, operation, values);
        var cost = price.Cost(variables);
        if (request.PricesOnly)
        {
            return new PlannedRequest { Cost = cost };
        }

        if (CostErrors.Check(cost, price, variables, limits) is { } tooDear)
        {
            return new PlannedRequest { Cost = cost, Mistakes = [tooDear] };
        }

        if (operation.Operation == OperationType.Mutation)
        {
            return new PlannedRequest
            {
                Cost = cost,
                Variables = variables,
                Mutations = await plans.MakeMutationAsync(
                    document,
                    operation,
                    values,
                    request.Variables
                ),
            };
        }

        var plan =
            known?.Plan
            ?? await plans.MakeAsync(key, price, document, operation, values, request.Variables);
        // A plan that nobody has asked for again may never be, and its answer is not kept yet; reports are of one request alone.
        var isKept = known is not null && !request.ReportsPlan && !request.ReportsCost;
        return new PlannedRequest
        {
            Cost = cost,
            Run = new PlanRun(plan, known is not null, variables)
            {
                Kept = isKept ? answers?.For(plan, values) : null,
            },
        };
    }
}
