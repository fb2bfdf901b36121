using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Paging;

/// <summary>The errors of paging arguments, in HotChocolate's words where it has them.</summary>
internal static class PagingErrors
{
    public static GraphError TooLarge(string coordinate, int requested, int allowed) =>
        new("The maximum allowed items per page were exceeded.")
        {
            Code = FieldErrorCodes.PageTooLarge,
            Extensions =
            [
                new("coordinate", coordinate),
                new("requestedItems", requested),
                new("maxAllowedItems", allowed),
            ],
        };

    public static GraphError Negative(string coordinate, int requested) =>
        new("The requested number of values per page must be at least 0.")
        {
            Code = FieldErrorCodes.NegativePageSize,
            Extensions = [new("coordinate", coordinate), new("requestedItems", requested)],
        };

    public static GraphError Cursor(string argument, string cursor) =>
        new($"The cursor specified in `{argument}` has an invalid format.")
        {
            Code = FieldErrorCodes.InvalidCursor,
            Extensions = [new("argument", argument), new("cursor", Shorten(cursor))],
        };

    public static GraphError Contradiction(string coordinate, string one, string other) =>
        new(
            $"The arguments `{one}` and `{other}` contradict each other: page forward with `first` and `after`, or backward with `last` and `before`."
        )
        {
            Code = FieldErrorCodes.ContradictoryPaging,
            Extensions = [new("coordinate", coordinate)],
        };

    // An answer does not echo a megabyte.
    private static string Shorten(string cursor) =>
        cursor.Length <= 200 ? cursor : cursor[..200] + "…";
}
