using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Fields of an interface as fields of a type that implements it.</summary>
internal static class Inheritance
{
    /// <summary>The field, speaking of the implementing class.</summary>
    public static FieldDefinition Of(FieldDefinition field, EntityDefinition owner)
    {
        var type = owner.ClrType;
        return field switch
        {
            IdField id => id with { Owner = owner },
            ScalarField scalar => scalar with
            {
                Value = Of(scalar.Value, type),
                OrderKeys = [.. scalar.OrderKeys.Select(key => Of(key, type))],
                Folded = scalar.Folded is null ? null : Of(scalar.Folded, type),
            },
            ValuesField values => values with { Values = Of(values.Values, type) },
            ArgumentField computed => computed with { Value = Of(computed.Value, type) },
            ObjectField one => one with { Path = Of(one.Path, type) },
            EitherField either => either with
            {
                Paths = [.. either.Paths.Select(p => (Of(p.Path, type), p.Target))],
            },
            PickField pick => pick with { Relation = Of(pick.Relation, type) },
            ListField list => list with { Relation = Of(list.Relation, type) },
            ConnectionField page => page with { Relation = Of(page.Relation, type) },
            _ => throw new NotSupportedException($"`{field.Name}` cannot be inherited."),
        };
    }

    /// <summary>The same function of the implementing class, its first parameter.</summary>
    public static LambdaExpression Of(LambdaExpression value, Type type)
    {
        var own = Expression.Parameter(type, value.Parameters[0].Name);
        var body = new Rebase(value.Parameters[0], own).Visit(value.Body);
        return Expression.Lambda(body, [own, .. value.Parameters.Skip(1)]);
    }

    private static Relation Of(Relation relation, Type type) =>
        relation with
        {
            Rows = relation.Rows is null ? null : Of(relation.Rows, type),
            Match = relation.Match is null ? null : Of(relation.Match, type),
        };

    // A property of a C# interface is, to EF Core, the class's property of that name.
    private sealed class Rebase(ParameterExpression from, ParameterExpression to)
        : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == from ? to : node;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == from && node.Member.DeclaringType is { IsInterface: true }
                ? Expression.Property(to, node.Member.Name)
                : base.VisitMember(node);
    }
}
