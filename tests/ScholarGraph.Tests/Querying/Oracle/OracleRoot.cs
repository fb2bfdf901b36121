namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>A connection of the query type.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Input">What its filter and sort inputs are named after.</param>
/// <param name="Row">Class of the nodes.</param>
/// <param name="Part">Which of them it shows; null: all.</param>
internal sealed record OracleRoot(
    string Field,
    string Input,
    Type Row,
    Func<object, bool>? Part = null
)
{
    /// <summary>How the id of a node is selected.</summary>
    public string Id { get; init; } = "id";
}
