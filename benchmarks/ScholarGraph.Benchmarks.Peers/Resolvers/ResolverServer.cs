using System.Collections.Concurrent;
using GraphQL;
using GraphQL.MicrosoftDI;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;

namespace ScholarGraph.Benchmarks.Peers.Resolvers;

/// <summary>GraphQL.NET on Kestrel, with documents parsed and validated once.</summary>
internal static class ResolverServer
{
    /// <summary>Serves until it is ended.</summary>
    /// <param name="options">Where the corpus is.</param>
    public static async Task RunAsync(DataOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(TimeProvider.System).AddScholarData(options);
        builder.Services.AddGraphQL(graph =>
            graph
                .AddSchema(services => new ResolverSchema(services))
                .AddGraphTypes()
                .AddSystemTextJson()
        );
        await using var app = builder.Build();
        var (schema, executer, json, contexts) = (
            app.Services.GetRequiredService<ISchema>(),
            app.Services.GetRequiredService<IDocumentExecuter>(),
            app.Services.GetRequiredService<IGraphQLSerializer>(),
            app.Services.GetRequiredService<IDbContextFactory<ScholarContext>>()
        );
        var documents = new ConcurrentDictionary<string, GraphQLDocument>();
        app.Run(async context =>
        {
            var request = (await json.ReadAsync<GraphQLRequest>(context.Request.Body))!;
            var isKnown = documents.TryGetValue(request.Query!, out var document);
            var result = await executer.ExecuteAsync(run =>
            {
                run.Schema = schema;
                run.Document = document ??= Parser.Parse(request.Query!);
                run.Query = request.Query;
                run.Variables = request.Variables;
                run.ValidationRules = isKnown ? (IEnumerable<IValidationRule>)[] : null;
                run.UserContext = new Dictionary<string, object?>
                {
                    [LoadersOfRequest.Key] = new Loaders(contexts),
                };
                run.ThrowOnUnhandledException = true;
            });
            documents.TryAdd(request.Query!, document!);
            context.Response.ContentType = "application/json";
            await json.WriteAsync(context.Response.Body, result);
        });
        await app.StartAsync();
        Console.WriteLine($"serves {app.Urls.Single()}/graphql");
        await app.WaitForShutdownAsync();
    }
}
