namespace ScholarGraph.Domain.Resolution;

/// <summary>Lays out who may be one person, once curators have said who is, without names that may not be seen.</summary>
internal static class CandidateAssembly
{
    /// <param name="table">All units.</param>
    /// <param name="people">Who is who.</param>
    /// <param name="hidden">Names that may not be seen.</param>
    /// <param name="candidates">By units.</param>
    public static IReadOnlyList<ResolvedCandidate> Assemble(
        UnitTable table,
        CuratedPeople people,
        HiddenNames hidden,
        IReadOnlyList<ResolvedCandidate> candidates
    ) =>
        [
            .. candidates
                .Select(candidate =>
                    (
                        candidate,
                        First: people.At(table.Units[candidate.First]).Index,
                        Second: people.At(table.Units[candidate.Second]).Index
                    )
                )
                .Where(at => at.First >= 0 && at.Second >= 0 && at.First != at.Second)
                .Select(at =>
                    at.candidate with
                    {
                        First = Math.Min(at.First, at.Second),
                        Second = Math.Max(at.First, at.Second),
                        Evidence =
                        [
                            .. at.candidate.Evidence.Select(seen =>
                                hidden.Mask(hidden.Mask(seen, at.First), at.Second)
                            ),
                        ],
                    }
                )
                .OrderBy(candidate => candidate.First)
                .ThenBy(candidate => candidate.Second)
                .ThenByDescending(candidate => candidate.Score)
                .DistinctBy(candidate => (candidate.First, candidate.Second)),
        ];
}
