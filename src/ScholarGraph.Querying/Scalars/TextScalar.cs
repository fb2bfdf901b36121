using GraphQLParser.AST;

namespace ScholarGraph.Querying.Scalars;

/// <summary>A scalar whose wire form is a string.</summary>
/// <typeparam name="T">Its runtime type.</typeparam>
public abstract class TextScalar<T> : LiteralScalar<T>
    where T : notnull
{
    private protected sealed override bool TryRead(GraphQLValue literal, out T value)
    {
        value = default!;
        return literal is GraphQLStringValue text && TryRead(text.Value.ToString(), out value);
    }

    private protected abstract bool TryRead(string text, out T value);
}
