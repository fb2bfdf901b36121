using Microsoft.EntityFrameworkCore;
using ScholarGraph.Api.Curating;
using ScholarGraph.Api.Graph;
using ScholarGraph.Data;
using ScholarGraph.Data.Access;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Networks;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Api;

/// <summary>The shown graph: answers GraphQL requests and prints its schema. Thread-safe.</summary>
public sealed class GraphService : IAsyncDisposable
{
    private readonly GraphEngine _engine;
    private readonly Lazy<string> _sdl;
    private readonly RetriedRequests _retries;

    /// <summary>Builds the schema; the database is first opened by the first request.</summary>
    /// <param name="contexts">Contexts of the kept graph.</param>
    /// <param name="collaborations">Answers questions about who works with whom.</param>
    /// <param name="curation">Takes decisions of curators.</param>
    /// <param name="imports">Takes documents.</param>
    /// <param name="requests">Keeps answers for retries.</param>
    /// <param name="options">Settings.</param>
    /// <param name="time">Tells how long things take.</param>
    public GraphService(
        IDbContextFactory<ScholarContext> contexts,
        Collaborations collaborations,
        Curation curation,
        ImportPipeline imports,
        KeptRequests requests,
        GraphOptions options,
        TimeProvider time
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        _retries = new RetriedRequests(requests);
        _engine = new GraphEngine(
            new ScholarModel(
                collaborations,
                options,
                new CurationFields(curation, new DocumentImport(imports, options.Reading))
            ).Model,
            new EngineOptions
            {
                CursorKey = options.CursorKey,
                KeptAnswersBytesMax = options.KeptAnswersBytesMax,
                TrigramIndex = text =>
                    TrigramIndexes.Has(text)
                        ? new TrigramIndex(
                            TrigramIndexes.RowsOf(text),
                            TrigramIndexes.Key,
                            TrigramIndexes.Asked,
                            TrigramIndexes.Text,
                            TrigramIndexes.Folded
                        )
                        : null,
                DataVersion = context =>
                    ((ScholarContext)context).Statistics.Select(s => s.DataVersion),
            },
            new QueryLimits
            {
                IntrospectionAllowed = options.IntrospectionAllowed,
                FieldCostMax = options.FieldCostMax,
                TypeCostMax = options.TypeCostMax,
            },
            contexts.CreateDbContext,
            Snapshot.BeginAsync,
            time
        );
        _sdl = new Lazy<string>(_engine.PrintSchema);
    }

    internal GraphEngine Engine => _engine;

    /// <summary>The schema in SDL, sorted, lines ending with LF.</summary>
    public string Sdl => _sdl.Value;

    /// <summary>Answers a request. Mistakes of the caller are in the answer, never thrown.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the work when the client has gone.</param>
    /// <exception cref="AccessException">The request's key for retries cannot be used.</exception>
    public async Task<GraphResponse> ExecuteAsync(
        GraphRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (
            !request.MutationsAllowed
            && _engine.IsMutation(request.Query ?? "", request.OperationName)
        )
        {
            return new GraphResponse(default, GraphResponseKind.OperationNotAllowed);
        }

        return
            request is { RetryKey: not null, PricesOnly: false, Caller: { } who }
            && _engine.IsMutation(request.Query ?? "", request.OperationName)
            && await who(cancellationToken) is { } caller
            ? await _retries.RunAsync(
                request,
                caller,
                key => RunAsync(request, key, cancellationToken),
                cancellationToken
            )
            : await RunAsync(request, null, cancellationToken);
    }

    private async Task<GraphResponse> RunAsync(
        GraphRequest request,
        RetryKey? retry,
        CancellationToken cancellationToken
    )
    {
        var asked = Asked(request) with { Caller = new MutationCaller(request.Caller, retry) };
        var answer = await _engine.ExecuteAsync(asked, cancellationToken);
        return new GraphResponse(
            answer.Body,
            answer.Executed ? GraphResponseKind.Executed : GraphResponseKind.RequestError
        )
        {
            MaxAge = answer.MaxAge,
        };
    }

    /// <summary>The plan of a query as text, after running it once.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<string> ExplainAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _engine.ExplainAsync(Asked(request), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    private static EngineRequest Asked(GraphRequest request) =>
        new()
        {
            Text = request.Query ?? "",
            OperationName = request.OperationName,
            Variables = request.Variables,
            ReportsCost = request.ReportsCost,
            PricesOnly = request.PricesOnly,
            ReportsPlan = request.ReportsPlan,
        };
}
