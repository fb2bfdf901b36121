using System.Linq.Expressions;
using System.Text.Json;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Pricing;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Filtering;

/// <summary>Reads a filter that comes alone, as if it were the variable of a query for the connection that it belongs to. Thread-safe.</summary>
public sealed class FilterReader
{
    private const string Where = "where";

    private readonly GraphModel _model;
    private readonly ISchema _schema;
    private readonly DocumentReader _documents;
    private readonly EngineOptions _options;
    private readonly QueryLimits _limits;
    private readonly VariableCoercer _variables;
    private readonly Lazy<MappedModel> _mapped;

    internal FilterReader(
        GraphModel model,
        ISchema schema,
        DocumentReader documents,
        EngineOptions options,
        QueryLimits limits,
        Func<DbContext> contexts
    )
    {
        (_model, _schema, _documents) = (model, schema, documents);
        (_options, _limits, _variables) = (options, limits, new VariableCoercer(limits));
        _mapped = new(() =>
        {
            using var context = contexts();
            return new MappedModel(context);
        });
    }

    /// <summary>Reads the <c>where</c> of a connection on the query type, given as JSON: coerced, limited and priced as in a request.</summary>
    /// <typeparam name="TRow">Class of the connection's rows.</typeparam>
    /// <param name="field">Name of the connection.</param>
    /// <param name="where">The filter; null or undefined says nothing.</param>
    public FilterReading<TRow> Read<TRow>(string field, JsonElement where)
        where TRow : class
    {
        var connection = _model
            .RootFields.OfType<RootConnectionField>()
            .First(f => f.Name == field);
        var (filter, errors) = Coerce(field, where);
        if (errors.Count > 0)
        {
            // The document is ours: the caller has never seen it.
            return new FilterReading<TRow>
            {
                Errors = [.. errors.Select(error => error with { Locations = [] })],
            };
        }

        try
        {
            return new FilterReading<TRow> { Condition = Compile<TRow>(connection, filter) };
        }
        catch (GraphFieldException mistake)
        {
            return new FilterReading<TRow> { Errors = [mistake.Error] };
        }
    }

    private (ObjectInput? Filter, IReadOnlyList<GraphError> Errors) Coerce(
        string field,
        JsonElement where
    )
    {
        var type = _schema.Query.GetField(field)!.Arguments!.Find(Where)!.ResolvedType;
        var document = _documents.Prepare(
            $"query(${Where}: {type}) {{ {field}({Where}: ${Where}) {{ nodes {{ __typename }} }} }}"
        );
        var operation = document.Operations[0];
        var given =
            where.ValueKind == JsonValueKind.Undefined
                ? default
                : JsonSerializer.SerializeToElement(
                    new Dictionary<string, JsonElement> { [Where] = where }
                );
        var (values, errors) = _variables.Coerce(_schema, document, operation, given);
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var price = PriceCompiler.Compile(_schema, document, operation, values);
        var variables = new RequestVariables(values);
        return CostErrors.Check(price.Cost(variables), price, variables, _limits) is { } tooDear
            ? (null, [tooDear])
            : (values.GetValueOrDefault(Where) as ObjectInput, []);
    }

    private Expression<Func<TRow, bool>>? Compile<TRow>(
        RootConnectionField field,
        ObjectInput? filter
    )
        where TRow : class
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var slots = new SlotTable(_mapped.Value);
        var filters = new FilterCompiler(
            new OperationCompiler(
                slots,
                _mapped.Value,
                new FoldedOperations(slots, _mapped.Value, _model.Folding)
            ),
            _mapped.Value,
            _options
        );
        var subject = field.Connection.SubjectOf(field.Relation).Apply(row);
        var condition = Conditions.All([
            field.Relation.Condition?.Apply(row),
            filter is null ? null : filters.Compile(filter, field.Connection.Subject, subject),
        ]);
        if (condition is null)
        {
            return null;
        }

        // The values stand in the filter itself: it was read for this one use.
        var level = new ConditionLevel(row, _mapped.Value);
        var values = new RequestVariables(
            new Dictionary<string, InputValue> { [Where] = filter ?? (InputValue)new NullInput() }
        );
        using var run = new PlanRun(
            new Plan([level], new TextOutput(""), HasFailures: false),
            isCached: false,
            values
        );
        slots.Fill(run.RunOf(level));
        return Expression.Lambda<Func<TRow, bool>>(condition, row);
    }

    /// <summary>What values are bound to where no statement of the engine's own runs.</summary>
    private sealed class ConditionLevel(ParameterExpression row, MappedModel model)
        : Level("", new RootKeys(), row, new ColumnList(model))
    {
        public override string Kind => "condition";

        public override IEnumerable<Statement> Statements => [];

        public override Statement StatementOf(LevelRun run) =>
            throw new InvalidOperationException("A condition alone is not run.");
    }
}
