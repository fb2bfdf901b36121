using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Data;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Api;

/// <summary>Registers the shown graph.</summary>
public static class ApiRegistration
{
    /// <summary>Adds <see cref="GraphService"/> and <see cref="GraphExporter"/>; needs the kept graph's registration beside it, and takes <see cref="GraphOptions"/> that were registered before.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddScholarApi(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<GraphOptions>();
        return services
            .AddSingleton<ContextSetup>(RowComparisonOptions.Use)
            .AddSingleton<GraphService>()
            .AddSingleton<GraphExporter>();
    }
}
