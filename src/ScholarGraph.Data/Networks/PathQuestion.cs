using System.Linq.Expressions;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Networks;

/// <summary>Which paths are asked for.</summary>
/// <param name="From">Key of a researcher, given up or not.</param>
/// <param name="To">Key of a researcher, given up or not.</param>
/// <param name="HopsMax">Most hops.</param>
/// <param name="WeightMin">Fewest joint publications on a link.</param>
/// <param name="PathsMax">Most paths.</param>
/// <param name="Where">Publications that make links; null: all.</param>
/// <param name="RowsMax">Most authorships read for a filter.</param>
public sealed record PathQuestion(
    long From,
    long To,
    int HopsMax,
    int WeightMin,
    int PathsMax,
    Expression<Func<Publication, bool>>? Where,
    int RowsMax
);
