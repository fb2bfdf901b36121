namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Which researcher each resolved person and each printed name became.</summary>
/// <param name="ByPerson">Key by index in the resolved people.</param>
/// <param name="ByMention">Key by source, work and author; work and author are null for the owner of a source.</param>
internal sealed record PeopleKeys(
    IReadOnlyList<long> ByPerson,
    IReadOnlyDictionary<(string Sha256, int? Work, int? Author), long> ByMention
);
