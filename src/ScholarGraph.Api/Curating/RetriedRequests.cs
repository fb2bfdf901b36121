using ScholarGraph.Data.Access;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Api.Curating;

/// <summary>Runs requests that carry an idempotency key once, and gives their answer again.</summary>
internal sealed class RetriedRequests(KeptRequests kept)
{
    /// <param name="request">The request, with its key.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="run">Runs it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="AccessException">The key cannot be used.</exception>
    public async Task<GraphResponse> RunAsync(
        GraphRequest request,
        string caller,
        Func<RetryKey, Task<GraphResponse>> run,
        CancellationToken cancellationToken
    )
    {
        var key = new RetryKey(caller, request.RetryKey ?? "");
        var asked = RetryKey.HashOf(
            request.Query ?? "",
            request.OperationName ?? "",
            request.Variables.ValueKind == System.Text.Json.JsonValueKind.Undefined
                ? ""
                : request.Variables.GetRawText()
        );
        if (await BeginAsync(key, asked, cancellationToken) is { } answer)
        {
            return new GraphResponse(answer, GraphResponseKind.Executed);
        }

        GraphResponse? response = null;
        try
        {
            return response = await run(key);
        }
        finally
        {
            // What was done is done, whether the client still waits or not; what failed may be tried again.
            await kept.EndAsync(
                key,
                response is { Kind: GraphResponseKind.Executed } ? response.Body.ToArray() : null,
                CancellationToken.None
            );
        }
    }

    private async Task<byte[]?> BeginAsync(
        RetryKey key,
        byte[] asked,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await kept.BeginAsync(key, asked, cancellationToken);
        }
        catch (StoreException e) when (e.Code == StoreCodes.Busy)
        {
            throw new AccessException(
                e.Code,
                "Another process writes to the database; try again later."
            );
        }
    }
}
