using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScholarGraph.Server;
using ScholarGraph.Server.Commands;
using ScholarGraph.Server.Http;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http;

/// <summary>The whole program but its command line: the seeded graph behind the real web server, on a free port of this machine.</summary>
internal sealed class ServedGraph : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private ServedGraph(WebApplication app, string folder, RecordingLoggerProvider log)
    {
        this.app = app;
        this.folder = folder;
        Log = log;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public RecordingLoggerProvider Log { get; }

    public Uri Graph => new(Client.BaseAddress!, "/graphql");

    public static async Task<ServedGraph> StartAsync(
        Func<ServerSettings, ServerSettings>? change = null
    )
    {
        var folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;
        var settings = new ServerSettings { Data = folder, Urls = "http://127.0.0.1:0" };
        settings = change?.Invoke(settings) ?? settings;
        var log = new RecordingLoggerProvider();
        var app = HttpHost.Build(
            settings,
            new ConfigurationBuilder().Build(),
            services => services.AddScholarGraph(settings).AddSingleton<ILoggerProvider>(log)
        );
        await Preparation.MigrateAsync(app.Services, CancellationToken.None);
        await Preparation.FillAsync(app.Services, settings, CancellationToken.None);
        await app.StartAsync(CancellationToken.None);
        return new ServedGraph(app, folder, log);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Log.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
