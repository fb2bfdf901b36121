using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScholarGraph.Api;
using ScholarGraph.Server.Http;
using ScholarGraph.Server.Http.Ide;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http;

/// <summary>The real web server on a free port of this machine, with a stand-in for the graph.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningServer(WebApplication app, RecordingLoggerProvider log)
    {
        this.app = app;
        Log = log;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
    }

    public HttpClient Client { get; }

    public RecordingLoggerProvider Log { get; }

    public static async Task<RunningServer> StartAsync(
        ExecuteGraph? execute = null,
        ServerSettings? settings = null,
        ProbeData? probe = null,
        TimeProvider? time = null,
        string ide = "none",
        BeginExport? export = null
    )
    {
        var log = new RecordingLoggerProvider();
        var app = HttpHost.Build(
            (settings ?? new()) with
            {
                Urls = "http://127.0.0.1:0",
            },
            new ConfigurationBuilder().Build(),
            services =>
                services
                    .AddSingleton(execute ?? EchoAsync)
                    .AddSingleton<PrintSchema>(() => "type Query { a: Int }\n")
                    .AddSingleton(
                        export ?? ((_, _, _) => throw new NotSupportedException("No exports."))
                    )
                    .AddSingleton(probe ?? (_ => Task.FromResult(true)))
                    .AddSingleton(new IdeFiles(ide))
                    .AddSingleton(time ?? TimeProvider.System)
                    .AddSingleton<ILoggerProvider>(log)
        );
        await app.StartAsync(CancellationToken.None);
        return new RunningServer(app, log);
    }

    public Task<HttpResponseMessage> PostAsync(
        string body,
        string? accept = null,
        string contentType = "application/json"
    )
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return SendAsync(HttpMethod.Post, "/graphql", accept, content);
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string address,
        string? accept = null,
        HttpContent? content = null
    )
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Log.Dispose();
    }

    // Answers with the document as data; what starts with "!" is refused, a mutation is not allowed by GET.
    private static Task<GraphResponse> EchoAsync(
        GraphRequest request,
        CancellationToken cancellationToken
    )
    {
        var kind =
            request.Query!.StartsWith('!') ? GraphResponseKind.RequestError
            : request.Query.StartsWith("mutation", StringComparison.Ordinal)
            && !request.MutationsAllowed
                ? GraphResponseKind.OperationNotAllowed
            : GraphResponseKind.Executed;
        var body = kind == GraphResponseKind.Executed ? "{\"data\":{}}" : "{\"errors\":[]}";
        return Task.FromResult(new GraphResponse(Encoding.UTF8.GetBytes(body), kind));
    }
}
