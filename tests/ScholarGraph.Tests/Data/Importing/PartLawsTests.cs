using FsCheck.Xunit;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Tests.Data.Curating;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>A change worked out on the rows that it touches is the one worked out on the whole graph, to the last column.</summary>
[Properties(Arbitrary = [typeof(CitedWorlds)])]
public sealed class PartLawsTests
{
    private static readonly string?[] Venues = [null, "ACL", "Acl", "Proceedings of ACL"];
    private static readonly string?[] Places = [null, "Lab One", "LAB ONE", "Lab Two"];

    private static readonly TopicVocabulary Vocabulary = TopicVocabulary.Parse(
        """{"topics": [{"en": "Deep nets", "fr": "Réseaux profonds"}, {"en": "Wide nets"}]}"""
    );

    [Property(MaxTest = 400)]
    public void Imports_again_and_deletions_in_any_order(
        CitedWorld first,
        CitedWorld then,
        int seed
    )
    {
        var compared = BothWays.Compared;
        var graph = ThoughtGraph.Knowing(Vocabulary);
        foreach (var document in first.Documents)
        {
            graph.Import(Detailed(document, seed, hasTopics: seed % 3 == 0));
        }

        // The same bytes read better: documents of one number have one hash.
        foreach (var document in then.Documents)
        {
            graph.Import(Detailed(document, seed / 3, hasTopics: seed % 5 == 0));
        }

        foreach (var source in graph.Rows.Sources.OrderBy(row => row.Id % 97).ToList())
        {
            graph.Drop(source.Sha256);
            Recount.Check(graph.Rows);
        }

        Assert.True(first.Documents.Count < 2 || seed % 3 == 0 || BothWays.Compared > compared);
    }

    [Property(MaxTest = 400)]
    public void Imports_between_decisions(CitedWorld first, CitedWorld then, int seed)
    {
        var graph = ThoughtGraph.Knowing(Vocabulary);
        var step = seed;
        foreach (var document in first.Documents.Concat(then.Documents))
        {
            graph.Import(Detailed(document, seed, hasTopics: false));
            _ = Deciding.Something(graph, ++step);
            _ = Deciding.Something(graph, step *= 31);
            Recount.Check(graph.Rows);
        }

        foreach (var source in graph.Rows.Sources.OrderBy(row => row.Id % 89).ToList())
        {
            graph.Drop(source.Sha256);
            _ = Deciding.Something(graph, step *= 17);
        }
    }

    [Property(MaxTest = 400)]
    public void Decisions_that_hide_nobody_between_imports(
        CitedWorld first,
        CitedWorld then,
        int seed
    )
    {
        var graph = ThoughtGraph.Knowing(Vocabulary);
        var step = seed;
        foreach (var document in first.Documents.Concat(then.Documents))
        {
            graph.Import(Detailed(document, seed, hasTopics: seed % 4 == 0));
            for (var more = 0; more < 4; more++)
            {
                step = (step * 31) + 7;
                _ = Deciding.Openly(graph, step);
                Recount.Check(graph.Rows);
            }
        }
    }

    [Fact]
    public void What_is_read_of_rows_does_not_grow_with_the_graph()
    {
        Assert.Equal(RowsRead(20), RowsRead(200));

        static int RowsRead(int sources)
        {
            var graph = ThoughtGraph.Of(Enumerable.Range(0, sources).Select(Apart));
            return graph.RowsRead(Apart(3) with { Sha256 = "again", Name = "again" });
        }
    }

    // Works of people whom no other source names.
    private static SourceDocument Apart(int number) =>
        Pages.Page(
            $"{number}.bib",
            Language.En,
            null,
            [
                .. Enumerable
                    .Range(0, 5)
                    .Select(work =>
                        Pages.Work(
                            $"Work {work} of library {number}",
                            (10 * work) + 1,
                            null,
                            $"Anna Name{number}",
                            $"Bert Name{number}"
                        )
                    ),
            ]
        );

    private static SourceDocument Detailed(SourceDocument document, int seed, bool hasTopics) =>
        document with
        {
            Institution = Chosen(Places, seed, document.Sha256.Length),
            Owner = document.Owner is { } owner
                ? owner with
                {
                    Affiliations =
                    [
                        new AffiliationRecord
                        {
                            Printed = "Lab Two, head",
                            Organization = "Lab Two",
                            Title = "head",
                            Locator = "2",
                        },
                    ],
                    Topics = hasTopics
                        ? [new TopicRecord { Text = "Odd nets", Locator = "3" }]
                        : [],
                }
                : null,
            People = (seed + document.Sha256[0]) % 4 == 0 ? [Registered(seed)] : [],
            Works =
            [
                .. document.Works.Select(
                    (work, at) =>
                        work with
                        {
                            Venue = Chosen(Venues, seed, at),
                            Abstract = (seed + at) % 3 == 0 ? "Of wide nets and deep nets." : null,
                            Topics =
                                hasTopics && at % 2 == 0
                                    ? [new TopicRecord { Text = "Deep Nets", Locator = "4" }]
                                    : [],
                            Authors =
                            [
                                .. work.Authors.Select(
                                    (author, place) =>
                                        Chosen(Places, seed / 2, at + place) is { } beside
                                            ? author with
                                            {
                                                Affiliations = [beside],
                                            }
                                            : author
                                ),
                            ],
                        }
                ),
            ],
        };

    // A record of a person, as registries have them.
    private static PersonRecord Registered(int seed) =>
        new()
        {
            Name = seed % 2 == 0 ? "Anna Smith" : "Bob Ray",
            OtherNames = seed % 3 == 0 ? ["A. Smith"] : [],
            Orcid = Chosen([null, "o-1", "o-2"], seed, 1),
            GivenName = "Anna",
            FamilyName = "Smith",
            Membership = Chosen([null, "Fellow", "Guest"], seed, 2),
            Affiliations =
            [
                new AffiliationRecord
                {
                    Printed = "Lab one",
                    Organization = "Lab one",
                    Locator = "5",
                },
            ],
            Locator = "5",
        };

    private static string? Chosen(string?[] among, int seed, int at) =>
        among[(int)(((uint)seed + (7u * (uint)at)) % (uint)among.Length)];
}
