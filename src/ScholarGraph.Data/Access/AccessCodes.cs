namespace ScholarGraph.Data.Access;

/// <summary>Why a key was not made or revoked, or a request not retried; each is explained in <c>docs/errors.md</c>.</summary>
public static class AccessCodes
{
    /// <summary>Another key has the name.</summary>
    public const string NameTaken = "SG0801";

    /// <summary>The name cannot be one of a key.</summary>
    public const string NameInvalid = "SG0802";

    /// <summary>No key has the name.</summary>
    public const string KeyUnknown = "SG0803";

    /// <summary>Another request has the idempotency key.</summary>
    public const string RetryDiffers = "SG0804";

    /// <summary>The first try still runs.</summary>
    public const string RetryTooEarly = "SG0805";

    /// <summary>So many requests are kept for retries that no more can be.</summary>
    public const string RetriesFull = "SG0806";

    /// <summary>The idempotency key cannot be one.</summary>
    public const string RetryKeyInvalid = "SG0807";
}
