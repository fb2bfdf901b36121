using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Summarizing;

namespace ScholarGraph.Querying.Computing;

/// <content>Facets over what C# found.</content>
public sealed partial class ComputedType<T>
{
    /// <summary>Adds the facets of a connection over rows that a value stands for: counted in the database, and only where they are selected.</summary>
    /// <typeparam name="TRow">What the connection's filter speaks of.</typeparam>
    /// <typeparam name="TFacet">The enum that names the connection's facets.</typeparam>
    /// <param name="name">Name in the API.</param>
    /// <param name="connection">Whose facets.</param>
    /// <param name="rows">The rows, on the context of the call that made the value.</param>
    /// <param name="description">Description for readers of the API.</param>
    public ComputedType<T> Facets<TRow, TFacet>(
        string name,
        ConnectionDefinition connection,
        Func<T, CancellationToken, Task<IQueryable<TRow>>> rows,
        string description
    )
        where TRow : class
        where TFacet : struct, Enum
    {
        var shape = new ListShape(new ObjectShape(FacetCounts.Type, false), false);
        InputDefinition[] inputs =
        [
            InputDefinition.Value<TFacet>("by", "What to count by."),
            InputDefinition.Size(
                "first",
                "How many values at most; the largest page bounds it.",
                10
            ),
        ];
        Fields.Add(
            new ComputedField(name, description, shape, inputs, (_, _) => null)
            {
                Function = new Function(shape, inputs, CountAsync),
            }
        );
        return this;

        async Task<IReadOnlyList<object?>> CountAsync(FunctionCall call, CancellationToken token)
        {
            var facet = connection.Facets!.Facets[call.Arguments.Get<TFacet>("by")];
            var counts = new List<object?>();
            foreach (var value in call.Keys)
            {
                counts.Add(
                    await FacetReader.ReadAsync(
                        call.Context,
                        await rows((T)value, token),
                        connection.Subject,
                        facet,
                        call.Arguments.Get<int>("first"),
                        token
                    )
                );
            }

            return counts;
        }
    }
}
