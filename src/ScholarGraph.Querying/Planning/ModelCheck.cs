using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Schemas;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>Tells at start what of a declaration the EF Core model or the database cannot do, rather than when a client asks for it.</summary>
internal sealed class ModelCheck(GraphModel model, MappedModel mapped)
{
    /// <exception cref="InvalidOperationException">Something cannot be served; the message names each place.</exception>
    public static void Demand(GraphModel model, Func<DbContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        using var context = contexts();
        var problems = new ModelCheck(model, new MappedModel(context))
            .Problems()
            .Distinct()
            .ToList();
        if (problems.Count > 0)
        {
            throw new InvalidOperationException(
                "The graph cannot be served:\n- " + string.Join("\n- ", problems)
            );
        }
    }

    /// <summary>Every place that cannot be served, with its reason.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var entity in model.Entities.Concat(model.Views))
        {
            var problems = entity
                .Fields.SelectMany(field => OfField(entity, field))
                .Concat(OfKey(entity))
                .Concat(entity.IsAbstract ? OfMembers(entity) : []);
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }

        foreach (var problem in model.ComputedTypes.SelectMany(OfComputed))
        {
            yield return problem;
        }

        foreach (var field in model.RootFields)
        {
            foreach (var problem in OfRoot(field))
            {
                yield return $"Query.{field.Name}: {problem}";
            }
        }
    }

    private static IEnumerable<string> OfKey(EntityDefinition entity) =>
        entity.Key is { Type: var type } && !type.IsEnum && !ScalarTypes.Has(type)
            ?
            [
                $"{entity.Name}: Its key is no single value. A key of several columns is not supported: name one column that is unique.",
            ]
            : [];

    private IEnumerable<string> OfField(EntityDefinition entity, FieldDefinition field) =>
        (
            field switch
            {
                ScalarField scalar => OfValue(scalar),
                ValuesField values => OfType(values.ItemType, null),
                ArgumentField computed => OfType(computed.Value.ReturnType, null),
                ListField list => OfList(list.Relation, list.Relation.Target),
                PickField pick => OfList(pick.Relation, pick.Relation.Target),
                ConnectionField page => OfList(page.Relation, page.Connection.Subject),
                EitherField either => either
                    .Paths.Where(p => !either.Target.Members.Contains(p.Target))
                    .Select(p => $"{p.Target.Name} is no member of {either.Target.Name}."),
                _ => [],
            }
        ).Select(problem => $"{entity.Name}.{field.Name}: {problem}");

    private IEnumerable<string> OfValue(ScalarField field)
    {
        var type = Nullable.GetUnderlyingType(field.Value.ReturnType) ?? field.Value.ReturnType;
        if (
            type == typeof(DateTimeOffset)
            && field.Use != FieldUse.Shown
            && !mapped.Dialect.ComparesOffsets
            && mapped.MappingOf(field.Value.Body).Converter is null
        )
        {
            yield return "SQLite cannot compare a DateTimeOffset as EF Core stores it: give the property a value converter, for example to the ticks in UTC, or show it only.";
        }

        foreach (var problem in OfType(type, field.Scalar))
        {
            yield return problem;
        }
    }

    private IEnumerable<string> OfComputed(ComputedType type) =>
        from field in type.Fields
        from problem in field.Shape is ValueShape value ? OfType(value.Type, value.Scalar) : []
        select $"{type.Name}.{field.Name}: {problem}";

    private IEnumerable<string> OfType(Type type, string? scalar)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            if (!model.Enums.TryGetValue(type, out var described))
            {
                yield return $"The enum {type.Name} is not described.";
            }
            else if (Enum.GetValues(type).Length > described.Values.Count)
            {
                yield return $"The enum {type.Name} has values that are not described.";
            }
        }
        else if (scalar is null && !ScalarTypes.Has(type))
        {
            yield return $"There is no scalar for {type.Name}.";
        }
    }

    private IEnumerable<string> OfList(Relation relation, EntityDefinition subject)
    {
        if (subject.Key is null)
        {
            yield return $"{subject.Name} is listed, so it needs a unique key in one column (Node or HasKey).";
        }

        var isPart =
            relation.Rows is { } rows
            && mapped.NavigationOf(rows) is { TargetEntityType: var target }
            && target.IsOwned();
        if (!isPart && !IsSet(relation.RowType))
        {
            yield return $"{relation.RowType.Name} is no set of the EF Core model: only what is an entity, or an owned collection, can be listed.";
        }
    }

    private IEnumerable<string> OfRoot(RootField field) =>
        field switch
        {
            ByIdField { Target: { IsAbstract: true } or { IsNode: false } } byId =>
            [
                $"{byId.Target.Name} is no object type with an id; `node` finds objects of any type.",
            ],
            ByIdField byId => OfSet(byId.Target),
            LookupField lookup => OfSet(lookup.Target),
            SingletonField singleton => OfSet(singleton.Target),
            RootPickField pick => OfList(pick.Relation, pick.Relation.Target),
            RootConnectionField page => OfList(page.Relation, page.Connection.Subject),
            _ => [],
        };

    private IEnumerable<string> OfSet(EntityDefinition entity) =>
        IsSet(entity.ClrType)
            ? []
            :
            [
                $"{entity.ClrType.Name} is no set of the EF Core model, so {entity.Name} cannot be found by itself.",
            ];

    private IEnumerable<string> OfMembers(EntityDefinition entity)
    {
        foreach (var member in entity.Members)
        {
            foreach (var field in entity.Shape == TypeShape.Interface ? entity.Fields : [])
            {
                if (member.FindField(field.Name) is null)
                {
                    yield return $"{member.Name} implements {entity.Name} but has no field `{field.Name}`: declare the interface's fields before.";
                }
            }
        }

        if (entity.Members.Count == 0)
        {
            yield return $"{entity.Name} has no members.";
        }

        foreach (var derived in mapped.Find(entity.ClrType)?.GetDerivedTypesInclusive() ?? [])
        {
            if (
                !derived.IsAbstract()
                && !entity.Members.Exists(m => m.ClrType.IsAssignableFrom(derived.ClrType))
            )
            {
                yield return $"{derived.ClrType.Name} can be a {entity.Name} but is none of its members.";
            }
        }
    }

    private bool IsSet(Type type) => mapped.Find(type) is { } found && !found.IsOwned();
}
