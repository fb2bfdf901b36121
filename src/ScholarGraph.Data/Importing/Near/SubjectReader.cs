using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Reads of the kept graph what a decision is drafted on.</summary>
/// <param name="rows">The kept graph.</param>
/// <param name="documents">Its sources.</param>
internal sealed class SubjectReader(IKeptRows rows, KeptDocuments documents)
{
    public async Task<KeptGraph> ReadAsync(DecisionSubject subject, CancellationToken token)
    {
        var links = subject.Candidate is { } candidate
            ? await rows.WithAsync<DuplicateCandidateResearcher>(
                row => row.DuplicateCandidateId,
                [candidate],
                token
            )
            : [];
        var asked = subject
            .Researchers.Concat(links.Select(row => row.ResearcherId))
            .Distinct()
            .ToList();
        var redirects = await rows.WithAsync<KeyRedirect>(row => row.Id, asked, token);
        var people = asked.Concat(redirects.Select(row => row.TargetId)).ToHashSet();
        var mentions = await rows.WithAsync<ResearcherMention>(
            row => row.ResearcherId,
            people,
            token
        );
        return new KeptGraph
        {
            Rows = new GraphRows
            {
                Researchers = await rows.WithAsync<Researcher>(row => row.Id, people, token),
                Mentions = mentions,
                Redirects = redirects,
                Candidates = subject.Candidate is { } key
                    ? await rows.WithAsync<DuplicateCandidate>(row => row.Id, [key], token)
                    : [],
                CandidateResearchers = links,
                CuratorDecisions = await rows.AllAsync<CuratorDecision>(token),
            },
            Documents = [.. await documents.ReadAsync(mentions.Select(row => row.SourceId), token)],
        };
    }
}
