using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Paging;

/// <summary>Whether a number of elements may be asked for.</summary>
internal static class SizeCheck
{
    /// <returns>What is wrong with it; null when nothing is, or none is given.</returns>
    public static GraphError? Of(InputValue value, string coordinate, int max) =>
        value is not ScalarInput { Value: int size } ? null
        : size < 0 ? PagingErrors.Negative(coordinate, size)
        : size > max ? PagingErrors.TooLarge(coordinate, size, max)
        : null;
}
