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

    /// <summary>The way back: the index in the text of a line and column, as the parser counts them.</summary>
    public static int IndexOf(GraphQLDocument document, Location place)
    {
        var text = document.Source.Span;
        var line = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (line == place.Line)
            {
                return i + place.Column - 1;
            }

            if (text[i] == '\n' || (text[i] == '\r' && !text[(i + 1)..].StartsWith("\n")))
            {
                line++;
            }
        }

        return -1;
    }
}
