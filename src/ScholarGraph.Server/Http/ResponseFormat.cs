namespace ScholarGraph.Server.Http;

/// <summary>The media type of an answer, agreed with the client.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/json</c>: GraphQL errors keep status 200.</summary>
    Json = 0,

    /// <summary><c>application/graphql-response+json</c>: the status tells whether the operation ran.</summary>
    GraphResponse = 1,
}
