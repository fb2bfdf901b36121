namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Which researcher each resolved person and each printed name became.</summary>
/// <param name="Identities">Keys of people, and of the parts that they are made of.</param>
/// <param name="ByMention">Key by source, work and author; work and author are null for the owner of a source.</param>
/// <param name="OnlyNames">The one name that may be seen of those who hide the others.</param>
internal sealed record PeopleKeys(
    IdentityPlan Identities,
    IReadOnlyDictionary<(string Sha256, int? Work, int? Author), long> ByMention,
    IReadOnlyDictionary<long, string> OnlyNames
)
{
    /// <summary>Key by index in the resolved people.</summary>
    public IReadOnlyList<long> ByPerson => Identities.ByPerson;

    /// <summary>Who the owner of a source is on one of its works; null without one.</summary>
    public long? OwnerOn(string sha256, int work) =>
        ByMention.TryGetValue((sha256, work, null), out var other) ? other
        : ByMention.TryGetValue((sha256, null, null), out var owner) ? owner
        : null;
}
