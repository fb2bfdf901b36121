using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScholarGraph.Server.Http.Ide;

namespace ScholarGraph.Server.Http;

/// <summary>The addresses of the program and what answers at them.</summary>
internal static class HttpRegistration
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds what answers; needs settings, a clock and the four delegates (<see cref="ExecuteGraph"/>, <see cref="PrintSchema"/>, <see cref="BeginExport"/>, <see cref="ProbeData"/>) beside it.</summary>
    public static IServiceCollection AddScholarHttp(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => new IdeFiles(Path.Combine(AppContext.BaseDirectory, "ide")));
        // Whoever has no keys lets nobody change anything.
        services.TryAddSingleton<NameBearer>(_ => (_, _) => Task.FromResult<string?>(null));
        return services
            .AddRouting()
            .AddSingleton<Callers>()
            .AddSingleton<GraphEndpoint>()
            .AddSingleton<SchemaEndpoint>()
            .AddSingleton<IdeEndpoint>()
            .AddSingleton<ExportEndpoint>()
            .AddSingleton<HealthEndpoints>();
    }

    /// <summary>Maps every address; the shield is the outermost layer.</summary>
    public static void MapScholarHttp(this WebApplication app)
    {
        var graph = app.Services.GetRequiredService<GraphEndpoint>();
        var schema = app.Services.GetRequiredService<SchemaEndpoint>();
        var ide = app.Services.GetRequiredService<IdeEndpoint>();
        var export = app.Services.GetRequiredService<ExportEndpoint>();
        var health = app.Services.GetRequiredService<HealthEndpoints>();
        app.UseMiddleware<FailureShield>();
        app.UseRouting();
        app.Map("/graphql", graph.HandleAsync);
        app.MapMethods("/graphql/schema", Reading, schema.HandleAsync);
        app.MapMethods("/graphql/schema.graphql", Reading, schema.HandleAsync);
        app.MapMethods("/graphql/{*file}", Reading, ide.FileAsync);
        app.Map("/export/{format?}", export.HandleAsync);
        app.MapMethods("/health/live", Reading, HealthEndpoints.LiveAsync);
        app.MapMethods("/health/ready", Reading, health.ReadyAsync);
        app.MapMethods("/favicon.ico", Reading, NoIcon);
        app.MapMethods("/", Reading, RedirectAsync);
    }

    // Browsers ask for it with every answer that they show: there is none, and that is no error in their console.
    private static Task NoIcon(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return Task.CompletedTask;
    }

    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.Redirect("/graphql");
        return Task.CompletedTask;
    }
}
