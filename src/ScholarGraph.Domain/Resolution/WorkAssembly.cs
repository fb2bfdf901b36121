using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Makes the shown work out of its listings, once it is known who is who.</summary>
internal sealed class WorkAssembly(UnitTable table, Func<Unit, int> personOf)
{
    /// <summary>The work, its people by the given indexes.</summary>
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
                listings is [var only] && table.Owners[only.Source] is null && NamesEachOnce(only)
                    ? Alone(only)
                    : [.. Listed(listings), .. OwnersOnly(listings)],
            AuthorsComplete = listings.Any(listing => listing.Record.AuthorsComplete),
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
                Person = PersonAt(listing, author),
                Position = listing.Record.AuthorsComplete ? place : null,
                ListedPosition = place,
                CreditedName = listing.Names[author].Natural,
                Kind = AuthorshipKind.Listed,
                Variants = [listing.Names[author].Printed],
            };
        }

        return authorships;
    }

    private bool NamesEachOnce(Listing listing)
    {
        var people = new HashSet<int>();
        for (var author = 0; author < listing.Names.Count; author++)
        {
            if (!people.Add(PersonAt(listing, author)))
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
                Person = person,
                Position = complete?.PlaceOf(person),
                ListedPosition = printed
                    .Select(list => list.PlaceOf(person))
                    .First(at => at is not null),
                CreditedName = ShownText.OfNames([.. names[person]]).Natural,
                Kind = AuthorshipKind.Listed,
                Variants = [.. names[person].Select(name => name.name.Printed).Distinct()],
            };
        }
    }

    private IEnumerable<ResolvedAuthorship> OwnersOnly(IReadOnlyList<Listing> listings)
    {
        var listed = listings
            .SelectMany(listing => listing.Names.Select((_, author) => PersonAt(listing, author)))
            .ToHashSet();
        return listings
            .Select(listing => table.Owners[listing.Source])
            .OfType<Unit>()
            .Where(owner => !listed.Contains(personOf(owner)))
            .GroupBy(personOf)
            .OrderBy(owners => owners.Key)
            .Select(owners => new ResolvedAuthorship
            {
                Person = owners.Key,
                CreditedName = table.ShownName([.. owners]).Natural,
                Kind = AuthorshipKind.PageOwner,
                Variants = [.. owners.Select(owner => owner.Name.Printed).Distinct()],
            });
    }

    private AuthorList AuthorsOf(Listing listing)
    {
        var places = new Dictionary<int, int>();
        var people = new List<int>();
        for (var author = 0; author < listing.Names.Count; author++)
        {
            var person = PersonAt(listing, author);
            if (places.TryAdd(person, listing.Record.Authors[author].ListedPosition))
            {
                people.Add(person);
            }
        }

        return new AuthorList(listing, people, places);
    }

    private int RankOf(Listing listing) =>
        SourceRank.Of(table.Corpus.Sources[listing.Source].Format);

    private int PersonAt(Listing listing, int author) => personOf(table.At(listing, author));

    // Whoever is printed twice counts where they stand first.
    private sealed record AuthorList(
        Listing Listing,
        IReadOnlyList<int> People,
        Dictionary<int, int> Places
    )
    {
        public string Printed { get; } =
            string.Join(
                '\n',
                Listing.Record.Authors.Select(author =>
                    $"{author.Name}\t{author.ListedPosition}\t{author.Orcid}\t{author.PersonId}"
                )
            );

        public int? PlaceOf(int person) => Places.TryGetValue(person, out var place) ? place : null;
    }
}
