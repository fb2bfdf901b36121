using System.Linq.Expressions;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Summarizing;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles a connection: one level for its page, one each for a total and for what lies before its cursor, where selected.</summary>
internal sealed class ConnectionCompiler(PlanBuilder plan)
{
    /// <exception cref="Errors.GraphFieldException">A mistake in the field's arguments.</exception>
    public OutputNode Compile(
        SelectionCompiler objects,
        Relation relation,
        ConnectionDefinition connection,
        LevelKeys keys,
        EntityDefinition? parent,
        string typeName,
        FieldGroup group,
        string path
    )
    {
        var arguments = plan.Arguments(typeName, group.First);
        var row = Expression.Parameter(relation.RowType, "row");
        var subject = connection.SubjectOf(relation).Apply(row);
        var where = arguments.GetValueOrDefault("where");
        var order = plan.Orders.Compile(
            arguments.GetValueOrDefault("order"),
            row,
            connection.Subject,
            subject,
            []
        );
        var (rows, counted, choice) = Rows(relation, connection, parent, row, subject, where, path);
        var page = new Page(
            plan,
            rows,
            counted,
            choice,
            order,
            new PageBinding(
                typeName + "." + group.Name,
                PageArguments.From(arguments),
                where,
                order,
                plan.Services
            ),
            keys,
            row,
            path
        );
        var summaries = new SummaryCompiler(plan, connection, keys, row, counted, subject);
        var scope = new Scope(page.Level, relation.Node.Apply(row), connection.Node);
        var fields = new ObjectOutput([
            .. plan
                .Selections.Collect(group.Selections, type => type == connection.TypeName)
                .Select(field => new NamedOutput(
                    field.ResponseName,
                    Field(objects, connection, page, summaries, scope, field)
                )),
        ]);
        return new ConnectionOutput(page.Level, fields);
    }

    // All rows, for the page; and the same for counts, which may look at every one of them.
    private (RowQuery Rows, RowQuery Counted, PageChoice? Choice) Rows(
        Relation relation,
        ConnectionDefinition connection,
        EntityDefinition? parent,
        ParameterExpression row,
        Expression subject,
        InputValue? where,
        string path
    )
    {
        var all = plan.RowsOf(relation, parent, row);
        if (where is not ObjectInput filter)
        {
            return (all, all, null);
        }

        var rows = all.Where(row, plan.Filters.Compile(filter, connection.Subject, subject));
        if (parent is not null)
        {
            return (rows, rows, null);
        }

        var found = plan.Trigrams.Compile(filter, connection.Subject, subject);
        var narrowed = found.Aggregate(rows, (some, index) => some.Where(row, index.Condition));
        var counted = plan.Filters.CompileForAll(filter, connection.Subject, subject) is { } whole
            ? all.Where(row, whole)
            : narrowed;
        if (found is not [var first, ..])
        {
            return (rows, counted, null);
        }

        var isWhole =
            first.IsWhole
            && relation.Condition is null
            && filter.Fields is [{ Value: ObjectInput { Fields.Count: 1 } }];
        return (rows, counted, PageChoice.Of(plan, narrowed, first.Found, isWhole, row, path));
    }

    private OutputNode Field(
        SelectionCompiler objects,
        ConnectionDefinition connection,
        Page page,
        SummaryCompiler summaries,
        Scope scope,
        FieldGroup field
    )
    {
        var path = page.Level.Path + "." + field.ResponseName;
        if (field.Name is "nodes" or "edges" or "pageInfo")
        {
            page.Level.Show();
        }

        return field.Name switch
        {
            "nodes" => plan.Guard(
                isNullable: true,
                () =>
                    new NullableOutput(
                        new RowsOutput(objects.Compile(scope, field.Selections, path))
                    )
            ),
            "edges" => plan.Guard(
                isNullable: true,
                () =>
                    new NullableOutput(
                        new RowsOutput(Edge(objects, connection, page, scope, field, path))
                    )
            ),
            "pageInfo" => PageInfo(page, field),
            "aggregates" => summaries.Aggregates(field, path),
            "facets" => summaries.Facets(field, path),
            "totalCount" => new GroupValueOutput(page.Count(path)),
            _ => new TextOutput(connection.TypeName),
        };
    }

    private ObjectOutput Edge(
        SelectionCompiler objects,
        ConnectionDefinition connection,
        Page page,
        Scope scope,
        FieldGroup edges,
        string path
    )
    {
        return new ObjectOutput([
            .. plan
                .Selections.Collect(edges.Selections, type => type == connection.EdgeName)
                .Select(field => new NamedOutput(field.ResponseName, EdgeField(field))),
        ]);

        OutputNode EdgeField(FieldGroup field)
        {
            var fieldPath = path + "." + field.ResponseName;
            return field.Name switch
            {
                "cursor" => page.Cursor(),
                "node" => objects.Compile(scope, field.Selections, fieldPath),
                _ => objects.Field(
                    new Scope(page.Level, page.Level.Row, connection.Row ?? connection.Node),
                    connection.EdgeName,
                    connection.EdgeFields,
                    field,
                    fieldPath
                ),
            };
        }
    }

    private ObjectOutput PageInfo(Page page, FieldGroup info) =>
        new([
            .. plan
                .Selections.Collect(info.Selections, type => type == "PageInfo")
                .Select(field => new NamedOutput(
                    field.ResponseName,
                    field.Name switch
                    {
                        "hasNextPage" => page.HasNext(),
                        "hasPreviousPage" => page.HasPrevious(),
                        "startCursor" => page.PageCursor(end: false),
                        "endCursor" => page.PageCursor(end: true),
                        _ => new TextOutput("PageInfo"),
                    }
                )),
        ]);
}
