using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>A few bibliographic files and pages about few works, with numbers, years and ids of people that agree or contradict each other.</summary>
public sealed record CitedWorld(IReadOnlyList<SourceDocument> Documents)
{
    public override string ToString() =>
        string.Join(
            "\n",
            Documents.Select(page =>
                $"{page.Name} [{page.Owner?.Name}]\n"
                + string.Join("\n", page.Works.Select(work => $"  {Line(work)}"))
            )
        );

    private static string Line(WorkRecord work) =>
        $"{work.Title} ({work.Year}) {string.Join(" ", work.Identifiers.Select(id => id.Scheme + id.Value))}: "
        + string.Join(
            ", ",
            work.Authors.Select(author =>
                $"{author.Name}<{author.Orcid}{author.PersonId}>{string.Concat(author.Affiliations)}"
            )
        );
}
