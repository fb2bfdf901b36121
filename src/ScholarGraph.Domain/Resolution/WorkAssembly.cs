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
        var abstracts = listings
            .Select(listing => listing.Record.Abstract)
            .OfType<string>()
            .ToList();
        return new ResolvedWork
        {
            Birth = birth,
            Title = ShownText.Of(listings.Select(listing => listing.Record.Title)),
            Abstract = abstracts.Count == 0 ? null : ShownText.Of(abstracts),
            Listings =
            [
                .. listings.Select(listing => new RecordRef
                {
                    Sha256 = table.Corpus.Sources[listing.Source].Sha256,
                    Work = listing.Index,
                }),
            ],
            Authorships = [.. Listed(listings), .. OwnersOnly(listings)],
            AuthorsComplete = listings.Any(listing => listing.Record.AuthorsComplete),
            PossiblyTruncated = listings.All(listing => listing.Record.PossiblyTruncated),
        };
    }

    private IEnumerable<ResolvedAuthorship> Listed(IReadOnlyList<Listing> listings)
    {
        // Sorting keeps the order of sources among lists of one length.
        var lists = listings
            .Select(AuthorsOf)
            .OrderByDescending(list => list.People.Count)
            .ToList();
        var complete = lists.Find(list => list.Listing.Record.AuthorsComplete);
        var trusted = complete is null
            ? lists
            : [complete, .. lists.Where(list => list != complete)];
        var names = listings
            .SelectMany(listing =>
                listing.Names.Select((name, author) => (Person: PersonAt(listing, author), name))
            )
            .ToLookup(at => at.Person, at => at.name);
        foreach (var person in AuthorOrder.Merge(trusted.Select(list => list.People)))
        {
            yield return new ResolvedAuthorship
            {
                Person = person,
                Position = complete?.PlaceOf(person),
                ListedPosition = lists
                    .Select(list => list.PlaceOf(person))
                    .First(at => at is not null),
                CreditedName = ShownText.OfNames(names[person]),
                Kind = AuthorshipKind.Listed,
                Variants = [.. names[person].Select(name => name.Printed).Distinct()],
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
                CreditedName = ShownText.OfNames(owners.Select(owner => owner.Name)),
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

    private int PersonAt(Listing listing, int author) => personOf(table.At(listing, author));

    // Whoever is printed twice counts where they stand first.
    private sealed record AuthorList(
        Listing Listing,
        IReadOnlyList<int> People,
        Dictionary<int, int> Places
    )
    {
        public int? PlaceOf(int person) => Places.TryGetValue(person, out var place) ? place : null;
    }
}
