using System.Threading.Channels;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing;

/// <summary>Lays out the rows of a graph that is empty, and writes each table as soon as it is whole.</summary>
internal sealed class GraphFill
{
    // On average; what they refer to may be others' too.
    private const long RowBytes = 100;

    private readonly GraphRows _rows;
    private readonly IEnumerator<IReadOnlyList<Type>> _steps;
    private readonly Dictionary<Type, (int All, int Told)> _written = [];
    private int _rowsGone;
    private Dictionary<long, int> _facts = [];

    /// <param name="input">Of an empty graph; it is not held on to longer than it is needed.</param>
    public GraphFill(PlanInput input)
    {
        // Of what it took to find out who is who, as much is left as of who is who.
        Leftovers.Collect();
        var keys = PlannedKeys.Of(input);
        _rows = keys.Rows;
        _steps = GraphPlanner.LayOut(
            input with
            {
                Resolved = input.Resolved.WithoutBirths(),
            },
            keys,
            GraphPart.Whole
        );
    }

    /// <summary>The graph, once it is written.</summary>
    public GraphSize Size =>
        new(
            _written[typeof(Researcher)].All,
            _written[typeof(Publication)].All,
            _written[typeof(Authorship)].All,
            _written[typeof(Coauthorship)].All,
            _written[typeof(Topic)].All,
            _written[typeof(Source)].All
        );

    /// <summary>Writes it; once.</summary>
    /// <param name="bulk">Opened, in its transaction.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task WriteAsync(BulkWriter bulk, CancellationToken cancellationToken)
    {
        await bulk.BeginAsync(cancellationToken);
        // Rows that are laid out long before they can be written only take memory.
        var tables = Channel.CreateBounded<IReadOnlyList<GraphTable>>(1);
        var writing = Task.Run(
            () => WriteAllAsync(bulk, tables, cancellationToken),
            cancellationToken
        );
        try
        {
            await LayOutAsync(bulk.TakesAnyOrder, tables.Writer, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            await writing;
            throw;
        }
        catch
        {
            _ = tables.Writer.TryComplete();
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        _ = tables.Writer.TryComplete();
        await writing;
        await bulk.EndAsync(cancellationToken);
    }

    /// <summary>What is told of the change as a whole and of each source, once it is written.</summary>
    public (ImportReport Total, IReadOnlyList<ImportReport> Sources) Told(
        GraphChange change,
        KeptGraph empty
    )
    {
        List<KeyValuePair<string, ImportCounts>> kinds =
        [
            .. GraphTables
                .All.Where(table => table.Name is not null && _written[table.Type].Told > 0)
                .Select(table => new KeyValuePair<string, ImportCounts>(
                    table.Type.Name,
                    new ImportCounts(_written[table.Type].Told, 0, 0, 0)
                )),
        ];
        var total = new ImportReport
        {
            State = ImportState.Completed,
            DataVersion = empty.Statistics.DataVersion + 1,
            Total = ImportCounts.Sum(kinds.Select(kind => kind.Value)),
            Kinds = kinds,
        };
        return (
            total,
            SourceReports.Of(
                change.Added,
                total,
                _rows,
                source => new ImportCounts(_facts.GetValueOrDefault(source), 0, 0, 0)
            )
        );
    }

    private async Task LayOutAsync(
        bool inAnyOrder,
        ChannelWriter<IReadOnlyList<GraphTable>> tables,
        CancellationToken cancellationToken
    )
    {
        var waiting = GraphTables.All.ToList();
        var whole = new HashSet<Type>();
        while (_steps.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            whole.UnionWith(_steps.Current);
            var next = inAnyOrder
                ? waiting.Where(table => whole.Contains(table.Type)).ToList()
                : [.. waiting.TakeWhile(table => whole.Contains(table.Type))];
            _ = waiting.RemoveAll(next.Contains);
            await tables.WriteAsync(next, cancellationToken);
            _ = await tables.WaitToWriteAsync(cancellationToken);
            if (waiting.Count > 0)
            {
                Leftovers.Collect(Interlocked.Exchange(ref _rowsGone, 0) * RowBytes);
            }
        }
    }

    // Tables before indexes: rows that are written need no memory any more.
    private async Task WriteAllAsync(
        BulkWriter bulk,
        Channel<IReadOnlyList<GraphTable>> tables,
        CancellationToken cancellationToken
    )
    {
        try
        {
            do
            {
                while (tables.Reader.TryRead(out var step))
                {
                    foreach (var table in step)
                    {
                        await WriteAsync(bulk, table, cancellationToken);
                    }
                }
            } while (
                await bulk.WorkAheadAsync(cancellationToken)
                || await tables.Reader.WaitToReadAsync(cancellationToken)
            );
        }
        finally
        {
            // Whoever lays tables out must not wait for one that failed.
            _ = tables.Writer.TryComplete();
        }
    }

    private async Task WriteAsync(
        BulkWriter bulk,
        GraphTable table,
        CancellationToken cancellationToken
    )
    {
        var rows = table.Rows(_rows);
        _written[table.Type] = (
            rows.Count,
            table.IsTold is { } isTold ? rows.Count(isTold) : rows.Count
        );
        if (rows is IReadOnlyList<Provenance> facts)
        {
            _facts = SourceReports.Count(facts);
        }

        await table.AddAllAsync(bulk, rows, cancellationToken);
        if (GraphPlanner.Leaves.Contains(table.Type))
        {
            table.LetGo(_rows);
            _ = Interlocked.Add(ref _rowsGone, _written[table.Type].All);
        }
    }
}
