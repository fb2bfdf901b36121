using ScholarGraph.Data.Access;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Server.Http;

/// <summary>Tells a client why its idempotency key cannot be used.</summary>
internal static class RetryProblem
{
    public static RequestProblem Of(AccessException e) =>
        new(
            e.Code switch
            {
                AccessCodes.RetryTooEarly => 409,
                AccessCodes.RetryDiffers => 422,
                AccessCodes.RetriesFull or StoreCodes.Busy => 503,
                _ => 400,
            },
            e.Code,
            e.Message
        );
}
