using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using ScholarGraph.Data.Exporting;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;
using ScholarGraph.Formats.Writing;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Filtering;

namespace ScholarGraph.Api.Exporting;

/// <summary>Writes what a filter leaves of the graph in a format of files. Thread-safe.</summary>
/// <param name="graph">Reads filters.</param>
/// <param name="reader">Opens the kept graph.</param>
/// <param name="options">Limits.</param>
public sealed class GraphExporter(GraphService graph, GraphReader reader, GraphOptions options)
{
    /// <summary>Reads the filter, opens one state of the graph, and finds out whether the export fits: whatever can be refused is refused before a byte is written.</summary>
    /// <param name="format">The format.</param>
    /// <param name="where">A filter as the API's <c>PublicationFilterInput</c>; null or undefined for the whole graph.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public async Task<GraphExport> BeginAsync(
        ExportFormat format,
        JsonElement where,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(format);
        var filter = graph.Engine.Filters.Read<Publication>("publications", where);
        if (filter.Errors is [var mistake, ..])
        {
            return new GraphExport(
                new ExportRefusal(mistake.Code, Told(mistake), filter.ErrorBody())
            );
        }

        var snapshot = await reader.OpenAsync(cancellationToken);
        try
        {
            var condition = filter.ConditionOn(snapshot.Context);
            return format.NewWorkWriter is { } works
                    ? await WorksAsync(snapshot, works(), condition, cancellationToken)
                : format.NewNetworkWriter is { } network
                    ? await NetworkAsync(snapshot, network(), condition, cancellationToken)
                : throw new InvalidOperationException($"{format.Name} has no writer.");
        }
        catch
        {
            await snapshot.DisposeAsync();
            throw;
        }
    }

    // For a line: what an answer tells in its extensions.
    private static string Told(GraphError mistake) =>
        mistake.Extensions.FirstOrDefault(entry => entry.Key == "underlyingError").Value
            is string { Length: > 0 } detail
            ? $"{mistake.Message} {detail}"
            : mistake.Message;

    private async Task<GraphExport> WorksAsync(
        GraphSnapshot snapshot,
        WorkWriter writer,
        Expression<Func<Publication, bool>>? where,
        CancellationToken cancellationToken
    )
    {
        var ids = await snapshot.FindWorksAsync(where, options.ExportRowsMax, cancellationToken);
        return ids.Count > options.ExportRowsMax
            ? await RefuseAsync(snapshot, "publications")
            : new GraphExport(
                snapshot,
                (output, token) =>
                    writer.WriteAsync(snapshot.ReadWorksAsync(ids, token), output, token)
            );
    }

    private async Task<GraphExport> NetworkAsync(
        GraphSnapshot snapshot,
        NetworkWriter writer,
        Expression<Func<Publication, bool>>? where,
        CancellationToken cancellationToken
    )
    {
        var network = snapshot.Network(where);
        return await network.CountAsync(cancellationToken) > options.ExportRowsMax
            ? await RefuseAsync(snapshot, "researchers and pairs of co-authors")
            : new GraphExport(
                snapshot,
                (output, token) =>
                    writer.WriteAsync(
                        network.ReadMembersAsync(),
                        network.ReadLinksAsync(),
                        output,
                        token
                    )
            );
    }

    private async Task<GraphExport> RefuseAsync(GraphSnapshot snapshot, string what)
    {
        await snapshot.DisposeAsync();
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The export has more than {options.ExportRowsMax} {what}; narrow it with `where`, or raise the setting ExportRowsMax."
        );
        var refusal = new FilterReading<Publication>
        {
            Errors =
            [
                new GraphError(message)
                {
                    Code = ExportCodes.TooManyRows,
                    Extensions = [new("maxAllowedRows", options.ExportRowsMax)],
                },
            ],
        };
        return new GraphExport(
            new ExportRefusal(ExportCodes.TooManyRows, message, refusal.ErrorBody())
        );
    }
}
