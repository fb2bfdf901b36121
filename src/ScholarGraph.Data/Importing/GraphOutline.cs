using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing;

/// <summary>Reads of large tables what tells their rows from each other.</summary>
internal static class GraphOutline
{
    public static Task<List<Researcher>> ResearchersAsync(
        ScholarContext context,
        CancellationToken token
    ) =>
        context
            .Researchers.AsNoTracking()
            .Select(row => new Researcher
            {
                Id = row.Id,
                Slug = row.Slug,
                SinceVersion = row.SinceVersion,
                Name = row.Name,
                NameFolded = "",
                Orcid = row.Orcid,
            })
            .ToListAsync(token);

    public static Task<List<Publication>> PublicationsAsync(
        ScholarContext context,
        CancellationToken token
    ) =>
        context
            .Publications.AsNoTracking()
            .Select(row => new Publication
            {
                Id = row.Id,
                Slug = row.Slug,
                SinceVersion = row.SinceVersion,
                Title = "",
                TitleFolded = "",
                Year = row.Year,
            })
            .ToListAsync(token);

    public static Task<List<Authorship>> AuthorshipsAsync(
        ScholarContext context,
        CancellationToken token
    ) =>
        context
            .Authorships.AsNoTracking()
            .Select(row => new Authorship
            {
                Id = row.Id,
                PublicationId = row.PublicationId,
                ResearcherId = row.ResearcherId,
                CreditedName = "",
                CreditedNameFolded = "",
            })
            .ToListAsync(token);
}
