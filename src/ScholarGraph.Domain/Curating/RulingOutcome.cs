namespace ScholarGraph.Domain.Curating;

/// <summary>What a ruling did.</summary>
/// <param name="Ruling">Id of the decision.</param>
/// <param name="Effect">What it did.</param>
/// <param name="People">Whom it is about now: indexes in the resolved people, each once; without those who were removed.</param>
/// <param name="HidesName">Whether the name that it gives may not be seen: its person hides former names and bears another now, or was removed.</param>
public sealed record RulingOutcome(
    long Ruling,
    DecisionEffect Effect,
    IReadOnlyList<int> People,
    bool HidesName
);
