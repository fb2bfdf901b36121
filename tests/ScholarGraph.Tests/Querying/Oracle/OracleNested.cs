namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>A list or a connection below the nodes of a root.</summary>
/// <param name="Root">The root connection.</param>
/// <param name="Parent">Class of its nodes.</param>
/// <param name="Field">The field.</param>
/// <param name="Input">What its filter and sort inputs are named after.</param>
/// <param name="IsPage">Whether it is a connection.</param>
internal sealed record OracleNested(
    string Root,
    Type Parent,
    string Field,
    string Input,
    bool IsPage
)
{
    /// <summary>What it is ordered by when the client gives no key; null: the default of its class.</summary>
    public Func<object, object?>? OrderedBy { get; init; }

    /// <summary>From a row to the object shown.</summary>
    public Func<object, object> Node { get; init; } = row => row;
}
