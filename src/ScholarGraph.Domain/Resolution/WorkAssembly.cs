using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Makes the shown work out of its listings, once it is known who is who.</summary>
internal sealed class WorkAssembly(UnitTable table, CuratedPeople people)
{
    /// <summary>The work, its people by their indexes.</summary>
    /// <param name="work">Index in the partition.</param>
    /// <param name="birth">Its birth text.</param>
    public ResolvedWork Assemble(int work, string birth)
    {
        var listings = table.Works.Works[work];
        var facts = new WorkFacts(table.Corpus, listings);
        return new ResolvedWork
        {
            Birth = birth,
            Title = facts.Title,
            Abstract = facts.Text(record => record.Abstract),
            Year = facts.Year,
            Date = facts.Date,
            Type = facts.Type,
            Venue = facts.Text(record => record.Venue),
            Url = facts.Text(record => record.Url),
            Doi = facts.Doi,
            Identifiers = facts.Identifiers,
            Listings =
            [
                .. listings.Select(listing => new RecordRef
                {
                    Sha256 = table.Corpus.Sources[listing.Source].Sha256,
                    Work = listing.Index,
                }),
            ],
            Authorships =
                listings is [var only] && table.Owners[only.Source] is null && IsPlain(only)
                    ? Alone(only)
                    : [.. Listed(listings), .. OwnersOnly(listings, work)],
            AuthorsComplete =
                listings.Any(listing => listing.Record.AuthorsComplete)
                && !table.OnWork[work].Any(unit => people.At(unit, work).IsRemoved),
            PossiblyTruncated = listings.All(listing => listing.Record.PossiblyTruncated),
        };
    }

    // Most works are listed once: what is merged, chosen and ordered below needs no second look then.
    private ResolvedAuthorship[] Alone(Listing listing)
    {
        var authorships = new ResolvedAuthorship[listing.Names.Count];
        for (var author = 0; author < authorships.Length; author++)
        {
            var place = listing.Record.Authors[author].ListedPosition;
            authorships[author] = new ResolvedAuthorship
            {
                Person = PersonAt(listing, author).Index,
                Position = listing.Record.AuthorsComplete ? place : null,
                ListedPosition = place,
                CreditedName = listing.Names[author].Natural,
                Kind = AuthorshipKind.Listed,
                Variants = [listing.Names[author].Printed],
            };
        }

        return authorships;
    }

    // Each is named once, and as printed.
    private bool IsPlain(Listing listing)
    {
        var persons = new HashSet<CuratedPerson>();
        for (var author = 0; author < listing.Names.Count; author++)
        {
            var person = PersonAt(listing, author);
            if (!persons.Add(person) || person.Index < 0 || person.HidesOtherNames)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<ResolvedAuthorship> Listed(IReadOnlyList<Listing> listings)
    {
        var lists = listings
            .Select(AuthorsOf)
            .OrderByDescending(list => list.People.Count)
            .ThenBy(list => RankOf(list.Listing))
            .ThenByDescending(list => list.Listing.Record.AuthorsComplete)
            .ThenBy(list => list.Printed, CodePointOrder.Instance)
            .ToList();
        // A place among printed names is the page's where a page prints them.
        var printed = lists.OrderByDescending(list => RankOf(list.Listing)).ToList();
        var complete = lists.Find(list => list.Listing.Record.AuthorsComplete);
        var trusted = complete is null
            ? lists
            : [complete, .. lists.Where(list => list != complete)];
        var names = listings
            .SelectMany(listing =>
                listing.Names.Select(
                    (name, author) =>
                        (Person: PersonAt(listing, author), Name: (RankOf(listing), name))
                )
            )
            .ToLookup(at => at.Person, at => at.Name);
        foreach (var person in AuthorOrder.Merge(trusted.Select(list => list.People)))
        {
            yield return new ResolvedAuthorship
            {
                Person = person.Index,
                Position = complete?.PlaceOf(person),
                ListedPosition = printed
                    .Select(list => list.PlaceOf(person))
                    .First(at => at is not null),
                CreditedName = OnlyName(person) ?? ShownText.OfNames([.. names[person]]).Natural,
                Kind = AuthorshipKind.Listed,
                Variants = OnlyName(person) is { } only
                    ? [only]
                    : [.. names[person].Select(name => name.name.Printed).Distinct()],
            };
        }
    }

    private IEnumerable<ResolvedAuthorship> OwnersOnly(IReadOnlyList<Listing> listings, int work)
    {
        var listed = listings
            .SelectMany(listing => listing.Names.Select((_, author) => PersonAt(listing, author)))
            .ToHashSet();
        return listings
            .Select(listing => table.Owners[listing.Source])
            .OfType<Unit>()
            .GroupBy(owner => people.At(owner, work))
            .Where(owners => owners.Key.Index >= 0 && !listed.Contains(owners.Key))
            .OrderBy(
                owners => owners.Select(PageOf).Min(CodePointOrder.Instance),
                CodePointOrder.Instance
            )
            .ThenBy(owners => owners.Key.Index)
            .Select(owners => new ResolvedAuthorship
            {
                Person = owners.Key.Index,
                CreditedName =
                    OnlyName(owners.Key)
                    ?? owners.Key.Split?.Name
                    ?? table.ShownName([.. owners]).Natural,
                Kind = AuthorshipKind.PageOwner,
                Variants = OnlyName(owners.Key) is { } only
                    ? [only]
                    : [.. owners.Select(owner => owner.Name.Printed).Distinct()],
            });
    }

    // What only the page itself says: who else is on the work, and what else they wrote, may change.
    private string PageOf(Unit owner) =>
        string.Join(
            '\n',
            table
                .Corpus.Sources[owner.Source]
                .Works.Select(record => record.Title)
                .Prepend(owner.Name.Key)
        );

    private static string? OnlyName(CuratedPerson person) =>
        person.HidesOtherNames ? person.Name : null;

    private AuthorList AuthorsOf(Listing listing)
    {
        var places = new Dictionary<CuratedPerson, int>();
        var persons = new List<CuratedPerson>();
        for (var author = 0; author < listing.Names.Count; author++)
        {
            var person = PersonAt(listing, author);
            if (
                person.Index >= 0
                && places.TryAdd(person, listing.Record.Authors[author].ListedPosition)
            )
            {
                persons.Add(person);
            }
        }

        return new AuthorList(listing, persons, places);
    }

    private int RankOf(Listing listing) =>
        SourceRank.Of(table.Corpus.Sources[listing.Source].Format);

    private CuratedPerson PersonAt(Listing listing, int author) =>
        people.At(table.At(listing, author));
}
