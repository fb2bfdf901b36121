using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

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
        ComparesRows = context
            .GetInfrastructure()
            .GetServices<IMethodCallTranslatorPlugin>()
            .Any(p => p is RowComparisonTranslator);
    }

    public Dialect Dialect { get; }

    /// <summary>Whether contexts were made with <see cref="RowComparisonOptions"/>.</summary>
    public bool ComparesRows { get; }

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
        MappingOf(item) switch
        {
            { StoreType: "TEXT", Converter: null } time when time.ClrType == typeof(TimeOnly) =>
                time.WithComposedConverter(null, jsonValueReaderWriter: TimeOfDayJson.Instance),
            { StoreType: "REAL", Converter: null } single when single.ClrType == typeof(float) =>
                single.WithComposedConverter(
                    null,
                    jsonValueReaderWriter: SinglePrecisionJson.Instance
                ),
            var mapping => mapping,
        };

    /// <summary>The collection navigation that a function of a parent is; null where it is something else.</summary>
    public INavigationBase? NavigationOf(LambdaExpression rows) =>
        Uncast(rows.Body) is MemberExpression { Expression: ParameterExpression parent } member
        && _model.FindEntityType(parent.Type) is { } type
            ? (INavigationBase?)type.FindNavigation(member.Member.Name)
                ?? type.FindSkipNavigation(member.Member.Name)
            : null;

    /// <summary>The whole set of an entity type, as a query's root.</summary>
    public static Expression Set(IEntityType type) => new EntityQueryRootExpression(type);

    /// <summary>A property of a row, whether its class shows it or not.</summary>
    public static Expression PropertyOf(Expression row, IProperty property) =>
        !property.IsIndexerProperty()
        && property.PropertyInfo is { } shown
        && shown.DeclaringType!.IsAssignableFrom(row.Type)
            ? Expression.Property(row, shown)
            : Expression.Call(
                typeof(EF),
                nameof(EF.Property),
                [property.ClrType],
                row,
                Expression.Constant(property.Name)
            );

    /// <summary>The mapped type of a class; null where it is not in the model, or only as a part of others.</summary>
    public IEntityType? Find(Type type) => _model.FindEntityType(type);

    /// <summary>The property behind an expression; null where it is computed.</summary>
    public IProperty? PropertyOf(Expression value) =>
        value switch
        {
            // What may be missing is lifted to its nullable type; it is stored the same.
            UnaryExpression { NodeType: ExpressionType.Convert } lifted
                when Nullable.GetUnderlyingType(lifted.Type) == lifted.Operand.Type => PropertyOf(
                lifted.Operand
            ),
            MemberExpression { Expression: { } owner } member => TypeOf(owner)
                ?.FindProperty(member.Member.Name),
            MethodCallExpression { Method.Name: nameof(EF.Property) } call
                when call.Method.DeclaringType == typeof(EF)
                    && call.Arguments is [var owner, ConstantExpression { Value: string name }] =>
                TypeOf(owner)?.FindProperty(name),
            _ => null,
        };

    /// <summary>
    /// The foreign key that has the same value as a key behind a to-one navigation; null where there is none, or where a query
    /// filter may hide the object that it points at.
    /// </summary>
    public (Expression Owner, IProperty Property)? ForeignKeyFor(MemberExpression key) =>
        key.Expression is MemberExpression { Expression: { } owner } step
        && (TypeOf(owner) as IEntityType)?.FindNavigation(step.Member.Name)
            is { IsOnDependent: true, TargetEntityType: var target, ForeignKey: var foreignKey }
        && target.GetDeclaredQueryFilters().Count == 0
        && foreignKey
            .PrincipalKey.Properties.Index()
            .FirstOrDefault(p => p.Item.Name == key.Member.Name)
            is { Item: not null, Index: var place }
            ? (owner, foreignKey.Properties[place])
            : null;

    /// <summary>The mapped type that an expression is an object of: an entity, or a part of one.</summary>
    public ITypeBase? TypeOf(Expression instance) =>
        instance switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } cast =>
                _model.FindEntityType(cast.Type) ?? TypeOf(cast.Operand),
            MemberExpression { Expression: { } owner } member when TypeOf(owner) is { } type => (
                type as IEntityType
            )
                ?.FindNavigation(member.Member.Name)
                ?.TargetEntityType
                ?? (ITypeBase?)type.FindComplexProperty(member.Member.Name)?.ComplexType
                ?? _model.FindEntityType(instance.Type),
            _ => _model.FindEntityType(instance.Type),
        };

    private static Expression Uncast(Expression value) =>
        value is UnaryExpression { NodeType: ExpressionType.Convert } cast ? cast.Operand : value;

    private IEntityType EntityType(Type type) =>
        Find(type)
        ?? throw new InvalidOperationException($"{type.Name} is not in the EF Core model.");
}
