namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>Names that weigh otherwise since sources came in, because others are printed more often.</summary>
internal static class NameChanges
{
    /// <summary>Reaches who bears these names, and who stands beside them.</summary>
    /// <param name="names">Names of the corpus, with what came in.</param>
    /// <param name="works">Its works.</param>
    /// <param name="reach">What is reached.</param>
    /// <param name="isNew">Whether a source, by its number, came in.</param>
    /// <param name="namesMin">Full names from which on a corpus tells how rare names are; null for the usual number.</param>
    /// <returns>Whether the corpus tells, and told before.</returns>
    public static bool Reach(
        NameLandscape names,
        WorkPartition works,
        Reach reach,
        Func<int, bool> isNew,
        int? namesMin
    )
    {
        var min = namesMin ?? NameRarity.NamesMin;
        var all = names.Names.Names;
        var counts = WorksOfNames(names, works);
        int WorksOf(PersonName name) => counts[names.Names.IdOf(name)];
        var then = Task.Run(() =>
            new NameStandings(NamesBefore(names.Corpus, isNew), min, WorksOf)
        );
        var now = new NameStandings(all, min, WorksOf);
        var before = then.GetAwaiter().GetResult();
        if (!before.IsKnown || !now.IsKnown)
        {
            return false;
        }

        for (var name = 0; name < all.Count; name++)
        {
            if (!now.IsOther(before, all[name].Key))
            {
                continue;
            }

            _ = reach.Add(names.BlockOf(name));
            if (now.IsOtherBeside(before, all[name].Key))
            {
                foreach (var listing in ListingsBeside(names, name))
                {
                    _ = reach.AddNamed(works.WorkOfListing[listing]);
                }
            }
        }

        return true;
    }

    private static int[] WorksOfNames(NameLandscape names, WorkPartition works)
    {
        var counts = new int[names.Names.Names.Count];
        foreach (
            var name in works.Works.SelectMany(listings =>
                listings.SelectMany(listing => names.NamesOf(listing.Id)).Distinct()
            )
        )
        {
            counts[name]++;
        }

        return counts;
    }

    // Those of a page, too, whose owner may have the name.
    private static IEnumerable<int> ListingsBeside(NameLandscape names, int name) =>
        names
            .ListingsOf(names.BlockOf(name))
            .Where(listing => names.NamesOf(listing).Contains(name))
            .Concat(names.SourcesOf(names.BlockOf(name)).SelectMany(names.ListingsIn));

    // Each as it came first.
    private static IReadOnlyList<PersonName> NamesBefore(Corpus corpus, Func<int, bool> isNew)
    {
        var names = new NameIndex();
        foreach (var listing in corpus.Listings.Where(listing => !isNew(listing.Source)))
        {
            foreach (var name in listing.Names)
            {
                _ = names.IdOf(name);
            }
        }

        foreach (var owner in corpus.Owners.OfType<PersonName>())
        {
            _ = names.IdOf(owner);
        }

        foreach (var person in corpus.Sources.SelectMany(source => source.People))
        {
            _ = names.IdOf(PersonName.Parse(person.Name));
        }

        return names.Names;
    }
}
