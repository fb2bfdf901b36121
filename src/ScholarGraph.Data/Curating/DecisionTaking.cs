using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Near;

namespace ScholarGraph.Data.Curating;

/// <summary>Takes decisions: drafted on the graph as it is, worked out, and kept unless they come to nothing. Thread-safe.</summary>
internal sealed class DecisionTaking(ChangeWriter changes, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="subject">What it is to be about; null for what reaches further than the people named.</param>
    /// <param name="draft">Makes it out of the graph as it is.</param>
    /// <param name="curator">Who decides, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    public Task<CurationResult> DecideAsync(
        DecisionSubject? subject,
        Func<Drafting, Drafted> draft,
        Curator curator,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            subject,
            kept =>
                DecisionBook.MadeBefore(kept, curator)
                ?? (
                    draft(new Drafting(kept)) switch
                    {
                        { Draft: { } drafted } => DecisionBook.Add(kept, drafted, curator, Now),
                        var refused => new AskedDecision(null, null, refused.Error),
                    }
                ),
            curator,
            cancellationToken
        );

    /// <param name="decision">Key of the decision.</param>
    /// <param name="curator">Who undoes it, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    public Task<CurationResult> UndoAsync(
        long decision,
        Curator curator,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            DecisionSubject.Recorded,
            kept => DecisionBook.Undo(kept, decision, curator, Now),
            curator,
            cancellationToken
        );

    private async Task<CurationResult> ChangeAsync(
        DecisionSubject? subject,
        Func<KeptGraph, AskedDecision> ask,
        Curator curator,
        CancellationToken cancellationToken
    )
    {
        if (Checks.WrongReason(curator.Reason) is { } wrong)
        {
            return new CurationResult { Error = wrong };
        }

        AskedDecision? asked = null;
        CurationError? refusal = null;
        var written = await changes.ChangeAsync(
            subject,
            kept => (asked = ask(kept)).Change,
            done =>
                (
                    refusal = Checks.Vain(
                        done.Planned.CuratorDecisions.Find(row => row.Id == asked?.Decision?.Id)
                    )
                )
                    is null,
            cancellationToken
        );
        if (refusal is not null)
        {
            return new CurationResult { Error = refusal };
        }

        var decision = written is null
            ? asked?.Decision
            : written.Done.Planned.CuratorDecisions.Single(row => row.Id == asked?.Decision?.Id);
        return new CurationResult
        {
            Error = asked?.Error,
            DecisionId = decision?.Id,
            ResearcherId = decision?.ResearcherId,
            Report = written?.Set.Total,
        };
    }
}
