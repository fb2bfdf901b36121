namespace ScholarGraph.Api.Comparing;

/// <summary>A text is no schema in SDL; the message says where and why.</summary>
public sealed class SchemaSyntaxException(string message) : Exception(message);
