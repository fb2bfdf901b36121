using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScholarGraph.Data.Access;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Exporting;
using ScholarGraph.Data.Generating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Postgres;
using ScholarGraph.Data.Sqlite;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data;

/// <summary>Registers the kept graph.</summary>
public static class DataRegistration
{
    /// <summary>Adds the context factory, <see cref="GraphStore"/>, <see cref="CoauthorGraphs"/>, <see cref="Collaborations"/>, <see cref="ImportPipeline"/>, <see cref="GraphGenerator"/> and <see cref="GraphReader"/> as singletons; opens nothing.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">Where the graph is kept.</param>
    /// <exception cref="StoreException">No such provider.</exception>
    public static IServiceCollection AddScholarData(
        this IServiceCollection services,
        DataOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new RetryOptions());
        _ = options.Provider.ToUpperInvariant() switch
        {
            "SQLITE" => services
                .AddSingleton<IDbContextFactory<ScholarContext>, SqliteContextFactory>()
                .AddSingleton<KeptDatabase, SqliteDatabase>(),
            "POSTGRES" => services
                .AddSingleton<IDbContextFactory<ScholarContext>, PostgresContextFactory>()
                .AddSingleton<KeptDatabase, PostgresDatabase>(),
            _ => throw new StoreException(
                StoreCodes.UnknownProvider,
                $"'{options.Provider}' is no provider; use --provider sqlite or --provider postgres."
            ),
        };
        return services
            .AddSingleton(options)
            .AddSingleton(s => new GraphStore(
                s.GetRequiredService<IDbContextFactory<ScholarContext>>(),
                s.GetRequiredService<KeptDatabase>()
            ))
            .AddSingleton(s => new CoauthorGraphs(
                s.GetRequiredService<IDbContextFactory<ScholarContext>>(),
                s.GetRequiredService<KeptDatabase>(),
                options
            ))
            .AddSingleton<Collaborations>()
            .AddSingleton<ImportPipeline>()
            .AddSingleton<Curation>()
            .AddSingleton<ApiKeys>()
            .AddSingleton<KeptRequests>()
            .AddSingleton<GraphGenerator>()
            .AddSingleton<GraphReader>();
    }
}
