using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>Who is who among those who are reached. Of all others on their works only the names are looked at.</summary>
internal sealed class JoinedPart
{
    private readonly UnitTable _table;
    private readonly PersonSets _people;
    private readonly NameIndex _names;

    private JoinedPart(
        UnitTable table,
        PersonSets people,
        NameIndex names,
        IReadOnlyList<NearPerson> near
    ) => (_table, _people, _names, People) = (table, people, names, near);

    public IReadOnlyList<NearPerson> People { get; }

    /// <returns>Null where it cannot be told without the others.</returns>
    public static JoinedPart? Of(
        Corpus corpus,
        WorkPartition works,
        NameLandscape names,
        NameRarity rarity,
        Reach reach
    )
    {
        var listings = corpus
            .Listings.Where(listing => reach.Works.Contains(works.WorkOfListing[listing.Id]))
            .ToList();
        var table = new UnitTable(corpus.Only(listings), Restricted(works, listings), names.Names);
        var people = new PersonSets(table);
        if (!PersonMatching.Join(table, people, rarity))
        {
            return null;
        }

        var near = new List<NearPerson>();
        foreach (var person in table.Units.GroupBy(people.Of))
        {
            var isNear = person.Select(unit => reach.HasName(unit.NameId)).Distinct().ToList();
            if (isNear.Count > 1)
            {
                return null;
            }

            if (isNear[0])
            {
                near.Add(
                    new NearPerson(
                        PersonAssembly.MentionsOf([.. person]),
                        [
                            .. person
                                .SelectMany(table.WorksOf)
                                .Distinct()
                                .Select(work =>
                                    works.WorkOfListing[listings[table.Works.Works[work][0].Id].Id]
                                ),
                        ]
                    )
                );
            }
        }

        return new JoinedPart(table, people, names.Names, near);
    }

    public ResolvedGraph? Assemble(
        IReadOnlyDictionary<string, SourceDocument> told,
        NameRarity rarity,
        HashSet<(string Sha256, int Work)> works
    )
    {
        var corpus = _table.Corpus.Telling(told);
        var table = new UnitTable(
            corpus,
            _table.Works with
            {
                Works =
                [
                    .. _table.Works.Works.Select(work =>
                        (IReadOnlyList<Listing>)
                            [.. work.Select(listing => corpus.Listings[listing.Id])]
                    ),
                ],
            },
            _names
        );
        return PartOfResolved.Of(
            GraphAssembly.Assemble(
                table,
                _people,
                CandidateSearch.Find(table, _people, rarity),
                []
            ),
            People
                .Select(person => person.Mentions[0])
                .Select(mention => (mention.Sha256, mention.Work, mention.Author))
                .ToHashSet(),
            works
        );
    }

    private static WorkPartition Restricted(WorkPartition whole, List<Listing> listings)
    {
        var works = new List<List<Listing>>();
        var numbers = new Dictionary<int, int>();
        var workOf = new int[listings.Count];
        var at = new Dictionary<int, int>();
        for (var id = 0; id < listings.Count; id++)
        {
            var work = whole.WorkOfListing[listings[id].Id];
            at.Add(listings[id].Id, id);
            if (!numbers.TryGetValue(work, out var number))
            {
                numbers.Add(work, number = works.Count);
                works.Add([]);
            }

            works[number].Add(listings[id] with { Id = id });
            workOf[id] = number;
        }

        return new WorkPartition(
            [.. works],
            workOf,
            [
                .. whole
                    .Decisions.Where(draft => at.ContainsKey(draft.Item))
                    .Select(draft => draft with { Item = at[draft.Item] }),
            ]
        );
    }
}
