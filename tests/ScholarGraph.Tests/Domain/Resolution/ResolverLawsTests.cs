using System.Text.Json;
using FsCheck.Xunit;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

[Properties(Arbitrary = [typeof(SmallWorlds)])]
public sealed class ResolverLawsTests
{
    [Property(MaxTest = 500)]
    public bool The_order_of_sources_does_not_matter(SmallWorld world, int seed)
    {
        var shuffled = world.Documents.OrderBy(page => HashCode(page.Name, seed)).ToList();
        return Text(Resolver.Resolve(shuffled)) == Text(Resolver.Resolve(world.Documents));
    }

    [Property(MaxTest = 200)]
    public bool A_source_given_twice_counts_once(SmallWorld world) =>
        Text(Resolver.Resolve([.. world.Documents, .. world.Documents]))
        == Text(Resolver.Resolve(world.Documents));

    [Property(MaxTest = 500)]
    public bool Every_listing_is_in_exactly_one_work(SmallWorld world)
    {
        var listings = world.Documents.SelectMany(page =>
            page.Works.Select((_, index) => (page.Sha256, index))
        );
        var placed = Resolver
            .Resolve(world.Documents)
            .Works.SelectMany(work => work.Listings)
            .Select(listing => (listing.Sha256, listing.Work));
        return listings.Order().SequenceEqual(placed.Order());
    }

    [Property(MaxTest = 500)]
    public bool Every_mention_is_in_exactly_one_person(SmallWorld world)
    {
        var printed = world.Documents.SelectMany(page =>
            page.Works.SelectMany(
                    (work, index) =>
                        work.Authors.Select((author, at) => (page.Sha256, index, at, author.Name))
                )
                .Concat(page.Owner is { } owner ? [(page.Sha256, -1, -1, owner.Name)] : [])
        );
        var placed = Resolver
            .Resolve(world.Documents)
            .People.SelectMany(person => person.Mentions)
            .Select(at => (at.Sha256, at.Work ?? -1, at.Author ?? -1, at.Name));
        return printed.Order().SequenceEqual(placed.Order());
    }

    [Property(MaxTest = 500)]
    public bool Adding_a_source_never_splits_a_work(SmallWorld world)
    {
        var before = Resolver.Resolve([.. world.Documents.SkipLast(1)]);
        var after = Resolver.Resolve(world.Documents);
        var workOf = after
            .Works.SelectMany((work, index) => work.Listings.Select(listing => (listing, index)))
            .ToDictionary(at => at.listing, at => at.index);
        return before.Works.All(work =>
            work.Listings.Select(listing => workOf[listing]).Distinct().Count() == 1
        );
    }

    // A second Smith, or two forms in one list, is evidence against what was proven; without such nothing that was one comes apart.
    [Property(MaxTest = 500)]
    public bool Adding_a_source_without_contrary_names_never_splits_a_person(SmallWorld world)
    {
        string[] contrary = ["Adam Smith", "Anna B. Smith", "Anna C. Smith", "Zhang Wei"];
        var documents = world.Documents.Select(page => Without(page, contrary)).ToList();
        var before = Resolver.Resolve([.. documents.SkipLast(1)]);
        var after = Resolver.Resolve(documents);
        var personOf = after
            .People.SelectMany((person, index) => person.Mentions.Select(at => (at, index)))
            .ToDictionary(at => at.at, at => at.index);
        return before.People.All(person =>
            person.Mentions.Select(at => personOf[at]).Distinct().Count() == 1
        );
    }

    [Property(MaxTest = 500)]
    public bool Names_of_one_person_are_all_compatible(SmallWorld world) =>
        Resolver
            .Resolve(world.Documents)
            .People.All(person =>
                NamePairs.AllCompatible([.. person.Variants.Select(PersonName.Parse)])
            );

