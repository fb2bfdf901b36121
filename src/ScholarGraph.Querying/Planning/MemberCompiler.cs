using System.Linq.Expressions;
using GraphQLParser.AST;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Compiles a selection on an interface or union: each member reads what is selected of it with the same row, and one column tells
/// which of them the row is.
/// </summary>
internal sealed class MemberCompiler(SelectionCompiler objects)
{
    /// <summary>The members of one object whose class tells its type.</summary>
    public MemberOutput Compile(
        Scope scope,
        IEnumerable<GraphQLSelectionSet> selections,
        string path
    )
    {
        // A derived class is its base class too: the most derived comes first.
        var members = scope
            .Entity.Members.OrderByDescending(m => DepthOf(m.ClrType))
            .Select(m =>
                (
                    Is: (Expression)Expression.TypeIs(scope.Instance, m.ClrType),
                    Scope: scope with
                    {
                        Entity = m,
                        Instance = Expression.Convert(scope.Instance, m.ClrType),
                    }
                )
            );
        return Compile(scope, [.. members], [.. selections], path);
    }

    /// <summary>The members of a field that is behind one of several paths.</summary>
    public ToOneOutput Either(EitherField field, Scope scope, FieldGroup group, string path)
    {
        var members = field.Paths.Select(p =>
            (
                Is: Expressions.IsNotNull(p.Path.Apply(scope.Instance)),
                Scope: scope with
                {
                    Entity = p.Target,
                    Instance = p.Path.Apply(scope.Instance),
                }
            )
        );
        var output = Compile(scope, [.. members], group.Selections, path);
        return new ToOneOutput(output.Column, output);
    }

    private MemberOutput Compile(
        Scope scope,
        IReadOnlyList<(Expression Is, Scope Scope)> members,
        IReadOnlyList<GraphQLSelectionSet> selections,
        string path
    )
    {
        Expression which = Expression.Constant(null, typeof(int?));
        for (var i = members.Count - 1; i >= 0; i--)
        {
            which = Expression.Condition(
                members[i].Is,
                Expression.Constant(i, typeof(int?)),
                which
            );
        }

        return new MemberOutput(
            scope.Level.Columns.Add(which),
            [
                .. members.Select(m =>
                    objects.Compile(m.Scope, selections, $"{path}({m.Scope.Entity.Name})")
                ),
            ]
        );
    }

    private static int DepthOf(Type type)
    {
        var depth = 0;
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
