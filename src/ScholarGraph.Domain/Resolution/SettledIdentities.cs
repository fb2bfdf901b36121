namespace ScholarGraph.Domain.Resolution;

/// <summary>Who is who as the sources alone say, worked out before, of some listings and of all people of the sources that these stand in.</summary>
public sealed record SettledIdentities
{
    /// <summary>The work of each listing that is looked at, by source and place; other listings are left out.</summary>
    public required IReadOnlyDictionary<(string Sha256, int Work), long> Works { get; init; }

    /// <summary>The person of each name there, of each owner and of each record of a person, by source, work and author as in <see cref="Mention"/>.</summary>
    public required IReadOnlyDictionary<
        (string Sha256, int? Work, int? Author),
        long
    > People { get; init; }
}
