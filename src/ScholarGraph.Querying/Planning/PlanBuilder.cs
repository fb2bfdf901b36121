using System.Linq.Expressions;
using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Filtering;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Schemas;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>What the compilers of one plan share: its levels so far, its slots, the client's selections and arguments.</summary>
internal sealed class PlanBuilder(
    GraphSchema schema,
    LevelServices services,
    PreparedDocument document,
    IReadOnlyDictionary<string, InputValue> variables,
    Func<string, string>? folding
)
{
    private readonly List<Level> _levels = [];

    public LevelServices Services => services;

    public SelectionCollector Selections { get; } = new(document.Fragments, variables);

    public FilterCompiler Filters { get; } =
        new(
            new OperationCompiler(
                services.Slots,
                services.Model,
                new FoldedOperations(services.Slots, services.Model, folding)
            ),
            services.Model,
            services.Options
        );

    public TrigramConditions Trigrams { get; } =
        new(services.Slots, services.Model, services.Options, folding);

    public OrderCompiler Orders { get; } = new(services.Options.OrderKeysMax, services.Model);

    /// <summary>Whether a field that cannot be null failed.</summary>
    public bool HasFailures { get; private set; }

    /// <summary>The least of what the root fields say; null where none says anything.</summary>
    public int? MaxAge { get; private set; }

    /// <summary>The levels, parents before children.</summary>
    public IReadOnlyList<Level> Levels => _levels;

    public TLevel Add<TLevel>(TLevel level)
        where TLevel : Level
    {
        level.Number = _levels.Count;
        _levels.Add(level);
        return level;
    }

    /// <summary>Notes for how long an answer with a field may be used again.</summary>
    public void Keep(int? maxAge) =>
        MaxAge =
            MaxAge is { } least && maxAge is { } seconds
                ? Math.Min(least, seconds)
                : MaxAge ?? maxAge;

    /// <summary>A field's output, or its error where the client made a mistake in it.</summary>
    public OutputNode Guard(bool isNullable, Func<OutputNode> compile)
    {
        try
        {
            return compile();
        }
        catch (GraphFieldException mistake)
        {
            HasFailures |= !isNullable;
            return isNullable ? new ErrorOutput(mistake.Error) : new FailedOutput(mistake.Error);
        }
    }

    public ColumnList NewColumns() => new(services.Model);

    /// <summary>The coerced arguments of a field, by name; an absent one is not there.</summary>
    /// <exception cref="GraphFieldException">A variable brings null to a place that needs a value.</exception>
    public IReadOnlyDictionary<string, InputValue> Arguments(string typeName, GraphQLField field)
    {
        var type = (IComplexGraphType)schema.Schema.AllTypes[typeName]!;
        var definitions = type.GetField(field.Name)!.Arguments;
        var coerced = ArgumentCoercer.Coerce(document, field.Arguments, definitions, variables);
        return coerced.Errors is [var error, ..]
            ? throw new GraphFieldException(error)
            : coerced.Values.ToDictionary(v => v.Key, v => v.Value);
    }

    /// <summary>The rows of a relation for the parent at hand, which the run's key stands for.</summary>
    public RowQuery RowsOf(Relation relation, EntityDefinition? parent, ParameterExpression row)
    {
        if (relation.Rows is { } collection)
        {
            return new RelationRows(services.Model, parent!, KeyIs).Of(relation, collection, row);
        }

        return new RowQuery(services.Model.Set(relation.RowType), relation.RowType).Where(
            row,
            relation.Condition?.Apply(row)
        );
    }

    /// <summary>Whether a row has the key that the run is at, or the one that key stands for since a merge.</summary>
    public Expression IsAskedFor(KeyDefinition key, ParameterExpression row)
    {
        var value = key.Value.Apply(row);
        var asked = services.Slots.AddParentKey(value);
        return key.Redirects is { } redirects
            ? Expression.Equal(value, Expression.Coalesce(Current(redirects, asked), asked))
            : Expression.Equal(value, asked);
    }

    /// <summary>Whether a value is the key that the run is at.</summary>
    public Expression KeyIs(Expression value) =>
        Expression.Equal(value, services.Slots.AddParentKey(value));

    private MethodCallExpression Current(KeyRedirects redirects, Expression old)
    {
        var row = Expression.Parameter(redirects.RowType, "redirect");
        var current = redirects.Current.Apply(row);
        return new RowQuery(services.Model.Set(redirects.RowType), redirects.RowType)
            .Where(row, Expression.Equal(redirects.Old.Apply(row), old))
            .First(
                row,
                Expression.Convert(current, typeof(Nullable<>).MakeGenericType(current.Type))
            );
    }
}
