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
    ) => Resolve(sources, rulings, NameRarity.NamesMin);

    /// <summary>The same where a corpus of another size tells how rare names are.</summary>
    /// <param name="sources">In any order; a source given twice (the same hash) counts once.</param>
    /// <param name="rulings">In any order: their numbers tell which is later.</param>
    /// <param name="namesMin">Full names from which on a corpus tells how rare names are.</param>
    internal static ResolvedGraph Resolve(
        IReadOnlyCollection<SourceDocument> sources,
        IReadOnlyCollection<Ruling> rulings,
        int namesMin
    )
    {
        var corpus = new Corpus(sources);
        var table = new UnitTable(corpus, WorkMatching.Match(corpus));
        Leftovers.CollectOf(table.Works.Works.Count);
        var people = new PersonSets(table);
        var rarity = new NameRarity(table.Names, namesMin);
        _ = PersonMatching.Join(table, people, rarity);
        Leftovers.CollectOf(table.Works.Works.Count);
        return GraphAssembly.Assemble(
            table,
            people,
            CandidateSearch.Find(table, people, rarity),
            rulings
        );
    }

    /// <summary>Applies the decisions of curators to what was resolved before; nothing is weighed anew.</summary>
    /// <param name="sources">The sources of the listings that are looked at, in any order.</param>
    /// <param name="settled">Who is who there. Of whom a decision is about it holds every place.</param>
    /// <param name="rulings">All of them, in any order.</param>
    /// <returns>The people and works that are looked at, without decisions of rules and without candidates.</returns>
    /// <exception cref="KeyNotFoundException">Somebody there is not settled.</exception>
    public static ResolvedGraph Apply(
        IReadOnlyCollection<SourceDocument> sources,
        SettledIdentities settled,
        IReadOnlyCollection<Ruling> rulings
    )
    {
        ArgumentNullException.ThrowIfNull(settled);
        var corpus = new Corpus(sources, settled.Works.ContainsKey);
        var table = new UnitTable(corpus, Settlement.Works(corpus, settled));
        return GraphAssembly.Assemble(table, Settlement.People(table, settled), [], rulings);
    }
}
