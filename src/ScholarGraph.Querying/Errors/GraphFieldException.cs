namespace ScholarGraph.Querying.Errors;

/// <summary>A caller's mistake in one field: the field is null and the error stands beside the data.</summary>
/// <param name="error">What is told.</param>
public sealed class GraphFieldException(GraphError error) : Exception(error.Message)
{
    /// <summary>What is told.</summary>
    public GraphError Error { get; } = error;
}
