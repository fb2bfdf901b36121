using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>A profile page as read: facts on the page only, each with its line. A stage product; <see cref="ProfileRecords"/> hands it on.</summary>
public sealed record ParsedProfile
{
    /// <summary>Language the page's fixed words are in; null when none gave a cue.</summary>
    public Language? Language { get; init; }

    /// <summary>Whose page it is; null when the text is no profile, and then a problem says why.</summary>
    public ProfileOwner? Owner { get; init; }

    /// <summary>In the order printed.</summary>
    public IReadOnlyList<ProfileTopic> Topics { get; init; } = [];

    /// <summary>In the order printed; the same work may stand several times.</summary>
    public IReadOnlyList<ProfileListing> Listings { get; init; } = [];

    /// <summary>What was refused or doubtful.</summary>
    public IReadOnlyList<RecordProblem> Problems { get; init; } = [];
}
