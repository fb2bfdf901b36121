using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Domain.Curating;

/// <summary>Makes anchors of the places in a source.</summary>
public static class Anchors
{
    /// <summary>Every place of a source where a person is named: its owner, its people, the authors of its works.</summary>
    /// <param name="document">The source.</param>
    public static IEnumerable<(Mention Mention, MentionAnchor Anchor)> Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Owner is { } owner)
        {
            yield return OfPerson(document, owner, null);
        }

        for (var person = 0; person < document.People.Count; person++)
        {
            yield return OfPerson(document, document.People[person], person);
        }

        for (var work = 0; work < document.Works.Count; work++)
        {
            var record = document.Works[work];
            for (var author = 0; author < record.Authors.Count; author++)
            {
                var named = record.Authors[author];
                yield return (
                    new Mention
                    {
                        Sha256 = document.Sha256,
                        Work = work,
                        Author = author,
                        Name = named.Name,
                    },
                    new MentionAnchor
                    {
                        Sha256 = document.Sha256,
                        Title = record.Title,
                        Name = named.Name,
                        Ids = Joined(PersonIds.Of(named)),
                        WorkLocator = record.Locator,
                        Locator = named.Locator,
                    }
                );
            }
        }
    }

    /// <summary>The owner of a source as an author of one of its works.</summary>
    /// <param name="document">A source with an owner.</param>
    /// <param name="work">Index of the work.</param>
    public static MentionAnchor OfOwnerOn(SourceDocument document, int work)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new MentionAnchor
        {
            Sha256 = document.Sha256,
            Title = document.Works[work].Title,
            Name = document.Owner?.Name ?? "",
            IsOwner = true,
        };
    }

    private static (Mention, MentionAnchor) OfPerson(
        SourceDocument document,
        PersonRecord person,
        int? index
    ) =>
        (
            new Mention
            {
                Sha256 = document.Sha256,
                Author = index,
                Name = person.Name,
            },
            new MentionAnchor
            {
                Sha256 = document.Sha256,
                Name = person.Name,
                Ids = Joined(PersonIds.Of(person)),
                Locator = person.Locator,
                IsOwner = index is null,
            }
        );

    private static string? Joined(IReadOnlyList<string> ids) =>
        ids.Count == 0 ? null : string.Join(' ', ids);
}
