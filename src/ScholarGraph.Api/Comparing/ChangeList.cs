namespace ScholarGraph.Api.Comparing;

/// <summary>Collects the changes of one comparison.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> changes = [];

    public void Breaking(string code, string coordinate, string message) =>
        changes.Add(new SchemaChange(SchemaChangeKind.Breaking, code, coordinate, message));

    public void Dangerous(string code, string coordinate, string message) =>
        changes.Add(new SchemaChange(SchemaChangeKind.Dangerous, code, coordinate, message));

    public void Safe(string code, string coordinate, string message) =>
        changes.Add(new SchemaChange(SchemaChangeKind.Safe, code, coordinate, message));

    /// <summary>The gravest first, then by place.</summary>
    public IReadOnlyList<SchemaChange> Sorted() =>
        [
            .. changes
                .OrderBy(change => change.Kind)
                .ThenBy(change => change.Coordinate, StringComparer.Ordinal)
                .ThenBy(change => change.Code, StringComparer.Ordinal)
                .ThenBy(change => change.Message, StringComparer.Ordinal),
        ];
}
