namespace ScholarGraph.Api.Exporting;

/// <summary>Why there is no export: a mistake of the caller.</summary>
/// <param name="Code">Stable code; null where HotChocolate gives none.</param>
/// <param name="Message">A sentence that names the offender.</param>
/// <param name="Body">All mistakes as a GraphQL answer would tell them, in UTF-8.</param>
public sealed record ExportRefusal(string? Code, string Message, ReadOnlyMemory<byte> Body);
