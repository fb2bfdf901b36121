namespace ScholarGraph.Data.Access;

/// <summary>Bounds of what is kept for retries.</summary>
public sealed record RetryOptions
{
    /// <summary>Requests kept.</summary>
    public int KeptMax { get; init; } = 10_000;

    /// <summary>How long a request is kept.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>After how long a request that was not answered is taken for one that broke off.</summary>
    public TimeSpan RunsMax { get; init; } = TimeSpan.FromSeconds(30);
}
