using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Generating;

/// <summary>Writes the tables of a generated graph, those referred to before those that refer.</summary>
internal sealed class GeneratedTables(
    ScholarContext context,
    GeneratedGraph graph,
    BulkWriter bulk,
    Action<string> tell
)
{
    private readonly SubjectRows _subjects = new();
    private readonly GeneratedSource _source = new(graph.Corpus);
    private readonly GeneratedRows _rows = new(bulk);

    public async Task<GenerateReport> WriteAsync(CancellationToken cancellationToken)
    {
        var kept = await context.Statistics.SingleAsync(cancellationToken);
        var version = kept.DataVersion + 1;
        await bulk.WriteAsync([_source.Row()], cancellationToken);
        await bulk.WriteAsync(_subjects.Topics, cancellationToken);
        await bulk.WriteAsync(_subjects.Labels, cancellationToken);
        await bulk.WriteAsync(_subjects.Venues, cancellationToken);
        await bulk.WriteAsync(_subjects.Organizations, cancellationToken);
        await WritePeopleAsync(version, cancellationToken);
        await WriteWorksAsync(version, cancellationToken);
        await WriteLinksAsync(cancellationToken);
        var run = GeneratedRun.Of(graph, _source);
        Count(kept, run, version);
        _ = context.Add(run);
        _ = await context.SaveChangesAsync(cancellationToken);
        return new GenerateReport
        {
            Publications = kept.Publications,
            Researchers = kept.Researchers,
            Authorships = kept.Authorships,
            Coauthorships = kept.Coauthorships,
            CappedWorks = run.Problems.Count,
            PairedAuthorsMax = graph.PairedAuthorsMax,
            DataVersion = version,
        };
    }

    private async Task WritePeopleAsync(long version, CancellationToken token)
    {
        tell("researchers");
        var rows = new PeopleRows(graph, _subjects, _source, version);
        var (keys, slugs) = (graph.Keys.People, new Slugs([]));
        await _rows.WriteAsync(
            keys.Length,
            i => keys[i],
            (i, _) => rows.Researcher(i),
            row => row.Slug = slugs.Give(row.Slug, row.Id),
            token
        );
        await _rows.WriteAsync(keys.Length, rows.Variants, row => row.Id, token);
        await _rows.WriteAsync(keys.Length, rows.VariantSources, row => row.NameVariantId, token);
        await _rows.WriteAsync(keys.Length, rows.Topics, row => row.Id, token);
        await _rows.WriteAsync(keys.Length, rows.Affiliations, row => row.Id, token);
    }

    private async Task WriteWorksAsync(long version, CancellationToken token)
    {
        tell("publications");
        var rows = new WorkRows(graph, _subjects, version);
        var (keys, slugs) = (graph.Keys.Works, new Slugs([]));
        await _rows.WriteAsync(
            keys.Length,
            i => keys[i],
            (i, _) => rows.Publication(i),
            row => row.Slug = slugs.Give(row.Slug, row.Id),
            token
        );
        await _rows.WriteAsync(keys.Length, rows.Identifiers, row => row.Id, token);
        tell("topics of publications");
        await _rows.WriteAsync(keys.Length, rows.Topics, row => row.Id, token);
    }

    private async Task WriteLinksAsync(CancellationToken token)
    {
        tell("authorships");
        var links = new AuthorshipRows(graph);
        await _rows.WriteAsync(
            graph.AuthorshipCount,
            i => links.AuthorshipKey(i),
            links.Authorship,
            null,
            token
        );
        tell("provenance");
        var facts = new FactRows(graph, _subjects, _source);
        await _rows.WriteAsync(facts.Count, facts.Key, facts.Row, null, token);
        tell("co-authors");
        await _rows.WriteAsync(
            links.CoauthorshipCount,
            i => links.CoauthorshipKey(i),
            links.Coauthorship,
            null,
            token
        );
    }

    private void Count(GraphStatistics kept, ImportRun run, long version)
    {
        kept.Researchers = graph.Corpus.PersonCount;
        kept.Publications = graph.Corpus.PublicationCount;
        kept.Authorships = graph.AuthorshipCount;
        kept.Coauthorships = graph.Edges.Length;
        kept.Topics = _subjects.Topics.Count;
        kept.Sources = 1;
        kept.DataVersion = version;
        kept.LastImportAt = run.FinishedAt;
    }
}
