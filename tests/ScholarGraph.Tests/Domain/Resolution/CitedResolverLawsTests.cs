using System.Text.Json;
using FsCheck.Xunit;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

[Properties(Arbitrary = [typeof(CitedWorlds)])]
public sealed class CitedResolverLawsTests
{
    [Property(MaxTest = 1000)]
    public bool The_order_of_sources_does_not_matter(CitedWorld world, int seed)
    {
        var shuffled = world
            .Documents.OrderBy(page => (page.Name[^1] * 31 + seed) * 48271 % 65537)
            .ToList();
        return Text(Resolver.Resolve(shuffled)) == Text(Resolver.Resolve(world.Documents));
    }

    // Hashes give the corpus its order: what changes with them may be keys, never who is who.
    [Property(MaxTest = 1000)]
    public void Other_hashes_give_the_same_people_and_works(CitedWorld world)
    {
        var renamed = world
            .Documents.Select(page => page with { Sha256 = $"{9 - (page.Name[0] - '0')}" })
            .ToList();
        Assert.Equal(
            Parted(Resolver.Resolve(world.Documents), world.Documents),
            Parted(Resolver.Resolve(renamed), renamed)
        );
    }

    [Property(MaxTest = 1000)]
    public void The_order_of_works_in_a_source_does_not_matter(CitedWorld world)
    {
        var turned = world
            .Documents.Select(page => page with { Works = [.. page.Works.Reverse()] })
            .ToList();
        Assert.Equal(
            Parted(Resolver.Resolve(world.Documents), world.Documents),
            Parted(Resolver.Resolve(turned), turned)
        );
    }

    // A work that neither a number nor an author tells from others of its title cannot be known again.
    [Property(MaxTest = 1000)]
    public void Sources_and_their_parts_together_are_the_works_of_the_sources(CitedWorld world)
    {
        var known = new CitedWorld([
            .. world.Documents.Select(page =>
                page with
                {
                    Owner = null,
                    Format = SourceFormat.Bibtex,
                    Works =
                    [
                        .. page
                            .Works.Where(work => work.Identifiers.Any(Edition.IsItsOwn))
                            .Select(work => work with { Authors = [.. work.Authors.Take(1)] }),
                    ],
                }
            ),
        ]);

        Assert.Equal(
            Resolver.Resolve(known.Documents).Works.Count,
            Resolver.Resolve([.. known.Documents, .. Parts(known)]).Works.Count
        );
    }

    [Property(MaxTest = 1000)]
    public bool A_source_split_into_one_for_each_work_gives_the_same_works_in_any_order(
        CitedWorld world,
        int seed
    )
    {
        var parts = Parts(world).ToList();
        var shuffled = parts.OrderBy(part => (part.Sha256[^1] * 31 + seed) * 48271 % 65537);
        var graph = Resolver.Resolve([.. shuffled]);
        return Text(graph) == Text(Resolver.Resolve(parts));
    }

    [Property(MaxTest = 1000)]
    public bool Different_ORCID_iDs_are_never_one_person(CitedWorld world)
    {
        var records = world.Documents.ToDictionary(page => page.Sha256);
        return Resolver
            .Resolve(world.Documents)
            .People.All(person =>
                person
                    .Mentions.Where(at => at.Work is not null)
                    .Select(at =>
                        records[at.Sha256].Works[at.Work ?? 0].Authors[at.Author ?? 0].Orcid
                    )
                    .OfType<string>()
                    .Distinct()
                    .Count() <= 1
                || HasContestedOrcid(world)
            );
    }

    [Property(MaxTest = 1000)]
    public bool Different_DOIs_meet_only_by_another_identifier(CitedWorld world)
    {
        var records = world.Documents.ToDictionary(page => page.Sha256);
        return Resolver
            .Resolve(world.Documents)
            .Works.Select(work =>
                work.Listings.Select(at => records[at.Sha256].Works[at.Work]).ToList()
            )
            .All(listings =>
                Ids(listings, IdentifierScheme.Doi) < 2 || Ids(listings, IdentifierScheme.Arxiv) > 0
            );
    }

    [Property(MaxTest = 1000)]
    public bool A_work_names_a_person_once(CitedWorld world) =>
        Resolver
            .Resolve(world.Documents)
            .Works.All(work =>
                work.Authorships.Select(at => at.Person).Distinct().Count()
                == work.Authorships.Count
            );

    private static int Ids(List<WorkRecord> listings, IdentifierScheme scheme) =>
        listings
            .SelectMany(work => work.Identifiers)
            .Where(id => id.Scheme == scheme)
            .Distinct()
            .Count();

    // One list that gives two incompatible names one iD has its iDs set aside.
    private static bool HasContestedOrcid(CitedWorld world) =>
        world
            .Documents.SelectMany(page => page.Works)
            .Any(work =>
                work.Authors.GroupBy(author => author.Orcid)
                    .Any(same => same.Key is not null && same.Count() > 1)
            );

    private static IEnumerable<SourceDocument> Parts(CitedWorld world) =>
        world.Documents.SelectMany(page =>
            page.Works.Select(
                (work, index) =>
                    page with
                    {
                        Name = $"{page.Name}-{index}",
                        Sha256 = $"{page.Sha256}-{index}",
                        Works = [work],
                    }
            )
        );

    // Who and what is one, told by where it stands in named sources rather than by key.
    private static IEnumerable<string> Parted(
        ResolvedGraph graph,
        IReadOnlyList<SourceDocument> documents
    )
    {
        var named = documents.ToDictionary(page => page.Sha256);
        var works = graph.Works.Select(work =>
            string.Join(
                " ",
                work.Listings.Select(at =>
                        named[at.Sha256].Name + "/" + named[at.Sha256].Works[at.Work].Locator
                    )
                    .Order(StringComparer.Ordinal)
            )
            + $" {work.Year} {work.Doi} {work.AuthorsComplete} "
            + string.Join(
                ", ",
                work.Authorships.Select(at =>
                    $"{at.Position}/{at.ListedPosition} {at.CreditedName}"
                )
            )
        );
        var people = graph.People.Select(person =>
            person.Name
            + " "
            + string.Join(
                " ",
                person
                    .Mentions.Select(at =>
                        named[at.Sha256].Name
                        + "/"
                        + (at.Work is { } w ? named[at.Sha256].Works[w].Locator : "")
                        + "/"
                        + at.Author
                    )
                    .Order(StringComparer.Ordinal)
            )
        );
        return works.Concat(people).Order(StringComparer.Ordinal);
    }

    private static string Text(ResolvedGraph graph) => JsonSerializer.Serialize(graph);
}
