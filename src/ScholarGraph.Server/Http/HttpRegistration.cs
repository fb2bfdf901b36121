using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ScholarGraph.Server.Http;

/// <summary>The addresses of the program.</summary>
internal static class HttpRegistration
{
    /// <summary>Maps every address; the shield is the outermost layer.</summary>
    public static void UseScholarHttp(
        this WebApplication app,
        GraphEndpoint graph,
        SchemaEndpoint schema,
        HealthEndpoints health
    )
    {
        app.UseMiddleware<FailureShield>();
        app.Map("/graphql", graph.HandleAsync);
        app.MapMethods("/graphql/schema", Reading, schema.HandleAsync);
        app.MapMethods("/graphql/schema.graphql", Reading, schema.HandleAsync);
        app.MapMethods("/health/live", Reading, HealthEndpoints.LiveAsync);
        app.MapMethods("/health/ready", Reading, health.ReadyAsync);
        app.MapMethods("/", Reading, () => Results.Redirect("/graphql"));
    }

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
}
