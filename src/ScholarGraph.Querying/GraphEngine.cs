using System.Data.Common;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Caching;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Filtering;
using ScholarGraph.Querying.Introspecting;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Metering;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Schemas;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying;

/// <summary>
/// Answers GraphQL queries over an EF Core model: document → operation → plan → SQL → bytes. Thread-safe. One for an API and a database.
/// </summary>
public sealed class GraphEngine : IAsyncDisposable
{
    private readonly GraphSchema _schema;
    private readonly DocumentReader _documents;
    private readonly RequestPlanner _planner;
    private readonly ReadConnections _connections;
    private readonly EngineOptions _options;

    /// <summary>Builds the schema of a model, and checks that the EF Core model and the database can serve it.</summary>
    /// <exception cref="InvalidOperationException">They cannot; the message names each place.</exception>
    /// <param name="model">What is shown.</param>
    /// <param name="options">Settings.</param>
    /// <param name="limits">Limits of documents and variables.</param>
    /// <param name="contexts">Makes a context; called for the model, for rendering SQL and for each pooled connection.</param>
    /// <param name="beginSnapshot">Begins a read transaction that sees one state of a server's database; SQLite's the engine begins itself.</param>
    /// <param name="time">Tells how long things take.</param>
    public GraphEngine(
        GraphModel model,
        EngineOptions options,
        QueryLimits limits,
        Func<DbContext> contexts,
        Func<DbConnection, CancellationToken, Task<DbTransaction>> beginSnapshot,
        TimeProvider time
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        Metrics = new EngineMetrics(time);
        ModelCheck.Demand(model, contexts);
        _schema = new GraphSchema(model, options);
        _documents = new DocumentReader(_schema.Schema, limits);
        Plans = new PlanCache(
            new PlanCompiler(model, _schema, options, contexts, Metrics),
            new IntrospectionRunner(_schema),
            _schema.ShapingEnums,
            options.PlansMax,
            Metrics
        );
        Answers = AnswerCache.For(options, Metrics.Meter);
        Filters = new FilterReader(model, _schema.Schema, _documents, options, limits, contexts);
        _planner = new RequestPlanner(_schema.Schema, _documents, Plans, Answers, limits);
        _connections = new ReadConnections(contexts, beginSnapshot, options, time);
    }

    internal PlanCache Plans { get; }
    internal ISchema Schema => _schema.Schema;
    internal EngineMetrics Metrics { get; }

    /// <summary>Null when no answer is kept.</summary>
    internal AnswerCache? Answers { get; }

    /// <summary>The schema in SDL, sorted, lines ending with LF.</summary>
    public string PrintSchema() => _schema.Print();

    /// <summary>Answers a request. A caller's mistakes are in the answer; only outages and our own bugs are thrown.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The answer in UTF-8, and whether the operation ran.</returns>
    public async Task<EngineAnswer> ExecuteAsync(
        EngineRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        using var measure = Metrics.Begin();
        try
        {
            return await AnswerAsync(request, measure, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            measure.Outcome = RequestOutcome.Cancelled;
            throw;
        }
    }

    /// <summary>Reads filters that come without a document.</summary>
    public FilterReader Filters { get; }

    /// <summary>Whether a request means a mutation, whatever else may be wrong with its document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="operationName">Which operation; null when there is one.</param>
    public bool IsMutation(string text, string? operationName) =>
        _documents.Prepare(text).SelectOperation(operationName).Operation
            is { Operation: OperationType.Mutation };

    /// <summary>The plan of a query, as text: levels, statements, parameters' names.</summary>
    /// <inheritdoc cref="ExecuteAsync"/>
    public async Task<string> ExplainAsync(
        EngineRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var planned = await _planner.PlanAsync(request);
        using var run = planned.Run;
        if (run is null)
        {
            return string.Join('\n', planned.Mistakes.Select(e => e.Message));
        }

        await _connections.ReadAsync(run, cancellationToken);
        return PlanPrinter.Print(run.Plan);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Answers?.Dispose();
        Metrics.Dispose();
        return _connections.DisposeAsync();
    }

    private async Task<EngineAnswer> AnswerAsync(
        EngineRequest request,
        RequestMeasure measure,
        CancellationToken cancellationToken
    )
    {
        var planned = await _planner.PlanAsync(request);
        if (planned.Mutations is { } mutations)
        {
            return await MutateAsync(mutations, planned, request, measure, cancellationToken);
        }

        using var run = planned.Run;
        if (run is null)
        {
            var isPriced = planned.Mistakes.Count == 0;
            measure.Outcome = isPriced ? RequestOutcome.Answered : RequestOutcome.Refused;
            return new(
                AnswerBody.Write(planned.Mistakes, [], planned.Extensions(request)),
                isPriced
            )
            {
                MaxAge = 0,
            };
        }

        await _connections.ReadAsync(run, cancellationToken);
        measure.Statements = run.Statements;
        if (run.Kept?.Found is { } kept)
        {
            measure.Outcome = RequestOutcome.Answered;
            return new(kept, true) { MaxAge = run.Plan.MaxAge };
        }

        using var data = new PooledBuffer();
        var errors = AnswerWriter.Write(run, _options.ErrorsMax, data);
        measure.Outcome = errors.Count > 0 ? RequestOutcome.FieldsFailed : RequestOutcome.Answered;
        var body = AnswerBody.Write(errors, data.Written, planned.Extensions(request));
        if (errors.Count == 0)
        {
            run.Kept?.Keep(body);
        }

        return new(body, true) { MaxAge = errors.Count > 0 ? 0 : run.Plan.MaxAge };
    }

    private async Task<EngineAnswer> MutateAsync(
        IReadOnlyList<MutationPlan> mutations,
        PlannedRequest planned,
        EngineRequest request,
        RequestMeasure measure,
        CancellationToken cancellationToken
    )
    {
        using var data = new PooledBuffer();
        var (errors, statements) = await new MutationRunner(
            _connections,
            _options.ErrorsMax
        ).RunAsync(mutations, planned.Variables, request.Caller, data, cancellationToken);
        measure.Statements = statements;
        measure.Outcome = errors.Count > 0 ? RequestOutcome.FieldsFailed : RequestOutcome.Answered;
        var body = AnswerBody.Write(errors, data.Written, planned.Extensions(request));
        return new(body, true) { MaxAge = 0 };
    }
}
