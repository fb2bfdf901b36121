using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Schemas;

/// <summary>A directive of the schema that introspection tells: GraphQL.NET leaves them out, HotChocolate and the specification do not.</summary>
internal sealed class ToldDirective(string name, params DirectiveLocation[] locations)
    : Directive(name, locations)
{
    public override bool? Introspectable => true;
}
