namespace ScholarGraph.Domain.Resolution;

/// <summary>A decision before works and people have their indexes.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Evidence">What the rule saw.</param>
/// <param name="Locators">Where.</param>
/// <param name="Item">A listing of the work, or a unit of the person.</param>
internal sealed record DraftDecision(string Rule, string Evidence, string Locators, int Item);
