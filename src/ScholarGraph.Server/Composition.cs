using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Data;
using ScholarGraph.Data.Access;
using ScholarGraph.Data.Storing;
using ScholarGraph.Server.Http;
using ScholarGraph.Server.Keys;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server;

/// <summary>Puts the rooms together; this is the only place that knows them all.</summary>
internal static class Composition
{
    /// <summary>Adds the kept graph, the shown graph, and what the transport asks of them.</summary>
    public static IServiceCollection AddScholarGraph(
        this IServiceCollection services,
        ServerSettings settings
    ) =>
        services
            .AddScholarData(
                new DataOptions
                {
                    Folder = settings.Data,
                    Provider = settings.Provider,
                    ConnectionString = settings.Connection,
                    Build = ProgramBuild.Of(settings.ReaderLimits()),
                    NetworkBytesMax = settings.NetworkBytesMax,
                }
            )
            .AddSingleton(_ => CursorKey.Of(settings))
            .AddSingleton(s => new GraphOptions
            {
                IntrospectionAllowed = settings.Introspection,
                FieldCostMax = settings.FieldCostMax,
                TypeCostMax = settings.TypeCostMax,
                SearchWordsMax = settings.SearchWordsMax,
                KeptAnswersBytesMax = settings.KeptAnswersBytesMax,
                Networks = new NetworkLimits
                {
                    HopsMax = settings.PathHopsMax,
                    RowsMax = settings.PathRowsMax,
                    DepthMax = settings.NetworkDepthMax,
                    NodesMax = settings.NetworkNodesMax,
                    EdgesMax = settings.NetworkEdgesMax,
                    CandidatesMax = settings.SuggestionCandidatesMax,
                },
                ExportRowsMax = settings.ExportRowsMax,
                Reading = settings.ReaderLimits(),
                CursorKey = s.GetRequiredService<CursorKey>().Bytes,
            })
            .AddSingleton(
                new RetryOptions
                {
                    KeptMax = settings.RetriesKeptMax,
                    KeptFor = settings.RetriesKeptFor,
                    RunsMax = settings.RequestTimeout,
                }
            )
            .AddScholarApi()
            // Made with the first request: a start that fails must not have made a key.
            .AddSingleton<ExecuteGraph>(s =>
                (request, cancellationToken) =>
                    s.GetRequiredService<GraphService>().ExecuteAsync(request, cancellationToken)
            )
            .AddSingleton<NameBearer>(s =>
                (secret, cancellationToken) =>
                    s.GetRequiredService<ApiKeys>().BearerAsync(secret, cancellationToken)
            )
            .AddSingleton<PrintSchema>(s => () => s.GetRequiredService<GraphService>().Sdl)
            .AddSingleton<BeginExport>(s =>
                (format, where, cancellationToken) =>
                    s.GetRequiredService<GraphExporter>()
                        .BeginAsync(format, where, cancellationToken)
            )
            .AddSingleton<ProbeData>(s =>
                async cancellationToken =>
                {
                    try
                    {
                        await s.GetRequiredService<GraphStore>()
                            .ReadDataVersionAsync(cancellationToken);
                        return true;
                    }
                    catch (StoreException)
                    {
                        return false;
                    }
                }
            );
}
