using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;

namespace ScholarGraph.Tests.Data;

/// <summary>Prints what a graph says, without what may depend on the order of imports: ids, slugs, times.</summary>
internal static class GraphContent
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task<string> TextAsync(ScholarContext context)
    {
        var researchers = await context
            .Researchers.OrderBy(r => r.NameFolded)
            .ThenBy(r => r.Name)
            .Select(r => new
            {
                r.Name,
                r.Membership,
                r.Orcid,
                r.IsProfileOwner,
                r.PublicationCount,
                r.CoauthorCount,
                Variants = r
                    .NameVariants.OrderBy(v => v.Name)
                    .Select(v => new
                    {
                        v.Name,
                        Sources = v
                            .SourceLinks.OrderBy(l => l.Source.Sha256)
                            .Select(l => l.Source.Name)
                            .ToList(),
                    })
                    .ToList(),
                Topics = r
                    .TopicLinks.SelectMany(l => l.Topic.Labels)
                    .OrderBy(l => l.Text)
                    .ThenBy(l => l.Language)
                    .Select(l => l.Language + " " + l.Text)
                    .ToList(),
                Affiliations = r
                    .Affiliations.OrderBy(a => a.Source.Sha256)
                    .ThenBy(a => a.Rank)
                    .Select(a => new
                    {
                        a.Title,
                        a.Organization.Name,
                        Source = a.Source.Name,
                    })
                    .ToList(),
                Coauthors = r
                    .Coauthorships.OrderBy(c => c.ResearcherB.Name)
                    .Select(c => new { c.ResearcherB.Name, c.Weight })
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync();
        var publications = await context
            .Publications.OrderBy(p => p.TitleFolded)
            .ThenBy(p => p.Title)
            .Select(p => new
            {
                p.Title,
                p.Abstract,
                p.Year,
                p.Date,
                p.Type,
                Venue = p.Venue == null ? null : p.Venue.Name,
                p.Url,
                p.Doi,
                Identifiers = p
                    .Identifiers.OrderBy(i => i.Scheme)
                    .ThenBy(i => i.Value)
                    .Select(i => new { i.Scheme, i.Value })
                    .ToList(),
                p.AuthorsComplete,
                p.PossiblyTruncated,
                Authors = p
                    .Authorships.OrderBy(a => a.Rank)
                    .Select(a => new
                    {
                        a.Researcher.Name,
                        a.CreditedName,
                        a.Kind,
                        a.Position,
                        a.ListedPosition,
                    })
                    .ToList(),
                Topics = p
                    .TopicLinks.OrderBy(l => l.Evidence)
                    .ThenBy(l => l.Topic.Slug)
                    .Select(l => new
                    {
                        l.Origin,
                        l.Evidence,
                        l.Score,
                    })
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync();
        var provenance = await context
            .Provenance.OrderBy(p => p.Source.Sha256)
            .ThenBy(p => p.Rank)
            .Select(p => new
            {
                Source = p.Source.Name,
                p.Locator,
                p.Fact,
                p.Printed,
                p.Value,
                p.Confidence,
                p.Reason,
                Person = p.Researcher == null ? null : p.Researcher.Name,
                Work = p.Publication == null ? null : p.Publication.Title,
            })
            .ToListAsync();
        var decisions = await context
            .ResolutionDecisions.OrderBy(d => d.Locators)
            .Select(d => new
            {
                d.Rule,
                d.Evidence,
                d.Locators,
            })
            .ToListAsync();
        var counts = await context
            .Statistics.Select(s => new
            {
                s.Researchers,
                s.Publications,
                s.Authorships,
                s.Coauthorships,
                s.Topics,
                s.Sources,
            })
            .SingleAsync();
        return JsonSerializer.Serialize(
            new
            {
                counts,
                researchers = researchers.OrderBy(Line, StringComparer.Ordinal),
                publications = publications.OrderBy(Line, StringComparer.Ordinal),
                provenance,
                decisions = decisions.OrderBy(Line, StringComparer.Ordinal),
            },
            Indented
        );
    }

    // Namesakes and works of one title have no order of their own.
    private static string Line<T>(T value) => JsonSerializer.Serialize(value);
}
