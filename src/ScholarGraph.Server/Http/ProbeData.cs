namespace ScholarGraph.Server.Http;

/// <summary>Tells whether the database answers; may throw when it does not.</summary>
internal delegate Task<bool> ProbeData(CancellationToken cancellationToken);
