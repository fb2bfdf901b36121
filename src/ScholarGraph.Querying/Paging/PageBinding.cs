using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Paging;

/// <summary>Binds a page to a request: size, cursor, and what its cursors are bound to.</summary>
internal sealed class PageBinding(
    string coordinate,
    PageArguments arguments,
    InputValue? where,
    InputValue? order,
    LevelServices services
)
{
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

    /// <summary>Reads the cursor for the parent at hand; as it is bound to one parent, it is an error for all others.</summary>
    public GraphError? BeginGroup(LevelRun run, IReadOnlyList<OrderKey> keys)
    {
        if (
            arguments.Cursor is null
            || run.Resolve(arguments.Cursor) is not ScalarInput { Value: string cursor }
        )
        {
            return null;
        }

        var types = keys.Select(k => k.Value.ReturnType).ToList();
        if (services.Cursors.TryDecode(cursor, Text(run, run.ParentKey), types, out var values))
        {
            run.Cursor = values;
            return null;
        }

        return PagingErrors.Cursor(arguments.CursorName, cursor);
    }

    /// <summary>Field, order, filter and parent as one text.</summary>
    public string Text(LevelRun run, object? parentKey) =>
        $"{coordinate}|{InputText.Of(order, run)}|{InputText.Of(where, run)}|{parentKey}";
}
