namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>A person as the sources alone say, as far as a change reaches.</summary>
/// <param name="Mentions">All of the person's.</param>
/// <param name="Works">Works on which the person is named, by number.</param>
public sealed record NearPerson(IReadOnlyList<Mention> Mentions, IReadOnlyList<int> Works);
