using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Names that are not rare, on more works than their namesakes can have written.</summary>
public sealed class ResolverManyWorksTests
{
    // Of "Quill Zar" 0.022 people are expected: too many to be one person's on few works.
    private static readonly SourceDocument[] Others = [Crowd.Page, Quills(6)];

    [Theory]
    [InlineData(20, 20)]
    [InlineData(30, 1)]
    public void It_takes_a_thousand_works_for_a_namesake(int works, int people)
    {
        var graph = Resolver.Resolve([.. Others, .. Works("Quill Zar", works)]);

        Assert.Equal(people, graph.People.Count(person => person.Name == "Quill Zar"));
        Assert.Equal(
            works - people,
            graph.Decisions.Count(decision => decision.Rule == ResolutionRule.PersonNameOfManyWorks)
        );
    }

    [Fact]
    public void More_people_with_its_words_take_more_works() =>
        Assert.Equal(30, Quills([Crowd.Page, Quills(12), .. Works("Quill Zar", 30)]));

    [Fact]
    public void A_work_that_two_files_list_counts_once() =>
        Assert.Equal(
            15,
            Quills([
                .. Others,
                .. Works("Quill Zar", 15),
                .. Works("Quill Zar", 15).Select(page => page with { Sha256 = "2" + page.Name }),
            ])
        );

    [Fact]
    public void A_common_name_stays_apart_on_however_many_works() =>
        Assert.Equal(
            300,
            Resolver
                .Resolve([Crowd.Page, .. Works(Crowd.NameOf(1, 1), 299)])
                .People.Count(person => person.Name == Crowd.NameOf(1, 1))
        );

    [Theory]
    [InlineData(NameRarity.NamesMin, 30)]
    [InlineData(200, 1)]
    public void A_name_that_is_common_everywhere_takes_a_corpus_that_tells_of_it(
        int namesMin,
        int people
    ) =>
        Assert.Equal(
            people,
            Resolver
                .Resolve([Crowd.Page, .. Works("Wei Wang", 30)], [], namesMin)
                .People.Count(person => person.Name == "Wei Wang")
        );

    [Fact]
    public void Forms_that_do_not_fit_each_other_tell_of_several() =>
        Assert.Equal(
            30,
            Quills([
                .. Others,
                .. Works("Quill Zar", 30),
                Page.Of("d", null, "D: Quill D. Zar"),
                Page.Of("f", null, "F: Quill F. Zar"),
            ])
        );

    [Fact]
    public void Nobody_is_two_authors_of_one_work() =>
        Assert.Equal(32, Quills([.. Others, .. Works("Quill Zar", 30), Two("a")]));

    // Two authors of one name, whom the source tells apart.
    private static SourceDocument Two(string name)
    {
        var page = Page.Of(name, null, $"Both {name}: Quill Zar, Quill Zar");
        var work = page.Works[0];
        return page with
        {
            Works =
            [
                work with
                {
                    Authors =
                    [
                        .. work.Authors.Select(
                            (author, at) => author with { PersonId = $"acl:{at}" }
                        ),
                    ],
                },
            ],
        };
    }

    private static SourceDocument Quills(int people) =>
        Page.Of(
            "quills",
            null,
            [
                .. Enumerable
                    .Range(0, people)
                    .Select(at => $"Q{at}: Quill {Crowd.NameOf(at, at).Split(' ')[1]}"),
            ]
        );

    private static IEnumerable<SourceDocument> Works(string name, int works) =>
        Enumerable.Range(0, works).Select(at => Page.Of($"w{at}", null, $"Work {at}: {name}"));

    private static int Quills(SourceDocument[] pages) =>
        Resolver.Resolve(pages).People.Count(person => person.Name == "Quill Zar");
}
