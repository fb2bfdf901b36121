using GraphQLParser;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Documents;

/// <summary>From syntax nodes to lines and columns.</summary>
internal static class SourcePlaces
{
    /// <summary>Where a node starts; line and column from 1.</summary>
    public static (int Line, int Column) Of(GraphQLDocument document, ASTNode node)
    {
        var place = Location.FromLinearPosition(document.Source, node.Location.Start);
        return (place.Line, place.Column);
    }
}
