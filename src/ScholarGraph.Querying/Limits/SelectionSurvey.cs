using GraphQLParser.AST;

namespace ScholarGraph.Querying.Limits;

/// <summary>What one operation or fragment selects by itself, spreads not followed.</summary>
/// <param name="Node">The operation or fragment.</param>
internal sealed record SelectionSurvey(ASTNode Node)
{
    /// <summary>Fields, inline fragments and spreads as written.</summary>
    public long Selections { get; set; }

    /// <summary>Levels of fields as written.</summary>
    public long Depth { get; set; }

    /// <summary>Fields outside any other field as written.</summary>
    public long RootFields { get; set; }

    /// <summary>The spreads, with the number of fields around each.</summary>
    public List<(GraphQLFragmentSpread Spread, int Depth)> Spreads { get; } = [];
}
