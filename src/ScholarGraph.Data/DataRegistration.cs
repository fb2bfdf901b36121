using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Sqlite;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data;

/// <summary>Registers the kept graph.</summary>
public static class DataRegistration
{
    /// <summary>Adds the context factory, <see cref="GraphStore"/> and <see cref="ImportPipeline"/> as singletons; opens nothing.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">Where the graph is kept.</param>
    /// <exception cref="StoreException">No such provider.</exception>
    public static IServiceCollection AddScholarData(
        this IServiceCollection services,
        DataOptions options
    )
    {
        if (!options.Provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new StoreException(
                StoreCodes.UnknownProvider,
                $"'{options.Provider}' is no provider of this version; use --provider sqlite."
            );
        }

        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(options)
            .AddSingleton<IDbContextFactory<ScholarContext>, SqliteContextFactory>()
            .AddSingleton<GraphStore>()
            .AddSingleton<ImportPipeline>();
    }
}
