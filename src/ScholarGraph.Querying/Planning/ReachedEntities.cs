using System.Linq.Expressions;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;
using Reach = System.Func<
    ScholarGraph.Querying.Execution.LevelRun,
    System.Collections.Generic.IEnumerable<object>
>;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles selections on objects of the database whose keys the values of a computed level hold.</summary>
/// <param name="plan">The plan.</param>
/// <param name="objects">Compiles selections on objects of the database.</param>
/// <param name="level">The computed level.</param>
internal sealed class ReachedEntities(
    PlanBuilder plan,
    SelectionCompiler objects,
    FunctionLevel level
)
{
    /// <summary>The objects of a type in one place; a level for each member where it is an interface or union.</summary>
    public OutputNode Compile(
        EntityDefinition entity,
        FieldGroup group,
        string path,
        Reach reach
    ) =>
        entity.IsAbstract
            ? new ReferenceOutput(
                entity.Members.ToDictionary(
                    member => member,
                    member =>
                        Object(
                            member,
                            group,
                            $"{path}({member.Name})",
                            run =>
                                reach(run)
                                    .Cast<EntityReference>()
                                    .Where(reference => reference.Entity == member)
                                    .Select(reference => reference.Key)
                        )
                )
            )
            : Object(entity, group, path, reach);

    private EntityOutput Object(EntityDefinition entity, FieldGroup group, string path, Reach reach)
    {
        var row = Expression.Parameter(entity.ClrType, "row");
        var key = entity.RequiredKey.Value.Apply(row);
        var rows = new RowQuery(plan.Services.Model.Set(entity.ClrType), entity.ClrType).Where(
            row,
            plan.KeyIs(key)
        );
        var objectLevel = plan.Add(
            new ObjectLevel(
                path,
                new ReachedKeys(level, reach, key),
                row,
                plan.NewColumns(),
                rows,
                plan.Services
            )
        );
        return new EntityOutput(
            objectLevel,
            objects.Compile(new Scope(objectLevel, row, entity), group.Selections, path)
        );
    }
}
