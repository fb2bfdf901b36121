using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>Names of a corpus by number, the blocks in which names that may fit meet, and where each block is named.</summary>
internal sealed class NameLandscape
{
    private readonly Dictionary<PersonName, (int Number, int Block)> _known = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<string, int> _blocks = new(StringComparer.Ordinal);
    private readonly List<int> _blockOf = [];
    private readonly List<List<int>> _listings = [];
    private readonly List<List<int>> _sources = [];
    private readonly int[][] _onListing;
    private readonly ILookup<int, int> _ofSource;
    private readonly int[][] _inSource;
    private readonly Dictionary<string, HashSet<int>> _ofIds = new(StringComparer.Ordinal);

    public NameLandscape(Corpus corpus)
    {
        Corpus = corpus;
        _onListing = [.. corpus.Listings.Select(Read)];
        _ofSource = corpus.Listings.ToLookup(listing => listing.Source, listing => listing.Id);
        _inSource = [.. corpus.Sources.Select(_ => Array.Empty<int>())];
        // Owners are numbered first, as units are.
        for (var source = 0; source < corpus.Sources.Count; source++)
        {
            if (corpus.Sources[source].Owner is { } owner)
            {
                _ = NumberOf(PersonName.Parse(owner.Name));
            }
        }

        for (var source = 0; source < corpus.Sources.Count; source++)
        {
            if (PeopleOf(source) is { Count: > 0 } people)
            {
                _inSource[source] = [.. people.SelectMany(person => Read(person, source))];
            }
        }
    }

    public Corpus Corpus { get; }

    /// <summary>In the order of units.</summary>
    public NameIndex Names { get; } = new();

    /// <summary>Names of a listing's authors, by number.</summary>
    public IReadOnlyList<int> NamesOf(int listing) => _onListing[listing];

    public IEnumerable<int> ListingsIn(int source) => _ofSource[source];

    public int BlockOf(int name) => _blockOf[name];

    /// <summary>Blocks of the owner of a source, and of all persons whom it tells of, under all their names.</summary>
    public IReadOnlyList<int> BlocksIn(int source) => _inSource[source];

    /// <summary>Listings with an author of a block, once for each.</summary>
    public IReadOnlyList<int> ListingsOf(int block) => _listings[block];

    /// <summary>Sources with an owner or a person of a block.</summary>
    public IReadOnlyList<int> SourcesOf(int block) => _sources[block];

    /// <summary>Blocks of everybody who has an id.</summary>
    public IEnumerable<int> BlocksOf(string id) => _ofIds.GetValueOrDefault(id) ?? [];

    /// <summary>The owner of a source and the persons whom it tells of.</summary>
    public IReadOnlyList<PersonRecord> PeopleOf(int source)
    {
        var document = Corpus.Sources[source];
        return document.Owner is { } owner ? [owner, .. document.People] : document.People;
    }

    /// <summary>The block of a name, a new one where it is new.</summary>
    public int BlockOf(PersonName name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known.Block;
        }

        var key = name.Outline.Before is [[var first, ..], ..]
            ? $"{name.Outline.Last}|{first}"
            : "=" + name.Key;
        if (!_blocks.TryGetValue(key, out var block))
        {
            _blocks.Add(key, block = _blocks.Count);
            _listings.Add([]);
            _sources.Add([]);
        }

        return block;
    }

    private int NumberOf(PersonName name)
    {
        var number = Names.IdOf(name);
        if (number == _blockOf.Count)
        {
            _blockOf.Add(BlockOf(name));
        }

        return number;
    }

    private (int Number, int Block) Known(PersonName name)
    {
        if (!_known.TryGetValue(name, out var known))
        {
            _known.Add(name, known = (NumberOf(name), BlockOf(name)));
        }

        return known;
    }

    private int[] Read(Listing listing)
    {
        var names = new int[listing.Names.Count];
        for (var author = 0; author < names.Length; author++)
        {
            var (number, block) = Known(listing.Names[author]);
            names[author] = number;
            Hold(listing, author, block);
            // A name may be written so that it is in another block than the same name as it came first.
            if (_blockOf[number] != block)
            {
                Hold(listing, author, _blockOf[number]);
            }
        }

        return names;
    }

    private void Hold(Listing listing, int author, int block)
    {
        _listings[block].Add(listing.Id);
        if (PersonIds.Of(listing.Record.Authors[author]) is { Count: > 0 } ids)
        {
            Hold(ids, block);
        }
    }

    private List<int> Read(PersonRecord person, int source)
    {
        var name = PersonName.Parse(person.Name);
        int[] blocks =
        [
            _blockOf[NumberOf(name)],
            BlockOf(name),
            .. person.OtherNames.Select(other => BlockOf(PersonName.Parse(other))),
        ];
        foreach (var block in blocks.Distinct())
        {
            _sources[block].Add(source);
            Hold(PersonIds.Of(person), block);
        }

        return [.. blocks.Distinct()];
    }

    private void Hold(IReadOnlyList<string> ids, int block)
    {
        foreach (var id in ids)
        {
            if (!_ofIds.TryGetValue(id, out var blocks))
            {
                _ofIds.Add(id, blocks = []);
            }

            _ = blocks.Add(block);
        }
    }
}
