using ScholarGraph.Data.Access;
using ScholarGraph.Data.Curating;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Api.Curating;

/// <summary>Who asks for changes in one request.</summary>
/// <param name="who">Tells the caller's name, null for one without a valid key; null where nobody is told of.</param>
/// <param name="retry">Names a request that may be retried; null for others.</param>
internal sealed class MutationCaller(Func<CancellationToken, Task<string?>>? who, RetryKey? retry)
{
    private const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    private int _changes;

    /// <summary>The curator of the next change.</summary>
    /// <param name="reason">Why; null when no reason is given.</param>
    /// <param name="cancellationToken">Ends the look-up of the key.</param>
    /// <exception cref="GraphFieldException">The caller has no valid key.</exception>
    public async Task<Curator> CuratorAsync(string? reason, CancellationToken cancellationToken)
    {
        if (who is null || await who(cancellationToken) is not { } name)
        {
            throw new GraphFieldException(
                new GraphError("The current user is not authorized to access this resource.")
                {
                    Code = NotAuthenticated,
                }
            );
        }

        return new Curator(name, reason, retry?.ChangeId(++_changes));
    }
}
