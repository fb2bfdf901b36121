namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>Blocks of names that hang together by what may make their bearers one, and the works that tell of them.</summary>
/// <remarks>Whoever bears a name of these blocks is joined to nobody outside of them, and all that speaks for it stands on these works.</remarks>
internal sealed class Reach(NameLandscape names, WorkPartition works)
{
    private readonly HashSet<int> _blocks = [];
    private readonly Queue<int> _new = [];

    /// <summary>Works by number.</summary>
    public HashSet<int> Works { get; } = [];

    public bool HasBlock(int block) => _blocks.Contains(block);

    public bool HasName(int name) => HasBlock(names.BlockOf(name));

    /// <returns>Whether the block is new.</returns>
    public bool Add(int block)
    {
        if (!_blocks.Add(block))
        {
            return false;
        }

        _new.Enqueue(block);
        return true;
    }

    /// <summary>Adds a work and whomever it names, owners of pages and all others of whom its sources tell among them.</summary>
    /// <returns>Whether somebody is new.</returns>
    public bool AddNamed(int work)
    {
        var isNew = Works.Add(work);
        foreach (var listing in works.Works[work])
        {
            foreach (var block in BlocksOn(listing))
            {
                isNew |= Add(block);
            }
        }

        return isNew;
    }

    /// <summary>Adds whatever hangs together with what was added.</summary>
    public void Close()
    {
        while (_new.TryDequeue(out var block))
        {
            foreach (var listing in names.ListingsOf(block))
            {
                var work = works.WorkOfListing[listing];
                _ = Works.Add(work);
                AddIds(names.Corpus.Listings[listing], block);
                AddForms(work, block);
            }

            foreach (var source in names.SourcesOf(block))
            {
                AddPeople(source, block);
            }
        }
    }

    private IEnumerable<int> BlocksOn(Listing listing) =>
        names
            .NamesOf(listing.Id)
            .Select(names.BlockOf)
            .Concat(listing.Names.Select(names.BlockOf))
            .Concat(names.BlocksIn(listing.Source));

    private void AddIds(Listing listing, int block)
    {
        for (var author = 0; author < listing.Names.Count; author++)
        {
            if (IsOf(listing, author, block))
            {
                _ = Add(names.BlockOf(listing.Names[author]));
                _ = Add(names.BlockOf(names.NamesOf(listing.Id)[author]));
                AddIds(PersonIds.Of(listing.Record.Authors[author]));
            }
        }
    }

    private void AddIds(IReadOnlyList<string> ids)
    {
        foreach (var block in ids.SelectMany(names.BlocksOf))
        {
            _ = Add(block);
        }
    }

    private bool IsOf(Listing listing, int author, int block) =>
        names.BlockOf(names.NamesOf(listing.Id)[author]) == block
        || names.BlockOf(listing.Names[author]) == block;

    // Two forms may be one person's where two listings, or a page's owner, name them on one work.
    private void AddForms(int work, int block)
    {
        var listings = works.Works[work];
        if (listings.Count == 1 && names.Corpus.Owners[listings[0].Source] is null)
        {
            return;
        }

        var named = listings
            .SelectMany(listing => listing.Names)
            .Concat(
                listings
                    .Where(listing => names.Corpus.Owners[listing.Source] is not null)
                    .SelectMany(listing => NamesOf(names.PeopleOf(listing.Source)[0]))
            )
            .DistinctBy(name => name.Key)
            .ToList();
        foreach (var name in named.Where(name => names.BlockOf(name) == block))
        {
            foreach (var other in named.Where(name.IsCompatibleWith))
            {
                _ = Add(names.BlockOf(other));
            }
        }
    }

    private void AddPeople(int source, int block)
    {
        var people = names.PeopleOf(source);
        for (var person = 0; person < people.Count; person++)
        {
            var blocks = NamesOf(people[person]).Select(names.BlockOf).ToList();
            if (!blocks.Contains(block))
            {
                continue;
            }

            blocks.ForEach(other => _ = Add(other));
            AddIds(PersonIds.Of(people[person]));
            if (person == 0 && names.Corpus.Owners[source] is not null)
            {
                AddPage(source, blocks);
            }
        }
    }

    // A page's owner stands on all its works.
    private void AddPage(int source, List<int> blocks)
    {
        foreach (var listing in names.ListingsIn(source))
        {
            var work = works.WorkOfListing[listing];
            _ = Works.Add(work);
            foreach (var block in blocks)
            {
                AddForms(work, block);
            }
        }
    }

    private static IEnumerable<PersonName> NamesOf(Records.PersonRecord person) =>
        person.OtherNames.Prepend(person.Name).Select(PersonName.Parse);
}
