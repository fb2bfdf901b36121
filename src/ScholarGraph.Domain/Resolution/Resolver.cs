using ScholarGraph.Domain.Curating;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Decides who is who and what is what over a set of sources. Pure: the order of sources does not matter.</summary>
/// <remarks>
/// What is proven comes first (one work, one source, one page), evidence across sources after it, so that nothing that was weighed can
/// outweigh what is known. Each stage looks at a picture taken before it: the answer is a function of the set of sources.
/// </remarks>
public static class Resolver
{
    /// <summary>Resolves a set of sources as a whole, in time near linear in the names printed.</summary>
    /// <param name="sources">In any order; a source given twice (the same hash) counts once.</param>
    public static ResolvedGraph Resolve(IReadOnlyCollection<SourceDocument> sources) =>
        Resolve(sources, []);

    /// <summary>The same with the decisions of curators, which count more than any rule.</summary>
    /// <param name="sources">In any order; a source given twice (the same hash) counts once.</param>
    /// <param name="rulings">In any order: their numbers tell which is later.</param>
    public static ResolvedGraph Resolve(
        IReadOnlyCollection<SourceDocument> sources,
        IReadOnlyCollection<Ruling> rulings
    )
    {
        var corpus = new Corpus(sources);
        var table = new UnitTable(corpus, WorkMatching.Match(corpus));
        var people = new PersonSets(table);
        var rarity = new NameRarity(table.Names);

        SameNameMatching.Join(table, people, rarity);
        NameFormMatching.Join(table, people);
        PageOwnerMatching.Join(table, people);
        SharedEvidenceMatching.Join(table, people, rarity);

        return GraphAssembly.Assemble(
            table,
            people,
            CandidateSearch.Find(table, people, rarity),
            rulings
        );
    }
}
