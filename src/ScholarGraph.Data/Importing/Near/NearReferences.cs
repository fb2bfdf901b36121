using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Reads what refers to people and works that are reached.</summary>
internal sealed class NearReferences(IKeptRows rows)
{
    /// <summary>All who stand in a candidate with one of some people.</summary>
    public async Task<List<DuplicateCandidateResearcher>> CandidatesAsync(
        IReadOnlySet<long> people,
        CancellationToken token
    )
    {
        var own = await rows.WithAsync<DuplicateCandidateResearcher>(
            row => row.ResearcherId,
            people,
            token
        );
        return await rows.WithAsync<DuplicateCandidateResearcher>(
            row => row.DuplicateCandidateId,
            [.. own.Select(row => row.DuplicateCandidateId).Distinct()],
            token
        );
    }

    /// <summary>Keys that now mean one of these.</summary>
    public async Task<List<KeyRedirect>> RedirectsAsync(
        HashSet<long> people,
        HashSet<long> works,
        List<Authorship> authorships,
        CancellationToken token
    )
    {
        var living = new Dictionary<string, HashSet<long>>
        {
            [nameof(Researcher)] = people,
            [nameof(Publication)] = works,
            [nameof(Authorship)] = [.. authorships.Select(row => row.Id)],
        };
        var redirects = await rows.WithAsync<KeyRedirect>(
            row => row.TargetId,
            [.. living.Values.SelectMany(keys => keys).Distinct()],
            token
        );
        return
        [
            .. redirects.Where(row =>
                living.TryGetValue(row.Kind, out var keys) && keys.Contains(row.TargetId)
            ),
        ];
    }
}
