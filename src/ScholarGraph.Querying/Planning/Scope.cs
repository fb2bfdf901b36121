using System.Linq.Expressions;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Planning;

/// <summary>Where a selection stands: an object read with the rows of a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Instance">The object, from the level's row.</param>
/// <param name="Entity">Its type.</param>
internal sealed record Scope(Level Level, Expression Instance, EntityDefinition Entity);
