namespace ScholarGraph.Server.Http;

/// <summary>The name of whoever bears the secret of a valid key; null for any other text.</summary>
internal delegate Task<string?> NameBearer(string secret, CancellationToken cancellationToken);
