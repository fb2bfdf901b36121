using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Exporting;

/// <summary>Reads works with all that a reference needs: one statement for each kind of row of a batch.</summary>
public sealed class CitedWorks(ScholarContext context)
{
    private const int WorksMax = 200;

    // A batch of works with thousands of authors each would fill the memory.
    private const int AuthorshipsMax = 20_000;

    /// <summary>Works by key, in the order asked for.</summary>
    /// <param name="ids">Keys; one that is not there is left out.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<CitedWork> ReadAsync(
        IReadOnlyList<long> ids,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var chunk in ids.Chunk(WorksMax))
        {
            foreach (var batch in await BatchesAsync([.. chunk], cancellationToken))
            {
                foreach (var work in await ReadBatchAsync(batch, cancellationToken))
                {
                    yield return work;
                }
            }
        }
    }

    private async Task<List<List<long>>> BatchesAsync(
        List<long> ids,
        CancellationToken cancellationToken
    )
    {
        var counts = await context
            .Authorships.Where(a => ids.Contains(a.PublicationId))
            .GroupBy(a => a.PublicationId)
            .Select(work => new { work.Key, Count = work.Count() })
            .ToDictionaryAsync(work => work.Key, work => work.Count, cancellationToken);
        var batches = new List<List<long>> { new() };
        var size = 0;
        foreach (var id in ids)
        {
            var count = counts.GetValueOrDefault(id);
            if (size > 0 && size + count > AuthorshipsMax)
            {
                batches.Add([]);
                size = 0;
            }

            batches[^1].Add(id);
            size += count;
        }

        return batches;
    }

    private async Task<IEnumerable<CitedWork>> ReadBatchAsync(
        List<long> ids,
        CancellationToken cancellationToken
    )
    {
        var works = await context
            .Publications.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .Include(p => p.Venue)
            .ToDictionaryAsync(p => p.Id, cancellationToken);
        var authors = await AuthorsAsync(ids, cancellationToken);
        var identifiers = await IdentifiersAsync(ids, cancellationToken);
        var keywords = await KeywordsAsync(ids, cancellationToken);
        return ids.Where(works.ContainsKey)
            .Select(id => Work(works[id], authors[id], identifiers[id], keywords[id]));
    }

    private async Task<ILookup<long, CitedAuthor>> AuthorsAsync(
        List<long> ids,
        CancellationToken cancellationToken
    )
    {
        var rows = await context
            .Authorships.Where(a => ids.Contains(a.PublicationId))
            .OrderBy(a => a.PublicationId)
            .ThenBy(a => a.Rank)
            .Select(a => new
            {
                a.PublicationId,
                a.ResearcherId,
                a.CreditedName,
                a.Position,
                a.ListedPosition,
                a.Kind,
                a.Researcher.Slug,
                a.Researcher.Name,
                a.Researcher.GivenName,
                a.Researcher.FamilyName,
                a.Researcher.Orcid,
            })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            a => a.PublicationId,
            a => new CitedAuthor
            {
                Id = a.ResearcherId,
                Slug = a.Slug,
                Name = CitedName.Of(a.CreditedName, a.GivenName, a.FamilyName),
                ResearcherName = a.Name,
                Orcid = a.Orcid,
                Position = a.Position,
                ListedPosition = a.ListedPosition,
                Kind = a.Kind,
            }
        );
    }

    private async Task<ILookup<long, IdentifierRecord>> IdentifiersAsync(
        List<long> ids,
        CancellationToken cancellationToken
    ) =>
        (
            await context
                .PublicationIdentifiers.Where(i => ids.Contains(i.PublicationId))
                .OrderBy(i => i.Scheme)
                .ThenBy(i => i.Value)
                .Select(i => new
                {
                    i.PublicationId,
                    i.Scheme,
                    i.Value,
                })
                .ToListAsync(cancellationToken)
        ).ToLookup(i => i.PublicationId, i => new IdentifierRecord(i.Scheme, i.Value));

    private async Task<ILookup<long, string>> KeywordsAsync(
        List<long> ids,
        CancellationToken cancellationToken
    )
    {
        var labels = await context
            .PublicationTopics.Where(t =>
                ids.Contains(t.PublicationId) && t.Origin == TopicOrigin.Stated
            )
            .SelectMany(
                t => t.Topic.Labels,
                (t, label) =>
                    new
                    {
                        t.PublicationId,
                        t.Topic.Slug,
                        label.Language,
                        label.Text,
                    }
            )
            .OrderBy(l => l.Slug)
            .ThenBy(l => l.Language)
            .ToListAsync(cancellationToken);
        return labels
            .DistinctBy(l => (l.PublicationId, l.Slug))
            .ToLookup(l => l.PublicationId, l => l.Text);
    }

    private static CitedWork Work(
        Publication work,
        IEnumerable<CitedAuthor> authors,
        IEnumerable<IdentifierRecord> identifiers,
        IEnumerable<string> keywords
    ) =>
        new()
        {
            Id = work.Id,
            Slug = work.Slug,
            Title = work.Title,
            Abstract = work.Abstract,
            Year = work.Year,
            Date = work.Date,
            Type = work.Type,
            Venue = work.Venue?.Name,
            Url = work.Url,
            Doi = work.Doi,
            Identifiers = [.. identifiers],
            Authors = [.. authors],
            AuthorsComplete = work.AuthorsComplete,
            Keywords = [.. keywords],
        };
}