    [Property(MaxTest = 500)]
    public bool Initials_alone_join_works_only_where_two_coauthors_come_along(SmallWorld world)
    {
        var graph = Resolver.Resolve(world.Documents);
        return Enumerable
            .Range(0, graph.People.Count)
            .Where(person =>
                !graph.People[person].IsProfileOwner
                && graph.People[person].Variants.All(name => PersonName.Parse(name).IsInitialsOnly)
            )
            .Select(person => CoauthorsByWork(graph, person))
            .All(works =>
                works.Count == 1
                || works.All(work =>
                    works.Any(other => other != work && InCommon(other, work) >= 2)
                )
            );
    }

    [Property(MaxTest = 300)]
    public bool A_work_names_a_person_once_and_its_people_are_the_mentioned(SmallWorld world)
    {
        var graph = Resolver.Resolve(world.Documents);
        return graph.Works.All(work =>
                work.Authorships.Select(at => at.Person).Distinct().Count()
                == work.Authorships.Count
            )
            && graph
                .Works.SelectMany(work => work.Authorships)
                .All(at => graph.People[at.Person].Variants.Intersect(at.Variants).Any());
    }

    [Property(MaxTest = 300)]
    public bool Births_are_different_and_in_order(SmallWorld world)
    {
        var graph = Resolver.Resolve(world.Documents);
        return InOrder([.. graph.People.Select(person => person.Birth)])
            && InOrder([.. graph.Works.Select(work => work.Birth)]);
    }

    [Property(MaxTest = 300)]
    public bool A_copy_of_every_page_under_another_hash_brings_no_new_work_of_owned_pages(
        SmallWorld world
    )
    {
        var owned = world.Documents.Where(page => page.Owner is not null).ToList();
        var copies = owned.Select(page => page with { Sha256 = page.Sha256 + "copy" });
        return Resolver.Resolve([.. owned, .. copies]).Works.Count
            == Resolver.Resolve(owned).Works.Count;
    }

    private static bool InOrder(IReadOnlyList<string> births) =>
        births
            .Distinct()
            .Order(ScholarGraph.Domain.Text.CodePointOrder.Instance)
            .SequenceEqual(births);

    // For each work of the person the keys of all other names listed there.
    // Names printed alike count, and half of those in two forms that fit.
    private static double InCommon(List<PersonName> names, List<PersonName> others)
    {
        var alike = names.IntersectBy(others.Select(Key), Key).ToList();
        var rest = others.ExceptBy(alike.Select(Key), Key).ToList();
        var inForms = names
            .ExceptBy(alike.Select(Key), Key)
            .Count(name => rest.Exists(name.IsCompatibleWith));
        return alike.Count + (inForms / 2.0);

        static string Key(PersonName name) => name.Key;
    }

    private static List<List<PersonName>> CoauthorsByWork(ResolvedGraph graph, int person) =>
        [
            .. graph
                .Works.Where(work => work.Authorships.Any(at => at.Person == person))
                .Select(work =>
                    work.Authorships.Where(at =>
                            at.Person != person && at.Kind == AuthorshipKind.Listed
                        )
                        .SelectMany(at => at.Variants)
                        .Select(PersonName.Parse)
                        .DistinctBy(name => name.Key)
                        .ToList()
                ),
        ];

    private static SourceDocument Without(SourceDocument page, string[] names) =>
        page with
        {
            Owner = page.Owner is { } owner && names.Contains(owner.Name) ? null : page.Owner,
            Works =
            [
                .. page.Works.Select(work =>
                    work with
                    {
                        Authors =
                        [
                            .. work
                                .Authors.Where(author => !names.Contains(author.Name))
                                .DistinctBy(author => PersonName.Parse(author.Name).Family[..2]),
                        ],
                    }
                ),
            ],
        };

    private static int HashCode(string name, int seed) => (name[^1] * 31 + seed) * 48271 % 65537;

    private static string Text(ResolvedGraph graph) => JsonSerializer.Serialize(graph);
}
