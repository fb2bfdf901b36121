using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Generating;

/// <summary>Writes the tables of a generated graph, those referred to before those that refer, each in the order of its keys as far as memory allows.</summary>
internal sealed class GeneratedTables(
    ScholarContext context,
    GeneratedGraph graph,
    BulkWriter bulk,
    Action<string> tell
)
{
    // Keys are random: rows are sorted before they are written, and the more at a time the fewer pages each batch
    // touches twice. The next batch is made while one is written.
    private const int NarrowRowsMax = 1_000_000;
    private const int WideRowsMax = 200_000;
    private const int OrderedRowsMax = 10_000;

    private readonly SubjectRows _subjects = new();
    private readonly GeneratedSource _source = new(graph.Corpus);

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
        await WriteEdgesAsync(cancellationToken);
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
        var rows = new PeopleRows(graph, _subjects, _source, version);
        var order = Order(graph.Keys.People);
        var slugs = new Slugs([]);
        tell("researchers");
        await WriteAsync<int, Researcher>(
            order,
            i => [rows.Researcher(i, slugs)],
            null,
            OrderedRowsMax,
            token
        );
        await WriteAsync(order, rows.Variants, row => row.Id, NarrowRowsMax, token);
        await WriteAsync(
            order,
            rows.VariantSources,
            row => row.NameVariantId,
            NarrowRowsMax,
            token
        );
        await WriteAsync(order, rows.Topics, row => row.Id, NarrowRowsMax, token);
        await WriteAsync(order, rows.Affiliations, row => row.Id, NarrowRowsMax, token);
        await WriteAsync(order, rows.Facts, row => row.Id, WideRowsMax, token);
    }

    private async Task WriteWorksAsync(long version, CancellationToken token)
    {
        var rows = new WorkRows(graph, _subjects, _source, version);
        var order = Order(graph.Keys.Works);
        var slugs = new Slugs([]);
        tell("publications");
        await WriteAsync<int, Publication>(
            order,
            i => [rows.Publication(i, slugs)],
            null,
            OrderedRowsMax,
            token
        );
        await WriteAsync(order, rows.Identifiers, row => row.Id, NarrowRowsMax, token);
        tell("authorships");
        await WriteAsync(
            order,
            i => AuthorshipRows.Of(graph, i),
            row => row.Id,
            NarrowRowsMax,
            token
        );
        tell("topics of publications");
        await WriteAsync(order, rows.Topics, row => row.Id, NarrowRowsMax, token);
        tell("provenance");
        await WriteAsync(order, rows.Facts, row => row.Id, WideRowsMax, token);
    }

    private Task WriteEdgesAsync(CancellationToken token)
    {
        tell("co-authors");
        return WriteAsync(
            graph.Edges,
            edge => AuthorshipRows.Of(graph, edge),
            row => row.Id,
            NarrowRowsMax,
            token
        );
    }

    private async Task WriteAsync<TThing, TRow>(
        TThing[] things,
        Func<TThing, IEnumerable<TRow>> rows,
        Func<TRow, long>? key,
        int rowsMax,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var done = 0;
        var next = Task.Run(Make, cancellationToken);
        while (await next is { Count: > 0 } batch)
        {
            next = Task.Run(Make, cancellationToken);
            await bulk.WriteAsync(batch, cancellationToken);
        }

        List<TRow> Make()
        {
            var batch = new List<TRow>();
            while (done < things.Length && batch.Count < rowsMax)
            {
                batch.AddRange(rows(things[done++]));
            }

            if (key is not null)
            {
                batch.Sort((a, b) => key(a).CompareTo(key(b)));
            }

            return batch;
        }
    }

    private static int[] Order(long[] keys)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort((long[])keys.Clone(), order);
        return order;
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
