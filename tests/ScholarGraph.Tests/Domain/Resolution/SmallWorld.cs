using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>A few pages from few titles and names, so that everything that can meet does.</summary>
public sealed record SmallWorld(IReadOnlyList<SourceDocument> Documents)
{
    public override string ToString() =>
        string.Join(
            "\n",
            Documents.Select(page =>
                $"{page.Name} [{page.Owner?.Name}] {page.Institution}\n"
                + string.Join(
                    "\n",
                    page.Works.Select(work =>
                        $"  {work.Title}: {string.Join(", ", work.Authors.Select(author => author.Name))}"
                    )
                )
            )
        );
}
