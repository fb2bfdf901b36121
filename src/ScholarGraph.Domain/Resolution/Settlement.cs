namespace ScholarGraph.Domain.Resolution;

/// <summary>Takes listings and names for one as they were settled before.</summary>
internal static class Settlement
{
    public static WorkPartition Works(Corpus corpus, SettledIdentities settled)
    {
        var works = corpus
            .Listings.GroupBy(listing =>
                settled.Works[(corpus.Sources[listing.Source].Sha256, listing.Index)]
            )
            .Select(work => (IReadOnlyList<Listing>)[.. work])
            .ToList();
        var workOf = new int[corpus.Listings.Count];
        for (var work = 0; work < works.Count; work++)
        {
            foreach (var listing in works[work])
            {
                workOf[listing.Id] = work;
            }
        }

        return new WorkPartition(works, workOf, []);
    }

    public static PersonSets People(UnitTable table, SettledIdentities settled)
    {
        var people = new PersonSets(table);
        var known = new Dictionary<long, Unit>();
        foreach (var unit in table.Units)
        {
            var mention = unit.Places[0].Mention;
            var person = settled.People[(mention.Sha256, mention.Work, mention.Author)];
            if (!known.TryAdd(person, unit))
            {
                people.Settle(known[person], unit);
            }
        }

        return people;
    }
}
