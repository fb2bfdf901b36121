using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http;

/// <summary>Puts the web server together: nothing is taken from the surroundings but what the settings say.</summary>
internal static class HttpHost
{
    /// <summary>Builds the server; it is not started.</summary>
    /// <param name="settings">Limits and addresses.</param>
    /// <param name="logging">Section of log levels; an empty one for the defaults.</param>
    /// <param name="addServices">Registers what <see cref="HttpRegistration.AddScholarHttp"/> needs.</param>
    public static WebApplication Build(
        ServerSettings settings,
        IConfiguration logging,
        Action<IServiceCollection> addServices
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Kestrel would count the framing of chunks too; the endpoint counts what was sent.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxRequestLineSize = settings.RequestLineBytesMax;
            kestrel.Limits.MaxRequestBufferSize = Math.Max(
                settings.RequestLineBytesMax,
                1024 * 1024
            );
        });
        var isStarted = false;
        AddLogging(builder.Logging, logging, () => isStarted);
        builder.Services.AddSingleton(settings);
        addServices(builder.Services);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddScholarHttp();
        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => isStarted = true);
        app.MapScholarHttp();
        return app;
    }

    // One line an entry, exceptions included: what a log collector expects.
    private static void AddLogging(
        ILoggingBuilder builder,
        IConfiguration logging,
        Func<bool> isStarted
    ) =>
        builder
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("ScholarGraph", LogLevel.Information)
            // It would begin an activity for each request; what fails is logged by the shield.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddConfiguration(logging)
            // A start that fails is told by the command, in one line; the host would add its stack.
            .AddFilter(
                "Microsoft.Extensions.Hosting.Internal.Host",
                level => isStarted() && level >= LogLevel.Warning
            )
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z '";
            });
}
