using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScholarGraph.Querying.Sql;

/// <summary>The EF Core model as the compiler sees it: sets, mappings, foreign keys. Shared and immutable.</summary>
internal sealed class MappedModel
{
    private readonly IModel _model;
    private readonly IRelationalTypeMappingSource _mappings;

    public MappedModel(DbContext context)
    {
        _model = context.Model;
        _mappings = context.GetService<IRelationalTypeMappingSource>();
        Dialect = Dialect.Of(context);
    }

    public Dialect Dialect { get; }

    /// <summary>The whole set of a class, as a query's root.</summary>
    public Expression Set(Type type) => new EntityQueryRootExpression(EntityType(type));

    public RelationalTypeMapping MappingOf(Type type) =>
        _mappings.FindMapping(type, _model)
        ?? throw new NotSupportedException($"The database cannot store a {type}.");

    /// <summary>How the database stores the value of an expression: as its property where it is one, else by its type.</summary>
    public RelationalTypeMapping MappingOf(Expression value)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        return PropertyOf(value)?.GetRelationalTypeMapping() ?? MappingOf(type);
    }

    /// <summary>The mapping of a list whose items are stored like the value of an expression.</summary>
    public RelationalTypeMapping ListMappingOf(Type listType, Expression item) =>
        _mappings.FindMapping(listType, _model, ItemMappingOf(item))
            is RelationalTypeMapping mapping
            ? mapping
            : throw new NotSupportedException($"The database cannot store a {listType}.");

    private CoreTypeMapping ItemMappingOf(Expression item) =>
        MappingOf(item) is { StoreType: "TEXT", Converter: null } mapping
        && mapping.ClrType == typeof(TimeOnly)
            ? mapping.WithComposedConverter(null, jsonValueReaderWriter: TimeOfDayJson.Instance)
            : MappingOf(item);

    /// <summary>The foreign key property of a collection navigation; null where the collection is something else.</summary>
    public string? ForeignKeyOf(LambdaExpression rows)
    {
        if (rows.Body is not MemberExpression { Expression: ParameterExpression parent } member)
        {
            return null;
        }

        var foreignKey = EntityType(parent.Type).FindNavigation(member.Member.Name)?.ForeignKey;
        return
            foreignKey
                is {
                    Properties: [{ PropertyInfo: not null } property],
                    PrincipalKey.Properties: [var principal]
                }
            && principal.IsPrimaryKey()
            ? property.Name
            : null;
    }

    private IProperty? PropertyOf(Expression value) =>
        value switch
        {
            // What may be missing is lifted to its nullable type; it is stored the same.
            UnaryExpression { NodeType: ExpressionType.Convert } lifted
                when Nullable.GetUnderlyingType(lifted.Type) == lifted.Operand.Type => PropertyOf(
                lifted.Operand
            ),
            MemberExpression { Expression: { } owner } member => _model
                .FindEntityType(owner.Type)
                ?.FindProperty(member.Member.Name),
            _ => null,
        };

    private IEntityType EntityType(Type type) =>
        _model.FindEntityType(type)
        ?? throw new InvalidOperationException($"{type.Name} is not in the EF Core model.");
}
