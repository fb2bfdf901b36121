using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Paging;

/// <summary>Binds a page to a request: size, cursors, and what its cursors are bound to.</summary>
internal sealed class PageBinding(
    string coordinate,
    PageArguments arguments,
    InputValue? where,
    IReadOnlyList<OrderKey> order,
    LevelServices services
)
{
    private readonly Type[] _types = [.. order.Select(key => key.Value.ReturnType)];

    // The keys themselves, not what the client wrote: a default order that changes with a version makes its cursors void.
    private readonly string _order = string.Join(
        ',',
        order.Select(key => $"{key.Value.Body} {(key.Descending ? "DESC" : "ASC")}")
    );

    public PageArguments Arguments => arguments;

    /// <summary>Sets the page size.</summary>
    /// <returns>What is wrong with the arguments, or null.</returns>
    public GraphError? Bind(LevelRun run)
    {
        var options = services.Options;
        run.PageSize = Math.Min(options.PageSizeDefault, options.PageSizeMax);
        if (arguments.Contradiction(coordinate) is { } contradiction)
        {
            return contradiction;
        }

        if (
            arguments.Size is null
            || run.Resolve(arguments.Size) is not ScalarInput { Value: int size }
        )
        {
            return null;
        }

        run.PageSize = size;
        return size < 0 ? PagingErrors.Negative(coordinate, size)
            : size > options.PageSizeMax
                ? PagingErrors.TooLarge(coordinate, size, options.PageSizeMax)
            : null;
    }

    /// <summary>Reads the cursors for the parent at hand; as one is bound to one parent, it is an error for all others.</summary>
    public GraphError? BeginGroup(LevelRun run)
    {
        object?[]? end = null;
        var error = Read(run, arguments.Start, out var start) ?? Read(run, arguments.End, out end);
        if (error is null)
        {
            run.Cursors = new PageCursors(start, end);
        }

        return error;
    }

    /// <summary>The cursor of a row with these key values.</summary>
    public string CursorOf(LevelRun run, object? parentKey, ReadOnlySpan<object?> values) =>
        services.Cursors.Encode(Text(run, parentKey), values);

    private GraphError? Read(LevelRun run, PageCursor? given, out object?[]? values)
    {
        values = null;
        if (given is null || run.Resolve(given.Value) is not ScalarInput { Value: string cursor })
        {
            return null;
        }

        return services.Cursors.TryDecode(cursor, Text(run, run.ParentKey), _types, out values)
            ? null
            : PagingErrors.Cursor(given.Argument, cursor);
    }

    // Field, order, filter and parent as one text; all but the parent once a run.
    private string Text(LevelRun run, object? parentKey)
    {
        run.CursorScope ??= $"{coordinate}|{_order}|{InputText.Of(where, run)}|";
        return run.CursorScope + parentKey;
    }
}
