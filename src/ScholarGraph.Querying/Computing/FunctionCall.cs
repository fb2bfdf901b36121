using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Paging;

namespace ScholarGraph.Querying.Computing;

/// <summary>A call of a function that answers a field: once a request for all parents.</summary>
public sealed class FunctionCall
{
    private readonly string _field;
    private readonly CursorCodec _cursors;
    private readonly IReadOnlySet<string> _selected;

    internal FunctionCall(
        string field,
        DbContext context,
        IReadOnlyList<object> keys,
        CallArguments arguments,
        IReadOnlySet<string> selected,
        CursorCodec cursors
    )
    {
        (_field, _selected, _cursors) = (field, selected, cursors);
        (Context, Keys, Arguments) = (context, keys, arguments);
    }

    /// <summary>Reads from the request's snapshot: what this context reads agrees with all other fields. Never to be written with.</summary>
    public DbContext Context { get; }

    /// <summary>The distinct keys of the parents; a function answers for each, in this order. Empty at the root.</summary>
    public IReadOnlyList<object> Keys { get; }

    /// <summary>The field's arguments.</summary>
    public CallArguments Arguments { get; }

    /// <summary>Whether something of the value is selected, such as <c>totalCount</c> or <c>edges.highlights</c>.</summary>
    public bool Selects(string path) => _selected.Contains(path);

    /// <summary>A cursor: bound to the field and to all its arguments but <c>first</c> and the one that brings it.</summary>
    /// <param name="argument">Name of the argument that a cursor comes back in.</param>
    /// <param name="values">Values of the order's keys: numbers, texts, times.</param>
    public string CursorOf(string argument, params ReadOnlySpan<object?> values) =>
        _cursors.Encode(Binding(argument), values);

    /// <summary>The values of the cursor that an argument brings; null where there is none.</summary>
    /// <exception cref="Errors.GraphFieldException">It is no cursor of this field and these arguments (HC0078).</exception>
    public IReadOnlyList<object?>? Cursor(string argument, params IReadOnlyList<Type> types) =>
        Arguments.Optional<string>(argument) is not { } cursor ? null
        : _cursors.TryDecode(cursor, Binding(argument), types, out var values) ? values
        : throw new Errors.GraphFieldException(PagingErrors.Cursor(argument, cursor));

    private string Binding(string argument) => _field + "|" + Arguments.Text(argument, "first");
}
