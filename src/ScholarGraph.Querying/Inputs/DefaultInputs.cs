using System.Collections;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Inputs;

/// <summary>Default values of a schema, which are runtime values (or literals, in a schema read from text), as input values.</summary>
internal static class DefaultInputs
{
    /// <exception cref="InvalidOperationException">The schema's default does not fit its type: a mistake of the schema.</exception>
    public static InputValue Of(IGraphType type, object? value) =>
        (type, value) switch
        {
            (_, GraphQLValue literal) => new LiteralReader(
                new Dictionary<string, InputValue>()
            ).Read(type, literal, null) ?? throw Unfit(type, value),
            (NonNullGraphType { ResolvedType: { } inner }, not null) => Of(inner, value),
            (_, null) => new NullInput(),
            (ListGraphType { ResolvedType: { } item }, IEnumerable items and not string) =>
                new ListInput([.. items.Cast<object?>().Select(element => Of(item, element))]),
            (ListGraphType { ResolvedType: { } item }, _) => new ListInput([Of(item, value)]),
            (IInputObjectGraphType input, IDictionary<string, object?> given) => new ObjectInput(
                input,
                [
                    .. given.Select(entry =>
                        KeyValuePair.Create(
                            entry.Key,
                            Of(
                                input.GetField(entry.Key)?.ResolvedType
                                    ?? throw Unfit(type, entry.Key),
                                entry.Value
                            )
                        )
                    ),
                ]
            ),
            (EnumerationGraphType names, _) => (
                names.Values.FindByValue(value)
                ?? (value is string name ? names.Values.FindByName(name) : null)
            )
                is { } found
                ? new EnumInput(found.Name, found.Value)
                : throw Unfit(type, value),
            // By way of its literal, so that a default of 1 for a Float is the double that a client's 1 is.
            (ScalarGraphType scalar, _) => ScalarValues.Read(scalar, scalar.ToAST(value))
                is { } read
                ? new ScalarInput(read)
                : throw Unfit(type, value),
            _ => throw Unfit(type, value),
        };

    private static InvalidOperationException Unfit(IGraphType type, object? value) =>
        new($"The default value {value} does not fit the type {type}.");
}
