using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>What a source says of a person apart from its works.</summary>
/// <param name="Document">The source.</param>
/// <param name="Person">Its record.</param>
/// <param name="Index">Place in the people of the source; null for its owner.</param>
internal sealed record PersonStatement(SourceDocument Document, PersonRecord Person, int? Index)
{
    /// <summary>The owner, then the people of the source.</summary>
    public static IEnumerable<PersonStatement> Of(SourceDocument document)
    {
        if (document.Owner is { } owner)
        {
            yield return new PersonStatement(document, owner, null);
        }

        for (var i = 0; i < document.People.Count; i++)
        {
            yield return new PersonStatement(document, document.People[i], i);
        }
    }

    /// <summary>The statement at a place in the people of a source, or of its owner; null where there is none.</summary>
    public static PersonStatement? At(SourceDocument document, int? index) =>
        (index is { } at ? document.People[at] : document.Owner) is { } person
            ? new PersonStatement(document, person, index)
            : null;

    /// <summary>Positions stated, then the institute given with the import unless the page names it itself.</summary>
    public IReadOnlyList<AffiliationRecord> Affiliations =>
        Index is not null
        || Document.Institution is not { } institution
        || Person.Affiliations.Any(a => Slugs.Of(a.Organization) == Slugs.Of(institution))
            ? Person.Affiliations
            :
            [
                .. Person.Affiliations,
                new AffiliationRecord
                {
                    Printed = institution,
                    Organization = institution,
                    Locator = "import",
                    Reason = "The institute was given with the import.",
                },
            ];

    /// <summary>Who it is; null where the resolution does not have them.</summary>
    public long? ResearcherIn(PeopleKeys people) =>
        people.ByMention.TryGetValue((Document.Sha256, null, Index), out var key) ? key : null;
}
