using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Tests.Data;

/// <summary>Resolves by folded name and folded title alone: enough to test what is done with a resolution.</summary>
internal static class PlainResolver
{
    public static ResolvedGraph Resolve(IReadOnlyCollection<SourceDocument> sources) =>
        Resolve(sources, Folding.Fold);

    /// <param name="sources">Sources in any order.</param>
    /// <param name="sameName">What printed names of one person have in common.</param>
    public static ResolvedGraph Resolve(
        IReadOnlyCollection<SourceDocument> sources,
        Func<string, string> sameName
    )
    {
        var ordered = sources.OrderBy(source => source.Sha256, StringComparer.Ordinal).ToList();
        var mentions = ordered.SelectMany(Mentions).ToList();
        var people = mentions
            .GroupBy(mention => sameName(mention.Name), StringComparer.Ordinal)
            .OrderBy(person => person.Key, StringComparer.Ordinal)
            .ToList();
        var index = people
            .Select((person, i) => (person.Key, i))
            .ToDictionary(p => p.Key, p => p.i);
        var listings = ordered
            .SelectMany(source =>
                source.Works.Select((work, i) => (Source: source, Work: work, Index: i))
            )
            .GroupBy(listing => Folding.Fold(listing.Work.Title), StringComparer.Ordinal)
            .OrderBy(work => work.Key, StringComparer.Ordinal)
            .ToList();
        return new ResolvedGraph
        {
            Parts =
            [
                .. people.Select(person => new ResolvedPart
                {
                    Birth = person.Key,
                    Mentions = [.. person],
                }),
            ],
            People =
            [
                .. people.Select(
                    (person, at) =>
                        new ResolvedPerson
                        {
                            Parts = [at],
                            Birth = person.Key,
                            Name = Longest(person.Select(mention => mention.Name)),
                            Variants =
                            [
                                .. person
                                    .Select(m => m.Name)
                                    .Distinct()
                                    .Order(StringComparer.Ordinal),
                            ],
                            Mentions = [.. person],
                            IsProfileOwner = person.Any(mention => mention.Work is null),
                        }
                ),
            ],
            Works =
            [
                .. listings.Select(work => new ResolvedWork
                {
                    Birth = work.Key,
                    Title = Longest(work.Select(listing => listing.Work.Title)),
                    Abstract = work.Select(listing => listing.Work.Abstract)
                        .FirstOrDefault(text => text is not null),
                    Listings =
                    [
                        .. work.Select(listing => new RecordRef
                        {
                            Sha256 = listing.Source.Sha256,
                            Work = listing.Index,
                        }),
                    ],
                    Authorships =
                    [
                        .. Authorships(
                            [.. work.Select(l => (l.Source, l.Work))],
                            name => index[sameName(name)]
                        ),
                    ],
                }),
            ],
            Decisions =
            [
                .. listings
                    .Select((work, i) => (Work: work, Index: i))
                    .Where(work => work.Work.Count() > 1)
                    .Select(work => new Decision
                    {
                        Rule = "same title",
                        Evidence = work.Work.First().Work.Title,
                        Locators = string.Join(
                            ", ",
                            work.Work.Select(l => $"{l.Source.Name}:{l.Work.Locator}")
                        ),
                        Work = work.Index,
                    }),
            ],
        };
    }

    private static IEnumerable<Mention> Mentions(SourceDocument source)
    {
        if (source.Owner is { } owner)
        {
            yield return new Mention { Sha256 = source.Sha256, Name = owner.Name };
        }

        for (var work = 0; work < source.Works.Count; work++)
        {
            for (var author = 0; author < source.Works[work].Authors.Count; author++)
            {
                yield return new Mention
                {
                    Sha256 = source.Sha256,
                    Work = work,
                    Author = author,
                    Name = source.Works[work].Authors[author].Name,
                };
            }
        }
    }

    private static IEnumerable<ResolvedAuthorship> Authorships(
        IReadOnlyList<(SourceDocument Source, WorkRecord Work)> listings,
        Func<string, int> person
    )
    {
        var listed = listings
            .SelectMany(listing => listing.Work.Authors)
            .GroupBy(author => person(author.Name))
            .Select(author => new ResolvedAuthorship
            {
                Person = author.Key,
                ListedPosition = author.Min(a => a.ListedPosition),
                CreditedName = Longest(author.Select(a => a.Name)),
            })
            .ToList();
        var owners = listings
            .Select(listing => listing.Source.Owner?.Name)
            .OfType<string>()
            .GroupBy(person)
            .Where(owner => listed.All(author => author.Person != owner.Key))
            .Select(owner => new ResolvedAuthorship
            {
                Person = owner.Key,
                CreditedName = Longest(owner),
                Kind = AuthorshipKind.PageOwner,
            });
        return listed.Concat(owners);
    }

    private static string Longest(IEnumerable<string> names) =>
        names
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .First();
}
