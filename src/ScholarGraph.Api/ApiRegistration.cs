using Microsoft.Extensions.DependencyInjection;

namespace ScholarGraph.Api;

/// <summary>Registers the shown graph.</summary>
public static class ApiRegistration
{
    /// <summary>Adds <see cref="GraphService"/>; needs the kept graph's registration beside it.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddScholarApi(this IServiceCollection services) =>
        services.AddSingleton<GraphService>();
}
