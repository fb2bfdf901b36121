using System.Data.Common;
using System.Text;
using System.Text.Json;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Tests.Querying;

/// <summary>A model of the engine's tests in a database, behind an engine of its own: document and variables in, answer out.</summary>
public abstract class GraphFixture : IAsyncLifetime
{
    private GraphEngine? _engine;

    internal GraphEngine Engine =>
        _engine ?? throw new InvalidOperationException("The database is not open yet.");

    internal virtual EngineOptions Options { get; } =
        new() { CursorKey = Encoding.UTF8.GetBytes("a key for tests only"), PageSizeMax = 100 };

    /// <summary>The database's short name.</summary>
    public abstract string Database { get; }

    /// <summary>Why there is no such database here; null where there is.</summary>
    public abstract string? Missing { get; }

    public async Task InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        await CreateAsync();
        await FillAsync();
        _engine = NewEngine(Options);
    }

    public virtual async Task DisposeAsync()
    {
        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }
    }

    internal abstract GraphEngine NewEngine(
        EngineOptions options,
        TimeProvider? time = null,
        Func<DbConnection, CancellationToken, Task<DbTransaction>>? beginSnapshot = null,
        QueryLimits? limits = null
    );

    /// <summary>The whole answer.</summary>
    /// <param name="document">The query.</param>
    /// <param name="variables">A JSON object.</param>
    public Task<JsonElement> AskAsync(string document, string? variables = null)
    {
        Skip.If(Missing is not null, Missing);
        return AskAsync(Engine, document, variables);
    }

    internal static async Task<JsonElement> AskAsync(
        GraphEngine engine,
        string document,
        string? variables = null
    )
    {
        var (body, _) = await engine.ExecuteAsync(
            Request(document, variables),
            CancellationToken.None
        );
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonElement> DataAsync(string document, string? variables = null)
    {
        var answer = await AskAsync(document, variables);
        Assert.False(
            answer.TryGetProperty("errors", out _),
            $"{document}\n{variables}\n{answer.GetRawText()}"
        );
        return answer.GetProperty("data");
    }

    /// <summary>The plan after one run.</summary>
    public Task<string> ExplainAsync(string document, string? variables = null) =>
        Engine.ExplainAsync(Request(document, variables), CancellationToken.None);

    /// <summary>Makes an empty database.</summary>
    private protected abstract Task CreateAsync();

    /// <summary>Makes the tables and their rows.</summary>
    private protected abstract Task FillAsync();

    internal static EngineRequest Request(string document, string? variables = null) =>
        new() { Text = document, Variables = Json(variables) };

    internal static JsonElement Json(string? variables) =>
        variables is null
            ? default
            : JsonDocument
                .Parse(variables, new JsonDocumentOptions { MaxDepth = 4_096 })
                .RootElement;
}
