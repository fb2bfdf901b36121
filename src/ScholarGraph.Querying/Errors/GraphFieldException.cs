namespace ScholarGraph.Querying.Errors;

/// <summary>A caller's mistake in one field: the field is null and the error stands beside the data.</summary>
internal sealed class GraphFieldException(GraphError error) : Exception(error.Message)
{
    public GraphError Error { get; } = error;
}
