namespace ScholarGraph.Benchmarks.Search;

/// <summary>A kind of question, its texts, and the SQL that it is compared with.</summary>
/// <param name="Name">Of the kind.</param>
/// <param name="Document">GraphQL with one variable, <c>text</c>.</param>
/// <param name="Texts">What is asked.</param>
/// <param name="ByHand">Statements with the parameters <c>$text</c> and <c>$match</c>, which bare SQL would answer with.</param>
internal sealed record Trial(
    string Name,
    string Document,
    IReadOnlyList<string> Texts,
    IReadOnlyList<string> ByHand
);
