using ScholarGraph.Api.Graph;
using ScholarGraph.Data.Curating;
using ScholarGraph.Querying.Computing;
using static ScholarGraph.Api.Curating.DecisionCalls;

namespace ScholarGraph.Api.Curating;

/// <summary>The mutations that take something out of the graph, or a decision back.</summary>
internal sealed class RecordDecisions(Curation curation)
{
    public void Fill(ScholarModel m, MistakeTypes mistakes) =>
        m
            .Model.Mutation<Decided>(
                "removeResearcher",
                "Takes a person out of the graph on request: the person, their authorships, and every fact about them. Lists of authors that had them are complete no more.",
                [InputDefinition.Id("researcher", "The researcher.", m.Researcher), Reason],
                payload =>
                    payload.One(
                        "decision",
                        r => r.Decision,
                        m.Decision,
                        "The decision, by which it can be undone; null after an error.",
                        nullable: true
                    ),
                mistakes.Of<ResearcherNotFound>().And<InvalidReason>(),
                (call, token) =>
                    DecideAsync(
                        call,
                        (input, curator) =>
                            curation.RemoveAsync(Key(input, "researcher"), curator, token),
                        token
                    )
            )
            .Mutation<Decided>(
                "deleteSource",
                "Takes back exactly what only one source says. It comes back by importing the source again, not by undoing.",
                [InputDefinition.Id("source", "The source.", m.Source), Reason],
                payload =>
                    payload.One(
                        "decision",
                        r => r.Decision,
                        m.Decision,
                        "What is kept of the deletion; null after an error.",
                        nullable: true
                    ),
                mistakes.Of<SourceNotFound>().And<InvalidReason>(),
                (call, token) =>
                    DecideAsync(
                        call,
                        (input, curator) =>
                            curation.DeleteSourceAsync(Key(input, "source"), curator, token),
                        token
                    )
            )
            .Mutation<Decided>(
                "dismissDuplicateCandidate",
                "Holds two researchers that look like one for two; the candidate stays listed, with when it was dismissed.",
                [InputDefinition.Id("candidate", "The candidate.", m.DuplicateCandidate), Reason],
                payload =>
                    payload
                        .One(
                            "duplicateCandidate",
                            r => r.Subject,
                            m.DuplicateCandidate,
                            "The candidate; null after an error.",
                            nullable: true
                        )
                        .One(
                            "decision",
                            r => r.Decision,
                            m.Decision,
                            "The decision; null after an error.",
                            nullable: true
                        ),
                mistakes
                    .Of<DuplicateCandidateNotFound>()
                    .And<AlreadyDismissed>()
                    .And<InvalidReason>(),
                async (call, token) =>
                {
                    var done = await DecideAsync(
                        call,
                        (input, curator) =>
                            curation.DismissAsync(Key(input, "candidate"), curator, token),
                        token
                    );
                    return done with
                    {
                        Subject = done.Decision is null ? null : Key(call.Input, "candidate"),
                    };
                }
            )
            .Mutation<Decided>(
                "undoDecision",
                "Undoes a decision: the graph becomes what it would be without it. The decision stays on record.",
                [InputDefinition.Id("decision", "The decision.", m.Decision), Reason],
                payload =>
                    About(
                        payload,
                        m,
                        "The person it was about; null after an error, and where none is there."
                    ),
                mistakes
                    .Of<DecisionNotFound>()
                    .And<DecisionAlreadyUndone>()
                    .And<DecisionNotReversible>()
                    .And<InvalidReason>(),
                (call, token) =>
                    DecideAsync(
                        call,
                        (input, curator) =>
                            curation.UndoAsync(Key(input, "decision"), curator, token),
                        token
                    )
            );
}
