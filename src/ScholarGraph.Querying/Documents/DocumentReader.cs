using System.Text;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Validation;

namespace ScholarGraph.Querying.Documents;

/// <summary>Reads a document's text: size, syntax, limits, rules, in this order, each only when the one before found nothing.</summary>
/// <param name="schema">What documents are validated against; initialised on first use.</param>
/// <param name="limits">How large and intricate they may be.</param>
public sealed class DocumentReader(ISchema schema, QueryLimits limits)
{
    // Each level of selections is two nodes deep, each level of an object literal two more; what passes here is bounded in detail by the limits.
    private const int ParserDepthMax = 256;

    private readonly RecentDocuments prepared = new(limits.CachedDocumentsMax);
    private readonly RecentDocuments refused = new(limits.CachedRefusalsMax);

    /// <summary>Prepared documents that are kept at the moment, good and refused.</summary>
    public int CachedCount => prepared.Count + refused.Count;

    /// <summary>Reads a text, or finds what was read before. Never throws for what a client can send.</summary>
    /// <param name="text">Any text.</param>
    public PreparedDocument Prepare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Too long a text is not worth a place in the cache, nor the time to hash it.
        if (text.Length > limits.DocumentBytesMax)
        {
            return TooLarge();
        }

        return prepared.Find(text) ?? refused.Find(text) ?? Keep(Read(text));
    }

    private PreparedDocument Keep(PreparedDocument document) =>
        (document.IsValid ? prepared : refused).Keep(document);

    private PreparedDocument Read(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > limits.DocumentBytesMax)
        {
            return TooLarge();
        }

        GraphQLDocument document;
        try
        {
            document = Parser.Parse(
                text,
                new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = ParserDepthMax }
            );
        }
        catch (GraphQLMaxDepthExceededException tooDeep)
        {
            return Refused(
                text,
                new GraphError("The GraphQL document nests too deeply to be parsed.")
                {
                    Code = ErrorCodes.TooDeep,
                    Locations = [(tooDeep.Location.Line, tooDeep.Location.Column)],
                }
            );
        }
        catch (GraphQLParserException syntax)
        {
            return Refused(text, SyntaxErrorText.ToError(syntax));
        }

        if (document.Definitions.Count == 0)
        {
            return Refused(
                text,
                new GraphError("Unexpected token: EndOfFile.")
                {
                    Code = ErrorCodes.Syntax,
                    Locations = [(1, 1)],
                }
            );
        }

        if (DocumentLimits.Check(document, limits) is { } refusal)
        {
            return new PreparedDocument(text, document, [refusal]);
        }

        return new PreparedDocument(
            text,
            document,
            DocumentRules.Validate(schema, document, limits)
        );
    }

    private PreparedDocument TooLarge() =>
        Refused(
            "",
            new GraphError($"The GraphQL document is larger than {limits.DocumentBytesMax} bytes.")
            {
                Code = ErrorCodes.DocumentTooLarge,
                Extensions = [new("limit", limits.DocumentBytesMax)],
            }
        );

    private static PreparedDocument Refused(string text, GraphError error) =>
        new(text, new GraphQLDocument([]) { Source = text }, [error]);
}
