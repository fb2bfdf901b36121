using ScholarGraph.Domain.Records;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>How the corpus is given to the resolution.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Documents">The sources.</param>
internal sealed record Division(string Name, IReadOnlyList<SourceDocument> Documents)
{
    /// <summary>The corpus with its ids, without them, and without them as one source for each paper, where only evidence joins.</summary>
    public static IEnumerable<Division> Of(IReadOnlyList<SourceDocument> corpus)
    {
        yield return new Division("ids given, a source for each file", corpus);
        var blind = corpus.Select(Blind).ToList();
        yield return new Division("ids hidden, a source for each file", blind);
        yield return new Division(
            "ids hidden, a source for each paper",
            [.. blind.SelectMany(Papers)]
        );
    }

    private static SourceDocument Blind(SourceDocument document) =>
        document with
        {
            Works =
            [
                .. document.Works.Select(work =>
                    work with
                    {
                        Authors =
                        [
                            .. work.Authors.Select(author =>
                                author with
                                {
                                    PersonId = null,
                                    Orcid = null,
                                }
                            ),
                        ],
                    }
                ),
            ],
        };

    private static IEnumerable<SourceDocument> Papers(SourceDocument document) =>
        document.Works.Select(
            (work, index) =>
                document with
                {
                    Sha256 = $"{document.Sha256}/{index}",
                    Name = $"{document.Name}/{index}",
                    Works = [work],
                }
        );
}
