namespace ScholarGraph.Domain.Generating;

/// <summary>How names of one script are put together.</summary>
/// <param name="Share">Of a hundred people.</param>
/// <param name="Given">Given names.</param>
/// <param name="Stems">First parts of family names.</param>
/// <param name="Endings">Last parts of family names; an empty one leaves the stem.</param>
/// <param name="Separator">Between the parts of a name.</param>
/// <param name="FamilyFirst">Whether the family name comes first.</param>
/// <param name="DoublesGiven">Whether some have two given names, written together where nothing separates names.</param>
internal sealed record NameScript(
    int Share,
    string[] Given,
    string[] Stems,
    string[] Endings,
    string Separator,
    bool FamilyFirst,
    bool DoublesGiven
);
